"""The mark under the mouse, found in screen pixels among all marks of the days around it."""

import numpy as np

from models.timeline.columns import BOUNDS, Bools, Floats, Ints
from models.timeline.timeline import Timeline
from models.timeline.view import View

_REACH = 22.0
"""Pixels that an arrow reaches beyond its mark."""
_UP = np.array([_REACH if bound.is_lower else 0.0 for bound in BOUNDS])
_DOWN = np.array([_REACH if bound.is_upper else 0.0 for bound in BOUNDS])


class Targets:
    """Where the shown marks of a view may be hit: at their centre, or along their whisker, arrow or bar of days."""

    def __init__(self, timeline: Timeline, shown: Bools, view: View) -> None:
        self._timeline, self._by_day, self._columns = timeline, timeline.by_day, timeline.columns
        self._shown, self._view = shown, view

    def nearest(self, x: float, y: float, within: float = 12.0) -> int | None:
        """The row whose mark is nearest to a point, no farther than ``within`` pixels; None where there is none.

        Of several in one place it is the one that is seen: the one that is painted last.
        Whiskers, arrows and bars count only where no centre is near, and only half as far.
        """
        rows = self._by_day.between(self._view.day(x - within), self._view.day(x + within))
        rows = rows[self._shown[rows]]
        if len(rows):
            own_x, own_y = self._places(rows)
            distance = (own_x - x) ** 2 + (own_y - y) ** 2
            if distance.min() <= within * within:
                return self._topmost(rows, distance)
        return self._on_limb(x, y, within / 2)

    def _on_limb(self, x: float, y: float, within: float) -> int | None:
        """The row of the whisker, arrow or bar of days that is nearest; None where none is ``within`` pixels."""
        rows = self._crossing(self._view.day(x - within), self._view.day(x + within))
        if not len(rows):
            return None
        columns, view, bound = self._columns, self._view, self._columns.bound[rows]
        own_x, own_y = self._places(rows)
        left, right = view.xs(columns.begins(rows)), view.xs(columns.ends(rows))
        top, bottom = view.ys(columns.high[rows]) - _UP[bound], view.ys(columns.low[rows]) + _DOWN[bound]
        upright = np.hypot(own_x - x, y - np.clip(y, top, bottom))
        level = np.hypot(x - np.clip(x, left, right), own_y - y)
        distance = np.minimum(upright, level)
        return self._topmost(rows, distance) if distance.min() <= within else None

    def _topmost(self, rows: Ints, distance: Floats) -> int:
        """Of the nearest rows the one that is on top of the others."""
        nearest = rows[distance == distance.min()][::-1]
        return int(nearest[self._timeline.orders[self._columns.series_of[nearest]].argmax()])

    def _crossing(self, left: float, right: float) -> Ints:
        """The rows that have something upright or level from one day to another."""
        rows = self._by_day.reaching(left, right)
        rows = rows[self._shown[rows]]
        return rows[(self._columns.begins(rows) <= right) & (self._columns.ends(rows) >= left)]

    def _places(self, rows: Ints) -> tuple[Floats, Floats]:
        return self._view.xs(self._columns.x[rows]), self._view.ys(self._columns.value[rows])
