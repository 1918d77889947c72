import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.claims.claim import Status
from models.timeline.raster import CELL, Raster
from models.timeline.timeline import Timeline
from models.timeline.view import View
from tests.models.timeline.dated_claims import claim, timeline, view

DAY = 19_796  # 2024-03-14


def rastered(drawn: Timeline, seen: View) -> Raster:
    raster = Raster(seen, np.linspace(0, 1, 3 * len(drawn.series)).reshape(-1, 3))
    raster.add(drawn.columns, drawn.by_day.rows)
    return raster


def test_a_square_counts_the_marks_in_it() -> None:
    drawn = timeline(claim("a", 50), claim("b", 50), claim("c", 10), claim("outside", 10, as_of="1990"))
    counts = rastered(drawn, view(left=DAY - 50, right=DAY + 50)).counts
    assert sorted(counts[counts > 0].tolist()) == [1, 2]


def test_what_is_past_counts_for_less() -> None:
    drawn = timeline(claim("a", 50, status=Status.RETRACTED))
    assert 0 < rastered(drawn, view(left=DAY - 50, right=DAY + 50)).counts.sum() < 1


def test_a_square_has_the_mean_colour_of_its_marks() -> None:
    drawn = timeline(claim("a", 50), claim("b", 50, claimant="Meduza"))
    raster = rastered(drawn, view(left=DAY - 50, right=DAY + 50))
    (colour,) = raster.colours[raster.counts > 0]
    assert colour.tolist() == pytest.approx([0.3, 0.5, 0.7])


def test_more_marks_are_stronger_and_one_is_still_seen() -> None:
    drawn = timeline(claim("alone", 10), *(claim(str(n), 50) for n in range(40)), claim("b", 90), claim("c", 90))
    strengths = rastered(drawn, view(left=DAY - 50, right=DAY + 50)).strengths
    alone, two, many = sorted(strengths[strengths > 0].tolist())
    assert 0.3 < alone < two < 0.9 < many


def test_a_pan_by_whole_squares_changes_no_square() -> None:
    drawn = timeline(*(claim(str(n), 50 + n, as_of=f"2024-03-{1 + n:02}") for n in range(20)))
    first, moved = (rastered(drawn, view(left=DAY - by, right=DAY - by + 100)).counts for by in (50, 53))
    assert moved[moved > 0].tolist() == first[first > 0].tolist()


@given(st.lists(st.tuples(st.integers(1, 28), st.integers(0, 100)), min_size=1, max_size=40), st.floats(0, 9))
def test_no_column_loses_its_highest_or_lowest_mark(places: list[tuple[int, int]], shift: float) -> None:
    drawn = timeline(*(claim(str(n), value, as_of=f"2024-03-{day:02}") for n, (day, value) in enumerate(places)))
    seen = view(left=DAY - 50 + shift, right=DAY + 50 + shift)
    raster = rastered(drawn, seen)
    xs, ys = seen.xs(drawn.columns.x) + raster.left, seen.ys(drawn.columns.value) + raster.top
    for column in np.unique(xs // CELL).astype(int):
        own = ys[xs // CELL == column]
        held = np.flatnonzero(raster.counts[:, column])
        assert held[0] == own.min() // CELL
        assert held[-1] == own.max() // CELL
