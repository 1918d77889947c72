"""The figure of a row, from one cell or from its ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.claims.errors import ClaimsError
from models.claims.figure import Bound, Figure, Spread
from models.sheets.row_figure import bounded, from_ends, with_spread

ENDS = st.none() | st.integers(0, 50)


def figure(bound: Bound, low: int | None, high: int | None, best: int | None = None) -> Figure:
    return Figure(bound=bound, low=low, high=high, best=best)


@pytest.mark.parametrize(
    ("ends", "bound", "expected"),
    [
        ((5, 9, None), None, figure(Bound.RANGE, 5, 9)),
        ((5, 9, 7), Bound.RANGE, figure(Bound.RANGE, 5, 9, 7)),
        ((5, 5, 5), None, figure(Bound.EXACT, 5, 5)),
        ((5, 5, None), Bound.ABOUT, figure(Bound.ABOUT, 5, 5)),
        ((5, None, None), None, figure(Bound.AT_LEAST, 5, None)),
        ((5, None, None), Bound.MORE_THAN, figure(Bound.MORE_THAN, 5, None)),
        ((5, None, None), Bound.ABOUT, figure(Bound.ABOUT, 5, 5)),
        ((None, 9, None), None, figure(Bound.AT_MOST, None, 9)),
        ((None, 9, None), Bound.LESS_THAN, figure(Bound.LESS_THAN, None, 9)),
        ((None, None, 7), None, figure(Bound.EXACT, 7, 7)),
        ((None, None, 7), Bound.AT_LEAST, figure(Bound.AT_LEAST, 7, None)),
        ((None, None, None), Bound.ABOUT, None),
    ],
)
def test_ends_make_a_figure(
    ends: tuple[int | None, int | None, int | None], bound: Bound | None, expected: Figure | None
) -> None:
    assert from_ends(*ends, bound) == expected


@pytest.mark.parametrize(
    ("ends", "bound", "reason"),
    [
        ((9, 5, None), None, "above the high end"),
        ((5, 9, 3), None, "between its ends"),
        ((5, None, 7), None, "no high end"),
        ((None, 9, 7), None, "no low end"),
        ((5, 9, None), Bound.AT_LEAST, "does not go with a low and a high end"),
        ((5, None, None), Bound.AT_MOST, "does not go with a low end"),
        ((None, 9, None), Bound.MORE_THAN, "does not go with a high end"),
        ((None, None, 7), Bound.RANGE, "one number only"),
        ((None, None, 0), Bound.ABOUT, "says nothing"),
    ],
)
def test_ends_that_do_not_go_together_are_refused(
    ends: tuple[int | None, int | None, int | None], bound: Bound | None, reason: str
) -> None:
    with pytest.raises(ClaimsError, match=reason):
        from_ends(*ends, bound)


@given(ENDS, ENDS, ENDS, st.none() | st.sampled_from(Bound))
def test_every_figure_holds_and_loses_no_end(
    low: int | None, high: int | None, best: int | None, bound: Bound | None
) -> None:
    try:
        made = from_ends(low, high, best, bound)
    except ClaimsError:
        return
    if made is None:
        assert low is high is best is None
        return
    made.check()
    assert {low, high, best} - {None} == {made.low, made.high, made.best} - {None}
    assert bound in (None, made.bound, Bound.RANGE)


def test_a_bound_goes_with_a_plain_number_and_never_against_words() -> None:
    exact, over = figure(Bound.EXACT, 5, 5), figure(Bound.MORE_THAN, 5, None)
    assert bounded(exact, None) == exact
    assert bounded(exact, Bound.MORE_THAN) == over
    assert bounded(over, Bound.MORE_THAN) == over
    with pytest.raises(ClaimsError, match="said to be “More than”, and in another place “At least”"):
        bounded(over, Bound.AT_LEAST)


def test_only_ranges_say_what_their_ends_are() -> None:
    assert with_spread(figure(Bound.RANGE, 1, 2), Spread.SCENARIOS).spread is Spread.SCENARIOS
    assert with_spread(figure(Bound.EXACT, 1, 1), Spread.SCENARIOS).spread is Spread.UNSTATED
