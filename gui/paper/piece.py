"""A piece of a report: laid out in one go, and told where it may be parted between pages."""

from abc import ABC, abstractmethod
from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtGui import QPainter


class Piece(ABC):
    """Something as wide as the page and as high as it needs, in tenths of a point from its own top.

    What lies above ``head`` is repeated on each page that the rest goes on to, unless ``above`` says otherwise, and
    every part needs ``tail`` more below it. ``breaks`` are the heights at which it may be parted, in rising order; the
    last is its end. ``space`` is left above it, save at the top of a page.
    """

    head: float = 0.0
    tail: float = 0.0
    shows_head: bool = True
    """Whether the head stands above its first part too; not where the piece goes on with a table begun before."""

    space: float = 0.0
    keeps_with_next: bool = False
    """Whether it must not be the last on a page: a heading."""

    breaks: Sequence[float] = ()

    @property
    def end(self) -> float:
        """Where it ends."""
        return self.breaks[-1]

    @property
    def lead(self) -> float:
        """How much room its first part needs, below the space above it."""
        return self.breaks[0] - (0.0 if self.shows_head else self.head) + self.tail

    def above(self, start: float, *, is_fresh: bool) -> float:
        """How high what stands above the part from ``start`` on is; ``is_fresh`` where that part begins a page."""
        return self.head if is_fresh or (start == self.head and self.shows_head) else 0.0

    def last_break(self, start: float, limit: float) -> float | None:
        """The furthest height up to ``limit`` where it may be parted; None where there is none beyond ``start``."""
        return furthest(self.breaks, start, limit)

    def next_break(self, start: float) -> float:
        """The nearest height beyond ``start`` where it may be parted."""
        return self.breaks[bisect_right(self.breaks, start)]

    def forced_break(self, start: float, limit: float) -> float:
        """Where to part what is higher than a page."""
        found = furthest(self.seams(start, limit), start, limit)
        return limit if found is None else found

    def rest(self) -> None:  # noqa: B027  most hold nothing
        """Let go of what takes room; it is made anew when it is asked for."""

    def paint_above(self, painter: QPainter, start: float) -> None:  # noqa: ARG002
        """Paint what stands above the part from ``start`` on, from the height 0 on."""
        self.paint(painter, 0, self.head)

    @abstractmethod
    def seams(self, start: float, limit: float) -> Sequence[float]:
        """Heights between lines, in rising order, where a part that is higher than a page may be cut."""

    @abstractmethod
    def paint(self, painter: QPainter, top: float, bottom: float) -> None:
        """Paint what lies between two heights, its tail below it, and nothing else."""


def furthest(heights: Sequence[float], start: float, limit: float) -> float | None:
    """The last of some rising heights that is not beyond ``limit``; None where it is not beyond ``start``."""
    place = bisect_right(heights, limit)
    return heights[place - 1] if place and heights[place - 1] > start else None
