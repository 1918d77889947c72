"""The list of proposals: one row a claim, to tick and to mend."""

from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from gui.dialogs.article.delegate import LOOSE, ProposalDelegate
from gui.looks.rows import fix_rows, row_height
from gui.looks.theme import Theme
from gui.panes.claims.header import PADDING, ClaimHeader
from gui.panes.claims.painting import figure_width
from models.claims.records import Records
from models.tables.claim_table import Role
from models.tables.proposal_columns import FIELDS, Column
from models.tables.proposal_table import ProposalTable

Index = QModelIndex | QPersistentModelIndex

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDEST = "Ukrainian General Staff (Kyiv)"
"""What a column has room for at most, unless the user gives it more."""

_LOOKED_AT = 200
"""The columns are as wide as what so many rows say, from the top."""

_AROUND = 2 * PADDING + 2
"""The room beside what a cell says."""


class ProposalView(QTableView):
    """Space ticks the chosen rows, Enter opens the current cell, the arrows go on.

    What is typed in a cell is written into all chosen cells of its column.
    """

    row_chosen = Signal(int)
    """Another row has become the current one; -1 for none."""

    editor_closed = Signal()

    def __init__(self, table: ProposalTable, records: Records, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.why_empty = ""
        self._table = table
        self._delegate = ProposalDelegate(table, records, self.rows_of, self)
        self._header = ClaimHeader(self)
        self.setObjectName("article_claims")
        self.setAccessibleName(self.tr("Claims found in the article"))
        self.setModel(table)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(self._header)
        self._style()
        self._size_columns()
        self.setColumnHidden(Column.HELD, True)
        self._show_held()
        table.modelReset.connect(self._size_columns)
        table.rowsInserted.connect(self._widen_columns)
        table.taken_changed.connect(self._show_held)
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        self._delegate.closeEditor.connect(self.editor_closed, Qt.ConnectionType.QueuedConnection)

    @property
    def is_editing(self) -> bool:
        """Whether a cell is in edit."""
        return self._delegate.is_open

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.set_theme(theme)
        self._header.set_theme(theme)
        self.viewport().update()

    def go_to(self, row: int, column: int = -1) -> None:
        """Make a row the current one, in a column or the one that was current, and bring it into sight."""
        column = max(self.currentIndex().column(), Column.CLAIMANT) if column < 0 else column
        index = self._table.index(row, column)
        if index.isValid() and self.commit_editor():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def commit_editor(self) -> bool:
        """Commit the cell in edit, if there is one; False where what it holds cannot be read."""
        return self._delegate.commit_open()

    def chosen_rows(self) -> list[int]:
        """The rows with a chosen cell, from the top."""
        parts = self.selectionModel().selection().toList()
        return sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})

    # What Qt calls

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        index = self.currentIndex()
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.is_editing:
            return  # what ends the editing of a cell comes here too
        if is_plain and event.key() == Qt.Key.Key_Space and index.isValid():
            self._tick(index)
        elif is_plain and event.key() in _ENTER and index.isValid():
            self._edit(index)
        else:
            super().keyPressEvent(event)

    def commitData(self, editor: QWidget) -> None:  # noqa: N802
        """Commit, save where what is typed cannot be read."""
        if not self._delegate.refuses():
            super().commitData(editor)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802
        """Close, save where what is typed cannot be read and Escape was not pressed."""
        if hint is QAbstractItemDelegate.EndEditHint.RevertModelCache or not self._delegate.refuses():
            super().closeEditor(editor, hint)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self.commit_editor():
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self.commit_editor():
            super().mouseDoubleClickEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        super().paintEvent(event)
        if self._table.rowCount() or not self.why_empty:
            return
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        room = self.viewport().rect().adjusted(16, 16, -16, -16)
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self.why_empty)

    def rows_of(self, index: Index) -> list[int]:
        """The rows whose cells are chosen in the column of a cell, if the cell is one of them; else its row alone."""
        parts = self.selectionModel().selection().toList()
        chosen = [part for part in parts if part.left() <= index.column() <= part.right()]
        rows = sorted({row for part in chosen for row in range(part.top(), part.bottom() + 1)})
        return rows if index.row() in rows else [index.row()]

    def _tick(self, current: QModelIndex) -> None:
        """Tick the chosen rows, or where the current one is ticked, leave them.

        In the column of what the file holds, decide for each whether it joins that.
        """
        if current.column() == Column.HELD and self._table.proposal(current.row()).alike:
            self._table.settle(self.rows_of(current), not self._table.proposal(current.row()).twin)
            return
        rows = self.chosen_rows()
        rows = rows if current.row() in rows else [current.row()]
        self._table.take(rows, not self._table.is_taken(current.row()))

    def _show_held(self) -> None:
        """Show what the file holds where it holds anything; what is shown stays, so that no column jumps."""
        is_shown = self._table.is_alike or not self.isColumnHidden(Column.HELD)
        self.setColumnHidden(Column.HELD, not is_shown)

    def _edit(self, index: QModelIndex) -> None:
        """Open a cell; where it cannot be edited, that of the figure."""
        if Column(index.column()) not in FIELDS:
            self.go_to(index.row(), Column.FIGURE)
        self.edit(self.currentIndex())

    def _tell_current(self, current: QModelIndex) -> None:
        self.viewport().update()  # the whole row of the current claim is tinted
        self.row_chosen.emit(current.row())

    def _size_columns(self) -> None:
        """Give each column the room that its heading and cells need, so that few are out of sight."""
        for column in Column:
            heading = str(self._table.headerData(column, Qt.Orientation.Horizontal))
            rows = range(min(self._table.rowCount(), _LOOKED_AT))
            needed = max(self.fontMetrics().horizontalAdvance(heading), self._widest(rows, column))
            self.setColumnWidth(column, needed + _AROUND)

    def _widen_columns(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Give columns more room where a claim that was added needs it; none gets less, so that few jump."""
        for column in Column:
            needed = self._widest(range(first, last + 1), column) + _AROUND
            if not self.isColumnHidden(column) and needed > self.columnWidth(column):
                self.setColumnWidth(column, needed)

    def _widest(self, rows: Iterable[int], column: Column) -> int:
        """What the cells of some rows need in a column, or what a column has room for at most."""
        said = dict.fromkeys(self._cell(row, column) for row in rows)
        widest = max((self._width(text, column) for text in said), default=0)
        return min(widest, self.fontMetrics().horizontalAdvance(_WIDEST))

    def _cell(self, row: int, column: Column) -> str:
        index = self._table.index(row, column)
        return str(index.data() or "") + (LOOSE if index.data(Role.LOOSE) else "")

    def _width(self, text: str, column: Column) -> int:
        is_figure = column is Column.FIGURE
        return figure_width(self.font(), text) if is_figure else self.fontMetrics().horizontalAdvance(text)

    def _style(self) -> None:
        triggers = QAbstractItemView.EditTrigger
        self.verticalHeader().hide()
        fix_rows(self, row_height(self.fontMetrics()))
        self._header.setSectionsMovable(False)
        self._header.setSectionsClickable(False)
        self._header.setStretchLastSection(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
