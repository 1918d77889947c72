"""The page of the table: the rows, and below them, where there is room, all that is said of the chosen one."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.panes.comparison.table import ComparisonView
from gui.panes.comparison.why import WhyText
from models.tables.comparison_table import ComparisonTable

_ROOMY = 16
"""Heights of a line of text from which there is room for more than the table."""
_LINES = 3


class TablePage(QWidget):
    """Follows the current row of the table."""

    def __init__(self, table: ComparisonTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = ComparisonView(table, self)
        hint = self.tr("Choose a row to read all that is said of it.")
        self.why = WhyText("comparison_why", self.tr("Why"), hint, _LINES, self)
        self._table = table
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, stretch=1)
        column.addWidget(self.why)
        self.view.row_changed.connect(self._tell)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Room for the table alone, or it could not become lower again."""
        return self.view.minimumSize()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self.why.setVisible(self.height() >= _ROOMY * self.fontMetrics().height())

    def _tell(self, row: int) -> None:
        self.why.say(self._table.why(row))
