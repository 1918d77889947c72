"""The limb of a mark: where on the plot its ends and its dot are, and what kind of ends they are."""

from enum import Enum

import msgspec

from models.forest.plot import Mark
from models.forest.scale import Scale


class End(Enum):
    """How one end of a mark is drawn."""

    NONE = "none"
    """Not at all: the dot says it."""

    CLOSED = "closed"
    """The number itself is possible."""

    STRICT = "strict"
    """The number itself is not possible."""

    OPEN = "open"
    """Nothing limits it on this side."""

    BEYOND = "beyond"
    """Its number is not on the axis."""


class Limb(msgspec.Struct, frozen=True, kw_only=True):
    """Where a mark stands on the plot, 0 (left) to 1 (right); ``dot`` is None where no single number is named."""

    left: float
    right: float
    left_end: End
    right_end: End
    dot: float | None = None

    @property
    def is_one_sided(self) -> bool:
        """Whether it is open to one side: an arrow."""
        return End.OPEN in (self.left_end, self.right_end)

    @property
    def has_line(self) -> bool:
        """Whether there is anything between its ends."""
        return self.left < self.right or self.is_one_sided


def limb_of(mark: Mark, scale: Scale) -> Limb | None:
    """The mark on the scale; None where nothing is known of it."""
    if mark.low is None and mark.high is None:
        return None
    if mark.high is not None and scale.is_below(mark.high):
        return Limb(left=0, right=0, left_end=End.BEYOND, right_end=End.NONE)
    if mark.low is not None and scale.is_above(mark.low):
        return Limb(left=1, right=1, left_end=End.NONE, right_end=End.BEYOND)
    is_point = mark.low == mark.high
    return Limb(
        left=0 if mark.low is None else scale.at(mark.low),
        right=1 if mark.high is None else scale.at(mark.high),
        left_end=End.NONE if is_point else _left_end(mark, scale),
        right_end=End.NONE if is_point else _right_end(mark, scale),
        dot=_dot(mark, scale),
    )


def dot_of(mark: Mark) -> int | None:
    """The number that a mark has its dot at: the best, the only one, or the middle of what "about" was widened to."""
    if mark.best is not None:
        return mark.best
    if mark.low is None or mark.high is None:
        return None
    return (mark.low + mark.high) // 2 if mark.is_about or mark.low == mark.high else None


def _left_end(mark: Mark, scale: Scale) -> End:
    if mark.low is None:
        return End.OPEN
    if scale.is_below(mark.low):
        return End.BEYOND
    return End.STRICT if mark.is_low_strict else End.CLOSED


def _right_end(mark: Mark, scale: Scale) -> End:
    if mark.high is None:
        return End.OPEN
    if scale.is_above(mark.high):
        return End.BEYOND
    return End.STRICT if mark.is_high_strict else End.CLOSED


def _dot(mark: Mark, scale: Scale) -> float | None:
    number = dot_of(mark)
    if number is None or scale.is_below(number) or scale.is_above(number):
        return None
    return scale.at(number)
