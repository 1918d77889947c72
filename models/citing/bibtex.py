r"""Sources as BibTeX, as biblatex and biber read it today and BibTeX itself does in the main.

The fields are those of the biblatex manual (2.1 entry types, 2.2 entry fields); its dates are EDTF, levels 0 and 1, as
ours are (2.3.8), so that a date is written as it is. Texts are UTF-8; what TeX reads as orders is escaped.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator

from models.citing.line import line
from models.citing.people import person
from models.claims.edtf import parse_date
from models.claims.source import Source, SourceKind

ENTRY_TYPES = {
    SourceKind.ARTICLE: ("article", "journal"),
    SourceKind.REPORT: ("report", "institution"),
    SourceKind.TRANSCRIPT: ("misc", "organization"),
    SourceKind.GRAPHIC: ("image", "organization"),
    SourceKind.DATASET: ("dataset", "publisher"),
    SourceKind.POST: ("online", "organization"),
    SourceKind.OTHER: ("misc", "organization"),
}
"""The type of an entry, and the field that holds the outlet, by kind; a transcript says so in its subtype."""

TRANSCRIPT = "transcript"
"""The subtype of an entry that tells a transcript from other things."""

_ORDERS = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "#$%&_"},
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
}
"""Braces by name: even an escaped one counts where BibTeX looks for the end of a field."""

_JOINED = re.compile(r"([-`',<>])(?=\1)|[?!](?=`)")
"""Signs that TeX's fonts join with the next into one other sign."""

_VERBATIM = {"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20"}


def bibtex(sources: Iterable[Source]) -> str:
    """The sources as entries of a `.bib` file, each once; keys follow from the ids of the sources alone."""
    return "\n".join(_entry(source) for source in {source.id: source for source in sources}.values())


def bibtex_key(source_id: str) -> str:
    """The key of an entry: the id where BibTeX takes it, else what of it BibTeX takes, with a short sum of the id."""
    plain = unicodedata.normalize("NFKD", source_id).encode("ascii", "ignore").decode()
    key = re.sub(r"[^A-Za-z0-9_:.+-]+", "-", plain).strip("-")
    if key == source_id:
        return key
    return f"{key or 'source'}-{hashlib.sha256(source_id.encode()).hexdigest()[:8]}"


def escaped(text: str) -> str:
    """A text as TeX prints it, on one line."""
    signs = _JOINED.sub("\\g<0>\0", line(text))
    return "".join(_ORDERS.get(sign, sign) for sign in signs).replace("\0", "{}")


def _entry(source: Source) -> str:
    kind, outlet = ENTRY_TYPES[source.kind]
    fields = [f"  {name} = {{{value}}}" for name, value in _fields(source, outlet) if value]
    return f"@{kind}{{{bibtex_key(source.id)},\n" + ",\n".join(fields) + "\n}\n"


def _fields(source: Source, outlet: str) -> Iterator[tuple[str, str]]:
    title = escaped(source.title)
    yield "author", " and ".join(_author(author) for author in source.authors if line(author))
    yield "title", title and f"{{{title}}}"  # braces keep its capitals
    yield outlet, escaped(source.outlet)
    yield "entrysubtype", TRANSCRIPT if source.kind is SourceKind.TRANSCRIPT else ""
    yield "date", source.published
    yield "year", _year(source.published)
    yield "language", escaped(source.language)
    yield "url", _address(source.url)
    yield "urldate", source.retrieved
    yield "archiveurl", _address(source.archived_url)
    yield "annotation", escaped(source.note)


def _author(author: str) -> str:
    name = line(author)
    return escaped(name) if person(name) else f"{{{escaped(name)}}}"


def _year(edtf: str) -> str:
    """The year, for programs that know no dates; "" where the date has no one year."""
    date = parse_date(edtf)
    if date.first is None or date.last is None or date.first.year != date.last.year:
        return ""
    return f"{date.first.year:04}"


def _address(url: str) -> str:
    """An address, which biblatex reads sign by sign; only what would end the field is written in percent."""
    return "".join(_VERBATIM.get(sign, sign) for sign in line(url))
