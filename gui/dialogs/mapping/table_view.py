"""A calm table: hairlines for frames, one height of row, keys that move through it and Tab that leaves it."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QTableView

from gui.dialogs.mapping.cell_delegate import CellDelegate
from gui.dialogs.mapping.headers import PlainHeader
from gui.looks.rows import fix_rows, row_height
from gui.panes.conflicts.delegate import PADDING

_ROLES = QPalette.ColorRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FITTED = 400
"""How many columns are fitted to what they hold; of thousands, Qt takes a second for every thousand and more."""

_WIDEST = 36
"""The average characters that a column is wide at most, of itself."""


class PlainTable(QTableView):
    """Shows a model whose cells mean what `Role.STANDING` says; where it is empty, it says why."""

    def __init__(self, name: str, label: str, model: QAbstractItemModel) -> None:
        super().__init__()
        self.why_empty = ""
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setItemDelegate(CellDelegate(self))
        self.setHorizontalHeader(PlainHeader(self))
        self.setModel(model)
        self._style()

    def fit_columns(self) -> None:
        """Make each of the first columns as wide as its first rows ask for, within limits."""
        widest = self.fontMetrics().averageCharWidth() * _WIDEST
        header = self.horizontalHeader()
        for column in range(min(_FITTED, self.model().columnCount())):
            wanted = max(self.sizeHintForColumn(column), header.sectionSizeHint(column))
            self.setColumnWidth(column, min(wanted, widest))

    def widen_columns(self, columns: Iterable[int]) -> None:
        """Make those of these columns wider whose headings have grown."""
        header = self.horizontalHeader()
        for column in columns:
            if header.sectionSizeHint(column) > self.columnWidth(column):
                self.setColumnWidth(column, header.sectionSizeHint(column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the row, whichever of its cells is current; Enter edits what can be edited in it."""
        index = self.currentIndex().siblingAtColumn(0)
        state = index.data(Qt.ItemDataRole.CheckStateRole) if index.isValid() else None
        if event.key() == Qt.Key.Key_Space and state is not None:
            is_on = Qt.CheckState(state) is Qt.CheckState.Checked
            turned = Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked
            self.model().setData(index, turned, Qt.ItemDataRole.CheckStateRole)
            return
        editable = self._editable(self.currentIndex())
        is_editing = self.state() is QAbstractItemView.State.EditingState
        if event.key() in _ENTER and editable.isValid() and not is_editing:
            self.setCurrentIndex(editable)
            self.edit(editable)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or where there are none, why."""
        super().paintEvent(event)
        if self.model().rowCount() or not self.why_empty:
            return
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().color(_ROLES.PlaceholderText))
        space = 2 * PADDING
        room = self.viewport().rect().adjusted(space, space, -space, -space)
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self.why_empty)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which cell the keys move from."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.indexAt(QPoint(1, 1)))

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()

    def _editable(self, index: QModelIndex) -> QModelIndex:
        """The first cell of a row that can be edited; an invalid index where there is none."""
        cells = (index.siblingAtColumn(column) for column in range(self.model().columnCount()))
        return next((cell for cell in cells if cell.flags() & Qt.ItemFlag.ItemIsEditable), QModelIndex())

    def _style(self) -> None:
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for set_mode in (self.setVerticalScrollMode, self.setHorizontalScrollMode):
            set_mode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setBackgroundRole(_ROLES.Base)
        self.verticalHeader().hide()
        self._fit_rows()

    def _fit_rows(self) -> None:
        fix_rows(self, row_height(self.fontMetrics()))
