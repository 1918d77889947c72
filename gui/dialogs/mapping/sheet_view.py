"""The sheet as it stands: letters and the fields they feed over the columns, the rows' numbers beside them."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView

from gui.dialogs.mapping.headers import FeedingHeader, RowHeader
from gui.dialogs.mapping.table_view import PlainTable
from models.tables.sheet_table import SheetTable


class SheetView(PlainTable):
    """Cells that can be gone through one by one."""

    column_chosen = Signal(int)
    """A column is to be given a field: its place, by a double click or Enter on one of its cells."""

    def __init__(self, table: SheetTable) -> None:
        super().__init__("mapping_sheet_table", self.tr("The sheet as it stands"), table)
        self._sheet = table
        self.setHorizontalHeader(FeedingHeader(self))
        self.setVerticalHeader(RowHeader(self))
        self.verticalHeader().show()
        (self._corner,) = self.findChildren(QAbstractButton)
        self._corner.installEventFilter(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self._fit_rows()
        self.activated.connect(self._choose_column)
        table.modelReset.connect(self.fit_columns)
        table.headerDataChanged.connect(self._follow_heads)

    def go_to(self, row: int) -> None:
        """Show a row (counted from 1), where it is among those that are shown."""
        index = self.model().index(row - 1, max(0, self.currentIndex().column()))
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Paint nothing in the corner between the headings but their ground."""
        if watched is not self._corner or event.type() != QEvent.Type.Paint:
            return super().eventFilter(watched, event)
        QPainter(self._corner).fillRect(self._corner.rect(), self.palette().color(QPalette.ColorRole.Base))
        return True

    def _follow_heads(self, orientation: Qt.Orientation) -> None:
        if orientation is Qt.Orientation.Horizontal:
            self.widen_columns(self._sheet.fed)

    def _choose_column(self, index: QModelIndex) -> None:
        self.column_chosen.emit(index.column())

    def _fit_rows(self) -> None:
        super()._fit_rows()
        self.verticalHeader().setFixedWidth(self.verticalHeader().sizeHint().width())
