"""JSON-LD of others: what is understood is taken, what is not is said."""

import contextlib
import json
from typing import Any

import pytest

from models.claims.claim import Per, Status
from models.claims.errors import ClaimsError
from models.claims.figure import Bound, Spread
from models.claims.source import SourceKind
from models.formats.linked.linked import Linked
from models.formats.linked.reading import read_jsonld, read_linked
from models.formats.linked.said import figure_in

ARTICLE: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": "https://example.org/news#article",
    "headline": "Over 350,000 lost",
    "url": "https://example.org/news",
    "datePublished": "2024-03-15T08:30:00+02:00",
    "author": [{"@type": "Person", "name": "A. Reporter"}],
    "publisher": {"@type": "Organization", "name": "The Paper"},
    "articleBody": "NATO said the war has cost Russia over 350,000 military casualties.",
    "mentions": {
        "@type": "Claim",
        "text": "over 350,000 military casualties",
        "author": {"@type": "Organization", "name": "NATO"},
        "datePublished": "2024-03-14",
    },
}


def read(*nodes: dict[str, Any], context: object = "https://schema.org") -> Linked:
    return read_linked(json.dumps({"@context": context, "@graph": list(nodes)}).encode())


def observed(**fields: object) -> Linked:
    about = {"@type": "Observation", "variableMeasured": "killed", **fields}
    return read({"@type": "Claim", "text": "so it is said", "about": about})


def test_an_article_with_a_claim_in_it() -> None:
    linked = read_linked(json.dumps(ARTICLE).encode())
    (claim,), (source,) = linked.file.claims, linked.file.sources
    assert (claim.claimant, claim.bound, claim.low, claim.measure) == ("NATO", Bound.MORE_THAN, 350_000, "casualties")
    assert (claim.stated_on, claim.note) == ("2024-03-14", "Appears in: Over 350,000 lost")
    assert (source.kind, source.title, source.outlet) == (SourceKind.ARTICLE, "Over 350,000 lost", "The Paper")
    assert (source.published, source.authors) == ("2024-03-15", ("A. Reporter",))
    assert linked.remarks == ()


def test_a_fact_check_as_newsrooms_publish_it() -> None:
    review = {
        "@type": "ClaimReview",
        "claimReviewed": "At least 83,000 Russian soldiers were killed",
        "datePublished": "2024-04-01",
        "author": {"@type": "Organization", "name": "Checkers"},
        "reviewRating": {"@type": "Rating", "ratingValue": 1, "bestRating": 5, "alternateName": "False"},
        "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "A. Speaker"}},
    }
    (claim,) = read(review).file.claims
    assert (claim.bound, claim.low, claim.measure, claim.speaker) == (Bound.AT_LEAST, 83_000, "killed", "A. Speaker")
    assert (claim.status, claim.checked_by, claim.checked_on) == (Status.DISPUTED, "Checkers", "2024-04-01")
    review["reviewRating"] = {"@type": "Rating", "alternateName": "Half true"}
    (claim,) = read(review).file.claims
    assert claim.status is Status.OPEN
    assert claim.note == "Rated “Half true” by Checkers."


@pytest.mark.parametrize(
    ("fields", "figure"),
    [
        ({"value": 5}, (Bound.EXACT, 5, 5, None)),
        ({"value": "5,000"}, (Bound.EXACT, 5000, 5000, None)),
        ({"value": "over 5,000"}, (Bound.MORE_THAN, 5000, None, None)),
        ({"value": 5.0}, (Bound.EXACT, 5, 5, None)),
        ({"minValue": 5}, (Bound.AT_LEAST, 5, None, None)),
        ({"maxValue": 5}, (Bound.AT_MOST, None, 5, None)),
        ({"minValue": 5, "maxValue": 9, "value": 6}, (Bound.RANGE, 5, 9, 6)),
        ({"value": {"@type": "QuantitativeValue", "minValue": 5, "maxValue": 9}}, (Bound.RANGE, 5, 9, None)),
        ({"value": 10, "marginOfError": {"@type": "QuantitativeValue", "value": 2}}, (Bound.RANGE, 8, 12, 10)),
    ],
)
def test_the_figure_of_an_observation(fields: dict[str, Any], figure: tuple[object, ...]) -> None:
    (claim,) = observed(**fields).file.claims
    assert (claim.bound, claim.low, claim.high, claim.best) == figure
    assert (claim.spread is Spread.CONFIDENCE_INTERVAL) == ("marginOfError" in fields)


@pytest.mark.parametrize("value", [5.5, -3, 1e300, 2**60, True, [], {}, "many"])
def test_a_value_that_is_no_figure_is_refused(value: object) -> None:
    with pytest.raises(ClaimsError, match="is left out: "):
        observed(value=value)


def test_an_observation_without_claim_is_one() -> None:
    observation = {
        "@type": "Observation",
        "observationAbout": {"@type": "Place", "name": "Gaza"},
        "measuredProperty": "https://example.org/vocabulary/excessDeaths",
        "observationDate": "2024-03",
        "observationPeriod": "P1D",
        "value": 40,
    }
    file = read(observation).file
    (claim,) = file.claims
    assert (claim.subject, claim.as_of, claim.per, claim.low) == ("Gaza", "2024-03", Per.DAY, 40)
    (added,) = [measure for measure in file.measures if measure.id == claim.measure]
    assert (added.label, added.is_loose, added.cumulative) == ("excessDeaths", False, False)


def test_a_quotation_is_found_in_its_document() -> None:
    quotation = {
        "@type": "Quotation",
        "text": "over 350,000 military casualties",
        "isPartOf": {"@id": "https://example.org/news#article"},
        "interpretedAsClaim": {"@id": "_:claim"},
        "spokenByCharacter": {"@type": "Person", "name": "Jens Stoltenberg"},
    }
    article = {name: value for name, value in ARTICLE.items() if name not in ("mentions", "@context")}
    file = read(quotation, {"@type": "Claim", "@id": "_:claim", "text": "350,000 casualties"}, article).file
    (claim,) = file.claims
    assert claim.speaker == "Jens Stoltenberg"
    assert file.sources[0].text[claim.quotes[0].start :].startswith("over 350,000")
    linked = read(quotation | {"text": "350,001"}, {"@type": "Claim", "@id": "_:claim", "text": "70 killed"}, article)
    assert linked.file.claims[0].quotes == ()
    assert tuple(map(str, linked.remarks)) == ("The quote “350,001” is left out: its document does not hold it.",)


@pytest.mark.parametrize(
    ("period", "per"), [("P1D", Per.DAY), ("P7D", Per.WEEK), ("P1W", Per.WEEK), ("P1M", Per.MONTH), ("P1Y", Per.TOTAL)]
)
def test_the_period_of_an_observation_is_that_of_a_rate(period: str, per: Per) -> None:
    assert observed(value=7, observationPeriod=period).file.claims[0].per is per


@pytest.mark.parametrize(
    "context",
    [
        "http://schema.org/",
        "https://www.schema.org",
        {"@vocab": "https://schema.org/"},
        ["https://schema.org", {"x": "https://example.org/"}],
        {"about": "https://schema.org/about", "@vocab": "http://schema.org/"},
    ],
)
def test_names_mean_what_their_context_says(context: object) -> None:
    about = {"@type": "Observation", "variableMeasured": "killed", "value": 7}
    (claim,) = read({"@type": "Claim", "about": about}, context=context).file.claims
    assert claim.low == 7


def test_prefixes_and_whole_addresses() -> None:
    about = {"@type": "s:Observation", "http://schema.org/variableMeasured": "killed", "s:value": {"@value": 7}}
    node = {"@type": ["s:Claim"], "s:about": [about], "x:about": {"@type": "s:Observation", "s:value": 8}}
    context = {"s": "https://schema.org/", "x": "https://example.org/"}
    linked = read(node, context=context)
    assert 7 in [claim.low for claim in linked.file.claims]


def test_what_is_not_understood_is_said() -> None:
    claim = {"@type": "Claim", "text": "70 killed"}
    linked = read(claim, {"@type": "BreadcrumbList"}, {"@type": "Recipe"}, context="https://example.org/context.jsonld")
    assert tuple(map(str, linked.remarks)) == (
        "The context “https://example.org/context.jsonld” is never fetched: its words were read as schema.org’s.",
        "Passed over: 1 × BreadcrumbList, 1 × Recipe.",
    )
    assert read_jsonld(json.dumps({"@graph": [claim, {"@type": "Recipe"}]}).encode()).heading.note.startswith("Passed")


def test_a_claim_without_figure_or_measure_is_refused_with_the_reason() -> None:
    linked = read(
        {"@type": "Claim", "text": "The earth is flat"},
        {"@type": "Claim", "text": "70 tables"},
        {"@type": "Claim", "text": "70 killed"},
    )
    assert len(linked.file.claims) == 1
    assert tuple(map(str, linked.remarks)) == (
        "The claim “The earth is flat” is left out: It holds no figure, neither as an observation nor in its words.",
        "The claim “70 tables” is left out: It does not say what is counted, such as “killed” or “wounded”.",
    )


def test_circles_of_addresses_end() -> None:
    claim = {"@id": "a", "@type": "Claim", "text": "70 killed", "appearance": {"@id": "b"}, "about": {"@id": "a"}}
    work = {"@id": "b", "@type": "CreativeWork", "isPartOf": {"@id": "b"}, "author": {"@id": "a"}, "name": "B"}
    (found,) = read(claim, work, claim).file.claims
    assert found.note == "Appears in: B"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff",
        b"null",
        b"[]",
        b'"text"',
        b"{",
        b'{"@graph":',
        b"[" * 100_000,
        b'{"a":' * 5_000 + b"1" + b"}" * 5_000,
        b'{"@type":"Claim","text":"70 killed","about":' + b"[" * 90 + b"]" * 90 + b"}",
        b'{"@type":"Claim","@type":"Claim"}',
        b'{"@type":"Claim","text":"70 killed \\ud800"}',
        b'{"@type":NaN}',
        b'{"@type":"Claim","text":1e999999999}',
        b'{"@context":[[[[["x"]]]]],"@type":{"a":[]}}',
        json.dumps([{"@type": "Claim", "text": [{"@value": {"@list": [1]}}], "author": [[], {}, 7, None]}]).encode(),
        b'{"@id":7,"@type":"Claim","about":{"@id":{}}}',
        b'{"@type":"Observation","value":' + b"9" * 100_000 + b"}",
        b'{"type":"AnnotationPage","items":[{"target":{"selector":{"type":[[]],"exact":7}}},3,null]}',
        b'{"rows":[{"target":[{"source":[[]],"selector":[[[]]]}]}]}',
    ],
)
def test_hostile_input_gets_one_sentence(data: bytes) -> None:
    with pytest.raises(ClaimsError) as caught:
        read_linked(data)
    assert str(caught.value).endswith(".")


def test_what_names_records_that_are_not_there_is_left_out() -> None:
    own = {
        "@id": "#claim/a",
        "@type": ["Claim", "cc:Claim"],
        "cc:subject": "",
        "cc:bound": "exact",
        "cc:low": 1,
        "cc:high": 1,
    }
    about = {"@type": "Observation", "variableMeasured": {"@id": "#measure/gone"}}
    context = ["https://schema.org", {"cc": "urn:counterclaim:"}]
    linked = read({"@type": "cc:ClaimFile"}, own | {"about": about}, context=context)
    assert linked.file.claims == ()
    assert tuple(map(str, linked.remarks)) == (
        "Claim 1 (“a”) is left out: “measure” names a measure “gone” that is not in the file.",
    )


def test_a_long_chain_of_claims_falls_as_one_and_soon() -> None:
    context = ["https://schema.org", {"cc": "urn:counterclaim:"}]
    own = {"@type": ["Claim", "cc:Claim"], "cc:measure": "killed", "cc:subject": "", "cc:bound": "exact", "cc:low": 1}
    chain = [
        own | {"@id": f"#claim/{n}", "cc:high": 1, "isBasedOn": {"@id": f"#claim/{n - 1}"}} for n in range(1, 5_001)
    ]
    linked = read(*chain, {"@type": "Article", "headline": "x"}, context=context)
    assert linked.file.claims == ()
    assert len(linked.remarks) == 5_000


@pytest.mark.parametrize(
    "context", [{f"x{n}": "https://schema.org/about" for n in range(2_000)}, [{"a": "b"}] * 3], ids=["names", "few"]
)
def test_contexts_have_limits(context: object) -> None:
    nodes = [{"@type": "Claim", "text": "70 killed", "@context": {}} for _ in range(10_001)]
    with pytest.raises(ClaimsError, match="context"):
        read(*nodes, context=context)
    many = [{"@context": "https://schema.org", "@type": "Claim", "text": "70 killed"} for _ in range(200)]
    assert len(read(*many).file.claims) == 200


def test_names_that_lead_in_a_circle_are_names_of_nobody() -> None:
    nodes = [
        {"@type": "Organization", "@id": "b", "name": {"@id": "c"}},
        {"@type": "Organization", "@id": "c", "name": {"@id": "b"}},
        {"@type": "Claim", "@id": "a", "text": "At least 12 people were killed.", "author": {"@id": "b"}},
    ]
    with contextlib.suppress(ClaimsError):
        read_linked(json.dumps({"@context": "https://schema.org", "@graph": nodes}).encode())


@pytest.mark.parametrize(
    ("text", "low"),
    [("over 350,000 lost", 350_000), ("über 350.000 Gefallene", 350_000), ("1,2 Mio. Menschen", 1_200_000)],
)
def test_a_figure_is_read_by_the_marks_of_its_own_text(text: str, low: int) -> None:
    figure = figure_in(text)
    assert figure is not None
    assert figure.low == low
