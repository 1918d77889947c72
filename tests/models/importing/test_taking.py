"""Taking into a file: one change that holds together, and that undoing takes back altogether."""

from collections.abc import Sequence

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.claims.check import check_file
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Kind
from models.claims.errors import ClaimsError
from models.claims.measure import STANDARD_MEASURES, Measure
from models.claims.quote import Quote
from models.claims.records import Records
from models.claims.registry import Claimant, Subject
from models.claims.source import Source
from models.importing.taking import Import, step_text, take
from tests.models.importing.imported import FILE, TEXT, claim, quote, source

_IDS = st.sampled_from(("", "a", "b", "c", "held"))
_MEASURES = tuple(
    Measure(id=name, label=name, counts=counts) for name in ("killed", "own") for counts in (("killed",), ("drowned",))
)
_NAMES = st.sampled_from(("Ada Brandt", "Red Cross", "UN", "Norland troops"))


@st.composite
def imports(draw: st.DrawFn) -> Import:
    """Sources, measures, names and claims that name one another, under ids that may be taken."""
    names = draw(st.lists(st.sampled_from(("herald", "other", "")), unique=True, min_size=1))
    sources = [source(name) for name in names]
    measures = draw(st.lists(st.sampled_from(_MEASURES), unique_by=lambda measure: measure.id))
    known = ("killed", "losses", *(measure.id for measure in measures))
    claims: list[Claim] = []
    for name in draw(st.lists(_IDS, max_size=5)):
        earlier = [each.id for each in claims if each.id]
        claims.append(
            claim(
                name,
                draw(st.integers(0, 3)),
                (quote("12 people", draw(st.sampled_from(names))),),
                measure=draw(st.sampled_from(known)),
                replaces=draw(st.sampled_from(("", *earlier))),
            )
        )
    named = draw(st.lists(_NAMES))
    return Import(
        sources=tuple(sources),
        claims=tuple(claims),
        measures=tuple(measures),
        subjects=tuple(Subject(name=name, aliases=tuple(named)) for name in named),
        claimants=tuple(Claimant(name=name) for name in named),
        more_quotes={"held": [quote("12 people", draw(st.sampled_from(names)))]},
    )


@given(wanted=imports())
def test_what_is_taken_holds_together_and_undoing_takes_it_back(wanted: Import) -> None:
    records = Records(FILE)
    change = wanted.change(records, "Import")
    records.apply(change)
    after = records.snapshot()
    check_file(after)
    assert len(after.claims) == len(FILE.claims) + len(wanted.claims)
    texts = {each.id: each.text for each in after.sources}
    for each in after.claims[1:]:
        assert all(texts[one.source].startswith(one.exact, one.start) for one in each.quotes)
    names = [name for record in after.subjects for name in (record.name, *record.aliases)]
    assert len(names) == len(set(names))
    records.apply(change.inverse())
    assert records.snapshot() == FILE


@given(wanted=imports())
def test_each_claim_keeps_what_it_says_and_what_its_measure_means(wanted: Import) -> None:
    records = Records(FILE)
    records.apply(wanted.change(records, "Import"))
    came = {measure.id: measure for measure in (*STANDARD_MEASURES, *wanted.measures)}
    for was, now in zip(wanted.claims, list(records.claims)[1:], strict=True):
        held = records.measures.get(now.measure)
        assert held is not None
        assert held.counts == came[was.measure].counts
        assert (now.low, now.claimant, bool(now.replaces)) == (was.low, was.claimant, bool(was.replaces))


def test_nothing_of_what_is_there_is_taken_again() -> None:
    records = Records(FILE)
    held = FILE.claims[0]
    change = take(records, source=FILE.sources[0], more_quotes={"held": held.quotes}, measures=FILE.measures, text="x")
    assert change.edits == ()


def test_a_source_whose_id_is_taken_gets_another_and_quotes_follow_it() -> None:
    records = Records(FILE)
    change = take(
        records,
        source=source("other"),
        claims=[claim("new", quotes=(quote("12 people", "other"),))],
        more_quotes={"held": [quote("Norland", "other")]},
        text="x",
    )
    records.apply(change)
    added = list(records.sources)[-1]
    assert added.id not in ("", "other")
    assert [one.source for one in _claim(records, "new").quotes] == [added.id]
    assert [one.source for one in _claim(records, "held").quotes] == ["other", added.id]


def test_a_source_that_has_no_text_is_given_it_in_its_place() -> None:
    held = source("herald", text="")
    records = Records(ClaimFile(measures=ClaimFile.NEW.measures, sources=(held,)))
    change = take(records, source=source("herald"), claims=[claim("new", quotes=(quote("12 people"),))], text="x")
    records.apply(change)
    assert [(each.id, each.text) for each in records.sources] == [("herald", TEXT)]
    assert _claim(records, "new").quotes[0].source == "herald"


def test_two_sources_of_one_id_are_refused() -> None:
    with pytest.raises(ClaimsError, match="both called “herald”"):
        take(Records(FILE), sources=[source(), source(text="Else")], text="x")


def test_a_measure_under_an_id_that_means_something_else_gets_its_own_once() -> None:
    records = Records(FILE)
    drowned = Measure(id="killed", label="Drowned", counts=("drowned",))
    for number in range(2):
        records.apply(take(records, claims=[claim(f"c{number}", measure="killed")], measures=[drowned], text="x"))
    added = list(records.measures)[len(FILE.measures) :]
    assert [(measure.label, measure.counts) for measure in added] == [("Drowned", ("drowned",))]
    assert {_claim(records, name).measure for name in ("c0", "c1")} == {added[0].id}


def test_standard_measures_come_with_the_claims_that_name_them() -> None:
    records = Records(ClaimFile())
    records.apply(take(records, claims=[claim("a", measure="killed"), claim("b", measure="killed")], text="x"))
    assert [measure.id for measure in records.measures] == ["killed"]


def test_names_that_somebody_has_are_left_out() -> None:
    records = Records(FILE)
    fresh = [Subject(name="Norland troops"), Subject(name="Fishers", aliases=("Sailors", "Fishermen"))]
    records.apply(take(records, subjects=fresh, text="x"))
    assert list(records.subjects)[len(FILE.subjects) :] == [Subject(name="Fishers", aliases=("Fishermen",))]


def test_references_within_what_is_taken_follow_fresh_ids() -> None:
    records = Records(FILE)
    both = [claim("held", 1), claim("n", 2, derived_from=("held",), replaces="held")]
    records.apply(take(records, claims=both, text="x"))
    first, second = list(records.claims)[-2:]
    assert first.id != "held"
    assert (second.derived_from, second.replaces) == ((first.id,), first.id)


@pytest.mark.parametrize(
    ("wanted", "why"),
    [
        (Import(claims=(claim("a"), claim("b", measure="bogus"))), "Claim 2: “measure” names a measure “bogus”"),
        (Import(claims=(claim("a", as_of="yesterday"),)), "Claim 1: “as_of”"),
        (Import(claims=(claim("a", quotes=(quote("12 people", "nowhere"),)),)), "Claim 1: “quotes” names a source"),
        (Import(claims=(claim("a", note="\ud800"),)), "Claim 1: The text holds half of a character"),
        (Import(subjects=(Subject(name=""),)), "Subject 1: The subject has no name"),
        (Import(more_quotes={"gone": [quote("12 people", "other")]}), "“gone” is no longer in the file"),
    ],
)
def test_what_may_not_stand_in_the_file_is_refused(wanted: Import, why: str) -> None:
    with pytest.raises(ClaimsError) as refused:
        wanted.change(Records(FILE), "x")
    assert why in str(refused.value)


def test_many_claims_are_taken_in_one_step() -> None:
    records = Records(FILE)
    many: Sequence[Claim] = [claim(f"m{number}", number) for number in range(5_000)]
    change = take(records, claims=many, text="Import a table")
    assert (change.text, len(change.edits)) == ("Import a table", 5_000)
    records.apply(change)
    assert [each.id for each in records.claims][1:] == [each.id for each in many]


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        (Import(source=source(), claims=(claim("a"),)), "Import 1 claim from “The Herald”"),
        (Import(claims=(claim("a"), claim("b")), more_quotes={"held": [quote("12")]}), "Import 2 claims and 1 quote"),
        (Import(sources=(Source(id="s", text="x", title="T"),)), "Import a source from “T”"),
    ],
)
def test_the_history_says_what_was_imported(wanted: Import, text: str) -> None:
    assert step_text(wanted) == text


def test_a_quote_that_a_claim_has_is_added_once_whatever_its_surroundings() -> None:
    records = Records(FILE)
    same = msgspec.structs.replace(FILE.claims[0].quotes[0], prefix="around")
    fresh = Quote(source="other", start=1, exact="lsewhere")
    records.apply(take(records, more_quotes={"held": [same, fresh, fresh]}, text="x"))
    assert _claim(records, "held").quotes == (*FILE.claims[0].quotes, fresh)


def test_the_file_keeps_what_it_held_in_its_place() -> None:
    records = Records(FILE)
    records.apply(take(records, source=source(), claims=[claim("new")], text="x"))
    for kind in (Kind.SOURCES, Kind.CLAIMS):
        assert next(iter(records.of(kind))) == getattr(FILE, kind)[0]


def _claim(records: Records, name: str) -> Claim:
    found = records.claims.get(name)
    assert found is not None
    return found
