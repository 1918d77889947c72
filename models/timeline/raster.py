"""Very many marks as squares: how many of them each one holds, and what colours these have together."""

from math import ceil, floor, log2

import numpy as np

from models.timeline.columns import Columns, Floats, Ints
from models.timeline.view import View

CELL = 3
"""Pixels across a square."""

_FAINT = 0.4
"""What a mark counts for that was retracted or replaced."""
_FAINTEST = 0.4
"""The strength of a square that holds one mark, where others hold very many."""


class Raster:
    """Squares over a view. They move with the days and values, so that a pan changes none of them.

    ``shades`` are three numbers a series. The first square begins ``left`` and ``top`` pixels outside of the view.
    """

    def __init__(self, view: View, shades: Floats) -> None:
        self._view, self._shades = view, shades
        self.left = _beyond(view.left * view.width / (view.right - view.left))
        self.top = _beyond(-view.top * view.height / (view.top - view.bottom))
        self.across = ceil((view.width + self.left) / CELL)
        self.down = ceil((view.height + self.top) / CELL) + 1
        self._sums = np.zeros((4, self.across * self.down))

    def add(self, columns: Columns, rows: Ints) -> None:
        """Count rows; those outside of the view are left out."""
        across, down = self.cells(columns, rows)
        inside = (across >= 0) & (across < self.across) & (down >= 0) & (down < self.down)
        rows, cells = rows[inside], down[inside] * self.across + across[inside]
        weights = np.where(columns.is_past[rows], _FAINT, 1.0)
        self._sums[0] += np.bincount(cells, weights, self._sums.shape[1])
        for place, shade in enumerate(self._shades.T, 1):
            self._sums[place] += np.bincount(cells, weights * shade[columns.series_of[rows]], self._sums.shape[1])

    def cells(self, columns: Columns, rows: Ints) -> tuple[Ints, Ints]:
        """The squares of rows, from the left and from the top."""
        across = (self._view.xs(columns.x[rows]) + self.left) / CELL
        down = (self._view.ys(columns.value[rows]) + self.top) / CELL
        return np.floor(across).astype(np.int64), np.floor(down).astype(np.int64)

    @property
    def counts(self) -> Floats:
        """How many marks each square holds, line by line."""
        counts: Floats = self._sums[0].reshape(self.down, self.across)
        return counts

    @property
    def colours(self) -> Floats:
        """The mean shades of each square's marks, three numbers each; 0 where there is none."""
        mean: Floats = self._sums[1:] / np.maximum(self._sums[0], _FAINT)
        return mean.T.reshape(self.down, self.across, 3)

    @property
    def strengths(self) -> Floats:
        """From 0, where there is no mark, over one that is well seen, to 1 where they are densest; by doublings."""
        counts = self.counts
        held = counts[counts > 0]
        most = max(ceil(log2(max(float(np.quantile(held, 0.99)), 1))), 1) if len(held) else 1
        doublings = np.log2(np.maximum(counts, 1)) / most
        least = np.minimum(counts, 1) * _FAINTEST
        return np.where(counts > 0, np.minimum(least + (1 - _FAINTEST) * doublings, 1), 0)


def _beyond(pixels: float) -> int:
    """How many whole pixels the last square that begins before a place begins before it."""
    return floor(pixels) % CELL
