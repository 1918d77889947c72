"""How the cells of the mapping's tables are painted and edited, in the palette's colours."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QToolTip,
)

from gui.looks.contrast import blend
from gui.looks.hairline import line_below
from gui.looks.plain_tip import plain_tip
from gui.looks.rows import row_height
from gui.looks.ticks import show_edge
from gui.panes.conflicts.delegate import PADDING, text_width
from models.tables.standing import Role, Standing

Index = QModelIndex | QPersistentModelIndex

_ROLES = QPalette.ColorRole
_TICK = 24
"""Pixels that a tick box takes before its text."""

_GROUND = 0.14
"""How much of the accent is in the ground of the chosen cell."""

_HEAD = 0.5
"""How much of the hairline's colour is in the ground of the row that names the columns."""


def ground(palette: QPalette, standing: Standing, is_chosen: bool) -> QColor:
    """What a cell stands on."""
    base = palette.color(_ROLES.Base)
    if is_chosen:
        return blend(base, palette.color(_ROLES.Accent), _GROUND)
    return blend(base, palette.color(_ROLES.Mid), _HEAD) if standing is Standing.HEAD else base


class CellDelegate(QStyledItemDelegate):
    """Paints text as it is, over a hairline; what it means, as `Role.STANDING` says."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the whole text."""
        metrics = option.fontMetrics
        if index.data(Role.STANDING) is Standing.HEAD:
            bold = QFont(option.font)
            bold.setBold(True)
            metrics = QFontMetrics(bold)
        tick = _TICK if _is_checkable(index) else 0
        return QSize(text_width(metrics, str(index.data() or "")) + tick, row_height(metrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        standing, rect = index.data(Role.STANDING), QRect(option.rect)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, ground(option.palette, standing, is_chosen))
        line_below(painter, rect, option.palette.color(_ROLES.Mid))
        if _is_checkable(index):
            self._paint_tick(painter, option, index)
            rect.setLeft(rect.left() + _TICK)
        self._paint_text(painter, rect, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(option.palette.color(_ROLES.Accent))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """What a cell says in full; text of a file is no markup."""
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        text = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        QToolTip.showText(event.globalPos(), plain_tip(text), view, option.rect)
        return True

    def _paint_text(self, painter: QPainter, cell: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        standing = index.data(Role.STANDING)
        font = option.font
        font.setBold(standing is Standing.HEAD)
        painter.setFont(font)
        painter.setPen(option.palette.color(_ink(standing)))
        area = cell.adjusted(PADDING, 0, -PADDING, 0)
        text = painter.fontMetrics().elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, area.width(), Qt.TextFlag.TextSingleLine
        )
        side = int(index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignLeft.value)
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextSingleLine, text)

    def _paint_tick(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box = QStyleOptionButton()
        box.palette = option.palette
        show_edge(box)
        box.rect = self._tick_rect(option)
        is_on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        box.state = QStyle.StateFlag.State_Enabled
        box.state |= QStyle.StateFlag.State_On if is_on else QStyle.StateFlag.State_Off
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, box, painter, option.widget)

    @staticmethod
    def _tick_rect(option: QStyleOptionViewItem) -> QRect:
        side = 15
        top = option.rect.top() + (option.rect.height() - side) // 2
        return QRect(option.rect.left() + PADDING, top, side, side)


def _is_checkable(index: Index) -> bool:
    return index.data(Qt.ItemDataRole.CheckStateRole) is not None


def _ink(standing: Standing) -> QPalette.ColorRole:
    match standing:
        case Standing.QUIET:
            return _ROLES.PlaceholderText
        case Standing.REFUSED:
            return _ROLES.BrightText
    return _ROLES.Text
