"""Reading BibTeX and biblatex, as Zotero, JabRef and people write them."""

import logging
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from models.citing.bibtex import ENTRY_TYPES, TRANSCRIPT
from models.citing.line import line
from models.citing.people import in_order
from models.claims.errors import ClaimsError
from models.claims.source import Source, SourceKind
from models.claims.steps import new_id
from models.formats.references.bibtex_values import Values
from models.formats.references.days import Day, day, in_parts
from models.formats.references.doi import address_of
from models.formats.references.encoded import decoded
from models.formats.references.latex import unescaped
from models.formats.references.reference import Found, References, check_count, collect
from models.progress import Report, silent
from models.text.display import FULL_MONTHS

if TYPE_CHECKING:
    from bibtexparser.model import Entry

_KINDS = {
    **{name: kind for kind, (name, _) in ENTRY_TYPES.items()},
    **dict.fromkeys(("suppperiodical", "periodical", "inproceedings"), SourceKind.ARTICLE),
    **dict.fromkeys(("techreport", "manual", "booklet"), SourceKind.REPORT),
    **dict.fromkeys(("artwork", "figure"), SourceKind.GRAPHIC),
    **dict.fromkeys(("electronic", "www", "webpage"), SourceKind.ARTICLE),
    "misc": SourceKind.OTHER,
}
_OUTLETS = ("journal", "journaltitle", "institution", "organization", "publisher", "maintitle", "booktitle", "school")
_URL_ORDER = re.compile(r"\\url\s*\{([^{}]*)\}")
_BEGINNING = re.compile(r"^[ \t]*@[A-Za-z]+[ \t]*[{(]", re.MULTILINE)
_MONTHS = {name[:3].casefold(): number for number, name in enumerate(FULL_MONTHS, start=1)}

Fields = dict[str, str]


class _Entry:
    """An entry, or what is left of a damaged one."""

    def __init__(self, key: str = "", kind: str = "", fields: Fields | None = None, is_damaged: bool = False) -> None:
        self.key, self.kind, self.fields, self.is_damaged = key, kind, fields or {}, is_damaged


def read_bibtex(data: bytes, report: Report = silent) -> References:
    """The sources in the bytes of a `.bib` file; ClaimsError where it holds no references."""
    text = decoded(data)
    check_count(sum(1 for _ in _BEGINNING.finditer(text)))  # before they fill the memory
    entries = list(_entries(text))
    if not entries:
        raise ClaimsError("It holds no references: in BibTeX each of them begins like “@article{key,”.")
    return collect(entries, _found, _name, report)


def _entries(text: str) -> Iterator[_Entry]:
    from bibtexparser.entrypoint import parse_string
    from bibtexparser.model import DuplicateBlockKeyBlock, Entry, ParsingFailedBlock, String

    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)  # what it would log is refused in sentences below
    blocks = [
        block.ignore_error_block if isinstance(block, DuplicateBlockKeyBlock) else block
        for block in parse_string(text, parse_stack=[]).blocks  # values as they stand: it puts no parts together
    ]
    values = Values()
    for found in blocks:
        if isinstance(found, String):
            values.define(found.key, str(found.value))
    for found in blocks:
        if isinstance(found, Entry):
            yield _entry(found, values)
        elif isinstance(found, ParsingFailedBlock):
            yield _Entry(line(found.raw or "")[:80], is_damaged=True)


def _entry(block: "Entry", values: Values) -> _Entry:
    fields = {field.key.casefold(): values.text(str(field.value)) for field in block.fields}
    return _Entry(block.key.strip(), block.entry_type.casefold(), fields)


def _name(entry: _Entry) -> str:
    return entry.key or _text(entry.fields, "title")


def _found(entry: _Entry) -> Found:
    fields = entry.fields
    if entry.is_damaged:
        raise ClaimsError("It is damaged: a bracket or quotation mark is missing.")
    title, url = _text(fields, "title"), _url(fields)
    if not title and not url:
        raise ClaimsError("It has neither a title nor an address, by which a source is known.")
    published, retrieved = _published(fields), day(line(fields.get("urldate", "")), _text(fields, "urldate"))
    source = Source(
        id=entry.key or new_id(),
        kind=_kind(entry),
        title=title,
        outlet=_text(fields, *_OUTLETS),
        authors=tuple(_authors(fields.get("author", ""))),
        url=url,
        archived_url=_address(fields, "archiveurl"),
        published=published.edtf,
        retrieved=retrieved.edtf,
        language=_text(fields, "language", "langid"),
        text="",
        note=_text(fields, "annotation", "annote", "note"),
    )
    return Found(source, tuple(filter(None, (published.lost, retrieved.lost))))


def _kind(entry: _Entry) -> SourceKind:
    if line(entry.fields.get("entrysubtype", "")) == TRANSCRIPT:
        return SourceKind.TRANSCRIPT
    return _KINDS.get(entry.kind, SourceKind.OTHER)


def _text(fields: Fields, *names: str) -> str:
    return next((text for name in names if (text := line(unescaped(fields.get(name, ""))))), "")


def _url(fields: Fields) -> str:
    return _address(fields, "url") or _address(fields, "howpublished") or address_of(_address(fields, "doi"))


def _address(fields: Fields, name: str) -> str:
    r"""An address stands sign by sign, but for what older files write as `\url{…}` and `\_`."""
    value = line(fields.get(name, ""))
    match = _URL_ORDER.search(value)
    if name == "howpublished" and not match:
        return value if value.startswith(("http://", "https://")) else ""
    return re.sub(r"\\([_&%#~$])", r"\1", match[1] if match else value)


def _published(fields: Fields) -> Day:
    if fields.get("date", "").strip():
        return day(line(fields["date"]), _text(fields, "date"))
    year, month = _text(fields, "year"), _text(fields, "month").casefold().strip(".")
    number = _MONTHS.get(month[:3], month)
    return Day(edtf) if (edtf := in_parts(year, number)) or not year else day(year)


def _authors(text: str) -> Iterator[str]:
    """The names between the words “and” that stand in no braces."""
    for name in _split(line(text), _AND):  # without runs of blanks, in which a pattern would go back and forth
        if name.strip().casefold() != "others" and (author := _author(name)):
            yield author


_AND = re.compile(" and ", re.IGNORECASE)
_COMMA = re.compile(",")


def _author(name: str) -> str:
    """The name in the order in which it is spoken, from “von Last, Jr, First” too."""
    family, *rest = (line(unescaped(part)) for part in _split(name, _COMMA))
    if not rest:
        return family
    return in_order(family, rest[-1], rest[0] if len(rest) > 1 else "")


def _split(text: str, joint: re.Pattern[str]) -> list[str]:
    """The parts of a text between joints that stand in no braces."""
    parts, depth, start, at = [], 0, 0, 0
    for match in re.finditer(rf"\\.|[{{}}]|{joint.pattern}", text, re.IGNORECASE | re.DOTALL):
        at = match.start()
        if match[0] in "{}":
            depth = max(0, depth + (1 if match[0] == "{" else -1))
        elif depth == 0 and not match[0].startswith("\\"):
            parts.append(text[start:at])
            start = match.end()
    return [*parts, text[start:]]
