"""The shapes of marks: full, or hollow for about and for the open foot of more than; dashed for derived ones."""

import numpy as np
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from gui.panes.timeline.glyphs import glyph
from gui.panes.timeline.ink import Ink
from gui.panes.timeline.scene import Look, Scene
from models.claims.figure import Bound
from models.timeline.columns import BOUNDS

MOST_MARKS = 1500
"""More marks than this are painted as dots, for a frame has no time for them."""

FAINT = 0.4
"""The opacity of what was retracted or replaced."""

_STROKE = (0.36, 0.28)
"""How far the stroke through what is past reaches, in sizes of its mark: beyond it, it would strike out a neighbour."""

_PLAIN = 6.0
"""Pixels up to which a mark is full and without outline: a row of small hollow ones would only look frayed."""
_OPEN = np.array([bound in (Bound.MORE_THAN, Bound.LESS_THAN, Bound.ABOUT) for bound in BOUNDS])


def paint_marks(painter: QPainter, scene: Scene) -> None:
    """A shape for every row but the ranges without a best value."""
    scene = scene.keep(scene.columns.has_dot[scene.rows])
    is_derived, is_past = (flags[scene.rows] for flags in (scene.columns.is_derived, scene.columns.is_past))
    is_open = _OPEN[scene.bound] | is_derived
    sizes = scene.sizes[scene.series]
    looks = map(Look, sizes.tolist(), is_open.tolist(), is_derived.tolist(), is_past.tolist())
    places = map(QPointF, scene.xs.tolist(), scene.ys.tolist())
    for index, place, look in zip(scene.series.tolist(), places, looks, strict=True):
        shape = glyph(scene.timeline.series[index].measure_index, look.size)
        paint_mark(painter, place, shape, scene.inks[index], look)


def paint_mark(painter: QPainter, place: QPointF, shape: QPainterPath, ink: Ink, look: Look) -> None:
    """One shape; a past one faint and struck through."""
    painter.setPen(_pen(ink, look))
    painter.setBrush(ink.base if look.is_open and look.size > _PLAIN else ink.fill)
    painter.translate(place)
    if look.is_past:
        _paint_past(painter, shape, ink, look.size)
    else:
        painter.drawPath(shape)
    painter.translate(-place)


def _paint_past(painter: QPainter, shape: QPainterPath, ink: Ink, size: float) -> None:
    painter.setOpacity(FAINT)
    painter.drawPath(shape)
    painter.setOpacity(1)
    painter.setPen(ink.outline)
    across, up = size * _STROKE[0], size * _STROKE[1]
    painter.drawLine(QLineF(-across, up, across, -up))


def _pen(ink: Ink, look: Look) -> QPen:
    if look.size <= _PLAIN:
        return _NO_PEN
    if look.is_derived:
        return ink.derived
    return ink.hollow if look.is_open else ink.outline


_NO_PEN = QPen(Qt.PenStyle.NoPen)
