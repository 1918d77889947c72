"""The table's view: cells to choose, headings to sort by and to choose columns from."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QByteArray,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from gui.panes.claims.delegate import ClaimDelegate
from gui.panes.claims.header import ClaimHeader
from gui.theme import Theme
from models.tables.claim_table import ClaimTable
from models.tables.document import Document

SHOWN = ("claimant", "figure", "measure", "subject", "as_of", "status")
"""The columns of a fresh table, in order."""

_WIDTHS = {"claimant": 152, "figure": 144, "measure": 128, "subject": 128, "as_of": 144, "status": 72, "quotes": 64}


class ClaimView(QTableView):
    """A table of claims with hidden row numbers, rows of one height, and columns that can be moved and hidden."""

    sort_requested = Signal(str, bool)
    """Sort by the field of this name; whether besides the fields sorted by already."""

    current_claim_changed = Signal(str)
    selected_count_changed = Signal(int)

    def __init__(self, document: Document, table: ClaimTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("claim_table")
        self.setAccessibleName(self.tr("Claims"))
        self._table = table
        self._delegate = ClaimDelegate(document, self)
        self.setModel(table)
        self.setItemDelegate(self._delegate)
        self._header = ClaimHeader(self)
        self.setHorizontalHeader(self._header)
        self._style()
        self.horizontalHeader().sectionClicked.connect(self._sort)
        self.horizontalHeader().customContextMenuRequested.connect(self._show_column_menu)
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        self.selectionModel().selectionChanged.connect(self._tell_count)
        self._delegate.closeEditor.connect(self._end_draft, Qt.ConnectionType.QueuedConnection)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.set_theme(theme)
        self._header.set_theme(theme)
        self.viewport().update()

    def reset_columns(self) -> None:
        """Show the columns of a fresh table, in their order and width."""
        header = self.horizontalHeader()
        for column, field in enumerate(self._table.COLUMNS):
            self.setColumnHidden(column, field.name not in SHOWN)
            self.setColumnWidth(column, _WIDTHS.get(field.name, 120))
        for place, name in enumerate(SHOWN):
            header.moveSection(header.visualIndex(self._table.column(name)), place)

    def columns_state(self) -> QByteArray:
        """Which columns are shown, where and how wide."""
        return self.horizontalHeader().saveState()

    def restore_columns(self, state: QByteArray) -> None:
        """Show columns as they were; what does not fit this program's columns is left alone."""
        if not state.isEmpty() and self.horizontalHeader().restoreState(state):
            self._header.set_up()

    def shown_columns(self) -> list[int]:
        """The columns in sight, from left to right."""
        header = self.horizontalHeader()
        columns = (header.logicalIndex(place) for place in range(header.count()))
        return [column for column in columns if not self.isColumnHidden(column)]

    def selected_rows(self) -> list[int]:
        """The rows with a selected cell, from the top; hidden columns do not count."""
        return sorted({row for top, bottom in self._spans() for row in range(top, bottom + 1)})

    def selected_count(self) -> int:
        """How many rows have a selected cell; counted by ranges, so that a million cost what one does."""
        count, below = 0, -1
        for top, bottom in sorted(self._spans()):
            count += max(0, bottom - max(top, below + 1) + 1)
            below = max(below, bottom)
        return count

    def select_rows(self, rows: Sequence[int]) -> None:
        """Select whole rows, and make the first the current one."""
        selection = QItemSelection()
        last = self._table.columnCount() - 1
        for row in rows:
            selection.select(self._table.index(row, 0), self._table.index(row, last))
        flags = QItemSelectionModel.SelectionFlag
        if rows:
            self.selectionModel().setCurrentIndex(self._at(rows[0]), flags.NoUpdate)
            self.scrollTo(self._at(rows[0]))
        self.selectionModel().select(selection, flags.ClearAndSelect)

    def go_to(self, row: int) -> None:
        """Make a row the current one, in the column that was current, and bring it into sight."""
        index = self._at(row)
        if row != self.currentIndex().row() or not self.selectionModel().isSelected(index):
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def commit_editor(self) -> bool:
        """Commit the cell in edit, if there is one; False where what it holds cannot be read."""
        if self.state() != QAbstractItemView.State.EditingState:
            return True
        return self._delegate.commit_open()

    def popup_column_menu(self) -> None:
        """Open the menu of columns below the headings."""
        header = self.horizontalHeader()
        self.column_menu().popup(header.mapToGlobal(header.rect().bottomLeft()))

    def column_menu(self) -> QMenu:
        """A menu with a tick a column; the last one in sight cannot be hidden."""
        menu = QMenu(self)
        shown = self.shown_columns()
        for column, field in enumerate(self._table.COLUMNS):
            action = QAction(field.label, menu, checkable=True, checked=column in shown)
            action.setEnabled(shown != [column])
            action.setData(column)
            menu.addAction(action)
        menu.triggered.connect(self._toggle_column)
        return menu

    def selected_columns(self) -> list[int]:
        """The columns in sight with a selected cell, from left to right."""
        chosen = {column for part in self.selectionModel().selection().toList() for column in _columns(part)}
        return [column for column in self.shown_columns() if column in chosen]

    def _spans(self) -> list[tuple[int, int]]:
        return [(part.top(), part.bottom()) for part in self.selectionModel().selection().toList()]

    def _at(self, row: int) -> QModelIndex:
        column = self.currentIndex().column()
        shown = self.shown_columns()
        return self._table.index(row, column if column in shown else shown[0])

    def _style(self) -> None:
        height = round(1.8 * self.fontMetrics().height())
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)  # Tab leaves the table; within an editor it goes to the next cell
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _toggle_column(self, action: QAction) -> None:
        self.setColumnHidden(int(action.data()), not action.isChecked())

    def _end_draft(self) -> None:
        if self.state() != QAbstractItemView.State.EditingState:
            self._table.end_draft()

    def _sort(self, column: int) -> None:
        """Sort by a heading; with Ctrl or Shift, besides what is sorted by already."""
        modifiers = QGuiApplication.keyboardModifiers()
        also = bool(modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier))
        self.sort_requested.emit(self._table.COLUMNS[column].name, also)

    def _show_column_menu(self, where: QPoint) -> None:
        self.column_menu().popup(self.horizontalHeader().mapToGlobal(where))

    def _tell_current(self, current: QModelIndex) -> None:
        self.viewport().update()  # the whole row of the current claim is tinted
        if current.isValid() and not self._table.is_draft(current):
            self.current_claim_changed.emit(self._table.claim(current.row()).id)

    def _tell_count(self) -> None:
        self.selected_count_changed.emit(self.selected_count())


def _columns(part: QItemSelectionRange) -> range:
    return range(part.left(), part.right() + 1)
