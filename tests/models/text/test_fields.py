"""Fields: what is shown can be read back, and words are called by their own names."""

import msgspec
import pytest
from hypothesis import given

from models.claims.claim import Basis, Claim, Credibility, Per, Reliability, Status
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.figure import Bound, Spread
from models.claims.measure import STANDARD_MEASURES
from models.claims.record_list import RecordList
from models.text.claim_names import ClaimNames
from models.text.fields import BY_NAME, FIELDS, Entry, Terms
from models.text.words import label
from tests.drawn import claims, files

TERMS = Terms({measure.id: measure for measure in STANDARD_MEASURES})
CLAIM = Claim(id="a", subject="Army", measure="killed", bound=Bound.EXACT, low=5, high=5)


@given(claims())
def test_what_is_shown_is_read_back(claim: Claim) -> None:
    for field in FIELDS:
        if field.entry in (Entry.FIGURE, Entry.DATE, Entry.CHOICE, Entry.MEASURE, Entry.NOTE) or field.name == "grade":
            assert field.read(claim, field.show(claim, TERMS), TERMS) == claim, field.name


@given(files())
def test_other_claims_are_shown_by_name_and_read_back(file: ClaimFile) -> None:
    named = Terms(TERMS.measures, TERMS.display, ClaimNames(RecordList(file.claims)))
    ids = tuple(claim.id for claim in file.claims if " ".join(claim.id.split()) == claim.id)  # as a line holds them
    for claim in file.claims if ids else ():
        linked = msgspec.structs.replace(claim, replaces=ids[-1], derived_from=ids)
        for field in (BY_NAME["replaces"], BY_NAME["derived_from"]):
            assert field.read(linked, field.show(linked, TERMS), TERMS) == linked
            assert field.read(linked, field.show(linked, named), named) == linked


def test_claims_are_meant_by_name_or_by_id() -> None:
    other = Claim(
        id="k3v9q2m7", claimant='NATO; "UN"', subject="", measure="killed", bound=Bound.MORE_THAN, low=350_000
    )
    terms = Terms(TERMS.measures, TERMS.display, ClaimNames(RecordList((CLAIM, other))))
    field = BY_NAME["derived_from"]
    linked = field.read(CLAIM, "k3v9q2m7; a", terms)
    assert linked.derived_from == ("k3v9q2m7", "a")
    assert field.show(linked, TERMS) == "k3v9q2m7; a"
    shown = field.show(linked, terms)
    assert shown == '"NATO; ""UN"" · > 350,000 (k3v9q2m7)"; Claimant not stated · 5 (a)'
    assert field.read(CLAIM, shown, terms) == linked
    assert field.read(linked, "", terms).derived_from == ()
    with pytest.raises(ClaimsError, match=r"No claim of this file is meant by “NATO”: choose one from the list\."):
        field.read(CLAIM, "k3v9q2m7; NATO", terms)


@pytest.mark.parametrize("words", [Spread, Per, Reliability, Credibility, Basis, Status, Bound])
def test_words_of_one_enumeration_have_labels_of_their_own(words: type[Spread]) -> None:
    labels = [label(word) for word in words]
    assert len(set(labels)) == len(labels)
    assert all(labels)


def test_an_unset_choice_is_called_by_its_own_name() -> None:
    shown = {field.name: field.show(CLAIM, TERMS) for field in FIELDS if field.entry is Entry.CHOICE}
    assert shown == {
        "spread": "Not stated",
        "per": "Total",
        "basis": "Unknown",
        "reliability": "Not graded",
        "credibility": "Not graded",
        "status": "Open",
    }


@pytest.mark.parametrize(("text", "grade"), [("B2", "B2"), ("b-", "B–"), ("", ""), ("–6", "–6"), (" f6 ", "F6")])
def test_grades_are_read(text: str, grade: str) -> None:
    assert BY_NAME["grade"].read(CLAIM, text, TERMS).grade == grade


@pytest.mark.parametrize(
    ("field", "text"),
    [("grade", "G1"), ("grade", "B7"), ("grade", "B"), ("measure", "maimed"), ("status", "done"), ("figure", "many")],
)
def test_what_cannot_be_read_is_refused(field: str, text: str) -> None:
    with pytest.raises(ClaimsError, match=r"\.$"):
        BY_NAME[field].read(CLAIM, text, TERMS)


@pytest.mark.parametrize(
    ("typed", "label"),
    [("deaths", "Killed"), ("Fatalities", "Killed"), ("injured", "Wounded"), ("dead or injured", "Killed or wounded")],
)
def test_another_word_for_a_measure_is_refused_with_the_measures_own(typed: str, label: str) -> None:
    with pytest.raises(ClaimsError, match=f"There is no measure “{typed}” in this file: write “{label}”"):
        BY_NAME["measure"].read(CLAIM, typed, TERMS)


def test_a_word_that_means_no_measure_of_the_file_is_refused_with_where_to_add_it() -> None:
    with pytest.raises(ClaimsError, match="in this file: add it under Claim > Measures"):
        BY_NAME["measure"].read(CLAIM, "sunk", TERMS)


def test_measures_are_read_by_label_and_by_id() -> None:
    for text in ("Killed or wounded", "killed_or_wounded", " KILLED OR WOUNDED "):
        assert BY_NAME["measure"].read(CLAIM, text, TERMS).measure == "killed_or_wounded"


def test_a_new_figure_keeps_what_its_ends_are_only_for_a_range() -> None:
    ranged = BY_NAME["spread"].read(BY_NAME["figure"].read(CLAIM, "5-9", TERMS), "scenarios", TERMS)
    assert BY_NAME["figure"].read(ranged, "6-9", TERMS).spread is Spread.SCENARIOS
    assert BY_NAME["figure"].read(ranged, "6", TERMS).spread is Spread.UNSTATED


def test_very_long_lists_are_read() -> None:
    assert BY_NAME["tags"].read(CLAIM, "x" * 200_000 + "; y", TERMS).tags == ("x" * 200_000, "y")
