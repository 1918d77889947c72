"""How a quote is painted in its list: its words, and below them smaller where they stand or why they do not."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

PLACE = Qt.ItemDataRole.UserRole + 1
STANDING = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex

_INDENT = 16
_GAP = 4


class QuoteDelegate(QStyledItemDelegate):
    """Paints plain text only, elided; the chosen quote has a bar at its side."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102
        lines = 3 if index.data(STANDING) else 2
        return QSize(8 * _INDENT, lines * option.fontMetrics.lineSpacing() + 2 * _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        palette, box = option.palette, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, palette.alternateBase())
            focused = option.state & QStyle.StateFlag.State_HasFocus
            painter.fillRect(QRect(box.left(), box.top(), 4 if focused else 2, box.height()), palette.accent())
        roles = QPalette.ColorRole
        line = QRect(
            box.left() + _INDENT, box.top() + _GAP, box.width() - 2 * _INDENT, option.fontMetrics.lineSpacing()
        )
        for role, color in (
            (Qt.ItemDataRole.DisplayRole, roles.Text),
            (STANDING, roles.BrightText),
            (PLACE, roles.PlaceholderText),
        ):
            if text := index.data(role):
                painter.setPen(palette.color(color))
                painter.drawText(line, _ALIGNED, option.fontMetrics.elidedText(text, _RIGHT, line.width()))
                line.translate(0, line.height())


_ALIGNED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_RIGHT = Qt.TextElideMode.ElideRight
