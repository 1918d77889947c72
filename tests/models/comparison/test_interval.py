"""Intervals of whole numbers: what a figure says, and arithmetic that loses no possibility."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.comparison.interval import Interval, interval
from models.text.figure_reading import read_figure

small = st.integers(0, 30)
intervals = st.builds(lambda low, more: Interval(low, None if more is None else low + more), small, st.none() | small)


@pytest.mark.parametrize(
    ("figure", "says"),
    [
        ("427,840", Interval(427_840, 427_840)),
        ("over 350,000", Interval(350_001)),
        ("at least 83k", Interval(83_000)),
        ("up to 500", Interval(0, 500)),
        ("fewer than 300", Interval(0, 299)),
        ("about 75,000", Interval(74_500, 75_500)),
        ("about 7", Interval(7, 7)),
        ("66,000–88,000", Interval(66_000, 88_000)),
        ("more than 0", Interval(1)),
        ("at least 0", Interval()),
    ],
)
def test_what_a_figure_says(figure: str, says: Interval) -> None:
    assert interval(read_figure(figure)) == says


@given(intervals, intervals, small, small)
def test_arithmetic_holds_every_possible_result(a: Interval, b: Interval, x: int, y: int) -> None:
    one, other = a.low + (x if a.high is None else min(x, a.high - a.low)), b.low
    other += y if b.high is None else min(y, b.high - b.low)
    assert one in a
    assert other in b
    if one >= other:
        assert one - other in a.minus(b)


@given(intervals, intervals, small)
def test_a_number_is_in_the_meet_where_it_is_in_both(a: Interval, b: Interval, x: int) -> None:
    assert (x in a.meet(b)) == (x in a and x in b)
    assert a.meet(b).is_empty == (not any(n in a and n in b for n in range(70)))
