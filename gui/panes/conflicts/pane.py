"""The conflicts pane: what a merge could not settle, until somebody chooses."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QVBoxLayout, QWidget

from gui.looks.hairline_splitter import HairlineSplitter
from gui.looks.letters import letters_width
from gui.looks.theme import Theme
from gui.panes.conflicts.buttons import SettleButtons
from gui.panes.conflicts.side_by_side import SideBySide
from gui.panes.conflicts.view import ConflictView
from gui.space.upright import Upright
from models.merging.settle import Choice
from models.tables.conflict_table import Column, ConflictTable
from models.tables.conflict_words import ConflictTold
from models.tables.document import Document
from models.text.display import Display

_NARROW = 100
"""Where fewer letters fit beside each other, the list stands above the sides."""


class ConflictsPane(QWidget):
    """Lists the open conflicts, shows one side by side, and wishes it settled; the next one is chosen then."""

    settle_requested = Signal(object, object)
    """A Conflict is to be settled for a Choice."""

    dismiss_requested = Signal(object)
    """A Conflict is to go, and its record to stay as it is."""

    claim_chosen = Signal(str)
    """The hand or a key has come to a conflict about this claim."""

    _came_to = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conflicts_pane")
        self.setAccessibleName(self.tr("Conflicts"))
        self._table = ConflictTable(document, self)
        self._view = ConflictView(self._table, (Column.BASE, Column.CHOICE))
        self._sides = SideBySide()
        self._buttons = SettleButtons(self)
        self._empty = _Empty()
        self._pages = QStackedWidget()
        self._splitter = HairlineSplitter("conflicts_splitter")
        self._lay_out()
        self._connect()
        self._show_current()

    @property
    def count(self) -> int:
        """How many conflicts are open."""
        return self._table.rowCount()

    def set_theme(self, theme: Theme) -> None:
        """Mark in other colours."""
        self._sides.set_theme(theme)
        self._view.set_theme(theme)

    def set_display(self, display: Display) -> None:
        """Show numbers and dates another way."""
        self._table.set_display(display)

    def set_read_only(self, read_only: bool) -> None:
        """Show only, or let settle."""
        self._buttons.setEnabled(not read_only)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._splitter.turn(self.width() < letters_width(self.fontMetrics(), _NARROW))

    def _show_current(self) -> None:
        """Show the chosen conflict, or the first where none is."""
        if self.count and not self._view.currentIndex().isValid():
            self._view.selectRow(0)
        row = self._view.currentIndex().row()
        self._show(self._table.told(row) if row >= 0 else None)
        self._pages.setCurrentWidget(self._splitter if self.count else self._empty)  # the focus goes with it

    def _come_to(self, current: QModelIndex, _: QModelIndex) -> None:
        if not current.isValid():
            return
        told = self._table.told(current.row())
        self._show(told)
        if told.claim_id and self._has_focus():
            self._came_to.emit(told.claim_id)

    def _show(self, told: ConflictTold | None) -> None:
        """Show a conflict; a button that cannot be used for it gives its focus to the list, not to its neighbour."""
        focused = QApplication.focusWidget()
        self._sides.show_conflict(told)
        self._buttons.allow_base(told is not None and told.has_base)
        if focused is not None and self._buttons.isAncestorOf(focused) and not focused.isEnabled():
            self._view.setFocus()

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _settle(self, choice: Choice) -> None:
        conflict = self._table.conflict(self._view.currentIndex().row())
        if conflict is not None:
            self.settle_requested.emit(conflict, choice)

    def _dismiss(self) -> None:
        conflict = self._table.conflict(self._view.currentIndex().row())
        if conflict is not None:
            self.dismiss_requested.emit(conflict)

    def _connect(self) -> None:
        for told in (self._table.rowsInserted, self._table.rowsRemoved, self._table.modelReset):
            told.connect(self._show_current)
        self._table.dataChanged.connect(self._show_current)
        self._view.selectionModel().currentRowChanged.connect(self._come_to)
        self._buttons.taken.connect(self._settle)
        self._buttons.left.connect(self._dismiss)
        # Queued: while a change is told, others may not know yet what has come of the claims.
        self._came_to.connect(self.claim_chosen, Qt.ConnectionType.QueuedConnection)

    def _lay_out(self) -> None:
        right = QWidget()
        right.setBackgroundRole(QPalette.ColorRole.Base)
        right.setAutoFillBackground(True)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._sides, 1)
        column.addWidget(self._buttons)
        self._splitter.addWidget(self._view)
        self._splitter.addWidget(Upright(right))
        self._splitter.setSizes([450, 550])
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._splitter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)


class _Empty(QWidget):
    """What stands in place of the list while nothing is open."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("conflicts_empty")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        title, says = QLabel(self.tr("No open conflicts")), QLabel()
        says.setText(self.tr("When two people change the same field, it waits here until you choose."))
        self.setAccessibleName(f"{title.text()}. {says.text()}")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addStretch(1)
        for label in (title, says):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch(2)
        self._title = title
        self._enlarge()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._enlarge()

    def _enlarge(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(self.font().pointSizeF() * 1.3)
        self._title.setFont(font)
