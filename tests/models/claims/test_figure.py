"""The figure: which ends fit which bound, the value to sort by, and how wide "about" is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.claims.errors import ClaimsError
from models.claims.figure import LARGEST, Bound, Figure, Spread, half_unit

VALID = [
    Figure(bound=Bound.EXACT, low=0, high=0),
    Figure(bound=Bound.EXACT, low=LARGEST, high=LARGEST),
    Figure(bound=Bound.ABOUT, low=75_000, high=75_000),
    Figure(bound=Bound.AT_LEAST, low=83_000),
    Figure(bound=Bound.MORE_THAN, low=0),
    Figure(bound=Bound.AT_MOST, high=0),
    Figure(bound=Bound.LESS_THAN, high=1),
    Figure(bound=Bound.RANGE, low=66_000, high=88_000),
    Figure(bound=Bound.RANGE, low=66_000, high=88_000, best=66_000, spread=Spread.CONFIDENCE_INTERVAL),
]
INVALID = [
    Figure(bound=Bound.EXACT),
    Figure(bound=Bound.EXACT, low=1, high=2),
    Figure(bound=Bound.EXACT, low=-1, high=-1),
    Figure(bound=Bound.EXACT, low=LARGEST + 1, high=LARGEST + 1),
    Figure(bound=Bound.EXACT, low=5, high=5, best=5),
    Figure(bound=Bound.EXACT, low=5, high=5, spread=Spread.SCENARIOS),
    Figure(bound=Bound.ABOUT, low=0, high=0),
    Figure(bound=Bound.ABOUT, low=5),
    Figure(bound=Bound.AT_LEAST, low=1, high=2),
    Figure(bound=Bound.MORE_THAN, high=2),
    Figure(bound=Bound.AT_MOST, low=1, high=2),
    Figure(bound=Bound.LESS_THAN, high=0),
    Figure(bound=Bound.RANGE, low=5, high=5),
    Figure(bound=Bound.RANGE, low=5),
    Figure(bound=Bound.RANGE, low=5, high=7, best=8),
]


@pytest.mark.parametrize("figure", VALID, ids=str)
def test_ends_that_fit_the_bound_pass(figure: Figure) -> None:
    figure.check()
    assert figure.value >= 0


@pytest.mark.parametrize("figure", INVALID, ids=str)
def test_ends_that_do_not_fit_are_refused_in_a_sentence(figure: Figure) -> None:
    with pytest.raises(ClaimsError, match=r"^\S.+\.$"):
        figure.check()


@pytest.mark.parametrize(
    ("figure", "value"),
    [
        (Figure(bound=Bound.AT_LEAST, low=83_000), 83_000),
        (Figure(bound=Bound.AT_MOST, high=500), 500),
        (Figure(bound=Bound.AT_LEAST, low=0), 0),
        (Figure(bound=Bound.RANGE, low=66_000, high=88_000), 77_000),
        (Figure(bound=Bound.RANGE, low=4, high=7), 5),
        (Figure(bound=Bound.RANGE, low=66_000, high=88_000, best=75_000), 75_000),
        (Figure(bound=Bound.RANGE, low=0, high=9, best=0), 0),
    ],
)
def test_the_value_to_sort_by(figure: Figure, value: int) -> None:
    assert figure.value == value


@pytest.mark.parametrize(
    ("value", "half"),
    [(0, 0), (7, 0), (10, 5), (31, 0), (100, 50), (75_000, 500), (350_000, 5_000), (427_840, 5), (10**6, 500_000)],
)
def test_about_reaches_half_a_unit_of_the_last_significant_digit(value: int, half: int) -> None:
    assert half_unit(value) == half


@given(st.integers(1, LARGEST))
def test_about_never_reaches_zero(value: int) -> None:
    assert value - half_unit(value) > 0
