"""How the text of a cell is laid on: in one line, elided where it must be, figures with their digits in line."""

from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

PADDING = 8
"""Pixels between a cell's edge and its text."""

GAP = 6
"""Pixels between a figure's sign and its number."""

_ROW = 1.5
"""The height of a row, in heights of a line of text: lower than that of the claims, for all are to be seen at once."""

_TELLING = 6
"""Letters of a text that are worth painting, with the ellipsis."""

_NARROWEST = 2
"""Pixels that a letter has at least."""

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def row_height(metrics: QFontMetrics) -> int:
    """How high a row is."""
    return round(_ROW * metrics.height())


def paint_text(painter: QPainter, area: QRect, text: str, align: Qt.AlignmentFlag = LEFT) -> None:
    """A text in one line; its end is left out where it has no room."""
    line = text[: max(area.width() // _NARROWEST, 1)]  # no more of a long text than could ever be seen is measured
    elided = painter.fontMetrics().elidedText(" ".join(line.split()), Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, int(align.value) | Qt.TextFlag.TextSingleLine, elided)


def has_room(metrics: QFontMetrics, text: str, width: int) -> bool:
    """Whether there is room for a text, or for so much of it that it says something."""
    return width >= min(metrics.horizontalAdvance(text), _TELLING * metrics.averageCharWidth())


def paint_figure(painter: QPainter, area: QRect, sign: str, number: str, widest: int) -> None:
    """The number at the right, its sign before the widest number, which has so many pixels.

    An ellipsis stands where they have no room, for digits are never cut.
    """
    metrics = painter.fontMetrics()
    if figure_width(metrics, number) > area.width():
        painter.drawText(area, RIGHT, "…")
        return
    painter.drawText(area, RIGHT, number)
    most = area.width() - metrics.horizontalAdvance(sign) - GAP
    width = max(metrics.horizontalAdvance(number), min(widest, most))
    painter.drawText(area.adjusted(0, 0, -width - GAP, 0), RIGHT, sign)


def figure_width(metrics: QFontMetrics, number: str) -> int:
    """How many pixels a number needs with a sign before it, whichever sign it is."""
    return metrics.horizontalAdvance(number) + metrics.horizontalAdvance("≥") + GAP


def tabular(font: QFont) -> QFont:
    """The font with digits of one width, where it has such."""
    result = QFont(font)
    tag: Any = QFont.Tag("tnum")
    result.setFeature(tag, 1)
    return result
