import numpy as np
import pytest

from models.claims.figure import Bound
from models.timeline.timeline import Timeline
from models.timeline.view import NOTHING, ZERO, Window, fit
from tests.models.timeline.dated_claims import claim, every, timeline, view


def whole(drawn: Timeline, is_log: bool = False) -> Window:
    return fit(drawn.columns, every(drawn), is_log)


def test_pixels_count_from_the_top_left() -> None:
    shown = view()
    assert (shown.x(0), shown.y(100)) == (0, 0)
    assert (shown.x(100), shown.y(0)) == (1000, 500)
    assert shown.xs(np.array([0.0, 50.0])).tolist() == [0, 500]
    assert shown.ys(np.array([100.0, 50.0])).tolist() == [0, 250]


def test_a_logarithmic_view_puts_zero_half_a_decade_below_one() -> None:
    shown = view(bottom=ZERO, top=4.5, is_log=True)
    assert shown.ys(np.array([0.0, 1.0, 10.0])).tolist() == pytest.approx([500, 450, 350])
    assert [shown.y(value) for value in (0, 1, 10)] == pytest.approx([500, 450, 350])


def test_fit_holds_whiskers_and_spans_with_room_around() -> None:
    drawn = timeline(claim("a", 50, Bound.RANGE, high=900), claim("b", 10, as_of="2024-02"))
    window = whole(drawn)
    assert window.left < drawn.columns.first.min() < drawn.columns.last.max() < window.right
    assert window.bottom == 0
    assert window.top > 900


def test_fit_starts_at_zero_unless_that_would_flatten_the_data() -> None:
    near = timeline(claim("a", 427_000), claim("b", 430_000))
    assert 0 < whole(near).bottom < 427_000
    assert whole(timeline(claim("a", 100_000), claim("b", 430_000))).bottom == 0


def test_a_single_mark_has_days_and_values_around_it() -> None:
    drawn = timeline(claim("a", 7))
    window = whole(drawn)
    assert window.right - window.left >= 2
    assert [window.bottom, window.top] == pytest.approx([0, 7.7])


def test_a_story_of_three_days_fills_the_window() -> None:
    drawn = timeline(claim("a", 7, as_of="2026-11-16"), claim("b", 9, as_of="2026-11-18"))
    window = whole(drawn)
    assert window.right - window.left <= 4


def test_open_intervals_do_not_stretch_the_window() -> None:
    window = whole(timeline(claim("a", as_of="../2024-03-14")))
    assert window.right - window.left < 30


def test_zero_alone_and_nothing_at_all_have_a_window() -> None:
    assert whole(timeline(claim("a", 0))).top > 0
    assert whole(timeline(claim("a", 0)), is_log=True).bottom < ZERO
    assert whole(timeline()) is NOTHING


def test_shows_tells_inside_from_outside() -> None:
    assert view().shows(50, 50)
    assert not view().shows(101, 50)
    assert not view().shows(50, 101)
