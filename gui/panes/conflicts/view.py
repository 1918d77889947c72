"""The list of conflicts."""

import html

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QHelpEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from models.tables.conflict_table import Column, ConflictTable, Role

Index = QModelIndex | QPersistentModelIndex

_ROW = 1.8
"""The height of a row, in heights of its text."""

_NARROW = 60
"""Where fewer average characters fit, the sides have no columns: they stand side by side elsewhere."""


class ConflictView(QTableView):
    """One row a conflict; what no side states is muted."""

    def __init__(self, table: ConflictTable, hidden: tuple[Column, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conflict_table")
        self.setAccessibleName(self.tr("Open conflicts"))
        self._hidden = hidden
        self.setItemDelegate(_ConflictDelegate(self))
        self.setModel(table)
        self._style()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        is_narrow = self.viewport().width() < self.fontMetrics().averageCharWidth() * _NARROW
        for column in (Column.MINE, Column.THEIRS):
            self.setColumnHidden(column, is_narrow or column in self._hidden)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()

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
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setResizeContentsPrecision(0)  # the rows in sight, however many there are
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (Column.FIELD, Column.CHOICE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column in self._hidden:
            self.setColumnHidden(column, True)
        self._fit_rows()

    def _fit_rows(self) -> None:
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * _ROW))


class _ConflictDelegate(QStyledItemDelegate):
    """Paints text as it is, and shows it so in tooltips."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        """Mute what stands in the place of a value."""
        super().initStyleOption(option, index)
        if index.data(Role.IS_STATED) is False:
            option.palette.setColor(QPalette.ColorRole.Text, option.palette.placeholderText().color())

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """What a cell says in full."""
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        text = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        tip = f"<span>{html.escape(text)}</span>".replace("\n", "<br>") if text else ""
        QToolTip.showText(event.globalPos(), tip, view, option.rect)
        return True
