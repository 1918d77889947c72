"""Linked data of strangers: JSON-LD, Web Annotations, exports of Hypothesis."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from models.claims.claim_file import ClaimFile
from models.formats.claims_reader import read_claims
from models.formats.linked.annotations_writer import write_annotations
from models.formats.linked.jsonld_writer import write_jsonld
from models.formats.linked.reading import read_jsonld, read_linked
from tests.hostile.bait import FILE as BAITED
from tests.hostile.laws import Entry, check_kept, check_sentence
from tests.models.formats.linked.test_strangers import ARTICLE

EXAMPLE = Path(__file__).resolve().parents[2] / "resources" / "examples" / "stoltenberg-2024-03.claims"

REVIEW: dict[str, Any] = {
    "@context": ["https://schema.org", {"x": "https://example.org/x#", "@vocab": "http://schema.org/"}],
    "@graph": [
        {
            "@type": ["ClaimReview", "x:Odd"],
            "@id": "_:r",
            "claimReviewed": "At least 83,000 soldiers were killed, twice as many as in 2023",
            "datePublished": "2024-04-01T10:00:00Z",
            "author": {"@type": "Organization", "name": "Checkers"},
            "reviewRating": {"@type": "Rating", "ratingValue": 1, "bestRating": 5, "alternateName": "False"},
            "itemReviewed": {"@type": "Claim", "author": {"@id": "_:p"}, "appearance": [{"@id": "_:a"}]},
        },
        {
            "@id": "_:p",
            "@type": "Person",
            "name": {"@value": "A. Speaker", "@language": "en"},
            "sameAs": {"@id": "_:p"},
        },
        {"@id": "_:a", **ARTICLE},
    ],
}
HYPOTHESIS: dict[str, Any] = {
    "total": 1,
    "rows": [
        {
            "id": "a",
            "uri": "https://example.org/news",
            "text": "killed",
            "tags": ["toll", "war"],
            "user": "acct:somebody@hypothes.is",
            "user_info": {"display_name": "Some Body"},
            "document": {"title": ["The news"]},
            "target": [
                {
                    "source": "https://example.org/news",
                    "selector": [
                        {"type": "TextPositionSelector", "start": 5, "end": 40},
                        {"type": "TextQuoteSelector", "exact": "at least 70 soldiers", "prefix": "At ", "suffix": "."},
                    ],
                }
            ],
        }
    ],
}


def jsonld(data: bytes) -> ClaimFile:
    """Linked data, whatever it says of itself."""
    linked = read_linked(data)
    for remark in linked.remarks:
        check_sentence(str(remark))
    file = read_jsonld(data)
    check_kept(file)
    assert len(file.claims) == len(linked.file.claims)
    if file.version == 1:
        check_kept(read_jsonld(write_jsonld(file)))
        write_annotations(file)
    return file


def annotations(data: bytes) -> ClaimFile:
    """Annotations; the same reader, from other beginnings."""
    return jsonld(data)


LINKED_ENTRIES: dict[str, Entry] = {entry.__name__: entry for entry in (jsonld, annotations)}
"""By name."""


@cache
def linked_seeds() -> dict[str, tuple[bytes, ...]]:
    """What each takes whole, to begin mutations with."""
    example = read_claims(EXAMPLE.read_bytes())
    return {
        "jsonld": (*map(_written, (REVIEW, ARTICLE)), write_jsonld(example), write_jsonld(BAITED)),
        "annotations": (_written(HYPOTHESIS), _written(HYPOTHESIS["rows"]), write_annotations(example)),
    }


def _written(tree: object) -> bytes:
    return json.dumps(tree).encode()
