"""The figure: a whole number, or what is said of its bounds."""

from enum import StrEnum
from typing import Protocol

import msgspec

from models.claims.errors import ClaimsError

LARGEST = 2**53
"""The largest number a figure may hold: beyond it, JSON readers elsewhere would round."""


class Bound(StrEnum):
    """How the words around a number limit it."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    RANGE = "range"

    @property
    def is_lower(self) -> bool:
        """Whether only a low end is given."""
        return self in (Bound.AT_LEAST, Bound.MORE_THAN)

    @property
    def is_upper(self) -> bool:
        """Whether only a high end is given."""
        return self in (Bound.AT_MOST, Bound.LESS_THAN)


class Spread(StrEnum):
    """What the two ends of a range are."""

    UNSTATED = ""
    CONFIDENCE_INTERVAL = "confidence_interval"
    SCENARIOS = "scenarios"
    SEVERAL_SOURCES = "several_sources"
    SEVERAL_MEASURES = "several_measures"
    LOWEST_AND_HIGHEST_REPORT = "lowest_and_highest_report"


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """A number as it was asserted; the ends a bound does not have are None.

    exact and about have low = high; at_least and more_than only low; at_most and less_than only high;
    a range has low < high and perhaps a best value between them.
    """

    bound: Bound
    low: int | None = None
    high: int | None = None
    best: int | None = None
    spread: Spread = Spread.UNSTATED

    @property
    def value(self) -> int:
        """The number to sort and draw by: best, else the only end, else the middle of the range (rounded down)."""
        if self.best is not None:
            return self.best
        if self.low is None or self.high is None:
            return self.low if self.low is not None else self.high or 0
        return (self.low + self.high) // 2

    def check(self) -> None:
        """Raise ClaimsError where the ends do not fit the bound."""
        check_ends(self)


class HasEnds(Protocol):
    """A figure, or a record with the fields of one."""

    @property
    def bound(self) -> Bound: ...  # noqa: D102
    @property
    def low(self) -> int | None: ...  # noqa: D102
    @property
    def high(self) -> int | None: ...  # noqa: D102
    @property
    def best(self) -> int | None: ...  # noqa: D102
    @property
    def spread(self) -> Spread: ...  # noqa: D102


def check_ends(figure: HasEnds) -> None:
    """Raise ClaimsError where the ends do not fit the bound."""
    problem = _problem(figure)
    if problem:
        raise problem


_NO_SPREAD = "“Ends are” belongs to ranges: give the figure two ends first, or leave it at “Not stated”."


def _problem(figure: HasEnds) -> ClaimsError | None:
    low, high, best, bound = figure.low, figure.high, figure.best, figure.bound
    for n in (low, high, best):
        if n is not None and not 0 <= n <= LARGEST:
            return ClaimsError("A figure is a whole number from 0 to {0}.", LARGEST)
    if bound.is_lower and (low is None or high is not None):
        return ClaimsError("A figure with the bound “{0}” has a low end and no high end.", bound)
    if bound.is_upper and (high is None or low is not None):
        return ClaimsError("A figure with the bound “{0}” has a high end and no low end.", bound)
    if bound is Bound.LESS_THAN and high == 0:
        return ClaimsError("Nothing can be less than 0.")
    if bound in (Bound.EXACT, Bound.ABOUT):
        if low is None or low != high:
            return ClaimsError("A figure with the bound “{0}” must have the same low and high end.", bound)
        if bound is Bound.ABOUT and low == 0:
            return ClaimsError("“About 0” says nothing: write 0, or “less than” a number.")
    if bound is not Bound.RANGE:
        if best is not None:
            return ClaimsError("Only a range has a best value.")
        return ClaimsError(_NO_SPREAD) if figure.spread else None
    if low is None or high is None or low >= high:
        return ClaimsError("A range needs a low end and a higher high end.")
    if best is not None and not low <= best <= high:
        return ClaimsError("The best value of a range lies between its ends.")
    return None


def half_unit(value: int) -> int:
    """How far "about ``value``" reaches to either side: half a unit of its last significant digit, rounded down.

    500 for 75,000 and 5 for 427,840; 0 where the last digit is not 0 (half a person is none), and for 0.
    """
    unit = 1
    while value and value % (unit * 10) == 0:
        unit *= 10
    return unit // 2
