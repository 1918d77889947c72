"""One annotation of anybody's: W3C's model, and the API and exports of Hypothesis, which are close to it."""

from collections.abc import Iterator
from typing import Any

import msgspec

from models.citing.line import line

Object = dict[str, Any]

_DEEPEST = 8
"""How often a selection may be refined."""

_SHORT = ("oa:", "http://www.w3.org/ns/oa#")


class Passage(msgspec.Struct, frozen=True):
    """A passage that an annotation marks: its document's address, its words and what stands around them.

    `start` is its place in the document, in code points; -1 where the annotation does not say.
    """

    document: str
    exact: str
    prefix: str = ""
    suffix: str = ""
    start: int = -1
    source: str = ""
    translation: str = ""


class Annotation(msgspec.Struct, frozen=True):
    """What an annotation says, and of which passages; `claim` are the fields of a claim where we wrote it."""

    passages: tuple[Passage, ...] = ()
    says: str = ""
    tags: tuple[str, ...] = ()
    by: str = ""
    title: str = ""
    claim: Object | None = None


def read_annotation(value: Object) -> Annotation:
    """An annotation as far as it is understood; never raises."""
    bodies = [body for body in _listed(value.get("body")) if isinstance(body, dict)]
    tags = [_text(body, "value") for body in bodies if body.get("purpose") == "tagging"]
    says = [_text(body, "value") for body in bodies if body.get("purpose") != "tagging"]
    plain = [one for one in (value.get("bodyValue"), value.get("text")) if isinstance(one, str)]
    document = value.get("document")
    return Annotation(
        passages=tuple(_passages(value)),
        says="\n".join(filter(None, (*says, *plain))),
        tags=tuple(filter(None, (*tags, *(line(tag) for tag in _listed(value.get("tags")) if isinstance(tag, str))))),
        by=_by(value),
        title=line(next((one for one in _listed(_of(document, "title")) if isinstance(one, str)), "")),
        claim=next((claim for body in bodies if isinstance(claim := body.get("cc:claim"), dict)), None),
    )


def _passages(value: Object) -> Iterator[Passage]:
    for target in _listed(value.get("target")):
        if isinstance(target, dict):
            selectors = list(_selectors(target.get("selector")))
            quotes = [one for one in selectors if _type(one) == "TextQuoteSelector" and _text(one, "exact").strip()]
            places = [one["start"] for one in selectors if _type(one) == "TextPositionSelector" and _is_place(one)]
            document = _document(target) or _text(value, "uri")
            for quote in quotes[:1]:
                yield Passage(
                    document=document,
                    exact=_text(quote, "exact"),
                    prefix=_text(quote, "prefix"),
                    suffix=_text(quote, "suffix"),
                    start=next(iter(places), -1),
                    source=_text(target, "cc:source"),
                    translation=_text(target, "cc:translation"),
                )


def _selectors(value: object) -> Iterator[Object]:
    """All selectors, those that refine others too."""
    level = _listed(value)
    for _ in range(_DEEPEST):
        found = [one for one in level if isinstance(one, dict)]
        yield from found
        level = [part for one in found for part in (*_listed(one.get("refinedBy")), *_listed(one.get("items")))]


def _document(target: Object) -> str:
    source = next(iter(_listed(target.get("source"))), None) or target.get("id")
    return line(str(_of(source, "id") or "") if isinstance(source, dict) else source if isinstance(source, str) else "")


def _by(value: Object) -> str:
    """Who made it, by name where there is one."""
    creator = next(iter(_listed(value.get("creator"))), None)
    name = _of(creator, "name") or _of(creator, "nickname") or creator or _of(value.get("user_info"), "display_name")
    return line(next((one for one in (*_listed(name), value.get("user")) if isinstance(one, str)), ""))


def _is_place(selector: Object) -> bool:
    start = selector.get("start")
    return isinstance(start, int) and not isinstance(start, bool) and 0 <= start <= 2**53


def _type(value: Object) -> str:
    for one in _listed(value.get("type", value.get("@type"))):
        if isinstance(one, str):
            return one.removeprefix(_SHORT[0]).removeprefix(_SHORT[1])
    return ""


def _of(value: object, name: str) -> object:
    return value.get(name) if isinstance(value, dict) else None


def _text(value: Object, name: str) -> str:
    held = value.get(name)
    return held if isinstance(held, str) else ""


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]
