"""The axes of a chart and its grid; painted with (0, 0) at the top left of the marks' area."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from gui.looks.hairline import line_above, line_right
from gui.looks.theme import Theme
from gui.panes.timeline.words import quantity_name
from models.text.display import Display
from models.timeline.count_axis import count_ticks
from models.timeline.day_axis import day_ticks
from models.timeline.timeline import Quantity
from models.timeline.view import View

_GAP, _NOTCH = 8, 5


def paint_counts(painter: QPainter, view: View, theme: Theme, display: Display) -> None:
    """The axis of counts: a hairline across and a number at each tick."""
    hairline = QColor(theme.hairline)
    painter.setPen(QColor(theme.muted))
    for tick in count_ticks(view, display):
        y = round(view.y(tick.at))
        line_above(painter, QRect(0, y, round(view.width), 1), hairline)
        box = QRectF(-100, y - 9.5, 100 - _GAP, 20)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, tick.label)


def paint_days(painter: QPainter, view: View, theme: Theme, display: Display) -> None:
    """The axis of days: a line along the bottom, a notch and up to two lines of words at each tick."""
    muted, bottom = QColor(theme.muted), round(view.height)
    painter.setPen(muted)
    line_above(painter, QRect(0, bottom, round(view.width), 1), muted)
    for tick in day_ticks(view, display):
        x = round(view.x(tick.at))
        line_right(painter, QRect(x, bottom, 1, _NOTCH), muted)
        _centred(painter, x + 0.5, bottom + 6.5, tick.label)
        if tick.heading:
            _heading(painter, x + 0.5, bottom + 6.5 + painter.fontMetrics().height(), tick.heading)


def paint_unit(painter: QPainter, quantity: Quantity, theme: Theme) -> None:
    """What is counted, above the axis of counts."""
    painter.setPen(QColor(theme.muted))
    box = QRectF(-50, -24, 300, 18)
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, quantity_name(quantity))


def _centred(painter: QPainter, x: float, top: float, text: str) -> None:
    box = QRectF(x - 60, top, 120, painter.fontMetrics().height())
    painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)


def _heading(painter: QPainter, x: float, top: float, text: str) -> None:
    font = QFont(painter.font())
    painter.save()
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    _centred(painter, x, top, text)
    painter.restore()
