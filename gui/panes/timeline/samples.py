"""The small pictures of a legend: how a series is drawn, and what a sign looks like."""

from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from gui.looks.theme import Theme
from gui.panes.timeline.glyphs import arrow, glyph
from gui.panes.timeline.ink import Ink, series_ink
from gui.panes.timeline.limbs import paint_arrow
from gui.panes.timeline.marks import paint_mark
from gui.panes.timeline.scene import Look
from models.timeline.legend import Sign
from models.timeline.timeline import Series

SIZE = QSize(30, 20)
_CIRCLE = 0
_MIDDLE = QPointF(0, 0)


def paint_series(painter: QPainter, rect: QRectF, series: Series, theme: Theme) -> None:
    """A mark of the series on its line, if it has one, in the middle of a rectangle."""
    ink, middle = series_ink(series, theme), rect.center()
    painter.setPen(ink.line)
    if series.is_joined:
        painter.drawLine(QLineF(rect.left() + 2, middle.y(), rect.right() - 2, middle.y()))
    paint_mark(painter, middle, glyph(series.measure_index, 9), ink, Look(9))


def paint_sign(painter: QPainter, rect: QRectF, sign: Sign, theme: Theme) -> None:
    """A mark with the sign, in the muted colour, in the middle of a rectangle."""
    painter.save()
    painter.translate(rect.center())
    _PAINTERS[sign](painter, Ink(QColor(theme.muted), theme))
    painter.restore()


def icon(paint: Callable[[QPainter, QRectF], None], ratio: float) -> QIcon:
    """What ``paint`` paints, as an icon that looks the same when its row is chosen."""
    pixmap = QPixmap(SIZE * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter, QRectF(0, 0, SIZE.width(), SIZE.height()))
    painter.end()
    result = QIcon(pixmap)
    result.addPixmap(pixmap, QIcon.Mode.Selected)
    return result


def _circle(painter: QPainter, ink: Ink, look: Look, place: QPointF = _MIDDLE) -> None:
    paint_mark(painter, place, glyph(_CIRCLE, look.size), ink, look)


def _arrow(is_up: bool, is_open: bool) -> Callable[[QPainter, Ink], None]:
    def paint(painter: QPainter, ink: Ink) -> None:
        foot = QPointF(0, 5 if is_up else -5)
        _circle(painter, ink, Look(7, is_open=is_open), foot)
        paint_arrow(painter, foot, arrow(9, is_up, 3.5), ink)

    return paint


def _range(painter: QPainter, ink: Ink) -> None:
    painter.setPen(ink.limb)
    painter.drawLines([QLineF(0, -8, 0, 8), QLineF(-4, -8, 4, -8), QLineF(-4, 8, 4, 8)])


def _best(painter: QPainter, ink: Ink) -> None:
    _range(painter, ink)
    _circle(painter, ink, Look(7))


def _about(painter: QPainter, ink: Ink) -> None:
    _circle(painter, ink, Look(8, is_open=True))


def _days(painter: QPainter, ink: Ink) -> None:
    painter.setPen(ink.days)
    painter.drawLine(QLineF(-11, 0, 11, 0))
    _circle(painter, ink, Look(8))


def _dotted(ways: tuple[int, ...]) -> Callable[[QPainter, Ink], None]:
    """Dots to the left (-1) or to the right (1) of a mark, which makes room for those of one side."""

    def paint(painter: QPainter, ink: Ink) -> None:
        place = -3 * sum(ways)
        painter.setPen(ink.tail)
        for way in ways:
            painter.drawLine(QLineF(place + 7 * way, 0, 14 * way, 0))
        _circle(painter, ink, Look(8), QPointF(place, 0))

    return paint


def _derived(painter: QPainter, ink: Ink) -> None:
    _circle(painter, ink, Look(9, is_open=True, is_derived=True))


def _past(painter: QPainter, ink: Ink) -> None:
    _circle(painter, ink, Look(8, is_past=True))


_PAINTERS: dict[Sign, Callable[[QPainter, Ink], None]] = {
    Sign.MORE_THAN: _arrow(is_up=True, is_open=True),
    Sign.AT_LEAST: _arrow(is_up=True, is_open=False),
    Sign.LESS_THAN: _arrow(is_up=False, is_open=True),
    Sign.AT_MOST: _arrow(is_up=False, is_open=False),
    Sign.RANGE: _range,
    Sign.BEST: _best,
    Sign.ABOUT: _about,
    Sign.DAYS: _days,
    Sign.EARLIER: _dotted((-1,)),
    Sign.LATER: _dotted((1,)),
    Sign.UNSURE: _dotted((-1, 1)),
    Sign.DERIVED: _derived,
    Sign.PAST: _past,
}
