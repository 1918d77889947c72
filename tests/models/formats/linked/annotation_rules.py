"""The rules of the Web Annotation Data Model that say MUST, as far as they are about what we write.

https://www.w3.org/TR/annotation-model/, W3C Recommendation of 23 February 2017; the number of the section stands with
each rule.
"""

import re
from collections.abc import Iterator
from typing import Any

from models.text.number_words import words

Object = dict[str, Any]

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
MOTIVATIONS = words(
    "assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating"
    " questioning replying tagging"
)
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z")


def broken(document: Object) -> list[str]:
    """The rules that a collection or an annotation breaks."""
    return list(_collection(document) if "AnnotationCollection" in _listed(document.get("type")) else _one(document))


def _one(document: Object) -> Iterator[str]:
    yield from _context(document)
    yield from _annotation(document)


def _context(value: Object) -> Iterator[str]:
    if CONTEXT not in _listed(value.get("@context")):
        yield "3.1: the context of annotations must be one of @context"


def _collection(value: Object) -> Iterator[str]:
    yield from _context(value)
    if not _is_iri(value.get("id")):
        yield "5.1: a collection must have exactly one IRI"
    if not isinstance(value.get("label", ""), str):
        yield "5.1: a label must be a string"
    total, first = value.get("total", 0), value.get("first")
    if not _is_count(total):
        yield "5.1: total must be a non-negative integer"
    if total and not first:
        yield "5.1: a collection that holds annotations must have exactly one first page"
    if isinstance(first, dict):
        yield from _page(first, total)


def _page(page: Object, total: int) -> Iterator[str]:
    items = page.get("items")
    if not _is_iri(page.get("id")):
        yield "5.2: a page must have exactly one IRI"
    if "AnnotationPage" not in _listed(page.get("type")):
        yield "5.2: AnnotationPage must be a type of the page"
    if not isinstance(items, list) or not items:
        yield "5.2: a page must have an array of one or more annotations"
        return
    if not _is_count(page.get("startIndex", 0)):
        yield "5.2: startIndex must be a non-negative integer"
    if "next" not in page and len(items) != total:
        yield "5.2: a page that is not the last must name the next"
    for item in items:
        yield from _annotation(item)


def _annotation(value: Object) -> Iterator[str]:
    if not _is_iri(value.get("id")):
        yield "3.1: an annotation must have exactly one IRI"
    if "Annotation" not in _listed(value.get("type")):
        yield "3.1: Annotation must be a type of the annotation"
    if not _listed(value.get("target")):
        yield "3.1: there must be one or more targets"
    if "bodyValue" in value and "body" in value:
        yield "3.2.5: bodyValue must not stand beside body"
    if not set(_listed(value.get("motivation"))) <= set(MOTIVATIONS):
        yield "3.3.5: a motivation must be one of the model or defined elsewhere"
    for name in ("created", "modified", "generated"):
        if name in value and not (isinstance(value[name], str) and _MOMENT.fullmatch(value[name])):
            yield f"3.3.1: {name} must be exactly one moment in UTC, with Z"
    for body in _listed(value.get("body")):
        yield from _body(body)
    for target in _listed(value.get("target")):
        yield from _target(target)


def _body(body: object) -> Iterator[str]:
    if isinstance(body, str):
        if not _is_iri(body):
            yield "3.2.1: a body that is a string must be an IRI"
    elif not isinstance(body, dict):
        yield "3.2: a body must be an IRI or an object"
    elif "TextualBody" in _listed(body.get("type")):
        if not isinstance(body.get("value"), str):
            yield "3.2.4: a textual body must have exactly one value"
        if body.get("purpose", "describing") not in MOTIVATIONS:
            yield "3.3.5: a purpose must be a motivation"
    elif "source" not in body and not _is_iri(body.get("id")):
        yield "3.2.1: an external resource must have exactly one IRI"


def _target(target: object) -> Iterator[str]:
    if isinstance(target, str):
        if not _is_iri(target):
            yield "3.2.1: a target that is a string must be an IRI"
        return
    if not isinstance(target, dict):
        yield "3.2: a target must be an IRI or an object"
        return
    source = target.get("source")
    if not _is_iri(source) and not (isinstance(source, dict) and _is_iri(source.get("id"))):
        yield "4: a specific resource must have exactly one source"
    for selector in _listed(target.get("selector")):
        yield from _selector(selector)


def _selector(selector: Object) -> Iterator[str]:
    kind = selector.get("type")
    if kind == "TextQuoteSelector":
        if not isinstance(selector.get("exact"), str):
            yield "4.2.4: a text quote selector must have exactly one exact"
        if not all(isinstance(selector.get(name, ""), str) for name in ("prefix", "suffix")):
            yield "4.2.4: it must not have more than one prefix and suffix"
    elif kind == "TextPositionSelector":
        if not _is_count(selector.get("start")) or not _is_count(selector.get("end")):
            yield "4.2.5: a text position selector must have exactly one start and end"
    else:
        yield "4.2: a selector must have exactly one type that is known"


def _is_iri(value: object) -> bool:
    return isinstance(value, str) and bool(_IRI.fullmatch(value))


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]
