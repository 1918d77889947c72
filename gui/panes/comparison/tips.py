"""Tooltips of plain text: what a file says is never read as markup."""

import html

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

Index = QModelIndex | QPersistentModelIndex


def plain_tip(text: str) -> str:
    """A text as a tooltip that wraps; as it is, even where it looks like HTML."""
    return f"<span>{html.escape(text)}</span>".replace("\n", "<br>") if text else ""


class PlainTips(QStyledItemDelegate):
    """A delegate that shows a cell's tooltip as plain text."""

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """What is to be said of a cell."""
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        tip = self.tip(index, option.rect) if index.isValid() else ""
        QToolTip.showText(event.globalPos(), plain_tip(tip), view, option.rect)
        return True

    def tip(self, index: Index, rect: QRect) -> str:  # noqa: ARG002
        """What the model says of a cell in full; "" for nothing that the cell, which is ``rect``, does not say."""
        return str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
