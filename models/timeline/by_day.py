"""The rows that are drawn in the order of their days: found by day without looking at all of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
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
    x: Floats
    """The day of each row, by the row's number."""
    wide: Ints
    """Those of the rows whose dates reach farther from their marks than the other ones'."""

    def __len__(self) -> int:
        return len(self.rows)

    def between(self, left: float, right: float) -> Ints:
        """The rows whose mark stands from one day to another, both included."""
        return self.rows[slice(*self.places(left, right))]

    def places(self, left: float, right: float) -> tuple[int, int]:
        """The place of the first row of `between`, and of the first behind them."""
        return bisect_left(self.rows, left, key=self._day), bisect_right(self.rows, right, key=self._day)

    def reaching(self, left: float, right: float) -> Ints:
        """All rows whose days may have some of these, and some others; in order but for those of far-reaching dates."""
        near = left - NARROW, right + NARROW
        x = self.x[self.wide]
        return np.concatenate([self.between(*near), self.wide[(x < near[0]) | (x > near[1])]])

    def places_of(self, rows: Sequence[int]) -> list[int]:
        """Where some of the rows stand, by their days; asked before these change."""
        return [self._place(row) for row in rows]

    def without(self, rows: Sequence[int], places: Sequence[int]) -> "ByDay":
        """Some rows left out, which stand at these places."""
        return ByDay(np.delete(self.rows, places), self.x, self.wide[~np.isin(self.wide, rows)])

    def including(self, rows: Iterable[int], columns: Columns) -> "ByDay":
        """More rows put in, from columns that hold their days and those of all others."""
        ordered = sorted(rows, key=lambda row: (columns.x[row], row))
        added = np.array(ordered, np.int64)
        moved = ByDay(self.rows, columns.x, self.wide)
        larger = np.insert(self.rows, [moved._place(row) for row in ordered], added)
        return ByDay(larger, columns.x, np.append(self.wide, added[_is_wide(columns, added)]))

    def _place(self, row: int) -> int:
        return bisect_left(self.rows, (self.x[row], row), key=lambda own: (self.x[own], own))

    def _day(self, row: int) -> float:
        return float(self.x[row])


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
    return ByDay(rows[order], columns.x, np.concatenate(wide))


def _is_wide(columns: Columns, rows: Ints) -> Bools:
    x = columns.x[rows]
    is_wide: Bools = (x - columns.begins(rows) > NARROW) | (columns.ends(rows) - x > NARROW)
    return is_wide
