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
