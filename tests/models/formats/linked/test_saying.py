"""What a document says in the words of schema.org, and what in ours."""

import json
import re
from typing import Any

import msgspec
import pytest

from models.claims.claim import Claim, Per, Status
from models.claims.claim_file import ClaimFile
from models.claims.figure import Bound
from models.claims.quote import Quote
from models.claims.source import Source
from models.formats.linked.annotations_writer import write_annotations
from models.formats.linked.graph import Graph
from models.formats.linked.iri import iri, key_of
from models.formats.linked.jsonld_writer import CONTEXT, write_jsonld
from models.formats.linked.own import own_fields, with_own

TEXT = "Győr 📰: at least 70 killed, they said."
SOURCE = Source(id="s", title="News", url="https://example.org/n", published="2024~", text=TEXT)
CLAIM = Claim(
    id="a/b c",
    claimant="NATO",
    subject="Russian military",
    measure="killed",
    bound=Bound.AT_LEAST,
    low=70,
    per=Per.WEEK,
    as_of="2024-03-14?",
    stated_on="2024-03-14",
    quotes=(Quote(source="s", start=8, exact="at least 70 killed", prefix="📰: ", suffix=", they"),),
)


def _file(**changes: object) -> ClaimFile:
    return msgspec.structs.replace(
        ClaimFile.NEW, sources=(SOURCE,), claims=(msgspec.structs.replace(CLAIM, **changes),)
    )


def _nodes(file: ClaimFile, type_: str) -> list[dict[str, Any]]:
    nodes: list[dict[str, Any]] = json.loads(write_jsonld(file))["@graph"]
    return [node for node in nodes if type_ in node["@type"]]


def test_a_claim_in_the_words_of_schema_org() -> None:
    (claim,) = _nodes(_file(), "Claim")
    assert claim["author"] == {"@type": "Organization", "name": "NATO"}
    assert claim["appearance"] == [{"@id": "#source/s"}]
    assert claim["datePublished"] == "2024-03-14"
    assert claim["about"]["minValue"] == 70
    assert claim["about"]["observationPeriod"] == "P7D"
    assert claim["about"]["observationAbout"] == {"@type": "Thing", "name": "Russian military"}
    (quotation,) = _nodes(_file(), "Quotation")
    assert quotation["interpretedAsClaim"] == {"@id": claim["@id"]}
    assert quotation["isPartOf"] == {"@id": "#source/s"}


def test_dates_that_iso_8601_cannot_say_go_without_its_words() -> None:
    (claim,), (source,) = _nodes(_file(), "Claim"), _nodes(_file(), "Article")
    assert "observationDate" not in claim["about"]
    assert claim["cc:as_of"] == "2024-03-14?"
    assert "datePublished" not in source
    assert source["cc:published"] == "2024~"


@pytest.mark.parametrize(
    ("status", "by", "rated"),
    [
        (Status.VERIFIED, "J. D.", "Verified"),
        (Status.DISPUTED, "J. D.", "Disputed"),
        (Status.VERIFIED, "", ""),
        (Status.RETRACTED, "J. D.", ""),
        (Status.OPEN, "J. D.", ""),
    ],
)
def test_a_review_stands_only_where_somebody_rated(status: Status, by: str, rated: str) -> None:
    reviews = _nodes(_file(status=status, checked_by=by, checked_on="2024-04-01"), "ClaimReview")
    assert [review["reviewRating"]["alternateName"] for review in reviews] == ([rated] if rated else [])
    for review in reviews:
        assert review["author"]["name"] == by
        assert review["datePublished"] == "2024-04-01"


def test_addresses_of_records_are_addresses() -> None:
    for key in ("a/b c", "#?%", "Київ", "a\nb"):
        assert re.fullmatch(r"#claim/[A-Za-z0-9%._~-]+", iri("claim", key))
        assert key_of(iri("claim", key), "claim") == key
    assert key_of(iri("claim", "a"), "source") == ""


def test_what_others_would_read_wrongly_is_taken_back() -> None:
    own = own_fields(CLAIM, {"place": "Kyiv", "claimant": "Another", "low": 70})
    assert own["cc:unsaid"] == ["place"]
    assert own["cc:claimant"] == "NATO"
    assert "cc:low" not in own
    node = Graph({"@context": CONTEXT, "@type": "Claim", **own}).nodes[0]
    fields = with_own(node, {"place": "Kyiv", "claimant": "Another", "low": 70}, Claim)
    assert "place" not in fields
    assert (fields["claimant"], fields["low"]) == ("NATO", 70)


def test_an_annotation_counts_code_points_and_only_where_the_passage_stands() -> None:
    text, exact = "📰 Győr: 70 killed in Győr", "70 killed in Győr"
    source = msgspec.structs.replace(SOURCE, text=text)
    quote = Quote(source="s", start=text.index(exact), exact=exact)
    lost = Quote(source="s", start=3, exact="80 killed")
    claim = msgspec.structs.replace(CLAIM, quotes=(quote, lost))
    file = msgspec.structs.replace(_file(), sources=(source,), claims=(claim,))
    found, gone = json.loads(write_annotations(file))["first"]["items"]
    assert found["target"]["selector"][1] == {"type": "TextPositionSelector", "start": 8, "end": 25}
    assert [selector["type"] for selector in gone["target"]["selector"]] == ["TextQuoteSelector"]
    assert found["target"]["source"] == "https://example.org/n"
