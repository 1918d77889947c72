"""The plot as a column of the table: each row its mark, one scale and one reference through all of them."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from gui.forest.axis import TICK, axis_labels, paint_grid
from gui.forest.ink import Ink
from gui.forest.mark import paint_mark
from gui.forest.pencil import Pencil
from gui.forest.reference import paint_reference
from models.forest.scale import Scale
from models.tables.comparison_table import Line
from models.text.display import Display


def paint_cell(painter: QPainter, rect: QRectF, line: Line, ink: Ink, display: Display) -> None:
    """Grid, reference and mark of one row, from its top to its bottom."""
    paint_grid(painter, rect, line.scale, ink, display)
    if line.reference is not None:
        paint_reference(painter, rect, line.reference, line.scale, ink)
    if line.mark is not None:
        is_struck = line.row is not None and line.row.is_set_aside
        paint_mark(painter, rect, line.mark, line.scale, ink, is_struck=is_struck)


def paint_ruler(painter: QPainter, rect: QRectF, scale: Scale, ink: Ink, display: Display) -> None:
    """The axis above its rows: labels, and ticks that go on as the grid below."""
    painter.save()
    pencil = Pencil(painter)
    pen, tick = pencil.pen(ink.muted, 1.0), TICK * pencil.part
    for label in axis_labels(pencil.letters, rect.width(), scale, display):
        pencil.upright(rect.left() + label.at, rect.bottom() - tick, rect.bottom(), pen, 1.0)
        box = QRectF(rect.left() + label.left, rect.top(), label.right - label.left, rect.height())
        pencil.write(box, label.words, ink.muted, Qt.AlignmentFlag.AlignVCenter)
    painter.restore()
