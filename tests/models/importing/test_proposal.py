"""Proposals: each claim said once with all its quotes, compared with the file, and carried over when read anew."""

import msgspec
import pytest

from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.records import Records
from models.claims.registry import Claimant, Subject
from models.extraction.candidate import Article
from models.extraction.reason import Reason, Why
from models.importing.by_hand import claim_by_hand
from models.importing.new_names import is_general, new_claimants, new_subjects
from models.importing.proposal import (
    Proposal,
    article_source,
    carried,
    matched,
    pairs,
    propose,
    quoting,
    settled,
)
from models.importing.reason_words import REASONS, ReasonWords
from models.importing.taking import Import
from models.importing.twins import Twins
from models.progress import Cancelled
from models.text.display import DateStyle, Display
from tests.models.importing.imported import ARTICLE, CANDIDATES, FILE, TEXT, claim, source


@pytest.fixture
def records() -> Records:
    return Records(FILE)


def test_a_figure_that_is_said_again_is_one_proposal_read_from_where_it_is_clearer(records: Records) -> None:
    first, second = propose(ARTICLE, CANDIDATES, records)
    assert [one.exact for one in first.claim.quotes] == ["cost over 500 military casualties", "lost over 500 troops"]
    assert (first.claim.measure, first.claim.subject, first.confidence) == ("casualties", "Norland troops", 0.9)
    assert (second.claim.claimant, second.confidence, second.brings_something) == ("Red Cross", 0.55, True)


def test_every_quote_stands_in_the_text_at_its_start(records: Records) -> None:
    for proposal in propose(ARTICLE, CANDIDATES, records):
        for one in proposal.claim.quotes:
            assert TEXT.startswith(one.exact, one.start)


def test_what_the_file_holds_is_recognised_and_taking_it_adds_only_quotes(records: Records) -> None:
    first, second = propose(ARTICLE, CANDIDATES, records)
    assert (first.twin, second.twin) == ("held", "")
    assert first.missing == first.claim.quotes
    name = first.claim.quotes[0].source
    wanted = Import(source=article_source(records, ARTICLE, name), more_quotes={"held": first.missing})
    records.apply(wanted.change(records, "x"))
    held = records.claims.get("held")
    assert held is not None
    assert (len(records.claims), len(held.quotes)) == (1, 3)
    again, _ = propose(ARTICLE, CANDIDATES, records)
    assert (again.twin, again.missing, again.brings_something) == ("held", (), False)


def test_what_may_be_the_same_is_joined_only_once_somebody_says_so() -> None:
    people = tuple(msgspec.structs.replace(each, subject="people") for each in CANDIDATES)
    twins = Twins(Records(FILE))
    first, second = propose(ARTICLE, people, Records(FILE))
    assert (first.alike, first.twin, first.is_open, first.is_advised) == ("held", "", True, False)
    assert (second.alike, second.is_open, second.is_advised) == ("", False, True)
    joined = settled(first, twins, joins=True)
    assert (joined.twin, joined.missing, joined.is_open, joined.is_advised) == ("held", first.claim.quotes, False, True)
    own = settled(first, twins, joins=False)
    assert (own.alike, own.twin, own.is_open, own.is_advised) == ("held", "", False, True)
    other = matched(msgspec.structs.replace(own, claim=claim("n", 501)), twins)
    assert (other.alike, other.joins) == ("", None)


def test_what_the_file_holds_can_be_refused(records: Records) -> None:
    first, _ = propose(ARTICLE, CANDIDATES, records)
    own = settled(first, Twins(records), joins=False)
    assert (own.alike, own.twin, own.missing, own.brings_something) == ("held", "", (), True)


def test_what_is_doubtful_is_not_advised() -> None:
    confidences = (0.49, 0.5, 0.9)
    made = [Proposal(claim=claim("n"), confidence=confidence) for confidence in confidences]
    assert [each.is_advised for each in made] == [False, True, True]


def test_the_source_is_the_one_that_the_file_holds(records: Records) -> None:
    assert article_source(records, ARTICLE, "fresh").id == "fresh"
    held = Records(ClaimFile(sources=(source("held"),)))
    assert article_source(held, ARTICLE, "fresh") == source("held")
    empty = Records(ClaimFile(sources=(source("held", text="", note="kept"),)))
    assert article_source(empty, ARTICLE, "fresh") == source("held", note="kept")


def test_what_is_known_of_an_article_goes_into_its_source(records: Records) -> None:
    article = Article(text="x", url="https://example.org", note="A page is missing.", retrieved="2024-03-20")
    made = article_source(records, article)
    assert (made.url, made.note, made.retrieved, bool(made.id)) == (article.url, article.note, article.retrieved, True)


def test_proposing_can_be_given_up(records: Records) -> None:
    def stop(_: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        propose(ARTICLE, CANDIDATES, records, stop)


def test_what_was_mended_is_carried_over_and_the_rest_is_read_anew() -> None:
    was = Proposal(claim=claim("a", 1, stated_on="2024-03-18"))
    mended = Proposal(claim=claim("a", 2, stated_on="2024-03-18"))
    anew = Proposal(claim=claim("b", 1, stated_on="2023-03-20", as_of="2023"), confidence=0.3)
    assert carried(was, mended, anew) == Proposal(
        claim=claim("a", 2, stated_on="2023-03-20", as_of="2023"), confidence=0.3
    )
    assert carried(was, was, was) == was


def test_old_and_new_proposals_are_paired_by_their_words(records: Records) -> None:
    old = propose(ARTICLE, CANDIDATES, records)
    new = [quoting(each, "another id") for each in propose(ARTICLE, CANDIDATES[::-1], records)]
    assert pairs(old, new) == [1, 0]
    assert pairs(old, [new[1], new[1], new[0]]) == [0, -1, 1]
    assert pairs((), new) == [-1, -1]


def test_names_that_no_record_knows_are_offered(records: Records) -> None:
    claims = [
        claim("a"),
        claim("b", claimant="Red Cross", subject="Fishers"),
        claim("c", claimant="Red Cross", subject="sailors"),
        claim("d", claimant=""),
    ]
    assert new_claimants(records, claims) == (Claimant(name="Red Cross"),)
    assert new_subjects(records, claims) == (Subject(name="Fishers"),)


def test_spellings_of_one_name_are_one_record(records: Records) -> None:
    names = ("police", "Police", "the police", "Red Cross", "police")
    claims = [claim(str(number), claimant=name, subject=name) for number, name in enumerate(names)]
    assert new_claimants(records, claims) == (
        Claimant(name="police", aliases=("Police", "the police")),
        Claimant(name="Red Cross"),
    )
    assert [subject.aliases for subject in new_subjects(records, claims)] == [("Police", "the police"), ()]


@pytest.mark.parametrize("name", ["people", "Men", "soldiers", "the troops", "civilians"])
def test_names_that_could_be_anybodys_are_general(name: str) -> None:
    assert is_general(name)


@pytest.mark.parametrize("name", ["Norland troops", "Russian soldiers", "Sarand", "people of Norland"])
def test_names_of_somebody_are_not(name: str) -> None:
    assert not is_general(name)


def test_the_words_of_each_figure_are_known(records: Records) -> None:
    first, _ = propose(ARTICLE, CANDIDATES, records)
    assert [TEXT[start:end] for start, end in first.figures] == [
        "lost over 500 troops",
        "cost over 500 military casualties",
    ]
    start = TEXT.index("12 people")
    made = claim_by_hand(source(), (start, start + 9), None, ())
    assert [TEXT[start:end] for start, end in made.figures] == ["at least 12"]


def test_a_claim_is_made_by_hand_from_selected_words() -> None:
    start = TEXT.index("12 people")
    made = claim_by_hand(source(), (start, start + 2), claim("like"), ClaimFile.NEW.measures)
    assert (made.is_by_hand, made.claim.subject, made.claim.quotes[0].exact) == (True, "Norland troops", "at least 12")
    assert made.claim.low == 12
    assert claim_by_hand(source(), (start, start + 2), None, ()).claim.subject == "people"
    with pytest.raises(ClaimsError, match="no figure"):
        claim_by_hand(source(), (0, 6), None, ())
    with pytest.raises(ClaimsError, match="Nothing is selected"):
        claim_by_hand(source(), (3, 3), None, ())


@pytest.mark.parametrize("why", Why)
def test_every_reason_has_a_sentence_with_and_without_words(why: Why) -> None:
    words = ReasonWords()
    bare, full = words.reason(Reason(why)), words.reason(Reason(why, "2024"))
    for sentence in (bare, full):
        assert sentence.endswith(".")
        assert not set("{}") & set(sentence)
    assert ("2024" in full) is ("{}" in REASONS[why])


def test_a_day_in_a_reason_is_shown_as_the_user_writes_days() -> None:
    words = ReasonWords(Display(date_style=DateStyle.MONTH_DAY_YEAR))
    said = words.reason(Reason(Why.DAY_OF_REPEAT, "2024-03-14"))
    assert said == "The day is named where the article says the number again: Mar 14, 2024."


def test_words_of_an_article_cannot_hide_in_a_reason() -> None:
    said = ReasonWords().reason(Reason(Why.MEASURE_NAMED, "kil\u202eled {0}"))
    assert said == "The measure is named beside the number: “kil⟨U+202E⟩led {0}”."


@pytest.mark.parametrize(
    ("confidence", "said"),
    [(0.95, "Sure (95%)."), (0.6, "Likely (60%)."), (0.4, "Doubtful (40%): read the sentence.")],
)
def test_confidence_is_said_in_words(confidence: float, said: str) -> None:
    assert ReasonWords().sentences(Proposal(claim=claim("a"), confidence=confidence)) == [said]


def test_what_the_file_holds_is_said_first(records: Records) -> None:
    first, _ = propose(ARTICLE, CANDIDATES, records)
    words = ReasonWords()
    held = words.sentences(first, FILE.claims[0])[0]
    named = "Norland troops, Ada Brandt, ≥ 500, 18 Mar 2024"
    assert held == f"The file holds this claim already ({named}). Taking it adds its quotes there."
    assert words.quotes(first) == "2"
    one = msgspec.structs.replace(first, missing=first.missing[:1])
    assert words.quotes(one) == "1"
    assert words.quotes(msgspec.structs.replace(first, missing=())) == "0"
    assert words.quotes(msgspec.structs.replace(first, twin="")) == "2"
