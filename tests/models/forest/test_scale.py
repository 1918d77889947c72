"""The scale: which numbers an axis holds, where they are, and its ticks."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.claims.figure import LARGEST
from models.forest.plot import Mark, Plot, Row
from models.forest.scale import ZERO_GAP, Scale, scale_for, scale_over

COUNTS = st.integers(0, LARGEST) | st.integers(0, 1000)


@st.composite
def marks(draw: st.DrawFn) -> Mark:
    low, best, high = sorted(draw(st.tuples(COUNTS, COUNTS, COUNTS)))
    low_open, high_open, has_best = draw(st.tuples(st.booleans(), st.booleans(), st.booleans()))
    return Mark(low=None if low_open else low, high=None if high_open else high, best=best if has_best else None)


scales = st.builds(
    lambda found, reference, is_log: scale_over(found, reference, is_log=is_log),
    st.lists(marks(), max_size=4),
    st.none() | marks(),
    st.booleans(),
)


def exact(number: int) -> Mark:
    return Mark(low=number, high=number)


@given(scales, COUNTS, COUNTS)
def test_larger_numbers_are_never_further_left(scale: Scale, one: int, other: int) -> None:
    assert 0 <= scale.at(min(one, other)) <= scale.at(max(one, other)) + 1e-12 <= 1 + 1e-12


@given(scales, st.integers(0, 12))
def test_ticks_lie_on_the_axis_apart_and_are_no_more_than_asked_for(scale: Scale, most: int) -> None:
    ticks = scale.ticks(most)
    assert len(ticks) <= most
    assert all(one < other for one, other in pairwise(ticks))
    assert not any(scale.is_below(tick) or scale.is_above(tick) for tick in ticks)
    assert ticks or not most


@given(st.lists(marks(), min_size=1, max_size=4), st.booleans())
def test_every_end_and_best_value_is_on_the_axis(found: list[Mark], is_log: bool) -> None:
    scale = scale_over(found, is_log=is_log)
    for mark in found:
        if mark.low is not None or mark.high is not None:
            for number in (mark.low, mark.best, mark.high):
                assert number is None or not (scale.is_below(number) or scale.is_above(number))


def test_the_reference_is_on_the_axis_too() -> None:
    plot = Plot(rows=(Row(name="a", mark=exact(100)),), reference=exact(900))
    assert not scale_for(plot).is_above(900)
    assert scale_for(plot) == scale_over(plot.marks, plot.reference)


def test_a_linear_axis_starts_at_zero_only_where_the_numbers_come_near_it() -> None:
    assert scale_over([exact(83_000), exact(427_840)]).low == 0
    assert scale_over([exact(300_000), exact(427_840)]).low > 280_000


def test_an_open_end_has_room_for_its_arrow_on_its_side() -> None:
    closed = scale_over([exact(300_000), exact(400_000)])
    above = scale_over([exact(300_000), Mark(low=400_000, high=None)])
    below = scale_over([Mark(low=None, high=300_000), exact(400_000)])
    assert above.at(400_000) < closed.at(400_000) < 1
    assert below.at(300_000) > closed.at(300_000) > 0


@pytest.mark.parametrize("is_log", [False, True])
@pytest.mark.parametrize("number", [1, 7, 180_000, LARGEST])
def test_a_lone_number_stands_within(number: int, is_log: bool) -> None:
    assert 0.4 < scale_over([exact(number)], is_log=is_log).at(number) < 0.6


@pytest.mark.parametrize("is_log", [False, True])
def test_a_lone_zero_is_the_left_edge(is_log: bool) -> None:
    scale = scale_over([exact(0)], is_log=is_log)
    assert scale.at(0) == 0
    assert scale.ticks(5)[:2] == (0, 1)


@pytest.mark.parametrize("is_log", [False, True])
def test_without_numbers_there_is_an_axis_all_the_same(is_log: bool) -> None:
    unknown = Mark(low=None, high=None, best=5_000_000)
    assert scale_over([unknown], is_log=is_log) == scale_over([], is_log=is_log)
    assert scale_over([unknown], is_log=is_log).ticks(3)


def test_a_logarithmic_axis_keeps_zero_apart_at_its_left_edge() -> None:
    scale = scale_over([exact(0), exact(1000), exact(100_000)], is_log=True)
    assert scale.has_zero
    assert scale.at(0) == 0
    assert scale.at(1) == scale.start == ZERO_GAP
    assert scale.at(1000) > ZERO_GAP
    assert scale.ticks(4) == (0, 1000, 10_000, 100_000)
    assert scale.is_below(1) and not scale.is_below(0)


def test_equal_ratios_are_equally_far_on_a_logarithmic_axis() -> None:
    scale = scale_over([exact(10), exact(100_000)], is_log=True)
    assert scale.at(1000) - scale.at(100) == pytest.approx(scale.at(10_000) - scale.at(1000))


def test_zero_and_the_largest_number_fit_one_axis() -> None:
    found = [exact(0), exact(1), exact(LARGEST)]
    assert scale_over(found).ticks(3) == (0, 5 * 10**15)
    assert scale_over(found, is_log=True).ticks(5) == (0, 1, 10**5, 10**10, 10**15)


def test_neighbours_among_the_largest_numbers_stand_apart() -> None:
    scale = scale_over([exact(LARGEST - 1), exact(LARGEST)])
    assert scale.at(LARGEST - 1) < scale.at(LARGEST)
    assert scale.ticks(9) == (LARGEST - 1, LARGEST)
