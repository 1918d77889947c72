"""The rows that are drawn in the order of their days: found by day without looking at all of them."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

import numpy as np

from models.timeline.columns import Bools, Columns, Floats, Ints
from models.timeline.piecewise import Piecewise, pieces

NARROW = 16
"""Days that most dates reach from their marks at most: a month is 15 and a half to each side."""

_DIGIT = 2**16
_OF_A_DAY = 2
"""Marks stand at whole and half days."""


@dataclass(frozen=True, eq=False)
class ByDay:
    """Rows ordered by day, then number.

    A value: what a change takes out or puts in goes into another one, at the cost of moving the rows behind.
    """

    rows: Ints
    days: Floats
    """The day of each of them."""
    wide: Ints
    """Those of the rows whose dates reach farther from their marks than the other ones'."""
    wide_days: Floats

    def __len__(self) -> int:
        return len(self.rows)

    def between(self, left: float, right: float) -> Ints:
        """The rows whose mark stands from one day to another, both included."""
        return self.rows[slice(*self.places(left, right))]

    def places(self, left: float, right: float) -> tuple[int, int]:
        """The place of the first row of `between`, and of the first behind them."""
        return bisect_left(self.days, left), bisect_right(self.days, right)

    def reaching(self, left: float, right: float) -> Ints:
        """All rows whose days may have some of these, and some others; in order but for those of far-reaching dates."""
        near = left - NARROW, right + NARROW
        return np.concatenate([self.between(*near), self.wide[(self.wide_days < near[0]) | (self.wide_days > near[1])]])

    def without(self, rows: Ints, days: Floats) -> "ByDay":
        """Some rows left out, which stand at these days."""
        places = list(map(self._place, days.tolist(), rows.tolist()))
        is_left = ~np.isin(self.wide, rows)
        return ByDay(
            np.delete(self.rows, places), np.delete(self.days, places), self.wide[is_left], self.wide_days[is_left]
        )

    def including(self, rows: Ints, columns: Columns) -> "ByDay":
        """More rows put in, from columns that hold their days."""
        added = rows[np.lexsort((rows, columns.x[rows]))]
        days = columns.x[added]
        places = list(map(self._place, days.tolist(), added.tolist()))
        is_wide = _is_wide(columns, added)
        return ByDay(
            np.insert(self.rows, places, added),
            np.insert(self.days, places, days),
            np.append(self.wide, added[is_wide]),
            np.append(self.wide_days, days[is_wide]),
        )

    def _place(self, day: float, row: int) -> int:
        first, end = self.places(day, day)
        return bisect_left(self.rows, row, first, end)


def ordered_by_day(columns: Columns) -> Piecewise[ByDay]:
    """All drawn rows in order: numpy sorts small whole numbers by their digits, ten times as fast as any others."""
    rows = np.flatnonzero(columns.is_drawn)
    wide = [rows[:0]]
    halves = np.zeros(len(rows), np.int32)
    for place, part in pieces(rows):
        halves[place] = columns.x[part] * _OF_A_DAY
        wide.append(part[_is_wide(columns, part)])
        yield
    halves -= halves.min(initial=0)
    order = np.argsort(halves.astype(np.uint16), kind="stable")
    yield
    if halves.max(initial=0) >= _DIGIT:
        order = order[np.argsort((halves // _DIGIT).astype(np.uint16)[order], kind="stable")]
        yield
    ordered, far = rows[order], np.concatenate(wide)
    yield
    return ByDay(ordered, columns.x[ordered], far, columns.x[far])


def _is_wide(columns: Columns, rows: Ints) -> Bools:
    x = columns.x[rows]
    is_wide: Bools = (x - columns.begins(rows) > NARROW) | (columns.ends(rows) - x > NARROW)
    return is_wide
