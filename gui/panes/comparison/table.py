"""The table's view: rows to choose, a menu on them, and their text to copy."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from gui.looks.rows import fix_rows
from gui.looks.theme import Theme
from gui.panes.comparison.columns import ComparisonColumns
from gui.panes.comparison.delegate import ComparisonDelegate
from gui.panes.comparison.header import ComparisonHeader
from gui.panes.comparison.lettering import row_height
from gui.panes.comparison.menus import TickMenu
from models.tables.comparison_cells import COLUMNS
from models.tables.comparison_table import ComparisonTable
from models.text.display import Display

_FLAGS = QItemSelectionModel.SelectionFlag


class ComparisonView(QTableView):
    """Rows of claims below headings that span all columns; several rows can be chosen, to be copied."""

    _is_made = False
    """Qt tells of changes before all parts are there."""

    claim_chosen = Signal(str)
    """The hand or a key has come to the row of this claim."""

    reference_wished = Signal(str)
    """The claim of this id is to be the reference; "" for the best graded of each measure."""

    row_changed = Signal(int)
    """Another row is the current one; -1 for none."""

    def __init__(self, table: ComparisonTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison_table")
        self.setAccessibleName(self.tr("Comparison"))
        self._table = table
        self._chosen = ""
        self._place = self._across = 0
        self._is_scrolled = False
        self._header = ComparisonHeader(table, self)
        self._delegate = ComparisonDelegate(self, table)
        self.setHorizontalHeader(self._header)
        self.setItemDelegate(self._delegate)
        self.setModel(table)
        self._style()
        self.columns = ComparisonColumns(self, table)
        self._connect()
        self._is_made = True

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.set_theme(theme)
        self._header.set_theme(theme)
        self.viewport().update()

    def set_display(self, display: Display) -> None:
        """Write numbers in another way."""
        self._delegate.set_display(display)
        self._header.set_display(display)
        self.columns.forget()

    def choose(self, claim_id: str) -> None:
        """Choose the row of a claim, and bring it into sight; none where it has no row. Tells nobody."""
        self._chosen = claim_id
        if claim_id != self._table.claim_id(self.currentIndex().row()) or not self.selectionModel().hasSelection():
            self._choose_again()
            if self._table.row_of(claim_id) >= 0:
                self.scrollTo(self.currentIndex())

    def copy(self) -> None:
        """Put the chosen rows on the clipboard as a table; all of them where none is chosen."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        text = self._table.tsv(rows or range(self._table.rowCount()))
        QGuiApplication.clipboard().setText(text)

    def row_menu(self, row: int) -> QMenu:
        """A menu on a row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        claim_id = self._table.claim_id(row)
        use = menu.addAction(self.tr("Use as &reference"))
        use.setObjectName("comparison_use_reference")
        use.setEnabled(self._table.can_be_reference(row))
        use.triggered.connect(lambda: self.reference_wished.emit(claim_id))
        best = menu.addAction(self.tr("&Best graded as reference"))
        best.triggered.connect(lambda: self.reference_wished.emit(""))
        menu.addSeparator()
        copy = menu.addAction(self.tr("&Copy"))
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.triggered.connect(self.copy)
        return menu

    def fill_columns(self, menu: TickMenu) -> None:
        """Put a tick a column into a menu."""
        shown = self.columns.shown
        for column, name in enumerate(COLUMNS):
            action = menu.add_tick(self._table.label(column), name in shown, name)
            action.setEnabled(name != "claimant")

    # What Qt calls

    def event(self, event: QEvent) -> bool:
        """Take the key that copies for this table, though the window has a shortcut of that name."""
        is_copy = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy)
        if event.type() == QEvent.Type.ShortcutOverride and is_copy:
            event.accept()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much from the top as the current row allows, unless somebody has scrolled."""
        super().resizeEvent(event)
        if self._is_made and not self._is_scrolled:
            self.scrollToTop()
            self.scrollTo(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        """Another font: other heights, other widths."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._is_made:
            self._delegate.forget_fonts()
            self._style_rows()
            self.columns.forget()
            self.columns.follow()

    def scrollTo(  # noqa: N802
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight, and its heading with it where that stands right above."""
        lines, above = self._table.lines, index.row() - 1
        if 0 <= above < len(lines) and lines[above].row is None:
            super().scrollTo(self._table.index(above, 0), hint)
        super().scrollTo(index, hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def _style(self) -> None:
        self.verticalHeader().hide()
        self._style_rows()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _style_rows(self) -> None:
        height = row_height(self.fontMetrics())
        fix_rows(self, height)
        self._header.setFixedHeight(height)
        self.setMinimumSize(12 * self.fontMetrics().height(), 3 * height)

    def _connect(self) -> None:
        self._table.modelAboutToBeReset.connect(self._remember)
        self._table.modelReset.connect(self._lay_anew)
        self._table.dataChanged.connect(self._follow)
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        self.customContextMenuRequested.connect(self._show_row_menu)
        self._header.customContextMenuRequested.connect(self._show_column_menu)
        self._header.rest.clicked.connect(self._show_rest_menu)
        self.columns.fitted.connect(self._tell_rest)
        self.verticalScrollBar().actionTriggered.connect(self._note_scrolling)

    def _note_scrolling(self) -> None:
        """A wheel, a key or a drag on the bar: from now on the table stays where it is."""
        self._is_scrolled = True

    def _remember(self) -> None:
        self._place = max(self.currentIndex().row(), 0)
        self._across = self.verticalScrollBar().value()

    def _lay_anew(self) -> None:
        """Let headings span all columns; the current row and what is in sight stay where they were."""
        self.clearSpans()
        for row, line in enumerate(self._table.lines):
            if line.row is None:
                self.setSpan(row, 0, 1, len(COLUMNS))
        self.columns.follow()
        self._choose_again()
        self.verticalScrollBar().setValue(self._across)

    def _follow(self) -> None:
        self.columns.follow()
        self._header.viewport().update()
        self._choose_again()

    def _choose_again(self) -> None:
        """Select the claim that is chosen, where it has a row; else keep the place for the keys, and select none."""
        row = self._table.row_of(self._chosen)
        model, place = self.selectionModel(), max(self.currentIndex().row(), 0) or self._place
        blocker = QSignalBlocker(self)
        if row >= 0:
            model.setCurrentIndex(self._table.index(row, 0), _FLAGS.ClearAndSelect | _FLAGS.Rows)
        elif (nearest := self._nearest(place)) >= 0:
            model.setCurrentIndex(self._table.index(nearest, 0), _FLAGS.NoUpdate)
            model.clearSelection()
        blocker.unblock()
        self.row_changed.emit(row)

    def _nearest(self, place: int) -> int:
        """The row of a claim that is the nearest to a place; -1 for none."""
        rows = (row for row, line in enumerate(self._table.lines) if line.row is not None)
        return min(rows, key=lambda row: abs(row - place), default=-1)

    def _tell_current(self, current: QModelIndex) -> None:
        if self.signalsBlocked():
            return
        claim_id = self._table.claim_id(current.row())
        self._chosen = self._table.key(current.row()) or self._chosen
        self.row_changed.emit(current.row())
        if claim_id:
            self.claim_chosen.emit(claim_id)

    def _show_row_menu(self, where: QPoint) -> None:
        row = self.indexAt(where).row()
        if row >= 0:
            self.row_menu(row).popup(self.viewport().mapToGlobal(where))

    def _tell_rest(self) -> None:
        self._header.show_rest([self._table.label(COLUMNS.index(name)) for name in self.columns.without_room])

    def _show_rest_menu(self) -> None:
        self._show_column_menu(self._header.rest.geometry().bottomLeft())

    def _show_column_menu(self, where: QPoint) -> None:
        menu = TickMenu(self.tr("&Columns"), self)
        self.fill_columns(menu)
        menu.ticked.connect(self.columns.wish)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._header.mapToGlobal(where))
