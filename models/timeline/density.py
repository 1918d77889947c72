"""Which marks need drawing: of very many, what would cover another that says the same is left out."""

import numpy as np

from models.timeline.legend import is_earlier
from models.timeline.timeline import BOUNDS, Bools, Floats, Ints, Timeline
from models.timeline.view import View

LARGEST, SMALLEST = 10.0, 4.0
"""Pixels across a mark where there is room, and where a series has more marks than pixels."""

FEW = 200
"""Up to so many marks in sight all are drawn whole, whatever they cover."""

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


def kinds(timeline: Timeline, rows: Ints) -> Ints:
    """A number a row: the same where the series is, and every sign that the mark carries."""
    result: Ints = timeline.series_of[rows] * len(BOUNDS) + timeline.bound[rows]
    for flags in (
        is_earlier(timeline, rows),
        np.isposinf(timeline.last[rows]),
        *(own[rows] for own in (timeline.is_unsure, timeline.is_derived, timeline.is_past, timeline.has_dot)),
    ):
        result = result * 2 + flags
    return result


def apart(keys: Ints, cell: Floats | float, *places: Floats) -> Bools:
    """Which of the marks do not fall into the same ``cell`` pixels as the one before, of the same key.

    ``places`` are all that a mark reaches to, across or down: it is one with another where all of them are. Rows are
    ordered by series and day, so that marks which would cover each other are neighbours.
    """
    kept = np.ones(len(keys), dtype=np.bool_)
    kept[1:] = keys[1:] != keys[:-1]
    for place in places:
        cells = np.floor(place / cell)
        kept[1:] |= cells[1:] != cells[:-1]
    return kept


def sample(rows: Ints, most: int) -> Ints:
    """At most about ``most`` of the rows, the same ones whichever way the view moves."""
    every = 1
    while len(rows) > most * every:
        every *= 2
    return rows[rows % every == 0] if every > 1 else rows
