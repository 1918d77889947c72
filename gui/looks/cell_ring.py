"""The ring within the current cell of a table that has the keyboard."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPalette, QPen

_GAP, _WIDTH = 1, 2


def paint_cell_ring(painter: QPainter, cell: QRect, palette: QPalette, is_selected: bool) -> None:
    """Ring a cell in a colour that is seen on its ground, which is that of a selection or of the table."""
    color = palette.color(QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Accent)
    pen = QPen(color, _WIDTH)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    inset = _GAP + _WIDTH // 2
    painter.drawRect(cell.adjusted(inset, inset, -inset, -inset))
