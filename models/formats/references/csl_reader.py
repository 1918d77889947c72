"""Reading CSL-JSON (CSL 1.0.2, csl-data.json), as Zotero, pandoc and Mendeley write it."""

import re
from typing import Any

from models.citing.csl import TYPES
from models.citing.line import line
from models.citing.people import in_order
from models.claims.errors import ClaimsError
from models.claims.saying import Clause
from models.claims.source import Source, SourceKind
from models.claims.steps import new_id
from models.formats.linked.json_tree import parse_tree
from models.formats.references.days import Day, day, in_parts, is_edtf
from models.formats.references.doi import address_of
from models.formats.references.reference import Found, References, collect
from models.progress import Report, silent
from models.report.address import is_link

_KINDS = {
    **{name: kind for kind, name in TYPES.items()},
    **dict.fromkeys(("article", "article-journal", "article-magazine", "webpage"), SourceKind.ARTICLE),
    **dict.fromkeys(("hearing", "interview", "broadcast"), SourceKind.TRANSCRIPT),
    **dict.fromkeys(("figure", "map"), SourceKind.GRAPHIC),
    **dict.fromkeys(("post-weblog", "personal_communication"), SourceKind.POST),
    **dict.fromkeys(("legislation", "pamphlet"), SourceKind.REPORT),
}

_RICH = re.compile(r"<(i|b|sub|sup|sc|span)(?: [^<>]*)?>((?:(?!<\1[ >]).)*?)</\1>")
"""The innermost pair of marks of one kind (https://docs.citationstyles.org, “Rich text”)."""

_DEEPEST = 5

_KNOWN_BY = frozenset(("title", "URL", "DOI", "author", "issued"))

Item = dict[str, Any]


def read_csl(data: bytes, report: Report = silent) -> References:
    """The sources in CSL-JSON: a list of items, or an object that holds one as “items”."""
    return csl_items(parse_tree(data), report)


def csl_items(tree: object, report: Report = silent) -> References:
    """The sources in parsed CSL-JSON; ClaimsError where it is none."""
    items = _items(tree)
    if not any(isinstance(item, dict) and "type" in item for item in items):
        raise ClaimsError("It holds no references: CSL-JSON is a list of items that each have a “type”.")
    return collect(items, _found, _name, report)


def holds_references(tree: object) -> bool:
    """Whether parsed JSON is CSL-JSON: items whose “type” is one of its own, beside what a reference is known by."""
    items = _items(tree)[:10]
    return bool(items) and all(
        isinstance(item, dict) and item.get("type") in _KINDS and not _KNOWN_BY.isdisjoint(item) for item in items
    )


def _items(tree: object) -> list[Any]:
    items = tree.get("items", [tree]) if isinstance(tree, dict) else tree
    return items if isinstance(items, list) else []


def _name(item: object) -> str:
    return _text(item, "title") or _text(item, "id") if isinstance(item, dict) else ""


def _found(item: object) -> Found:
    if not isinstance(item, dict):
        raise ClaimsError("It is no object with the fields of a reference.")
    title, url = _plain(item, "title"), _text(item, "URL") or address_of(_text(item, "DOI"))
    if not title and not url:
        raise ClaimsError("It has neither a title nor an address, by which a source is known.")
    issued, accessed = _date(item.get("issued")), _date(item.get("accessed"))
    archived = _text(item, "archive_location")
    source = Source(
        id=_text(item, "citation-key") or _text(item, "id") or new_id(),
        kind=_KINDS.get(_text(item, "type"), SourceKind.OTHER),
        title=title,
        outlet=_plain(item, "container-title") or _plain(item, "publisher"),
        authors=_authors(item),
        url=url,
        archived_url=archived if is_link(archived) else "",
        published=issued.edtf,
        retrieved=accessed.edtf,
        language=_text(item, "language"),
        text="",
        note=_text(item, "note"),
    )
    return Found(source, tuple(filter(None, (issued.lost, accessed.lost))))


def _text(item: Item, name: str) -> str:
    value = item.get(name)
    return line(str(value)) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _plain(item: Item, name: str) -> str:
    """A text without the marks of CSL's rich text; a mark without its pair is words."""
    text, before = _text(item, name), ""
    for _ in range(_DEEPEST):
        if text == before:
            break
        text, before = _RICH.sub(r"\2", text), text
    return line(text)


def _authors(item: Item) -> tuple[str, ...]:
    people = item.get("author")
    names = [_author(one) for one in people if isinstance(one, dict)] if isinstance(people, list) else []
    return tuple(filter(None, names))


def _author(name: Item) -> str:
    particles = (_text(name, "dropping-particle"), _text(name, "non-dropping-particle"))
    family = " ".join(filter(None, (*particles, _text(name, "family"))))
    return _text(name, "literal") or in_order(family, _text(name, "given"), _text(name, "suffix"))


def _date(value: object) -> Day:
    if isinstance(value, str):
        return day(line(value))
    if not isinstance(value, dict):
        return Day()
    literal, raw = _text(value, "literal"), _text(value, "raw")
    ends = _ends(value.get("date-parts"))
    if literal and is_edtf(literal):
        return Day(literal)
    if not ends:
        return day(literal, raw)
    edtf = "/".join(ends)
    lost = Clause("its season is left out, which is not the same months everywhere") if value.get("season") else None
    is_circa = value.get("circa") not in (None, False, 0, "", "false", "0")
    return Day(f"{edtf}~" if is_circa and len(ends) == 1 else edtf, lost) if is_edtf(edtf) else day(edtf, literal, raw)


def _ends(parts: object) -> list[str]:
    """The one or two dates; a second one of nothing but 0 is an open end."""
    rows = [row for row in parts if isinstance(row, list) and row] if isinstance(parts, list) else []
    ends = [".." if number and not row[0] else in_parts(*row[:3]) for number, row in enumerate(rows[:2])]
    return ends if ends and all(ends) else []
