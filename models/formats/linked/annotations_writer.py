"""Writing the quotes of a claim file as W3C Web Annotations (https://www.w3.org/TR/annotation-model/).

An AnnotationCollection with its one page in it (5.1, 5.2); each quote is an Annotation (3.1) that describes its passage
by a TextualBody (3.2.4), has the tags of the claim beside it (3.3.5), and selects the passage by a TextQuoteSelector
(4.2.4) and, where it stands in the text, a TextPositionSelector (4.2.5), in code points both. A claim without quotes
has no passage to annotate, and so is not in it.
"""

import uuid
from collections.abc import Iterator
from urllib.parse import quote as percent

import msgspec

from models.citing.citation import claim_line
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile
from models.claims.quote import Quote
from models.claims.record import Record
from models.claims.records import Records
from models.claims.source import Source
from models.claims.unknown_fields import write_json
from models.formats.linked.excerpts import without_note
from models.formats.linked.own import own_fields
from models.formats.linked.saying import Object
from models.formats.linked.words import ANNOTATION_CONTEXT, OURS
from models.progress import Report, followed, silent
from models.report.address import is_link
from models.report.program import PROGRAM

_RAW = ("cc:claim", "cc:measures", "cc:sources")
_CONTEXT: list[object] = [
    ANNOTATION_CONTEXT,
    {"@version": 1.1, "cc": OURS, **{word: {"@type": "@json"} for word in _RAW}},
]
_NAMES = uuid.UUID("8f2f6c1e-5a0b-5d3c-9e64-2b7d1c0a4f93")
"""The namespace of the addresses of annotations, so that the same quote has the same one in every export."""

UNTITLED = "Quotes of claims"
"""What the collection of a file without a title is called."""

_IN_ADDRESSES = "!#$%&'()*+,/:;=?@[]~"
"""Signs that an address keeps; letters of any script it keeps too."""


def write_annotations(file: ClaimFile, report: Report = silent) -> bytes:
    """The bytes of an `.annotations.jsonld` document: UTF-8, an annotation a line, the same for the same file."""
    records = Records(file)
    ids: list[str] = []
    lines: list[bytes] = []
    for item in _items(records, report):
        ids.append(str(item["id"]))
        lines.append(write_json(item).encode())
    head = _collection(records, ids)
    if not lines:
        return f"{write_json(head)}\n".encode()
    page = {"id": _address("page", str(head["id"])), "type": "AnnotationPage", "partOf": head["id"], "startIndex": 0}
    whole = f'{write_json(head | {"last": page["id"]})[:-1]},\n"first":{write_json(page)[:-1]},"items":[\n'
    lines[0] = whole.encode() + lines[0]
    lines[-1] += b"\n]}\n}\n"
    return b",\n".join(lines)


def source_address(source: Source) -> str:
    """The IRI of a document: its address on the web, else one of ours that nobody can open."""
    if is_link(source.url):
        return "".join(
            sign if sign.isalnum() or sign in f"{_IN_ADDRESSES}-._" else percent(sign) for sign in source.url
        )
    return f"{OURS}source:{percent(source.id, safe='')}"


def _collection(records: Records, ids: list[str]) -> Object:
    quoted = {quote.source for claim in records.claims for quote in claim.quotes}
    counted = {claim.measure for claim in records.claims if claim.quotes}
    return {
        "@context": _CONTEXT,
        "id": _address("collection", records.heading.title, *ids),
        "type": "AnnotationCollection",
        "label": records.heading.title or UNTITLED,
        "generator": {"id": f"{OURS}program", "type": "Software", "name": PROGRAM},
        "total": len(ids),
        "cc:measures": [_plain(measure) for measure in records.measures if measure.id in counted],
        "cc:sources": [_source(source) for source in records.sources if source.id in quoted],
    }


def _items(records: Records, report: Report) -> Iterator[Object]:
    for claim in followed(records.claims, len(records.claims), report):
        for number, quote in enumerate(claim.quotes):
            source = records.sources.get(quote.source)
            if source is not None:
                yield _annotation(claim, quote, number, source, records)


def _annotation(claim: Claim, quote: Quote, number: int, source: Source, records: Records) -> Object:
    return {
        "id": _address("annotation", claim.id, str(number)),
        "type": "Annotation",
        "motivation": "describing",
        "body": list(_bodies(claim, records)),
        "target": {
            "type": "SpecificResource",
            "source": source_address(source),
            "selector": list(_selectors(quote, source)),
            "cc:source": source.id,
            **({"cc:translation": quote.translation} if quote.translation else {}),
        },
    }


def _bodies(claim: Claim, records: Records) -> Iterator[Object]:
    """The claim in a sentence and as a record of ours, and its tags."""
    said: Object = {"type": "TextualBody", "format": "text/plain", "language": "en"}
    yield said | {"value": claim_line(claim, records), "purpose": "describing"}
    for tag in claim.tags:
        yield {"type": "TextualBody", "value": tag, "purpose": "tagging"}
    address = f"{OURS}claim:{percent(claim.id, safe='')}"
    yield {"id": address, "type": "schema:Claim", "cc:claim": _plain(claim, "quotes")}


def _selectors(quote: Quote, source: Source) -> Iterator[Object]:
    end = quote.start + len(quote.exact)
    yield {"type": "TextQuoteSelector", "exact": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix}
    if source.text[quote.start : end] == quote.exact:
        yield {"type": "TextPositionSelector", "start": quote.start, "end": end}


def _source(source: Source) -> Object:
    return _plain(msgspec.structs.replace(source, note=without_note(source.note)), "text")


def _plain(record: Record, *apart: str) -> Object:
    """The fields of a record that are not at their default, without what this program does not know."""
    fields = own_fields(record, {}, apart)
    return {word.removeprefix("cc:"): value for word, value in fields.items() if word != "cc:extra"}


def _address(*parts: str) -> str:
    return f"urn:uuid:{uuid.uuid5(_NAMES, chr(10).join(parts))}"
