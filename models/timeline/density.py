"""Which marks need drawing: what would cover another of its own series is left out."""

import numpy as np

from models.timeline.timeline import Bools, Floats, Ints, Timeline
from models.timeline.view import View

LARGEST, SMALLEST = 10.0, 4.0
"""Pixels across a mark where there is room, and where a series has more marks than pixels."""

_MARGIN = 30
"""Pixels that a mark may reach to its sides."""


def rows_in_view(timeline: Timeline, shown: Bools, view: View) -> Ints:
    """The shown rows whose days are in sight; an open end reaches no farther than its mark."""
    margin = (view.right - view.left) * _MARGIN / view.width
    first = np.where(np.isfinite(timeline.first), timeline.first, timeline.x)
    last = np.where(np.isfinite(timeline.last), timeline.last, timeline.x)
    return np.flatnonzero((first <= view.right + margin) & (last >= view.left - margin) & shown)


def mark_sizes(timeline: Timeline, rows: Ints, view: View) -> Floats:
    """Pixels across a mark of each series (not row): smaller where a series has many in the view."""
    numbers = np.bincount(timeline.series_of[rows], minlength=len(timeline.series))
    return np.clip(view.width / np.maximum(numbers, 1), SMALLEST, LARGEST)


def apart(keys: Ints, xs: Floats, ys: Floats, cell: Floats | float) -> Bools:
    """Which of the marks do not fall into the same square of ``cell`` pixels as the one before, of the same key.

    Rows are ordered by series and day, so that marks which would cover each other are neighbours.
    """
    if not len(keys):
        return np.zeros(0, dtype=np.bool_)
    columns, lines = np.floor(xs / cell), np.floor(ys / cell)
    kept = np.ones(len(keys), dtype=np.bool_)
    kept[1:] = (columns[1:] != columns[:-1]) | (lines[1:] != lines[:-1]) | (keys[1:] != keys[:-1])
    return kept


def sample(rows: Ints, most: int) -> Ints:
    """At most about ``most`` of the rows, the same ones whichever way the view moves."""
    every = 1
    while len(rows) > most * every:
        every *= 2
    return rows[rows % every == 0] if every > 1 else rows
