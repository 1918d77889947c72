"""The mark under the mouse, found among all marks in screen pixels."""

import numpy as np

from models.timeline.timeline import BOUNDS, Floats, Ints, Timeline
from models.timeline.view import View

_REACH = 22.0
"""Pixels that an arrow reaches beyond its mark."""
_UP = np.array([_REACH if bound.is_lower else 0.0 for bound in BOUNDS])
_DOWN = np.array([_REACH if bound.is_upper else 0.0 for bound in BOUNDS])


class Targets:
    """Where the marks of a view may be hit: at their centre, or along their whisker, arrow or bar of days."""

    def __init__(self, timeline: Timeline, rows: Ints, view: View) -> None:
        self._timeline, self._rows, self._view = timeline, rows, view
        self._x = view.xs(timeline.x[rows])
        self._y = view.ys(timeline.value[rows])

    def nearest(self, x: float, y: float, within: float = 12.0) -> int | None:
        """The row whose mark is nearest to a point, no farther than ``within`` pixels; None where there is none.

        Whiskers, arrows and bars count only where no centre is near, and only half as far.
        """
        if not len(self._rows):
            return None
        distance = (self._x - x) ** 2 + (self._y - y) ** 2
        best = int(distance.argmin())
        if distance[best] <= within * within:
            return int(self._rows[best])
        return self._on_limb(x, y, within / 2)

    def _on_limb(self, x: float, y: float, within: float) -> int | None:
        """The row of the whisker, arrow or bar of days that is nearest; None where none is ``within`` pixels."""
        rows = self._crossing(x, within)
        if not len(rows):
            return None
        timeline, view, bound = self._timeline, self._view, self._timeline.bound[rows]
        own_x, own_y = view.xs(timeline.x[rows]), view.ys(timeline.value[rows])
        left, right = (_finite(view.xs(ends[rows]), own_x) for ends in (timeline.first, timeline.last))
        top, bottom = view.ys(timeline.high[rows]) - _UP[bound], view.ys(timeline.low[rows]) + _DOWN[bound]
        upright = np.hypot(own_x - x, y - np.clip(y, top, bottom))
        level = np.hypot(x - np.clip(x, left, right), own_y - y)
        distance = np.minimum(upright, level)
        best = int(distance.argmin())
        return int(rows[best]) if distance[best] <= within else None

    def _crossing(self, x: float, within: float) -> Ints:
        """The rows that have something upright or level near a place from the left."""
        days = (self._view.right - self._view.left) / self._view.width
        day, near = self._view.left + x * days, within * days
        rows = self._rows
        return rows[(self._timeline.first[rows] <= day + near) & (self._timeline.last[rows] >= day - near)]


def _finite(ends: Floats, otherwise: Floats) -> Floats:
    return np.where(np.isfinite(ends), ends, otherwise)
