"""Tooltips of plain text: what a file says is never read as markup."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from gui.looks.letters import letters_width

_PLAIN = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\n": "<br>"})
"""As `html.escape` does it, which comes with the names of two thousand characters; line ends too."""

_WIDEST = 60
"""Letters of a line at most; longer ones wrap. Left to itself, Qt makes a narrow box of any sentence."""

Index = QModelIndex | QPersistentModelIndex


def plain_tip(*texts: str) -> str:
    """Texts as a tooltip that wraps, one below the other; as they are, even where they look like HTML."""
    told = [text for text in texts if text]
    lines = "<br>".join(f"<span>{text.translate(_PLAIN)}</span>" for text in told)
    return f"<table cellspacing=0 cellpadding=0 width={_width(told)}><tr><td>{lines}</td></tr></table>" if told else ""


def _width(texts: Iterable[str]) -> int:
    """The pixels of the longest line, but no more than can be read."""
    metrics = QFontMetrics(QToolTip.font())
    longest = max(metrics.horizontalAdvance(line) for text in texts for line in text.split("\n"))
    return min(longest + 1, letters_width(metrics, _WIDEST))


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


def show_heading_tip(header: QHeaderView, event: QEvent) -> bool:
    """Show what the model says of a heading as plain text, where an event asks for it; whether it did."""
    if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
        return False
    section = header.logicalIndexAt(event.pos())
    told = header.model().headerData(section, header.orientation(), Qt.ItemDataRole.ToolTipRole)
    QToolTip.showText(event.globalPos(), plain_tip(str(told or "")), header)
    return True
