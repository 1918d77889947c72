"""Which marks need drawing: of very many, what would cover another that says the same is left out."""

import numpy as np

from models.timeline.columns import BOUNDS, Bools, Columns, Floats, Ints
from models.timeline.legend import is_earlier
from models.timeline.view import View

LARGEST, SMALLEST = 10.0, 4.0
"""Pixels across a mark where there is room, and where a series has more marks than pixels."""

FEW = 200
"""Up to so many marks in sight all are drawn whole, whatever they cover."""

_MARGIN = 30
"""Pixels that a mark may reach to its sides."""


def in_view(columns: Columns, rows: Ints, view: View) -> Ints:
    """Those of some rows whose days are in sight; an open end reaches no farther than its mark."""
    margin = days_around(view)
    begins, ends = columns.begins(rows), columns.ends(rows)
    return rows[(begins <= view.right + margin) & (ends >= view.left - margin)]


def days_around(view: View) -> float:
    """The days beside a view from which a mark may reach into it."""
    return (view.right - view.left) * _MARGIN / view.width


def mark_sizes(series_of: Ints, count: int, view: View) -> Floats:
    """Pixels across a mark of each of ``count`` series: smaller where a series has many of the rows in the view."""
    numbers = np.bincount(series_of, minlength=count)
    return np.clip(view.width / np.maximum(numbers, 1), SMALLEST, LARGEST)


def kinds(columns: Columns, rows: Ints) -> Ints:
    """A number a row: the same where the series is, and every sign that the mark carries."""
    result: Ints = columns.series_of[rows] * len(BOUNDS) + columns.bound[rows]
    flags = (columns.is_unsure, columns.is_derived, columns.is_past, columns.has_dot)
    for flag in (is_earlier(columns, rows), np.isposinf(columns.last[rows]), *(own[rows] for own in flags)):
        result = result * 2 + flag
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
