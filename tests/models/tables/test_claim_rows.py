"""Rows as slots: found, kept apart from what others keep, and laid anew in the order of the file."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from models.tables.claim_rows import DRAFT, ClaimRows


def test_a_copy_does_not_lock_the_rows() -> None:
    rows = ClaimRows(range(3))
    kept = np.asarray(rows.copy(), dtype=np.int64)
    rows.insert(1, 9)
    rows.remove(0)
    assert kept.tolist() == [0, 1, 2]
    assert rows.copy().tolist() == [9, 1, 2]


def test_added_slots_stand_behind_the_one_before_them_in_the_file() -> None:
    rows = ClaimRows([3, DRAFT, 0, 2])
    laid = rows.laid_anew([[5, 0, 6, 7], [1, 8, 2, 3]], added=[5, 6, 7, 8], gone=[2])
    assert laid.copy().tolist() == [5, 3, DRAFT, 0, 6, 7, 8]  # 1 is not shown, so that 8 comes last


@given(st.permutations(range(8)), st.sets(st.integers(0, 7)), st.sets(st.integers(8, 12)))
def test_rows_in_file_order_stay_in_file_order(order: list[int], added: set[int], gone: set[int]) -> None:
    before = [slot for slot in order if slot not in added]
    rows = ClaimRows([*before, *gone])
    assert rows.laid_anew([order[:3], order[3:]], [*added], [*gone]).copy().tolist() == order


@given(st.lists(st.integers(DRAFT, 12), unique=True), st.permutations(range(12)) | st.just(range(12)))
def test_more_slots_stand_behind_the_rows_there_are(own: list[int], more: list[int] | range) -> None:
    for there in (own, list(more)[:5], range(4)):
        rows = ClaimRows(there)
        assert rows.followed_by(more).copy().tolist() == [*there, *(slot for slot in more if slot not in there)]
        assert rows.copy().tolist() == list(there)


def test_what_goes_need_not_be_shown() -> None:
    rows = ClaimRows([4, DRAFT, 1])
    assert rows.laid_anew([range(5), [6]], added=[6], gone=[9, 4]).copy().tolist() == [DRAFT, 1, 6]
    assert ClaimRows().laid_anew([], added=[], gone=[0]).copy().tolist() == []
