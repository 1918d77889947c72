"""Painting the figure that all others are held against, behind them: a line, or a band."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from gui.forest.ink import Ink
from gui.forest.pencil import DASHES, Pencil
from gui.forest.span import Span, span_of
from models.forest.limb import End, Limb, limb_of
from models.forest.plot import Mark
from models.forest.scale import Scale

_LINE = 1.0
_FADING = 12
"""Steps in which an open end of a band fades."""
_FADE = 110.0
"""Parts that fading takes, at most half of the band."""


def paint_reference(painter: QPainter, rect: QRectF, reference: Mark, scale: Scale, ink: Ink) -> None:
    """Paint the reference from top to bottom of a rectangle, so that rows below one another show one line.

    An interval is a band with a line at each end that it has, and fades where it is open.
    """
    limb = limb_of(reference, scale)
    if limb is None:
        return
    painter.save()
    pencil = Pencil(painter)
    span = span_of(rect.left(), rect.width(), pencil.part)
    if limb.has_line:
        _paint_band(pencil, rect, span, limb, ink)
    dashes = DASHES if reference.is_conditional else ()
    pen = pencil.pen(ink.muted, _LINE, dashes)
    pen.setDashOffset(rect.top() / pencil.thickness(_LINE))
    for place in _lines(limb):
        pencil.upright(span.x(place), rect.top(), rect.bottom(), pen, _LINE)
    painter.restore()


def _lines(limb: Limb) -> list[float]:
    closed = (End.CLOSED, End.STRICT)
    ends = ((limb.left, limb.left_end), (limb.right, limb.right_end))
    dot = [] if limb.dot is None else [limb.dot]
    return [place for place, end in ends if end in closed] + dot


def _paint_band(pencil: Pencil, rect: QRectF, span: Span, limb: Limb, ink: Ink) -> None:
    left = span.x(limb.left) if limb.left_end in (End.CLOSED, End.STRICT) else span.start
    right = span.x(limb.right) if limb.right_end in (End.CLOSED, End.STRICT) else span.end
    fade = min(_FADE * pencil.part, (right - left) / 2)
    inner_left = left + fade if limb.left_end is End.OPEN else left
    inner_right = right - fade if limb.right_end is End.OPEN else right
    _fill(pencil, rect, inner_left, inner_right, ink.band)
    if limb.left_end is End.OPEN:
        _fade(pencil, rect, inner_left, left, ink.band)
    if limb.right_end is End.OPEN:
        _fade(pencil, rect, inner_right, right, ink.band)


def _fade(pencil: Pencil, rect: QRectF, inner: float, outer: float, color: QColor) -> None:
    """Ever paler strips outwards; no gradient, for in SVG several on one page would share their names."""
    step = (outer - inner) / _FADING
    for place in range(_FADING):
        paler = QColor(color)
        paler.setAlphaF(color.alphaF() * (1 - (place + 1) / (_FADING + 1)))
        edges = sorted((inner + place * step, inner + (place + 1) * step))
        _fill(pencil, rect, edges[0], edges[1], paler)


def _fill(pencil: Pencil, rect: QRectF, left: float, right: float, color: QColor) -> None:
    """A strip between the painter's nearest whole dots, so that strips neither overlap nor leave a gap."""
    left, right = pencil.edge(left), pencil.edge(right)
    pencil.painter.fillRect(QRectF(left, rect.top(), right - left, rect.height()), color)
