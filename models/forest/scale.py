"""The scale of a forest plot: which numbers its axis holds, and where they are on it."""

from collections.abc import Iterable
from math import log10

import msgspec

from models.forest.plot import Mark, Plot
from models.forest.ticks import even_ticks, log_ticks

ZERO_GAP = 0.08
"""The share of a logarithmic axis between 0 at its left edge and the numbers from 1 up; the axis is broken there."""

_ROOM, _ARROW_ROOM = 0.04, 0.1
"""What is left free beside the outermost number, as a share of what all span; more where an arrow starts there."""
_LEAST_LOG_ROOM, _LONE_LOG_ROOM = 1e-6, 0.1
"""In powers of ten; the second around a lone number."""
_NEAR_ZERO = 3
"""An axis starts at 0 where its lowest number is less than this part of its highest."""


class Scale(msgspec.Struct, frozen=True, kw_only=True):
    """The numbers of an axis from its left edge to its right, ``low`` < ``high``.

    A logarithmic one has ``low`` > 0; where it ``has_zero``, 0 stands at the left edge and ``low`` beyond the gap.
    """

    low: float
    high: float
    is_log: bool = False
    has_zero: bool = False

    def at(self, number: int) -> float:
        """Where a number is, 0 (left) to 1 (right); one that is not on the axis is at the nearer edge."""
        if not self.is_log:
            return _clamped((number - self.low) / (self.high - self.low))
        if number < 1:
            return 0.0
        bottom, top = log10(self.low), log10(self.high)
        share = _clamped((log10(number) - bottom) / (top - bottom))
        return self.start + (1 - self.start) * share

    @property
    def start(self) -> float:
        """Where the unbroken part of the axis begins, 0 to 1."""
        return ZERO_GAP if self.has_zero else 0.0

    def is_below(self, number: int) -> bool:
        """Whether a number is left of all that the axis holds."""
        return number < self.low and not (number == 0 and self.has_zero)

    def is_above(self, number: int) -> bool:
        """Whether a number is right of all that the axis holds."""
        return number > self.high

    def ticks(self, most: int) -> tuple[int, ...]:
        """Round whole numbers on the axis, low to high; none twice, ``most`` at most."""
        if not self.is_log:
            return even_ticks(self.low, self.high, most)
        zero = (0,) if self.has_zero and most > 1 else ()
        return zero + log_ticks(self.low, self.high, most - len(zero))


def scale_for(plot: Plot) -> Scale:
    """The scale that holds every mark of a plot and its reference."""
    return scale_over(plot.marks, plot.reference, is_log=plot.is_log)


def scale_over(marks: Iterable[Mark], reference: Mark | None = None, *, is_log: bool = False) -> Scale:
    """The scale that holds all ends and best values, with room for the arrows of open ends."""
    known = [mark for mark in (*marks, *([reference] if reference else [])) if _numbers(mark)]
    numbers = sorted(number for mark in known for number in _numbers(mark))
    left = _ARROW_ROOM if any(mark.low is None for mark in known) else _ROOM
    right = _ARROW_ROOM if any(mark.high is None for mark in known) else _ROOM
    return (_logarithmic if is_log else _linear)(numbers, left, right)


def _numbers(mark: Mark) -> list[int]:
    """The ends and the best value that a mark has; a best value without ends is not drawn."""
    if mark.low is None and mark.high is None:
        return []
    return [number for number in (mark.low, mark.best, mark.high) if number is not None]


def _linear(numbers: list[int], left: float, right: float) -> Scale:
    low, high = (numbers[0], numbers[-1]) if numbers else (0, 0)
    if low == high:
        room = max(low / 10, 1)
        return Scale(low=max(low - room, 0), high=high + room)
    span = high - low
    is_near_zero = low * _NEAR_ZERO < high
    return Scale(low=0 if is_near_zero else max(low - span * left, 0), high=high + span * right)


def _logarithmic(numbers: list[int], left: float, right: float) -> Scale:
    positive = [number for number in numbers if number > 0] or [1]
    low, high = log10(positive[0]), log10(positive[-1])
    span, least = high - low, _LEAST_LOG_ROOM if positive[0] < positive[-1] else _LONE_LOG_ROOM
    return Scale(
        low=10 ** (low - max(span * left, least)),
        high=10 ** (high + max(span * right, least)),
        is_log=True,
        has_zero=bool(numbers) and numbers[0] == 0,
    )


def _clamped(share: float) -> float:
    return min(max(share, 0.0), 1.0)
