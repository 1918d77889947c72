"""What stands out from marks and says how firm number and day are.

At least and more than: an arrow up; at most and less than: down; a range: a whisker. Several days: a bar. The day it
was said, or "by" a day: dots to the left, for it counts up to then or earlier.
"""

import numpy as np
from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QPainter, QPainterPath

from gui.panes.timeline.glyphs import ARROW, SHORTEST_ARROW, arrow
from gui.panes.timeline.ink import Ink
from gui.panes.timeline.marks import FAINT
from gui.panes.timeline.scene import Scene
from models.claims.figure import Bound
from models.timeline.density import apart
from models.timeline.legend import is_earlier
from models.timeline.timeline import BOUNDS, CODES, Bools, Floats

MOST_LIMBS = 500
"""Where marks are painted as dots, so many of them show how firm they are."""
TAIL = 10.0
"""Pixels of the dots that say "or earlier"."""

_AWAY = 7.0
"""Pixels from a mark's centre to the dots beside it."""
_CAP = 4.0
_BEYOND = 100.0
"""Pixels outside of the view at which what goes on is cut off: Qt draws no lines of a million pixels."""
_UP = np.array([bound.is_lower for bound in BOUNDS])
_DOWN = np.array([bound.is_upper for bound in BOUNDS])


def paint_limbs(painter: QPainter, scene: Scene) -> None:
    """Bars of days, dots, whiskers and arrows; those of past claims faint."""
    is_past = scene.timeline.is_past[scene.rows]
    painter.setOpacity(FAINT)
    _paint(painter, scene.keep(is_past))
    painter.setOpacity(1)
    _paint(painter, scene.keep(~is_past))


def _paint(painter: QPainter, scene: Scene) -> None:
    """Thinned where the limbs of one series would touch."""
    _paint_bars(painter, scene)
    _paint_tails(painter, scene.keep(_spaced(scene, TAIL * 1.5)))
    _paint_whiskers(painter, scene.keep(apart(scene.series, scene.xs, scene.ys, 3.0)))
    _paint_arrows(painter, scene.keep(_spaced(scene, np.maximum(scene.sizes[scene.series] * 1.2, 9))))


def paint_arrow(painter: QPainter, place: QPointF, shape: QPainterPath, ink: Ink) -> None:
    """One arrow from a mark."""
    painter.setPen(ink.limb)
    painter.setBrush(ink.edge_brush)
    painter.translate(place)
    painter.drawPath(shape)
    painter.translate(-place)


def days_ends(scene: Scene) -> tuple[Floats, Floats]:
    """Where the days of each row begin and end in pixels; at the mark where they are open."""
    left, right = (scene.view.xs(ends[scene.rows]) for ends in (scene.timeline.first, scene.timeline.last))
    return np.where(np.isfinite(left), left, scene.xs), np.where(np.isfinite(right), right, scene.xs)


def _spaced(scene: Scene, cell: Floats | float) -> Bools:
    return apart(scene.series, scene.xs, np.zeros(len(scene)), cell)


def _paint_bars(painter: QPainter, scene: Scene) -> None:
    left, right = (np.clip(ends, -_BEYOND, scene.view.width + _BEYOND) for ends in days_ends(scene))
    bars = (right - left > 3) & apart(scene.series, scene.xs, scene.ys, 8.0)
    for place in np.flatnonzero(bars).tolist():
        painter.setPen(scene.inks[int(scene.series[place])].days)
        painter.drawLine(QLineF(left[place], scene.ys[place], right[place], scene.ys[place]))


def _paint_tails(painter: QPainter, scene: Scene) -> None:
    """Dots to the left for "or earlier", to the right for "or later", both ways where the date is unsure."""
    left, right = days_ends(scene)
    is_unsure = scene.timeline.is_unsure[scene.rows]
    earlier = is_earlier(scene.timeline, scene.rows) | is_unsure
    later = np.isposinf(scene.timeline.last[scene.rows]) | is_unsure
    for which, starts, length in ((earlier, left - _AWAY, -TAIL), (later, right + _AWAY, TAIL)):
        for place in np.flatnonzero(which).tolist():
            x, y = float(starts[place]), float(scene.ys[place])
            painter.setPen(scene.inks[int(scene.series[place])].tail)
            painter.drawLine(QLineF(x, y, x + length, y))


def _paint_whiskers(painter: QPainter, scene: Scene) -> None:
    scene = scene.keep(scene.bound == CODES[Bound.RANGE])
    ends = (scene.view.ys(values[scene.rows]) for values in (scene.timeline.low, scene.timeline.high))
    low, high = (np.clip(places, -_BEYOND, scene.view.height + _BEYOND).tolist() for places in ends)
    for index, x, bottom, top in zip(scene.series.tolist(), scene.xs.tolist(), low, high, strict=True):
        painter.setPen(scene.inks[index].limb)
        caps = (QLineF(x - _CAP, y, x + _CAP, y) for y in (bottom, top))
        painter.drawLines([QLineF(x, bottom, x, top), *caps])


def _paint_arrows(painter: QPainter, scene: Scene) -> None:
    lengths = _arrow_lengths(scene)
    is_up = _UP[scene.bound]
    starts = scene.sizes[scene.series] / 2
    for place in np.flatnonzero(is_up | _DOWN[scene.bound]).tolist():
        shape = arrow(round(float(lengths[place])), bool(is_up[place]), float(starts[place]))
        at = QPointF(float(scene.xs[place]), float(scene.ys[place]))
        paint_arrow(painter, at, shape, scene.inks[int(scene.series[place])])


def _arrow_lengths(scene: Scene) -> Floats:
    """Full length, but shorter where the tip would run below the axis or into the next mark above or below."""
    room = np.where(_DOWN[scene.bound], scene.view.height - scene.ys - 8, ARROW)
    lengths: Floats = np.clip(room, SHORTEST_ARROW, ARROW)
    if len(scene) > 200:
        return lengths
    signs = np.where(_UP[scene.bound], 1.0, -1.0)
    for place in range(len(scene)):
        away = (scene.ys[place] - scene.ys) * signs[place]
        near = away[(np.abs(scene.xs - scene.xs[place]) < 10) & (away > 0)]
        if len(near):
            lengths[place] = max(min(near.min() - 13, lengths[place]), SHORTEST_ARROW)
    return lengths
