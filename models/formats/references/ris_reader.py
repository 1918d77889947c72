"""Reading RIS, as Zotero, EndNote, Mendeley and library catalogues write it."""

import re
from collections.abc import Iterator
from typing import Any

from models.citing.line import line
from models.citing.people import in_order
from models.citing.ris import TYPES
from models.claims.errors import ClaimsError
from models.claims.saying import Clause
from models.claims.source import Source, SourceKind
from models.claims.steps import new_id
from models.formats.references.days import Day, day, in_parts, is_edtf
from models.formats.references.doi import address_of
from models.formats.references.encoded import decoded
from models.formats.references.reference import Found, References, collect
from models.progress import Report, silent
from models.report.address import is_link

_KINDS = {
    **{name: kind for kind, name in TYPES.items()},
    **dict.fromkeys(("JOUR", "JFULL", "EJOUR", "MGZN", "ELEC", "INPR", "ABST"), SourceKind.ARTICLE),
    **dict.fromkeys(("GOVDOC", "PAMP", "STAND", "SLIDE"), SourceKind.REPORT),
    **dict.fromkeys(("ART", "CHART", "MAP", "MULTI"), SourceKind.GRAPHIC),
    **dict.fromkeys(("AGGR", "DBASE"), SourceKind.DATASET),
    **dict.fromkeys(("ICOMM", "PCOMM"), SourceKind.POST),
}
_LINE = re.compile(r"([A-Z][A-Z0-9]) {1,2}-(?: (.*)|)", re.DOTALL)
_LINE_END = re.compile(r"\r\n|\n|\r")

Record = dict[str, Any]


def read_ris(data: bytes, report: Report = silent) -> References:
    """The sources in the bytes of a `.ris` file; ClaimsError where it holds no references."""
    records = list(_records(decoded(data)))
    if not records:
        raise ClaimsError("It holds no references: in RIS each of them begins with a line such as “TY  - NEWS”.")
    return collect(records, _found, _name, report)


def _records(text: str) -> Iterator[Record]:
    """The references, each parsed by itself: one that is not closed ends where the next begins, or the file."""
    from rispy import RisParser
    from rispy.config import TAG_KEY_MAPPING

    # Addresses may hold semicolons, at which rispy would cut them; AV is a tag that it does not know.
    parser = RisParser(mapping=TAG_KEY_MAPPING | {"AV": "archive_location"}, delimiter_tags_mapping={})
    for lines in _blocks(text):
        yield parser.parse_lines(iter(lines))[0]


def _blocks(text: str) -> Iterator[list[str]]:
    """The lines of each reference, from TY to ER; lines without a tag belong to the one before."""
    block: list[tuple[str, list[str]]] = []
    for row in _LINE_END.split(text):
        match = _LINE.fullmatch(row.strip(" \t"))
        tag = match[1] if match else ""
        if tag in ("TY", "ER") and block:
            yield _written(block)
            block = []
        if match and (tag == "TY" or (block and tag != "ER")):
            block.append((tag, [match[2] or ""]))
        elif block and not match:
            block[-1][1].append(row)
    if block:
        yield _written(block)


def _written(block: list[tuple[str, list[str]]]) -> list[str]:
    return [f"{tag}  - {line(' '.join(parts))}" for tag, parts in block] + ["ER  - "]


def _name(record: Record) -> str:
    return _text(record, "title", "primary_title", "id")


def _found(record: Record) -> Found:
    title, urls = _text(record, "title", "primary_title", "tertiary_title"), record.get("urls") or []
    url = next((one for one in urls if is_link(one)), next(iter(urls), "")) or address_of(_text(record, "doi"))
    if not title and not url:
        raise ClaimsError("It has neither a title nor an address, by which a source is known.")
    published = _date(_text(record, "date"), _text(record, "publication_year"), _text(record, "year"))
    retrieved = _date(_text(record, "access_date"))
    archived = _text(record, "archive_location")
    source = Source(
        id=_text(record, "id") or new_id(),
        kind=_KINDS.get(record.get("type_of_reference", ""), SourceKind.OTHER),
        title=title,
        outlet=_text(record, "secondary_title", "journal_name", "alternate_title3", "alternate_title1", "publisher"),
        authors=tuple(filter(None, map(_author, record.get("authors") or record.get("first_authors") or []))),
        url=url,
        archived_url=archived if is_link(archived) else "",
        published=published.edtf,
        retrieved=retrieved.edtf,
        language=_text(record, "language"),
        text="",
        note=" ".join(record.get("notes") or []),
    )
    return Found(source, tuple(filter(None, (published.lost, retrieved.lost))))


def _text(record: Record, *names: str) -> str:
    return next((value for name in names if isinstance(value := record.get(name), str) and value), "")


def _author(name: str) -> str:
    """A person's name in the order in which it is spoken; a body's as it is."""
    if ",," in name:
        return name.replace(",,", ",", 1)
    if name.endswith(","):
        return name[:-1]
    family, given, suffix = (*(part.strip() for part in name.split(",", 2)), "", "")[:3]
    return in_order(family, given, suffix)


def _date(*texts: str) -> Day:
    """The first date that is given, YYYY/MM/DD/other, where our own files keep EDTF in the last part."""
    for text in texts:
        year, month, date, other = (*text.split("/", 3), "", "", "")[:4]
        edtf = other.strip() if other.strip() and is_edtf(other.strip()) else in_parts(year, month, date)
        if edtf:
            lost = Clause("“{0}” of its date is left out", other.strip()) if other.strip() not in ("", edtf) else None
            return Day(edtf, lost)
    return day(*texts)
