"""Web Annotations: valid by the rules of the model when they go out, drafts of claims when they come in."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given

from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.figure import Bound
from models.formats.claims_reader import read_claims
from models.formats.linked.annotations_writer import write_annotations
from models.formats.linked.excerpts import NOTE
from models.formats.linked.reading import read_jsonld, read_linked
from models.quotes.locate import How, locate
from tests.drawn import files
from tests.models.formats.linked.annotation_rules import broken


@pytest.fixture
def file(examples: Path) -> ClaimFile:
    return read_claims((examples / "stoltenberg-2024-03.claims").read_bytes())


@given(file=files())
def test_what_goes_out_keeps_the_rules_of_the_model(file: ClaimFile) -> None:
    assert broken(json.loads(write_annotations(file))) == []


def test_the_rules_are_rules() -> None:
    good: dict[str, Any] = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "urn:uuid:1",
        "type": "Annotation",
        "target": {"source": "http://example.org/", "selector": [{"type": "TextQuoteSelector", "exact": "anotation"}]},
    }
    assert broken(good) == []
    for name in good:
        assert broken({key: value for key, value in good.items() if name != key})
    assert broken(good | {"created": "2015-10-13"})
    assert broken(good | {"body": [{"type": "TextualBody"}]})
    assert broken(good | {"target": {"source": "http://example.org/", "selector": {"type": "TextPositionSelector"}}})


def test_a_quote_selects_its_passage_by_words_and_by_code_points(file: ClaimFile) -> None:
    source = msgspec.structs.replace(
        file.sources[0], text="\U0001f4f0 " + file.sources[0].text, url="https://example.org/a b"
    )
    moved = tuple(
        msgspec.structs.replace(
            claim, quotes=tuple(msgspec.structs.replace(quote, start=quote.start + 2) for quote in claim.quotes)
        )
        for claim in file.claims
    )
    written = json.loads(write_annotations(msgspec.structs.replace(file, sources=(source,), claims=moved)))
    items = written["first"]["items"]
    assert written["total"] == len(items) == sum(len(claim.quotes) for claim in file.claims)
    for item in items:
        words, place = item["target"]["selector"]
        assert source.text[place["start"] : place["end"]] == words["exact"]
        assert item["target"]["source"] == "urn:counterclaim:source:ki-2024-03-15"


def test_the_same_quote_has_the_same_address_in_every_export(file: ClaimFile) -> None:
    fewer = msgspec.structs.replace(file, claims=file.claims[:1])
    ids = [{item["id"] for item in json.loads(write_annotations(one))["first"]["items"]} for one in (file, fewer)]
    assert ids[1] < ids[0]


def test_our_own_come_back_with_their_claims_and_passages(file: ClaimFile) -> None:
    linked = read_linked(write_annotations(file))
    assert linked.remarks == ()
    quoted = [claim for claim in file.claims if claim.quotes]
    assert [_unquoted(claim) for claim in linked.file.claims] == [_unquoted(claim) for claim in quoted]
    (source,) = linked.file.sources
    assert (source.id, source.title, source.published) == (file.sources[0].id, file.sources[0].title, "2024-03-15")
    assert NOTE in source.note
    for claim in linked.file.claims:
        for quote in claim.quotes:
            found = locate(source.text, quote.exact, quote.start, quote.prefix, quote.suffix)
            assert (found.how, found.start, found.score) == (How.EXACT, quote.start, 100)


def _unquoted(claim: Claim) -> Claim:
    return msgspec.structs.replace(claim, quotes=(), replaces="", derived_from=())


def _hypothesis(exact: str, text: str = "", **more: object) -> dict[str, object]:
    selector = [
        {"type": "RangeSelector", "startContainer": "/p[1]", "endContainer": "/p[1]", "startOffset": 0, "endOffset": 9},
        {"type": "TextPositionSelector", "start": 40, "end": 40 + len(exact)},
        {"type": "TextQuoteSelector", "exact": exact, "prefix": "officials said ", "suffix": " in the attack."},
    ]
    return {
        "id": "x",
        "user": "acct:alice@hypothes.is",
        "uri": "https://example.org/news",
        "text": text,
        "tags": ["Avdiivka"],
        "document": {"title": ["News of the day"]},
        "target": [{"source": "https://example.org/news", "selector": selector}],
        **more,
    }


@pytest.mark.parametrize("holder", ["rows", "annotations", ""])
def test_a_highlight_of_hypothesis_with_a_figure_becomes_a_draft(holder: str) -> None:
    rows = [_hypothesis("at least 70 soldiers were killed", "Check this")]
    file = read_jsonld(json.dumps({"total": 1, holder: rows} if holder else rows).encode())
    (claim,), (source,) = file.claims, file.sources
    assert (claim.bound, claim.low, claim.measure, claim.tags) == (Bound.AT_LEAST, 70, "killed", ("Avdiivka",))
    assert claim.note == "Check this\nAnnotated by acct:alice@hypothes.is."
    assert (source.url, source.title) == ("https://example.org/news", "News of the day")
    quote = claim.quotes[0]
    assert source.text[quote.start : quote.start + len(quote.exact)] == "at least 70 soldiers were killed"
    assert quote.prefix == "officials said "


def test_what_counts_may_stand_in_the_annotation_or_around_the_passage() -> None:
    rows = [_hypothesis("as many as 1,200", "killed"), _hypothesis("3,400", prefix="")]
    linked = read_linked(json.dumps({"rows": rows}).encode())
    assert [(claim.high, claim.measure) for claim in linked.file.claims] == [(1200, "killed")]
    assert tuple(map(str, linked.remarks)) == (
        "The passage “3,400” is left out: neither it nor its annotation says what is counted, such as “killed” or"
        " “wounded”.",
    )


def test_annotations_without_figure_or_passage_are_refused_with_the_reason() -> None:
    page_note = _hypothesis("", "A note on the page", target=[{"source": "https://example.org/news"}])
    rows = [_hypothesis("heavy losses"), page_note, _hypothesis("70 killed")]
    linked = read_linked(json.dumps({"rows": rows}).encode())
    assert len(linked.file.claims) == 1
    assert tuple(map(str, linked.remarks)) == (
        "The passage “heavy losses” is left out: it holds no figure, and a claim needs one.",
        "The annotation “A note on the page” is left out: it quotes no passage of a text.",
    )
    with pytest.raises(ClaimsError, match="None of its annotations can be a claim"):
        read_linked(json.dumps({"rows": rows[:2]}).encode())


def test_the_example_of_the_model_is_read() -> None:
    anno = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "http://example.org/anno23",
        "type": "Annotation",
        "body": "http://example.org/comment1",
        "target": {
            "source": "http://example.org/ebook1",
            "selector": {
                "type": "TextQuoteSelector",
                "exact": "70 killed",
                "prefix": "this is an ",
                "suffix": " that has",
            },
        },
    }
    (claim,) = read_jsonld(json.dumps(anno).encode()).claims
    assert (claim.low, claim.measure) == (70, "killed")


def test_pages_elsewhere_are_never_fetched() -> None:
    page = {"type": "AnnotationPage", "next": "https://example.org/page2", "items": [_hypothesis("70 killed")]}
    assert tuple(map(str, read_linked(json.dumps(page).encode()).remarks)) == (
        "More pages of these annotations stand elsewhere, and nothing is fetched.",
    )


def passage(text: str, words: str, around: int = 10) -> dict[str, object]:
    """An annotation of some words of a text, with what stands around them there."""
    start = text.index(words)
    selector = [
        {
            "type": "TextQuoteSelector",
            "exact": words,
            "prefix": text[max(0, start - around) : start],
            "suffix": text[start + len(words) :][:around],
        },
        {"type": "TextPositionSelector", "start": start, "end": start + len(words)},
    ]
    return _hypothesis(words, target=[{"source": "https://example.org/news", "selector": selector}])


TEXT = "First, 70 killed and 30 wounded, they said. Much else was told that nobody quotes. At last 5 killed, too."


def test_passages_that_overlap_or_touch_stand_once_and_at_their_place() -> None:
    words = ["30 wounded", "70 killed", "30 wounded, they", "70 killed and 30 wounded", "5 killed"]
    file = read_jsonld(json.dumps({"rows": [passage(TEXT, one) for one in words]}).encode())
    (source,) = file.sources
    known = "First, 70 killed and 30 wounded, they said. Muc"
    assert source.text.startswith(known)
    rest = source.text[len(known) :]
    assert rest.startswith("\n[…]  ")
    assert rest.endswith("  \n. At last 5 killed, too.")
    assert source.text.count("70 killed") == 1
    assert [claim.quotes[0].start for claim in file.claims] == [TEXT.index(one) for one in words]


def test_a_passage_that_says_otherwise_than_its_place_stands_apart() -> None:
    rows = [
        passage(TEXT, "70 killed"),
        passage(TEXT.replace("and", "AND"), "30 wounded"),
        passage("9 killed", "9 killed"),
    ]
    rows.append(passage(TEXT, "5 killed"))
    file = read_jsonld(json.dumps({"rows": rows}).encode())
    (source,) = file.sources
    for claim in file.claims:
        (quote,) = claim.quotes
        assert source.text[quote.start : quote.start + len(quote.exact)] == quote.exact
    assert source.text.index("5 killed") == TEXT.index("5 killed")


@pytest.mark.parametrize("start", [4_999_990, 2**53])
def test_no_annotation_makes_a_text_longer_than_a_limit(start: int) -> None:
    far = [_hypothesis("70 killed", target=[_far(number, start), _far(number, 3)]) for number in range(3)]
    file = read_jsonld(json.dumps({"rows": far}).encode())
    assert sum(len(source.text) for source in file.sources) < 5_001_000
    for claim in file.claims:
        for quote in claim.quotes:
            source = next(source for source in file.sources if source.id == quote.source)
            assert source.text[quote.start :].startswith("70 killed")


def _far(document: int, start: int) -> dict[str, object]:
    selector = [
        {"type": "TextQuoteSelector", "exact": "70 killed"},
        {"type": "TextPositionSelector", "start": start, "end": start + 9},
    ]
    return {"source": f"https://example.org/{document}", "selector": selector}


def test_ten_thousand_passages_in_a_row_take_no_longer_than_their_length() -> None:
    text = "70 killed, " * 10_000
    rows = [
        {"target": {"source": "https://example.org/", "selector": [
            {"type": "TextQuoteSelector", "exact": text[at : at + 11]},
            {"type": "TextPositionSelector", "start": at, "end": at + 11},
        ]}}
        for at in range(0, len(text), 11)
    ]  # fmt: skip
    (source,) = read_jsonld(json.dumps({"rows": rows}).encode()).sources
    assert source.text == text


def test_what_was_read_is_written_as_it_was(examples: Path) -> None:
    for path in sorted(examples.glob("*.claims")):
        written = write_annotations(_all_quoted(read_claims(path.read_bytes())))
        again = write_annotations(read_jsonld(written))
        assert again == written


@given(file=files())
def test_reading_and_writing_come_to_rest(file: ClaimFile) -> None:
    if not any(claim.quotes for claim in file.claims):
        return
    once = read_jsonld(write_annotations(file))
    again = read_jsonld(write_annotations(once))
    assert write_annotations(again) == write_annotations(once)
    assert [source.text for source in again.sources] == [source.text for source in once.sources]


def _all_quoted(file: ClaimFile) -> ClaimFile:
    """A file of the claims that have quotes, which name no others."""
    claims = tuple(
        msgspec.structs.replace(claim, replaces="", derived_from=()) for claim in file.claims if claim.quotes
    )
    return msgspec.structs.replace(file, claims=claims)
