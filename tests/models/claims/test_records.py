"""The records of a file: all of a change is applied, or nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.claims.change import Change, Edit
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Heading, Kind
from models.claims.figure import Bound
from models.claims.measure import STANDARD_MEASURES
from models.claims.records import Records
from models.claims.registry import Subject


def claim(id: str, low: int = 5) -> Claim:
    return Claim(id=id, subject="Army", measure="killed", bound=Bound.EXACT, low=low, high=low)


def held(*ids: str) -> Records:
    return Records(ClaimFile(measures=STANDARD_MEASURES, claims=tuple(map(claim, ids))))


def added(id: str, place: int = 0) -> Edit:
    return Edit(kind=Kind.CLAIMS, now=claim(id), place=place)


def removed(id: str, place: int) -> Edit:
    return Edit(kind=Kind.CLAIMS, was=claim(id), place=place)


def changed(id: str, now: str) -> Edit:
    return Edit(kind=Kind.CLAIMS, was=claim(id), now=claim(now, 6))


MISFITS = {
    "changed, but not there": changed("gone", "gone"),
    "changed to the key of another": changed("a", "b"),
    "added twice": added("b"),
    "added behind the end": added("n", 9),
    "added before the start": added("n", -1),
    "removed, but not there": removed("gone", 0),
    "removed from another place": removed("a", 2),
    "removed from no place": removed("a", 9),
}
FITS = (
    added("x"),
    removed("b", 2),
    Edit(kind=Kind.CLAIMS, was=claim("c"), now=claim("c", 7)),
    changed("c", "d"),
    added("b", 3),
    Edit(kind=Kind.HEADING, was=Heading(), now=Heading(title="New")),
    Edit(kind=Kind.SUBJECTS, now=Subject(name="Army", aliases=("Troops",)), place=0),
)


@pytest.mark.parametrize("edit", MISFITS.values(), ids=MISFITS)
def test_what_does_not_fit_leaves_everything_as_it_was(edit: Edit) -> None:
    records = held("a", "b", "c")
    before = records.snapshot()
    for edits in ((edit,), (*FITS, edit)):
        with pytest.raises((KeyError, IndexError)):
            records.apply(Change(text="", edits=edits))
        assert records.snapshot() == before
        assert records.claims.slot_count == 3
        assert [records.claims.slot(id) for id in "abc"] == [0, 1, 2]
    assert records.subject_names.resolve("Troops") == "Troops"


def test_after_what_did_not_fit_what_does_is_applied_as_ever() -> None:
    records, fresh = held("a", "b", "c"), held("a", "b", "c")
    with pytest.raises(KeyError):
        records.apply(Change(text="", edits=(*FITS, added("a"))))
    done = Change(text="", edits=FITS)
    assert records.apply(done) == fresh.apply(done)
    assert records.snapshot() == fresh.snapshot()
    records.apply(done.inverse())
    assert records.snapshot() == held("a", "b", "c").snapshot()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from((*MISFITS.values(), *FITS)), max_size=6))
def test_any_edits_are_all_applied_or_none(edits: list[Edit]) -> None:
    records = held("a", "b", "c")
    before = records.snapshot()
    try:
        slots = records.apply(Change(text="", edits=tuple(edits)))
    except (KeyError, IndexError):
        assert records.snapshot() == before
        assert records.claims.slot_count == 3
    else:
        assert len(slots) == len(edits)
        ids = [one.id for one in records.claims]
        assert len(ids) == len(set(ids)) == len(records.claims)


def test_what_is_foreseen_changes_nothing_until_it_is_taken() -> None:
    records, other = held("a", "b", "c"), held("a", "b", "c")
    claims = records.claims
    before = records.snapshot()
    foreseen = records.foresee(Change(text="", edits=FITS))
    assert records.snapshot() == before
    assert (records.claims.slot_count, records.heading, records.subject_names.resolve("Troops")) == (
        3,
        Heading(),
        "Troops",
    )
    assert records.take(foreseen) == other.apply(foreseen.change)
    assert records.snapshot() == other.snapshot()
    assert records.claims is claims
    assert records.subject_names.resolve("Troops") == "Army"
    assert (records.claims.slot_count, list(records.claims.order())) == (
        other.claims.slot_count,
        list(other.claims.order()),
    )


def test_what_was_foreseen_before_another_change_is_not_taken() -> None:
    records = held("a", "b", "c")
    foreseen = records.foresee(Change(text="", edits=(removed("b", 1),)))
    records.apply(Change(text="", edits=(removed("c", 2),)))
    with pytest.raises(AssertionError):
        records.take(foreseen)
    assert [one.id for one in records.claims] == ["a", "b"]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.sampled_from((*MISFITS.values(), *FITS)), max_size=6), max_size=4))
def test_any_edits_are_foreseen_as_they_are_applied(several: list[list[Edit]]) -> None:
    records, other = held("a", "b", "c"), held("a", "b", "c")
    for edits in several:
        change = Change(text="", edits=tuple(edits))
        before = records.snapshot()
        try:
            foreseen = records.foresee(change)
        except (KeyError, IndexError):
            assert records.snapshot() == before
            with pytest.raises((KeyError, IndexError)):
                other.apply(change)
        else:
            assert records.take(foreseen) == other.apply(change)
            assert records.take(records.foresee(change.inverse())) == other.apply(change.inverse())
        assert records.snapshot() == other.snapshot()
        assert [records.claims.get(id) for id in "abcnx"] == [other.claims.get(id) for id in "abcnx"]


@given(st.lists(st.sampled_from((*MISFITS.values(), *FITS)), max_size=8))
def test_a_change_knows_its_edits_by_their_sort(edits: list[Edit]) -> None:
    change, slots = Change(text="", edits=tuple(edits)), range(len(edits))
    assert change.kinds == {edit.kind for edit in edits}
    for kind in Kind:
        of = [(edit, slot) for edit, slot in zip(edits, slots, strict=True) if edit.kind is kind]
        assert change.of(kind) == tuple(edit for edit, _ in of)
        assert change.touches(kind) == bool(of)
        touched = change.touched(kind, slots)
        assert touched.added == [slot for edit, slot in of if edit.was is None]
        assert touched.removed == [slot for edit, slot in of if edit.now is None]
        assert touched.replaced == [slot for edit, slot in of if edit.was is not None and edit.now is not None]


def test_a_list_that_leaves_holds_nothing_and_hands_out_all() -> None:
    records = held("a", "b", "c")
    records.apply(Change(text="", edits=(removed("b", 1),)))
    assert [one.id for one in records.claims.leave()] == ["a", "b", "c"]
    assert (list(records.claims), len(records.claims), records.claims.slot_count, "a" in records.claims) == (
        [],
        0,
        0,
        False,
    )
