"""Hairlines: fills of whole pixels of the screen, of one thickness wherever they lie and however it is scaled.

Qt rounds both edges of a line by themselves, so that at 1.5 one is a pixel thick and the next one two.
"""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter


def line_below(painter: QPainter, rect: QRect, color: QColor) -> None:
    """A hairline within a rectangle, along its lower edge."""
    left, _, right, bottom, thick = _on_screen(painter, rect)
    _fill(painter, QRectF(left, bottom - thick, right - left, thick), color)


def line_above(painter: QPainter, rect: QRect, color: QColor) -> None:
    """The same along its upper edge."""
    left, top, right, _, thick = _on_screen(painter, rect)
    _fill(painter, QRectF(left, top, right - left, thick), color)


def line_right(painter: QPainter, rect: QRect, color: QColor) -> None:
    """The same along its right edge."""
    _, top, right, bottom, thick = _on_screen(painter, rect)
    _fill(painter, QRectF(right - thick, top, thick, bottom - top), color)


def lines_around(painter: QPainter, rect: QRect, color: QColor) -> None:
    """The same along all four edges."""
    left, top, _, bottom, thick = _on_screen(painter, rect)
    _fill(painter, QRectF(left, top, thick, bottom - top), color)
    for line in (line_above, line_right, line_below):
        line(painter, rect, color)


def _on_screen(painter: QPainter, rect: QRect) -> tuple[int, int, int, int, int]:
    """Left, top, right and bottom of a rectangle in pixels of the screen, and how many of them a hairline takes."""
    scale = painter.deviceTransform()
    box = scale.mapRect(QRectF(rect))
    edges = round(box.left()), round(box.top()), round(box.right()), round(box.bottom())
    return *edges, max(1, int(scale.m22() + 0.01))


def _fill(painter: QPainter, box: QRectF, color: QColor) -> None:
    back, _ = painter.deviceTransform().inverted()
    painter.fillRect(back.mapRect(box), color)
