"""The frame: derived from the records, and after any change the same as made anew."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from models.claims import steps
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Kind
from models.claims.measure import STANDARD_MEASURES
from models.claims.records import Records
from models.claims.registry import Claimant
from models.frame import COLUMNS, ClaimFrame
from tests.drawn import claims, files


def assert_same(patched: ClaimFrame, anew: ClaimFrame) -> None:
    """Both frames agree on the claims that are there (slots that were left may hold anything)."""
    assert patched.slots().tolist() == anew.slots().tolist()
    for name in COLUMNS:
        np.testing.assert_array_equal(patched.column(name)[patched.slots()], anew.column(name)[anew.slots()])


@given(files(), st.data())
def test_a_patched_frame_is_the_frame_made_anew(file: ClaimFile, data: st.DataObject) -> None:
    records = Records(file)
    frame = ClaimFrame(records)
    for name in COLUMNS:
        frame.column(name)
    added = [
        c for c in data.draw(st.lists(claims(), max_size=20, unique_by=lambda c: c.id)) if c.id not in records.claims
    ]
    changes = [steps.add(records, Kind.CLAIMS, added, "Add", place=0)]
    frame.patch(changes[0], records.apply(changes[0]))
    assert_same(frame, ClaimFrame(records))
    gone = [c.id for c in records.claims][::2]
    changes.append(steps.remove_claims(records, gone, "Remove"))
    frame.patch(changes[1], records.apply(changes[1]))
    assert_same(frame, ClaimFrame(records))
    for change in reversed(changes):
        frame.patch(change.inverse(), records.apply(change.inverse()))
    assert_same(frame, ClaimFrame(records))


def test_a_changed_name_changes_the_columns_that_follow_from_it() -> None:
    claim = Claim(id="a", claimant="MoD", subject="Army", measure="killed", bound="exact", low=1, high=1)  # type: ignore[arg-type]
    records = Records(ClaimFile(measures=STANDARD_MEASURES, claimants=(Claimant(name="Ministry"),), claims=(claim,)))
    frame = ClaimFrame(records)
    assert frame.column("claimant").tolist() == ["MoD"]
    change = steps.rename(records, Kind.CLAIMANTS, "Ministry", Claimant(name="Ministry", aliases=("MoD",)))
    frame.patch(change, records.apply(change))
    assert frame.column("claimant").tolist() == ["Ministry"]


def test_pandas_sees_counts_as_whole_numbers_with_gaps() -> None:
    bounds = ({"bound": "at_least", "low": 2**53}, {"bound": "at_most", "high": 7})
    held = tuple(Claim(id=str(n), subject="A", measure="killed", **b) for n, b in enumerate(bounds))  # type: ignore[arg-type]
    frame = ClaimFrame(Records(ClaimFile(measures=STANDARD_MEASURES, claims=held)))
    data = frame.data_frame(["subject", "low", "high"])
    assert data["low"].dtype == "Int64"
    assert data["low"][0] == 2**53
    assert data["high"].isna().tolist() == [True, False]
    assert data["subject"].tolist() == ["A", "A"]
