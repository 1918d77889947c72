"""The view: which days and values a chart shows, and where they are on its picture."""

from math import log10

import msgspec
import numpy as np

from models.timeline.columns import Bools, Columns, Floats
from models.timeline.piecewise import Piecewise, at_once, pieces

ZERO = -0.5
"""Where 0 stands on a logarithmic axis: half a decade below 1, for counts are whole and nothing lies between."""


def scaled(values: Floats, is_log: bool) -> Floats:
    """Values as a linear or logarithmic axis places them."""
    if not is_log:
        return values
    return np.where(values >= 1, np.log10(np.maximum(values, 1)), ZERO)


def scale(value: float, is_log: bool) -> float:
    """One value as a linear or logarithmic axis places it."""
    if not is_log:
        return value
    return log10(value) if value >= 1 else ZERO


class View(msgspec.Struct, frozen=True, kw_only=True):
    """A rectangle of days and scaled values, and the size in pixels at which it is drawn; y grows downwards there."""

    left: float
    right: float
    bottom: float
    top: float
    width: float
    height: float
    is_log: bool = False

    def xs(self, days: Floats) -> Floats:
        """Where days are, in pixels from the left."""
        return (days - self.left) * (self.width / (self.right - self.left))

    def ys(self, values: Floats) -> Floats:
        """Where values are, in pixels from the top."""
        return (self.top - scaled(values, self.is_log)) * (self.height / (self.top - self.bottom))

    def day(self, x: float) -> float:
        """The day at so many pixels from the left, with its part."""
        return self.left + x * (self.right - self.left) / self.width

    def x(self, day: float) -> float:
        """Where a day is, in pixels from the left."""
        return (day - self.left) * self.width / (self.right - self.left)

    def y(self, value: float) -> float:
        """Where a value is, in pixels from the top."""
        return (self.top - scale(value, self.is_log)) * self.height / (self.top - self.bottom)

    def shows(self, day: float, value: float) -> bool:
        """Whether a day and value are inside."""
        return self.left <= day <= self.right and self.bottom <= scale(value, self.is_log) <= self.top


class Window(msgspec.Struct, frozen=True):
    """The days and scaled values of a view, without its size."""

    left: float
    right: float
    bottom: float
    top: float

    def holds(self, other: "Window") -> bool:
        """Whether another window is inside."""
        return (
            self.left <= other.left
            and other.right <= self.right
            and self.bottom <= other.bottom
            and other.top <= self.top
        )

    def widened(self, across: float, up: float) -> "Window":
        """The window with more on each side: shares of its width and of its height."""
        width, height = (self.right - self.left) * across, (self.top - self.bottom) * up
        return Window(self.left - width, self.right + width, self.bottom - height, self.top + height)

    def at(self, width: float, height: float, is_log: bool) -> View:
        """The window at a size in pixels."""
        return View(
            left=self.left,
            right=self.right,
            bottom=self.bottom,
            top=self.top,
            width=max(width, 1),
            height=max(height, 1),
            is_log=is_log,
        )


NOTHING = Window(0, 365, 0, 1)


class Extent(msgspec.Struct, frozen=True):
    """The days and values that marks reach to."""

    first: float
    last: float
    low: float
    high: float


def extent(columns: Columns, shown: Bools) -> Piecewise[Extent | None]:
    """What all shown rows reach to; None where there is none."""
    parts = []
    for _, rows in pieces(np.flatnonzero(shown)):
        days = float(columns.begins(rows).min()), float(columns.ends(rows).max())
        parts.append(Extent(*days, float(columns.low[rows].min()), float(columns.high[rows].max())))
        yield
    if not parts:
        return None
    firsts, lasts, lows, highs = zip(*((one.first, one.last, one.low, one.high) for one in parts), strict=True)
    return Extent(min(firsts), max(lasts), min(lows), max(highs))


def around(reached: Extent | None, is_log: bool) -> Window:
    """The window that holds all with room around it; from zero up, where that leaves the marks apart."""
    if reached is None:
        return NOTHING
    room = max((reached.last - reached.first) * 0.06, 1)
    bottom, top = _values(reached.low, reached.high, is_log)
    return Window(reached.first - room, reached.last + room, bottom, top)


def fit(columns: Columns, shown: Bools, is_log: bool) -> Window:
    """The window that holds all shown rows."""
    return around(at_once(extent(columns, shown)), is_log)


def _values(low: float, high: float, is_log: bool) -> tuple[float, float]:
    if is_log:
        bottom, top = scale(low, True), scale(high, True)
        room = max((top - bottom) * 0.1, 0.15)
        return (bottom - (0.1 if bottom < 0 else room)), top + room
    bottom = 0.0 if low < 0.9 * high or high == low else low
    room = (high - bottom) * 0.1 or 0.5
    return bottom - (room if bottom else 0), high + room
