"""Sources as RIS: one tag a line, as Zotero, EndNote and Mendeley read it.

A body among the authors is written as EndNote asks for it: with a comma behind its name, and where the name holds one
itself, with two in its place.
"""

from collections.abc import Iterable, Iterator

from models.citing.line import line
from models.citing.people import person
from models.claims.edtf import EdtfDate, Precision, parse_date
from models.claims.source import Source, SourceKind

TYPES = {
    SourceKind.ARTICLE: "NEWS",
    SourceKind.REPORT: "RPRT",
    SourceKind.TRANSCRIPT: "HEAR",
    SourceKind.GRAPHIC: "FIGURE",
    SourceKind.DATASET: "DATA",
    SourceKind.POST: "BLOG",
    SourceKind.OTHER: "GEN",
}
"""The type of reference, by kind."""


def ris(sources: Iterable[Source]) -> str:
    """The sources as the text of a `.ris` file."""
    return "".join(
        f"{tag}  - {value}\r\n" for source in sources for tag, value in _lines(source) if value or tag == "ER"
    )


def _lines(source: Source) -> Iterator[tuple[str, str]]:
    yield "TY", TYPES[source.kind]
    yield "ID", line(source.id)
    yield from (("AU", _author(line(author))) for author in source.authors)
    yield "TI", line(source.title)
    yield "PB" if source.kind is SourceKind.REPORT else "T2", line(source.outlet)
    yield "PY", _year(source.published)
    yield "DA", _date(source.published)
    yield "LA", line(source.language)
    yield "UR", line(source.url)
    yield "Y2", _date(source.retrieved)
    yield "AV", line(source.archived_url)
    yield "N1", line(source.note)
    yield "ER", ""


def _author(name: str) -> str:
    parts = person(name)
    if parts:
        return f"{parts.family}, {parts.given}"
    if "," in name:
        return name.replace(",", ",,", 1)
    return name and f"{name},"


def _date(edtf: str) -> str:
    """The date as YYYY/MM/DD/other; what that cannot say stands as EDTF in the other information."""
    date = parse_date(edtf)
    if date.precision is Precision.NOT_STATED and not date.is_interval:
        return ""
    year, month, day = (*edtf.split("-"), "", "")[:3] if _is_plain(date, edtf) else (_year(edtf), "", "")
    return "/".join((year, month, day, "" if _is_plain(date, edtf) else edtf))


def _is_plain(date: EdtfDate, edtf: str) -> bool:
    return not date.is_interval and edtf.replace("-", "").isdigit()


def _year(edtf: str) -> str:
    date = parse_date(edtf)
    return f"{date.first.year:04}" if date.first and date.last and date.first.year == date.last.year else ""
