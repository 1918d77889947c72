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
_TOGETHER = 4
"""Rows that stand together on either side of a page's end: one or two are no plot."""


class PlotPiece(Piece):
    """A plot over the width of the page; it is parted between rows, and each part has the axis below it."""

    def __init__(self, plot: Plot, width: float, display: Display) -> None:
        self._plot = plot
        self._width = width
        self._display = display
        layout = lay_out(plot, font(_SIZE), QImage(1, 1, QImage.Format.Format_Grayscale8), width)
        self._ends = list(accumulate(line.height for line in layout.lines))
        self.space = _SPACE
        self.tail = layout.axis_height
        inner = range(_TOGETHER - 1, len(plot.rows) - _TOGETHER)
        self.breaks = [*(self._ends[place] for place in inner if plot.rows[place].mark is not None), self._ends[-1]]

    def seams(self, start: float, limit: float) -> Sequence[float]:  # noqa: ARG002
        """The ends of rows."""
        return self._ends

    def paint(self, painter: QPainter, top: float, bottom: float) -> None:
        """Paint the rows between two heights, and the axis below them."""
        first, last = (bisect_left(self._ends, height - 1) for height in (top, bottom))
        first, last = (first + 1 if top > 0 else 0), last + 1
        box = QRectF(0, top, self._width, bottom - top + self.tail)
        paint_plot(painter, box, self._plot, paper_ink(), font(_SIZE), self._display, first, last)
