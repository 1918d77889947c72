"""The shapes of marks and arrows, as paths around (0, 0) in pixels."""

from collections.abc import Callable
from functools import lru_cache
from math import copysign, cos, pi, sin

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

ARROW = 22.0
"""Pixels from a mark's edge to the tip of its arrow, where there is room."""
SHORTEST_ARROW = 9.0
ASIDE = 11.0
"""Pixels from a mark's centre to an arrow beside it, where another mark is in the way."""


def glyph(measure_index: int, size: float) -> QPainterPath:
    """The shape of a measure, about as heavy to the eye as a circle of ``size`` pixels across."""
    return _glyph(measure_index % len(_SHAPES), round(size * 2) / 2)


@lru_cache(maxsize=256)
def arrow(length: float, is_up: bool, start: float, aside: float = 0.0) -> QPainterPath:
    """An arrow from ``start`` pixels off the centre, its head closed; it may stand ``aside``, joined by an elbow."""
    sign = -1.0 if is_up else 1.0
    tip = sign * (start + length)
    head = min(6.0, length * 0.55)
    foot = 0.0 if aside else sign * start
    path = QPainterPath(QPointF(copysign(start, aside) if aside else 0, foot))
    path.lineTo(aside, foot)
    path.moveTo(aside, foot)  # a path of its own: a corner would be filled
    path.lineTo(aside, tip - sign * head)
    corners = [(0, tip), (head * 0.62, tip - sign * head), (-head * 0.62, tip - sign * head)]
    path.addPolygon(_closed([(aside + x, y) for x, y in corners]))
    return path


@lru_cache(maxsize=256)
def _glyph(shape: int, size: float) -> QPainterPath:
    return _SHAPES[shape](size / 2)


def _circle(r: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), r, r)
    return path


def _square(r: float) -> QPainterPath:
    return _polygon(4, r * 1.25, pi / 4)


def _diamond(r: float) -> QPainterPath:
    return _polygon(4, r * 1.3, 0)


def _plus(r: float) -> QPainterPath:
    arm, half = r * 1.2, r * 0.42
    corners = [(half, arm), (half, half), (arm, half)]
    turned = [(x, y) for x, y in corners] + [(y, -x) for x, y in corners]
    return _path([*turned, *[(-x, -y) for x, y in turned]])


def _star(r: float) -> QPainterPath:
    radii = (r * 1.45, r * 0.65)
    return _path([_on_circle(radii[n % 2], -pi / 2 + n * pi / 5) for n in range(10)])


def _triangle(r: float) -> QPainterPath:
    """Pointing right, for up and down are what arrows do."""
    return _polygon(3, r * 1.35, 0)


def _cross(r: float) -> QPainterPath:
    return _turned(_plus(r), 45)


def _pentagon(r: float) -> QPainterPath:
    return _polygon(5, r * 1.15, -pi / 2)


_SHAPES: tuple[Callable[[float], QPainterPath], ...] = (
    *(_circle, _square, _diamond, _triangle),
    *(_plus, _star, _cross, _pentagon),
)


def _polygon(corners: int, r: float, turn: float) -> QPainterPath:
    return _path([_on_circle(r, turn + n * 2 * pi / corners) for n in range(corners)])


def _on_circle(r: float, angle: float) -> tuple[float, float]:
    return r * cos(angle), r * sin(angle)


def _path(points: list[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(_closed(points))
    path.closeSubpath()
    return path


def _closed(points: list[tuple[float, float]]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in [*points, points[0]]])


def _turned(path: QPainterPath, degrees: float) -> QPainterPath:
    return QTransform().rotate(degrees).map(path)
