"""The axes of a chart and its grid; painted with (0, 0) at the top left of the marks' area."""

from math import inf

from PySide6.QtCore import QMarginsF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from gui.looks.hairline import line_above, line_right
from gui.looks.theme import Theme
from gui.panes.timeline.room import GAP, NOTCH, OVER
from gui.panes.timeline.words import quantity_name
from models.text.display import Display
from models.timeline.count_axis import count_ticks
from models.timeline.day_axis import day_ticks
from models.timeline.timeline import Quantity
from models.timeline.view import View

_USUAL = 17.0
"""The height of a line, in pixels, for which the days' least distance is given."""


def paint_counts(painter: QPainter, view: View, theme: Theme, display: Display) -> None:
    """The axis of counts: a hairline across at each tick, and from the top a number where there is room for one."""
    hairline, line, free = QColor(theme.hairline), painter.fontMetrics().ascent(), -inf
    painter.setPen(QColor(theme.muted))
    for tick in reversed(count_ticks(view, display)):
        y = round(view.y(tick.at))
        line_above(painter, QRect(0, y, round(view.width) + OVER, 1), hairline)
        if y >= free:
            _write(painter, QRectF(-GAP, y + 0.5, 0, 0), Qt.AlignmentFlag.AlignRight, tick.label)
            free = y + line


def paint_days(painter: QPainter, view: View, theme: Theme, display: Display) -> None:
    """The axis of days: a line along the bottom, a notch and up to two lines of words at each tick."""
    muted, bottom, line = QColor(theme.muted), round(view.height), painter.fontMetrics().height()
    painter.setPen(muted)
    line_above(painter, QRect(0, bottom, round(view.width) + OVER, 1), muted)
    for tick in day_ticks(view, display, max(line / _USUAL, 1.0)):
        x = round(view.x(tick.at))
        line_right(painter, QRect(x, bottom, 1, NOTCH), muted)
        below = QRectF(x + 0.5, bottom + NOTCH + 1.5, 0, line)
        _write(painter, below, Qt.AlignmentFlag.AlignHCenter, tick.label)
        if tick.heading:
            _heading(painter, below.translated(0, line), tick.heading)


def paint_unit(painter: QPainter, quantity: Quantity, theme: Theme, room: QMarginsF) -> None:
    """What is counted, above the axis of counts, in the room around the marks."""
    painter.setPen(QColor(theme.muted))
    box = QRectF(GAP - room.left(), 2 - room.top(), 0, room.top() - GAP)
    _write(painter, box, Qt.AlignmentFlag.AlignLeft, quantity_name(quantity))


def _heading(painter: QPainter, box: QRectF, text: str) -> None:
    font = QFont(painter.font())
    painter.save()
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    _write(painter, box, Qt.AlignmentFlag.AlignHCenter, text)
    painter.restore()


def _write(painter: QPainter, box: QRectF, along: Qt.AlignmentFlag, text: str) -> None:
    """Words in the middle of a box's height, in full however small the box is."""
    painter.drawText(box, along | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, text)
