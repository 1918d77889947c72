"""What stands out from marks and says how firm number and day are.

At least and more than: an arrow up; at most and less than: down; a range: a whisker. Several days: a bar. The day it
was said, or "by" a day: dots to the left, for it counts up to then or earlier.
"""

import numpy as np
from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QPainter, QPainterPath

from gui.panes.timeline.arrows import DOWN, UP, place_arrows
from gui.panes.timeline.glyphs import arrow
from gui.panes.timeline.ink import Ink
from gui.panes.timeline.marks import FAINT
from gui.panes.timeline.scene import Scene
from models.claims.figure import Bound
from models.timeline.columns import CODES, Bools, Floats
from models.timeline.density import FEW, apart, kinds
from models.timeline.legend import is_earlier

TAIL = 10.0
"""Pixels of the dots that say "or earlier"."""

_AWAY = 7.0
"""Pixels from a mark's centre to the dots beside it."""
_CAP = 4.0
_BEYOND = 100.0
"""Pixels outside of the view at which what goes on is cut off: Qt draws no lines of a million pixels."""


def paint_limbs(painter: QPainter, scene: Scene) -> None:
    """Bars of days, dots, whiskers and arrows; those of past claims faint."""
    is_past = scene.columns.is_past[scene.rows]
    painter.setOpacity(FAINT)
    _paint(painter, scene.keep(is_past))
    painter.setOpacity(1)
    _paint(painter, scene.keep(~is_past))


def _paint(painter: QPainter, scene: Scene) -> None:
    scene = scene.keep(told_apart(scene, 1.0))
    _paint_bars(painter, scene)
    _paint_tails(painter, scene)
    _paint_whiskers(painter, scene)
    _paint_arrows(painter, scene)


def told_apart(scene: Scene, cell: float) -> Bools:
    """Which rows need painting: all of few; of many, one of those that lie on each other and carry the same signs.

    ``cell`` is how near lies on each other, as a share of a mark's size.
    """
    if len(scene) <= FEW:
        return np.ones(len(scene), dtype=np.bool_)
    columns, rows = scene.columns, scene.rows
    ends = (scene.view.ys(values[rows]) for values in (columns.low, columns.high))
    sizes = scene.sizes[scene.series] * cell
    return apart(kinds(columns, rows), sizes, scene.xs, scene.ys, *days_ends(scene), *ends)


def paint_arrow(painter: QPainter, place: QPointF, shape: QPainterPath, ink: Ink) -> None:
    """One arrow from a mark."""
    painter.setPen(ink.limb)
    painter.setBrush(ink.edge_brush)
    painter.translate(place)
    painter.drawPath(shape)
    painter.translate(-place)


def days_ends(scene: Scene) -> tuple[Floats, Floats]:
    """Where the days of each row begin and end in pixels; at the mark where they are open."""
    columns, view = scene.columns, scene.view
    return view.xs(columns.begins(scene.rows)), view.xs(columns.ends(scene.rows))


def tails(scene: Scene) -> tuple[Bools, Bools]:
    """Which rows have dots to the left, for "or earlier", and which to the right, for "or later"."""
    is_unsure = scene.columns.is_unsure[scene.rows]
    later: Bools = np.isposinf(scene.columns.last[scene.rows]) | is_unsure
    return is_earlier(scene.columns, scene.rows) | is_unsure, later


def _paint_bars(painter: QPainter, scene: Scene) -> None:
    left, right = (np.clip(ends, -_BEYOND, scene.view.width + _BEYOND) for ends in days_ends(scene))
    for place in np.flatnonzero(right - left > 3).tolist():
        painter.setPen(scene.inks[int(scene.series[place])].days)
        painter.drawLine(QLineF(left[place], scene.ys[place], right[place], scene.ys[place]))


def _paint_tails(painter: QPainter, scene: Scene) -> None:
    """Dots to the left for "or earlier", to the right for "or later", both ways where the date is unsure."""
    left, right = days_ends(scene)
    earlier, later = tails(scene)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, len(scene) <= FEW)  # smooth ones take twice as long
    for which, starts, length in ((earlier, left - _AWAY, -TAIL), (later, right + _AWAY, TAIL)):
        for place in np.flatnonzero(which).tolist():
            x, y = float(starts[place]), float(scene.ys[place])
            painter.setPen(scene.inks[int(scene.series[place])].tail)
            painter.drawLine(QLineF(x, y, x + length, y))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _paint_whiskers(painter: QPainter, scene: Scene) -> None:
    scene = scene.keep(scene.bound == CODES[Bound.RANGE])
    ends = (scene.view.ys(values[scene.rows]) for values in (scene.columns.low, scene.columns.high))
    low, high = (np.clip(places, -_BEYOND, scene.view.height + _BEYOND).tolist() for places in ends)
    for index, x, bottom, top in zip(scene.series.tolist(), scene.xs.tolist(), low, high, strict=True):
        painter.setPen(scene.inks[index].limb)
        caps = (QLineF(x - _CAP, y, x + _CAP, y) for y in (bottom, top))
        painter.drawLines([QLineF(x, bottom, x, top), *caps])


def _paint_arrows(painter: QPainter, scene: Scene) -> None:
    lengths, aside = (places.tolist() for places in place_arrows(scene))
    is_up = UP[scene.bound]
    starts = scene.sizes[scene.series] / 2
    for place in np.flatnonzero(is_up | DOWN[scene.bound]).tolist():
        shape = arrow(round(lengths[place]), bool(is_up[place]), float(starts[place]), aside[place])
        at = QPointF(float(scene.xs[place]), float(scene.ys[place]))
        paint_arrow(painter, at, shape, scene.inks[int(scene.series[place])])
