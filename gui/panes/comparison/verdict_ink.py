"""How a verdict looks: its sign on its colour, hatched where it is assumed, with a corner where it may change."""

from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from gui.looks.contrast import blend, legible
from gui.looks.theme import Theme
from models.comparison.pair import Verdict
from models.comparison.templates import VERDICTS

_FILL, _HATCH = 0.34, 0.75
"""How much of a verdict's colour is in its ground, and in the lines across it."""
_BETWEEN = 5
"""Pixels from one line of the hatching to the next."""
_READABLE = 4.5


@lru_cache(maxsize=64)
def word_color(theme: Theme, verdict: Verdict, base: str) -> QColor:
    """The colour that the word of a verdict is written in on a ground."""
    return legible(_color(theme, verdict), QColor(base), _READABLE)


def paint_verdict(
    painter: QPainter,
    rect: QRectF,
    verdict: Verdict,
    theme: Theme,
    *,
    is_conditional: bool = False,
    may_change: bool = False,
) -> None:
    """Fill a rectangle with a verdict; its sign stands in the middle."""
    color, ground = _color(theme, verdict), fill_color(theme, verdict)
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, ground)
    if is_conditional:
        _hatch(painter, rect, blend(ground, color, _HATCH))
    if may_change:
        _corner(painter, rect, legible(color, ground, 3.0))
    _sign(painter, rect, VERDICTS[verdict][1], QColor(theme.text), ground if is_conditional else None)
    painter.restore()


@lru_cache(maxsize=16)
def fill_color(theme: Theme, verdict: Verdict) -> QColor:
    """What the sign of a verdict stands on."""
    return blend(QColor(theme.base), _color(theme, verdict), _FILL)


def _color(theme: Theme, verdict: Verdict) -> QColor:
    return QColor(getattr(theme, verdict.value))


def _hatch(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """Lines that rise to the right."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1.0))
    start, height = rect.left() - rect.height(), rect.height()
    count = int((rect.width() + height) / _BETWEEN) + 1
    painter.drawLines(
        [QLineF(x, rect.bottom(), x + height, rect.top()) for x in (start + place * _BETWEEN for place in range(count))]
    )


def _corner(painter: QPainter, rect: QRectF, color: QColor) -> None:
    size = rect.height() * 0.3
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    top = rect.topRight()
    painter.drawPolygon(QPolygonF([top, top - QPointF(size, 0), top + QPointF(0, size)]))


def _sign(painter: QPainter, rect: QRectF, sign: str, color: QColor, ground: QColor | None) -> None:
    """The sign; on hatching it has a little ground of its own."""
    font = QFont(painter.font())
    font.setBold(True)
    painter.setFont(font)
    if ground is not None:
        half = painter.fontMetrics().horizontalAdvance(sign) / 2 + 2
        middle = rect.center()
        painter.fillRect(QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half), ground)
    painter.setPen(color)
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), sign)
