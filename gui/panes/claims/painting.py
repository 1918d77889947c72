"""How the text of a cell is laid on: elided where it must, figures with their digits in line."""

from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from gui.panes.claims.header import PADDING
from models.claims.claim import Status
from models.tables.claim_cells import Cell
from models.text.words import STATUS_SIGNS

GAP = 6
"""Pixels between a figure's sign and its number."""


def shown(cell: Cell, field: str, status: Status) -> str:
    """The words of a cell with the signs that stand beside them; a figure's sign has a column of its own."""
    text = f"{cell.text} ⚠" if cell.is_loose else cell.text
    return f"{STATUS_SIGNS[status]} {text}".strip() if field == "status" else text


def text_area(cell: QStyleOptionViewItem) -> QRect:
    """Where a cell's text stands."""
    return cell.rect.adjusted(PADDING, 0, -PADDING, 0)


def fits(cell: QStyleOptionViewItem, text: str) -> bool:
    """Whether a text is shown whole, in one line."""
    return "\n" not in text and QFontMetrics(cell.font).horizontalAdvance(one_line(text)) <= text_area(cell).width()


def paint_text(painter: QPainter, cell: QStyleOptionViewItem, text: str) -> None:
    """A text in one line; its end is left out where it has no room."""
    painter.setFont(cell.font)
    area = text_area(cell)
    elided = painter.fontMetrics().elidedText(one_line(text), Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, int(cell.displayAlignment) | Qt.TextFlag.TextSingleLine, elided)


def figure_width(font: QFont, number: str) -> int:
    """How many pixels a number needs with a sign before it, whichever sign it is."""
    metrics = QFontMetrics(tabular(font))
    return metrics.horizontalAdvance(number) + metrics.horizontalAdvance("≥") + GAP


def figure_fits(cell: QStyleOptionViewItem, number: str) -> bool:
    """Whether a figure is shown; it is never cut, for digits left out would make it another one."""
    return figure_width(cell.font, number) <= text_area(cell).width()


def paint_figure(painter: QPainter, cell: QStyleOptionViewItem, sign: str, number: str) -> None:
    """The number at the right, the sign before it; an ellipsis where they have no room."""
    painter.setFont(tabular(cell.font))
    area = text_area(cell)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    if not figure_fits(cell, number):
        painter.drawText(area, right, "…")
        return
    width = painter.fontMetrics().horizontalAdvance(number)
    painter.drawText(area, right, number)
    painter.drawText(area.adjusted(0, 0, -width - GAP, 0), right, sign)


def tabular(font: QFont) -> QFont:
    """The font with digits of one width, where it has such."""
    result = QFont(font)
    tag: Any = QFont.Tag("tnum")
    result.setFeature(tag, 1)
    return result


def one_line(text: str) -> str:
    """A text without its line ends, and with one space at a time."""
    return " ".join(text.split())
