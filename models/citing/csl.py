"""Sources as CSL-JSON, the form in which Zotero, pandoc and citeproc exchange references (CSL 1.0.2, csl-data.json)."""

import json
from collections.abc import Iterable

from models.citing.line import line
from models.citing.people import person
from models.claims.edtf import parse_date
from models.claims.source import Source, SourceKind

TYPES = {
    SourceKind.ARTICLE: "article-newspaper",
    SourceKind.REPORT: "report",
    SourceKind.TRANSCRIPT: "speech",
    SourceKind.GRAPHIC: "graphic",
    SourceKind.DATASET: "dataset",
    SourceKind.POST: "post",
    SourceKind.OTHER: "document",
}
"""The type of an item, by kind."""

Item = dict[str, object]


def csl_json(sources: Iterable[Source]) -> str:
    """The sources as a list of items."""
    items = [_item(source) for source in sources]
    return json.dumps(items, ensure_ascii=False, indent=1) + "\n"


def _item(source: Source) -> Item:
    values = {
        "id": source.id,
        "type": TYPES[source.kind],
        "title": line(source.title),
        "publisher" if source.kind is SourceKind.REPORT else "container-title": line(source.outlet),
        "author": [_author(line(author)) for author in source.authors if line(author)],
        "issued": _date(source.published),
        "accessed": _date(source.retrieved),
        "URL": line(source.url),
        "archive_location": line(source.archived_url),
        "language": line(source.language),
        "note": line(source.note),
    }
    return {name: value for name, value in values.items() if value}


def _author(name: str) -> Item:
    parts = person(name)
    return {"family": parts.family, "given": parts.given} if parts else {"literal": name}


def _date(edtf: str) -> Item:
    """The date in parts, and as EDTF where parts cannot say it."""
    date = parse_date(edtf)
    ends = edtf.rstrip("~").split("/") if not edtf.endswith(("?", "%")) else []
    parts = [_parts(end) for end in ends]
    if not all(parts) or not parts or (len(parts) > 1 and date.is_approximate):
        return {"literal": edtf} if edtf else {}
    return {"date-parts": parts, **({"circa": True} if date.is_approximate else {})}


def _parts(end: str) -> list[int]:
    return [int(part) for part in end.split("-")] if end.replace("-", "").isdigit() else []
