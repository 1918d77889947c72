"""The list of conflicts."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gui.looks.letters import letters_width
from gui.looks.rows import fix_rows, row_height
from gui.looks.theme import Theme
from gui.panes.conflicts.delegate import ConflictDelegate
from gui.panes.conflicts.header import ConflictHeader
from models.tables.conflict_table import Column, ConflictTable

_NARROW = 68
"""Where fewer letters fit, the sides have no columns: they stand side by side elsewhere."""


class ConflictView(QTableView):
    """One row a conflict; what no side states is muted."""

    def __init__(self, table: ConflictTable, hidden: tuple[Column, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conflict_table")
        self.setAccessibleName(self.tr("Open conflicts"))
        self._hidden = hidden
        self._delegate = ConflictDelegate(self)
        self._header = ConflictHeader(self)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(self._header)
        self.setModel(table)
        self._style()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.set_theme(theme)
        self._header.set_theme(theme)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        is_narrow = self.viewport().width() < letters_width(self.fontMetrics(), _NARROW)
        for column in (Column.MINE, Column.THEIRS):
            self.setColumnHidden(column, is_narrow or column in self._hidden)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            fix_rows(self, row_height(self.fontMetrics()))

    def _style(self) -> None:
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.verticalHeader().hide()
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (Column.FIELD, Column.CHOICE):
            self._header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column in self._hidden:
            self.setColumnHidden(column, True)
        fix_rows(self, row_height(self.fontMetrics()))
