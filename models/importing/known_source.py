"""Whether a file holds a source already, as it is, without its text, or in another version."""

import re
from collections.abc import Iterable, Iterator
from enum import Enum

import msgspec

from models.claims.records import Records
from models.claims.source import Source
from models.importing.folded_name import folded

_BEFORE_HOST = re.compile(r"^[a-z][a-z0-9+.-]*://(?:www\.|m\.|amp\.)?", re.IGNORECASE)
_BEHIND_PATH = re.compile(r"#.*$|[?&](?:utm_\w+|fbclid|gclid|ref)=[^&#]*", re.DOTALL)

_LONG = 40
"""How many characters make a line one that no other text has by chance."""

_MOST = 0.5


class Acquaintance(Enum):
    """How a file knows a source."""

    NEW = "the file does not hold it"
    SAME = "the file holds its very text"
    UNREAD = "the file holds it without its text"
    VERSION = "the file holds it with another text"


class KnownSource(msgspec.Struct, frozen=True):
    """How a file knows a source, and as which of its own (None where it is new)."""

    how: Acquaintance
    held: Source | None = None


def known_source(records: Records, source: Source) -> KnownSource:
    """How the file knows a source: by its text, its address, title and day in one outlet, or most of its lines.

    Of several versions the newest is meant, which no other source is a newer version of.
    """
    same = next((held for held in records.sources if held.text and held.text == source.text), None)
    if same is not None:
        return KnownSource(Acquaintance.SAME, same)
    alike = [held for held in records.sources if _is_one_document(held, source)]
    alike = alike or _reworded(records.sources, source.text)
    if not alike:
        return KnownSource(Acquaintance.NEW)
    older = {held.previous for held in records.sources if held.previous}
    held = next((held for held in reversed(alike) if held.id not in older), alike[-1])
    return KnownSource(Acquaintance.VERSION if held.text else Acquaintance.UNREAD, held)


def unknown_sources(records: Records, sources: Iterable[Source]) -> tuple[Source, ...]:
    """Those that the file holds in no way, as `known_source` knows them; of several that are one, the first."""
    seen: dict[tuple[str, ...], list[Source]] = {}
    for held in records.sources:
        _remember(seen, held)
    fresh = []
    for source in sources:
        if not any(_is_one(held, source) for name in _names(source) for held in seen.get(name, ())):
            fresh.append(source)
            _remember(seen, source)
    return tuple(fresh)


def _remember(seen: dict[tuple[str, ...], list[Source]], source: Source) -> None:
    for name in _names(source):
        seen.setdefault(name, []).append(source)


def _names(source: Source) -> Iterator[tuple[str, ...]]:
    """What sources that are one have in common, one or another of these."""
    if source.text:
        yield "text", source.text
    if source.url:
        yield "url", _address(source.url)
    if source.title and source.published:
        yield "title", folded(source.title), source.published


def _is_one(held: Source, source: Source) -> bool:
    return (bool(held.text) and held.text == source.text) or _is_one_document(held, source)


def _is_one_document(one: Source, other: Source) -> bool:
    if one.url and other.url:
        return _address(one.url) == _address(other.url)
    is_dated = bool(one.published) and one.published == other.published
    outlets = {folded(source.outlet) for source in (one, other) if source.outlet}
    return is_dated and bool(one.title) and folded(one.title) == folded(other.title) and len(outlets) < 2


def _reworded(held: Iterable[Source], text: str) -> list[Source]:
    """The sources whose text shares most of its lines with another text, as where only the figures were changed."""
    lines = _lines(text)
    shares = ((source, _lines(source.text)) for source in held if source.text and lines)
    return [source for source, own in shares if len(own & lines) > _MOST * max(len(own), len(lines))]


def _lines(text: str) -> frozenset[str]:
    """The lines of a text that are long enough to be its own."""
    return frozenset(line for each in text.splitlines() if len(line := each.strip()) >= _LONG)


def _address(url: str) -> str:
    """An address without what does not matter: scheme, "www.", a place in the page, who sent the visitor."""
    return _BEHIND_PATH.sub("", _BEFORE_HOST.sub("", url.strip())).rstrip("/?&").casefold()
