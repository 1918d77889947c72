"""Painting a whole forest plot, or the rows of it that a page has room for, with its axis."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPaintDevice, QPainter

from gui.forest.axis import TICK, axis_height, paint_axis, paint_grid
from gui.forest.ink import Ink
from gui.forest.layout import GAP, STRIP, Layout, Line, lay_out, unit_of
from gui.forest.mark import paint_mark
from gui.forest.pencil import Pencil
from gui.forest.reference import paint_reference
from gui.forest.wrapped import one_line
from models.forest.plot import Plot
from models.forest.scale import Scale, scale_for
from models.text.display import Display

_STRIKE = 1.0
_BELOW_HEADING = 0.25
"""What stays free below a heading, in heights of a line."""
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


def plot_height(  # noqa: PLR0917
    plot: Plot, font: QFont, device: QPaintDevice, width: float, first: int = 0, last: int | None = None
) -> float:
    """How high the rows from ``first`` to before ``last`` are with the axis, in the device's units for the font."""
    return lay_out(plot, font, device, width).height(first, last)


def rows_within(  # noqa: PLR0917
    plot: Plot, font: QFont, device: QPaintDevice, width: float, height: float, first: int = 0
) -> int:
    """The row before which to stop so that the rows from ``first`` on are no higher than ``height``, axis included.

    At least one row is painted, however low the height; a heading is not left alone at the end.
    """
    return lay_out(plot, font, device, width).rows_within(height, first)


def paint_plot(  # noqa: PLR0917
    painter: QPainter,
    rect: QRectF,
    plot: Plot,
    ink: Ink,
    font: QFont,
    display: Display,
    first: int = 0,
    last: int | None = None,
) -> None:
    """Paint the rows from ``first`` to before ``last`` from the top of a rectangle on, the axis below them.

    Scale and columns are those of the whole plot, so that parts of it go together. Of the rectangle's height only
    what `plot_height` says is used.
    """
    paint_rows(painter, rect, plot, lay_out(plot, font, painter.device(), rect.width()), ink, display, first, last)


def paint_rows(  # noqa: PLR0917
    painter: QPainter,
    rect: QRectF,
    plot: Plot,
    layout: Layout,
    ink: Ink,
    display: Display,
    first: int = 0,
    last: int | None = None,
) -> None:
    """The same of a plot that is laid out already, in the width of the rectangle."""
    painter.save()
    painter.setFont(layout.fonts.name)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _Sheet(painter, rect, plot, layout=layout, ink=ink, display=display).paint(first, last)
    painter.restore()


def paint_heading(painter: QPainter, rect: QRectF, text: str, ink: Ink, layout: Layout) -> None:
    """Paint a heading over a part of a plot along the top of a rectangle, short of its middle if need be."""
    painter.save()
    pencil = Pencil(painter, layout.fonts.heading)
    shown = pencil.metrics.elidedText(one_line(text), Qt.TextElideMode.ElideMiddle, rect.width())
    pencil.write(QRectF(rect.topLeft(), QSizeF(rect.width(), pencil.metrics.height())), shown, ink.text, _LEFT)
    painter.restore()


class _Sheet:
    """What painting the rows of a plot needs at every step."""

    def __init__(
        self, painter: QPainter, rect: QRectF, plot: Plot, *, layout: Layout, ink: Ink, display: Display
    ) -> None:
        self.painter, self.rect, self.plot = painter, rect, plot
        self.layout, self.ink, self.display = layout, ink, display
        self.scale: Scale = scale_for(plot)
        fonts = layout.fonts
        self.name, self.words, self.heading, self.derived = (
            Pencil(painter, font) for font in (fonts.name, fonts.words, fonts.heading, fonts.derived)
        )

    def paint(self, first: int, last: int | None) -> None:
        """Grid and reference behind the rows, the rows, the axis."""
        lines, top = self.layout.lines[first:last], self.rect.top()
        bottom = top + sum(line.height for line in lines)
        if not self.layout.columns.is_stacked:
            self._paint_behind(self._marks(top, bottom))
        for line in lines:
            self._paint_line(line, top)
            top += line.height
        self._paint_axis(bottom)

    def _marks(self, top: float, bottom: float) -> QRectF:
        left = self.rect.left() + self.layout.columns.plot_left
        return QRectF(left, top, self.rect.right() - left, bottom - top)

    def _paint_behind(self, marks: QRectF) -> None:
        self.painter.setFont(self.name.font)
        paint_grid(self.painter, marks, self.scale, self.ink, self.display)
        if self.plot.reference is not None:
            paint_reference(self.painter, marks, self.plot.reference, self.scale, self.ink)

    def _paint_line(self, line: Line, top: float) -> None:
        bottom, mark = top + line.height, line.row.mark
        if mark is None:
            self._paint_heading(line, bottom)
            return
        strip = self.layout.line_height * STRIP if self.layout.columns.is_stacked else 0.0
        self._paint_texts(line, top, bottom - strip)
        marks = self._marks(bottom - strip if strip else top, bottom)
        if strip:
            self._paint_behind(marks)
        self.painter.setFont(self.name.font)
        paint_mark(self.painter, marks, mark, self.scale, self.ink, is_struck=line.row.is_struck)

    def _paint_heading(self, line: Line, bottom: float) -> None:
        height = self.layout.line_height
        top = bottom - height * (len(line.name) + _BELOW_HEADING)
        for place, text in enumerate(line.name):
            box = QRectF(self.rect.left(), top + place * height, self.layout.columns.heading, height)
            self.heading.write(box, text, self.ink.text, _LEFT)

    def _paint_texts(self, line: Line, top: float, bottom: float) -> None:
        columns = self.layout.columns
        right = self.rect.right() if columns.is_stacked else self.rect.left() + columns.heading + self._gap
        name = QRectF(self.rect.left(), top, right - self.rect.left(), bottom - top)
        names, words = (self.derived, self.derived) if line.row.is_derived else (self.name, self.words)
        self._paint_block(names, line.name, name, _LEFT, line.row.is_struck)
        self._paint_block(words, line.words, name, _RIGHT, line.row.is_struck)

    def _paint_block(
        self, pencil: Pencil, lines: tuple[str, ...], box: QRectF, align: Qt.AlignmentFlag, is_struck: bool
    ) -> None:
        """Lines of text in the middle of a box's height."""
        height = self.layout.line_height
        top = box.center().y() - height * len(lines) / 2
        for place, text in enumerate(lines):
            line = QRectF(box.left(), top + place * height, box.width(), height)
            pencil.write(line, text, self.ink.muted if is_struck else self.ink.text, align)
            if is_struck:
                self._strike(pencil, line, text, align)

    def _strike(self, pencil: Pencil, line: QRectF, text: str, align: Qt.AlignmentFlag) -> None:
        width = pencil.metrics.horizontalAdvance(text)
        left = line.left() if align == _LEFT else line.right() - width
        y = line.top() + pencil.metrics.ascent() - pencil.metrics.strikeOutPos()
        pencil.level(y, left, left + width, pencil.pen(self.ink.muted, _STRIKE), _STRIKE)

    @property
    def _gap(self) -> float:
        return GAP * self.layout.line_height

    def _paint_axis(self, top: float) -> None:
        self.painter.setFont(self.name.font)
        paint_axis(self.painter, self._marks(top, top + self.layout.axis_height), self.scale, self.ink, self.display)
        columns, words = self.layout.columns, unit_of(self.plot)
        height = self.layout.line_height
        width = self.rect.width() if columns.is_stacked else columns.heading + self._gap
        below = axis_height(self.name.metrics) if columns.is_stacked else self.name.part * TICK
        box = QRectF(self.rect.left(), top + below, width, height)
        shown = self.name.metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, width)
        self.name.write(box, shown, self.ink.muted, _RIGHT)
