"""The headings of the comparison; above the plot stands its axis."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from gui.forest.ink import screen_ink
from gui.panes.comparison.delegate import PLOT
from gui.panes.comparison.forest_column import paint_ruler
from gui.panes.comparison.lettering import LEFT, PADDING, RIGHT, paint_text, row_height
from gui.theme import LIGHT, Theme
from models.tables.comparison_cells import COLUMNS, NUMBERS
from models.tables.comparison_table import ComparisonTable
from models.text.display import ENGLISH, Display


class ComparisonHeader(QHeaderView):
    """Plain text over a hairline; asks for a menu of columns."""

    def __init__(self, table: ComparisonTable, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._table = table
        self._theme = LIGHT
        self._display = ENGLISH
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(16)
        self.setFixedHeight(row_height(self.fontMetrics()))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.viewport().update()

    def set_display(self, display: Display) -> None:
        """Write the numbers of the axis in another way."""
        self._display = display
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:  # noqa: N802
        """One heading, muted; the axis where the plot is."""
        painter.save()
        painter.fillRect(rect, QColor(self._theme.base))
        painter.setPen(QColor(self._theme.hairline))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QColor(self._theme.muted))
        lines = self._table.lines
        if logical == PLOT and lines:
            above = QRectF(rect.adjusted(0, 0, 0, -1))
            paint_ruler(painter, above, lines[0].scale, screen_ink(self._theme), self._display)
        else:
            align = RIGHT if COLUMNS[logical] in NUMBERS else LEFT
            paint_text(painter, rect.adjusted(PADDING, 0, -PADDING, 0), self._table.label(logical), align)
        painter.restore()
