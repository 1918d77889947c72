import numpy as np

from models.claims.claim import Basis, Status
from models.claims.figure import Bound
from models.timeline.density import LARGEST, SMALLEST, apart, in_view, kinds, mark_sizes, sample
from tests.models.timeline.dated_claims import claim, timeline, view


def test_rows_in_view_are_those_of_which_something_is_seen() -> None:
    drawn = timeline(
        claim("long before", as_of="2020-01-01"),
        claim("inside", as_of="2024-03-14"),
        claim("reaches in", as_of="2024"),
        claim("long after", as_of="2029-01-01"),
        claim("by", as_of="../2024-03-15"),
    )
    row = drawn.row("inside")
    assert row is not None
    x = float(drawn.columns.x[row])
    rows = in_view(drawn.columns, drawn.by_day.rows, view(left=x - 10, right=x + 10))
    assert {drawn.claim(row).id for row in rows} == {"inside", "reaches in", "by"}


def test_marks_shrink_where_a_series_has_more_of_them_than_room() -> None:
    many = [claim(str(n), claimant="Many") for n in range(2000)]
    drawn = timeline(claim("one"), *many)
    sizes = mark_sizes(drawn.columns.series_of, len(drawn.series), view())
    by_claimant = {series.claimant: size for series, size in zip(drawn.series, sizes, strict=True)}
    assert by_claimant == {"NATO": LARGEST, "Many": SMALLEST}


def test_marks_of_one_square_and_kind_are_one() -> None:
    keys = np.array([0, 0, 0, 1, 1])
    xs, ys = np.array([1.0, 1.5, 9.0, 9.0, 9.0]), np.zeros(5)
    assert apart(keys, 4.0, xs, ys).tolist() == [True, False, True, True, False]
    assert apart(keys[:0], 4.0, xs[:0], ys[:0]).tolist() == []


def test_marks_that_reach_to_other_places_are_two() -> None:
    same, ends = np.zeros(2), np.array([0.0, 50.0])
    assert apart(np.zeros(2, np.int64), 4.0, same, ends).tolist() == [True, True]


def test_marks_that_say_different_things_are_of_different_kinds() -> None:
    drawn = timeline(
        claim("exact"),
        claim("least", bound=Bound.AT_LEAST),
        claim("said", as_of="", stated_on="2024-03-14"),
        claim("later", as_of="2024-03-14/.."),
        claim("unsure", as_of="2024-03-14?"),
        claim("derived", basis=Basis.DERIVED),
        claim("retracted", status=Status.RETRACTED),
        claim("range", bound=Bound.RANGE, high=30),
        claim("best", bound=Bound.RANGE, high=30, best=20),
        claim("other", claimant="CSIS"),
    )
    assert len(set(kinds(drawn.columns, drawn.by_day.rows).tolist())) == len(drawn)
    assert len(set(kinds(timeline(claim("a"), claim("b", 11)).columns, np.arange(2)).tolist())) == 1


def test_a_sample_is_small_and_stays_the_same_when_rows_come_and_go() -> None:
    rows = np.arange(1000)
    taken = sample(rows, 100)
    assert 50 <= len(taken) <= 100
    assert set(sample(rows[:900], 100)) <= set(taken)
    assert sample(rows[:50], 100).tolist() == list(range(50))
