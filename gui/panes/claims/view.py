"""The table's view: cells to choose, headings to sort by and to choose columns from."""

from collections.abc import Sequence
from itertools import chain

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui.looks.rows import fix_rows, row_height
from gui.looks.theme import Theme
from gui.panes.claims.columns import ColumnMenu, Columns
from gui.panes.claims.delegate import ClaimDelegate
from gui.panes.claims.header import ClaimHeader
from gui.panes.claims.page import Page
from gui.panes.claims.selected import Block, blocks
from gui.panes.claims.viewport import own_viewport
from models.tables.claim_table import ClaimTable
from models.tables.document import Document
from models.tables.language import say

_KEYS = Qt.Key
_MOVES = (
    *(_KEYS.Key_Up, _KEYS.Key_Down, _KEYS.Key_Left, _KEYS.Key_Right),
    *(_KEYS.Key_Home, _KEYS.Key_End, _KEYS.Key_PageUp, _KEYS.Key_PageDown),
)
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_GOES = QAbstractItemView.CursorAction
_ARROWS = {_GOES.MoveUp: (-1, 0), _GOES.MoveDown: (1, 0), _GOES.MoveLeft: (0, -1), _GOES.MoveRight: (0, 1)}
"""Rows down and columns to the right that an arrow leads to."""


class ClaimView(QTableView):
    """A table of claims with hidden row numbers, rows of one height, and columns that can be moved and hidden."""

    sort_requested = Signal(str, bool)
    """Sort by the field of this name; whether besides the fields sorted by already."""

    current_claim_changed = Signal(str)
    selected_count_changed = Signal(int)

    draft_left = Signal()
    """The draft was given up, and is gone."""

    def __init__(self, document: Document, table: ClaimTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("claim_table")
        self.setAccessibleName(self.tr("Claims"))
        own_viewport(self, QPalette.ColorRole.Base)
        self._table = table
        self._delegate = ClaimDelegate(document, self)
        self._page = Page(self, table)
        self._onward = QPersistentModelIndex()
        self.setModel(table)
        self.setItemDelegate(self._delegate)
        self._header = ClaimHeader(self)
        self.setHorizontalHeader(self._header)
        for signal in (self._header.sectionPressed, self._header.sectionEntered):
            signal.disconnect()  # to QTableView they mean: select the whole column
        self._style()
        self.columns = Columns(self, self._header, table.COLUMNS)
        self.columns.shown_changed.connect(self._leave_hidden)
        self._header.sectionClicked.connect(self._sort)
        self._header.customContextMenuRequested.connect(self._show_column_menu)
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        self.selectionModel().selectionChanged.connect(self._tell_count)
        self._delegate.closeEditor.connect(self._end_draft, Qt.ConnectionType.QueuedConnection)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.set_theme(theme)
        self._page.set_theme(theme)
        self._header.set_theme(theme)
        self.viewport().update()

    def reset_columns(self) -> None:
        """Show the columns of a fresh table, in their order, over its whole width."""
        self.columns.reset()

    def columns_state(self) -> QByteArray:
        """Which columns are shown, where and how wide."""
        return self.columns.state()

    def restore_columns(self, state: QByteArray) -> None:
        """Show columns as they were; what does not fit this program's columns is left alone."""
        self.columns.restore(state)

    def shown_columns(self) -> list[int]:
        """The columns in sight, from left to right."""
        return self.columns.shown()

    def show_column(self, column: int) -> None:
        """Show a column, and bring it into sight."""
        self.columns.set_shown(column, True)
        self.updateGeometries()
        left, bar = self._header.sectionPosition(column), self.horizontalScrollBar()
        right = left + self._header.sectionSize(column)
        bar.setValue(min(left, max(bar.value(), right - self.viewport().width())))

    def selected_blocks(self) -> list[Block]:
        """The rows with a selected cell in sight, from the top, by the columns that are selected; without the draft."""
        return blocks(self.selectionModel().selection().toList(), self.shown_columns(), self._table.draft_row)

    def selected_rows(self) -> list[int]:
        """The rows with a selected cell, in sight or not, from the top, without the draft's."""
        return list(chain.from_iterable(self._chosen_rows()))

    def selected_count(self) -> int:
        """How many claims have a selected cell; counted by blocks, so that a million cost what one does."""
        return sum(map(len, self._chosen_rows()))

    def select_rows(self, rows: Sequence[int]) -> None:
        """Select whole rows, and make the first the current one."""
        selection = QItemSelection()
        last = self._table.columnCount() - 1
        for row in rows:
            selection.select(self._table.index(row, 0), self._table.index(row, last))
        flags = QItemSelectionModel.SelectionFlag
        if rows:
            first, was = self._at(rows[0]), self.currentIndex()
            self.selectionModel().setCurrentIndex(first, flags.NoUpdate)
            self.scrollTo(first)
            if first.row() == was.row():
                self._tell_current(first)  # the row may have been a draft's, or another claim's, until now
        self.selectionModel().select(selection, flags.ClearAndSelect)

    def go_to(self, row: int, column: int = -1) -> None:
        """Make a row the current one, in a column or the one that was current, and bring it into sight.

        The current row is left as it is selected, for it may be one of several.
        """
        index = self._at(row, column)
        is_selected = self.selectionModel().rowIntersectsSelection(row, QModelIndex())
        if row != self.currentIndex().row() or not is_selected:
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def selectionCommand(  # noqa: N802
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """What becomes selected; keys that move the current cell always select it, so that no other stays chosen.

        Qt would let Ctrl, also with Shift, move the current cell alone, and then what is shown would not be what is
        acted on.
        """
        flags = QItemSelectionModel.SelectionFlag
        if isinstance(event, QKeyEvent) and event.key() in _MOVES and event.modifiers() & _CTRL:
            return flags.SelectCurrent if event.modifiers() & _SHIFT else flags.ClearAndSelect
        return super().selectionCommand(index, event)

    def moveCursor(  # noqa: N802
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where a key leads; an arrow with Ctrl to the first or the last claim or column, as in a spreadsheet."""
        current = self.currentIndex()
        if not modifiers & _CTRL or action not in _ARROWS or not current.isValid():
            return super().moveCursor(action, modifiers)
        down, right = _ARROWS[action]
        row = {-1: 0, 1: self._table.rowCount() - 1}.get(down, current.row())
        column = {-1: self.shown_columns()[0], 1: self.shown_columns()[-1]}.get(right, current.column())
        return self._table.index(row, column)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Look for nothing: what is typed edits a cell, and where it cannot, it goes nowhere."""

    def choose_none(self) -> None:
        """Select nothing, and make no row the current one."""
        self.selectionModel().clearSelection()
        self.selectionModel().setCurrentIndex(QModelIndex(), QItemSelectionModel.SelectionFlag.NoUpdate)

    def begin_edit(self, index: QModelIndex) -> None:
        """Select the row of a cell and nothing else, and open the cell."""
        self.show_column(index.column())
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        self.edit(index)

    def commit_editor(self) -> bool:
        """Commit the cell in edit, if there is one; False where what it holds cannot be read."""
        return self._delegate.commit_open()

    def half_typed(self) -> tuple[int, int, str] | None:
        """Row and column of the cell in edit, and what is typed there; None where nothing is."""
        open_cell = self._delegate.half_typed()
        return (open_cell[0].row(), open_cell[0].column(), open_cell[1]) if open_cell else None

    def type_again(self, row: int, column: int, text: str) -> None:
        """Open a cell again with what was half typed in it."""
        index = self._table.index(row, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.edit(index)
        self._delegate.type_again(text)

    def sort_by_current(self, also: bool = False) -> None:
        """Sort by the current column, or besides what is sorted by already, as a click on its heading does."""
        if self.currentIndex().isValid() and self.commit_editor():
            self.sort_requested.emit(self._table.COLUMNS[self.currentIndex().column()].name, also)

    def move_column(self, by: int) -> None:
        """Move the current column one place to the right, or with -1 to the left."""
        if self.currentIndex().isValid() and self.commit_editor():
            self.columns.move(self.currentIndex().column(), by)
            self.scrollTo(self.currentIndex())

    def widen_column(self, by: int) -> None:
        """Make the current column wider, or with -1 narrower."""
        if self.currentIndex().isValid():
            self.columns.widen(self.currentIndex().column(), by * 3 * self.fontMetrics().averageCharWidth())

    def popup_column_menu(self) -> None:
        """Open the menu of columns below the headings."""
        self.column_menu().popup(self._header.mapToGlobal(self._header.rect().bottomLeft()))

    def column_menu(self) -> ColumnMenu:
        """A menu with a tick a column; the last one in sight cannot be hidden."""
        menu = ColumnMenu([say(field.label) for field in self._table.COLUMNS], self.shown_columns(), self)
        menu.toggled.connect(self._set_shown)
        return menu

    # What Qt calls

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight; the rest of the table stays Qt's own, so that screen readers know it as one."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        painter = QPainter(self.viewport())
        self._page.paint(painter, event.rect(), option)
        painter.end()

    def commitData(self, editor: QWidget) -> None:  # noqa: N802
        """Commit, save where what is typed cannot be read: another cell may have become the current one meanwhile."""
        if not self._delegate.refuses():
            self._onward = self._row_onward()  # before the claim moves to where it now belongs
            super().commitData(editor)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802
        """Close, save where what is typed cannot be read and Escape was not pressed."""
        hints = QAbstractItemDelegate.EndEditHint
        if hint is hints.RevertModelCache or not self._delegate.refuses():
            super().closeEditor(editor, hint)
            if hint is hints.SubmitModelCache and self._onward.isValid():
                self.go_to(self._onward.row(), self._onward.column())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the cell that becomes current as the keyboard comes, where none was: Qt would leave it unchosen."""
        was = self.currentIndex().isValid()
        super().focusInEvent(event)
        if not was and self.currentIndex().isValid():
            self.go_to(self.currentIndex().row())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a cell, once the one in edit has been left."""
        if self.commit_editor():
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if not self._delegate.is_open:
            super().mouseMoveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self.commit_editor():
            super().mouseDoubleClickEvent(event)

    def _row_onward(self) -> QPersistentModelIndex:
        """The cell that Enter leads to from the one in edit; none from a draft, for a new claim is to be filled in."""
        cell, step = self._delegate.edited, self._delegate.step
        is_draft = cell.row() == self._table.draft_row
        return QPersistentModelIndex(QModelIndex() if is_draft else self._table.index(cell.row() + step, cell.column()))

    def _chosen_rows(self) -> list[range]:
        parts, columns = self.selectionModel().selection().toList(), range(self._table.columnCount())
        return [block.rows for block in blocks(parts, columns, self._table.draft_row)]

    def _at(self, row: int, column: int = -1) -> QModelIndex:
        column = self.currentIndex().column() if column < 0 else column
        shown = self.shown_columns()
        return self._table.index(row, column if column in shown else shown[0])

    def _style(self) -> None:
        self.verticalHeader().hide()
        fix_rows(self, row_height(self.fontMetrics()))
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

    def _set_shown(self, column: int, is_shown: bool) -> None:
        if is_shown:
            self.show_column(column)
        elif self.commit_editor():
            self.columns.set_shown(column, False)

    def _leave_hidden(self) -> None:
        """Choose in sight what was chosen in a column that has been hidden."""
        current, flags = self.currentIndex(), QItemSelectionModel.SelectionFlag
        if not current.isValid() or not self.isColumnHidden(current.column()):
            return
        beside = self.columns.nearest(current.column())
        self.selectionModel().select(self._moved(beside), flags.ClearAndSelect)
        self.selectionModel().setCurrentIndex(self._table.index(current.row(), beside), flags.NoUpdate)

    def _moved(self, column: int) -> QItemSelection:
        """What is selected; a part that is out of sight, in another column."""
        shown, moved = self.shown_columns(), QItemSelection()
        for part in self.selectionModel().selection().toList():
            is_seen = any(part.left() <= one <= part.right() for one in shown)
            left, right = (part.left(), part.right()) if is_seen else (column, column)
            moved.select(self._table.index(part.top(), left), self._table.index(part.bottom(), right))
        return moved

    def _end_draft(self) -> None:
        if not self._delegate.is_open and self._table.draft_row >= 0:
            self._table.end_draft()
            self.draft_left.emit()

    def _sort(self, column: int) -> None:
        """Sort by a heading; with Ctrl or Shift, besides what is sorted by already."""
        if not self.commit_editor():
            return
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
