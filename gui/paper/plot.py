"""Forest plots on paper: the one place that calls their painter."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QImage, QPainter

from gui.forest.ink import paper_ink
from gui.forest.layout import lay_out
from gui.forest.plot import paint_heading, paint_rows
from gui.paper.letters import POINT, font
from gui.paper.piece import Piece
from models.forest.plot import Plot
from models.text.display import Display

_SIZE = 8.5
"""Points of a plot's letters."""

_SPACE = 10 * POINT
_AGAIN = 1.9
"""The height of what says that a plot goes on, in heights of a line."""

_TOGETHER = 4
"""Rows that stand together on either side of a page's end: one or two are no plot."""


class PlotPiece(Piece):
    """A plot over the width of the page; it is parted between rows, and each part has the axis below it.

    A part that goes on says above it what it is about.
    """

    def __init__(self, plot: Plot, width: float, display: Display) -> None:
        self._plot = plot
        self._width = width
        self._display = display
        self._layout = lay_out(plot, font(_SIZE), QImage(1, 1, QImage.Format.Format_Grayscale8), width)
        self._ends = list(accumulate(line.height for line in self._layout.lines))
        self.space = _SPACE
        self.tail = self._layout.axis_height
        self._again = _AGAIN * self._layout.line_height
        inner = range(_TOGETHER - 1, len(plot.rows) - _TOGETHER)
        self.breaks = [*(self._ends[place] for place in inner if plot.rows[place].mark is not None), self._ends[-1]]

    def above(self, start: float, *, is_fresh: bool) -> float:  # noqa: ARG002
        """How high it is to say that it goes on."""
        return self._again if start > 0 else 0.0

    def paint_above(self, painter: QPainter, start: float) -> None:
        """Say what it is about, and that it goes on."""
        template = QCoreApplication.translate("ForestPlot", "{0} (continued)")
        words = template.format(self._plot.about(self._row_from(start))).strip()
        paint_heading(painter, QRectF(0, 0, self._width, self._again), words, paper_ink(), self._layout)

    def _row_from(self, height: float) -> int:
        return bisect_left(self._ends, height - 1) + 1 if height > 0 else 0

    def seams(self, start: float, limit: float) -> Sequence[float]:  # noqa: ARG002
        """The ends of rows."""
        return self._ends

    def paint(self, painter: QPainter, top: float, bottom: float) -> None:
        """Paint the rows between two heights, and the axis below them."""
        first, last = self._row_from(top), self._row_from(bottom)
        box = QRectF(0, top, self._width, bottom - top + self.tail)
        paint_rows(painter, box, self._plot, self._layout, paper_ink(), self._display, first, last)
