"""How the cells of the list of conflicts are painted."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from gui.looks.contrast import blend
from gui.looks.hairline import line_below
from gui.looks.plain_tip import plain_tip
from gui.looks.rows import row_height
from gui.looks.theme import LIGHT, Theme
from models.tables.conflict_table import Role

Index = QModelIndex | QPersistentModelIndex

PADDING = 8
"""Pixels between a cell's edge and its text, in headings and cells alike."""

_CURRENT = 3
"""Pixels of the bar before the chosen row."""


def text_width(metrics: QFontMetrics, text: str) -> int:
    """How wide a cell is that shows the whole text."""
    return metrics.horizontalAdvance(text) + 2 * PADDING + 2  # two more, for a text's width is rounded


def paint_text(painter: QPainter, cell: QRect, text: str) -> None:
    """A text in one line; its middle is left out where it has no room, for claims are told apart by their ends too."""
    area = cell.adjusted(PADDING, 0, -PADDING, 0)
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, area.width())
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(area, int(left.value) | Qt.TextFlag.TextSingleLine, elided)


class ConflictDelegate(QStyledItemDelegate):
    """Paints text as it is, muted what stands in the place of a value, and shows it so in tooltips."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._theme = LIGHT

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the whole text."""
        metrics = option.fontMetrics
        return QSize(text_width(metrics, str(index.data() or "")), row_height(metrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell on a hairline; the chosen row on a ground of its own, with a bar before it."""
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rect, theme = option.rect, self._theme
        painter.save()
        painter.fillRect(rect, QColor(theme.faint_mark if is_chosen else theme.base))
        line_below(painter, rect, QColor(theme.hairline))
        painter.setFont(option.font)
        painter.setPen(QColor(theme.muted if index.data(Role.IS_STATED) is False else theme.text))
        paint_text(painter, rect, str(index.data() or ""))
        if is_chosen and index.column() == 0:
            painter.fillRect(QRect(rect.left(), rect.top(), _CURRENT, rect.height()), self._bar())
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """What a cell says in full."""
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        text = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        QToolTip.showText(event.globalPos(), plain_tip(text), view, option.rect)
        return True

    def _bar(self) -> QColor:
        """The mark of the chosen row: in the accent where keys move it."""
        accent = QColor(self._theme.accent)
        return accent if self._view.hasFocus() else blend(accent, QColor(self._theme.base), 0.5)
