"""Closed intervals of whole numbers, open above where nothing limits them; counts are never below 0."""

import msgspec

from models.claims.figure import Bound, HasEnds, Spread, half_unit


class Interval(msgspec.Struct, frozen=True):
    """The whole numbers from low to high, both included; ``high`` None is no upper limit."""

    low: int = 0
    high: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether no number lies in it."""
        return self.high is not None and self.high < self.low

    def __contains__(self, number: int) -> bool:
        return self.low <= number and (self.high is None or number <= self.high)

    def meet(self, other: "Interval") -> "Interval":
        """The numbers in both; empty where there are none."""
        return Interval(max(self.low, other.low), _least(self.high, other.high))

    def minus(self, other: "Interval") -> "Interval":
        """Every difference that is a count; empty where the other is always more."""
        low = 0 if other.high is None else max(0, self.low - other.high)
        return Interval(low, None if self.high is None else self.high - other.low)


def interval(figure: HasEnds) -> Interval:
    """What a figure says of its count on its own day: "more than 5" is [6, no limit), "about" half a unit more.

    The unit of "about" is that of its last significant digit: about 75,000 is [74,500, 75,500].
    """
    low, high = figure.low or 0, figure.high
    match figure.bound:
        case Bound.MORE_THAN:
            return Interval(low + 1)
        case Bound.LESS_THAN if high is not None:
            return Interval(0, high - 1)
        case Bound.ABOUT:
            half = half_unit(low)
            return Interval(max(0, low - half), low + half)
        case Bound.AT_LEAST:
            return Interval(low)
        case _:
            return Interval(low, high)


def widest(figure: HasEnds) -> Interval:
    """The most that a figure can be stretched to where its ends are not meant exactly.

    "About" reaches one unit of the first digit to either side (about 75,000 from 65,000 to 85,000), a confidence
    interval as far again as it is wide; any other figure is what `interval` says.
    """
    plain, low, high = interval(figure), figure.low or 0, figure.high
    if figure.bound is Bound.ABOUT:
        unit = 10 ** (len(str(low)) - 1)
        return Interval(max(0, low - unit), low + unit)
    if figure.spread is Spread.CONFIDENCE_INTERVAL and high is not None:
        return Interval(max(0, low - (high - low)), high + (high - low))
    return plain


def _least(one: int | None, other: int | None) -> int | None:
    if one is None or other is None:
        return other if one is None else one
    return min(one, other)
