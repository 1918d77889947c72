"""Forest plots on paper: the one place that calls their painter."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from gui.forest.ink import paper_ink
from gui.forest.layout import lay_out
from gui.forest.plot import paint_plot
from gui.paper.letters import POINT, font
from gui.paper.piece import Piece
from models.forest.plot import Plot
from models.text.display import Display

_SIZE = 8.5
"""Points of a plot's letters."""

_SPACE = 10 * POINT
_WHOLE, _BEGUN = 0.6, 0.35
"""Of a page: a plot up to so high is not parted, and of a higher one so much stands on its first page."""


class PlotPiece(Piece):
    """A plot over the width of the page; it is parted between rows, and each part has the axis below it."""

    def __init__(self, plot: Plot, width: float, room: float, display: Display) -> None:
        self._plot = plot
        self._width = width
        self._display = display
        layout = lay_out(plot, font(_SIZE), QImage(1, 1, QImage.Format.Format_Grayscale8), width)
        self._ends = list(accumulate(line.height for line in layout.lines))
        self._room = room
        self.space = _SPACE
        self.tail = layout.axis_height
        headings = [row.mark is None for row in plot.rows]
        self.breaks = [*(end for end, heads in zip(self._ends, headings, strict=True) if not heads), self._ends[-1]]

    @property
    def lead(self) -> float:
        """All of a low plot; a good part of a high one, lest a page stay empty."""
        height = self.end + self.tail
        return height if height <= self._room * _WHOLE else max(self.breaks[0] + self.tail, self._room * _BEGUN)

    def seams(self, start: float, limit: float) -> Sequence[float]:  # noqa: ARG002
        """The ends of rows."""
        return self._ends

    def paint(self, painter: QPainter, top: float, bottom: float) -> None:
        """Paint the rows between two heights, and the axis below them."""
        first, last = (bisect_left(self._ends, height - 1) for height in (top, bottom))
        first, last = (first + 1 if top > 0 else 0), last + 1
        box = QRectF(0, top, self._width, bottom - top + self.tail)
        paint_plot(painter, box, self._plot, paper_ink(), font(_SIZE), self._display, first, last)
