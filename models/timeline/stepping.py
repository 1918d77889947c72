"""From mark to mark, as keys step through a chart."""

import numpy as np

from models.timeline.columns import Bools, Columns, Ints
from models.timeline.timeline import Timeline

_AT_A_TIME = 4096
"""Rows among which the next one is looked for first."""


def step(timeline: Timeline, shown: Bools, row: int | None, by: int) -> int | None:
    """The next (1) or previous (-1) shown row by day, value and number; the same at the end, the first from None.

    None where nothing is shown.
    """
    columns, ordered = timeline.columns, timeline.by_day.rows
    if row is None:
        return _beyond(columns, ordered, shown, None, 1)
    first, end = timeline.by_day.places(float(columns.x[row]), float(columns.x[row]))
    on_the_day = ordered[first:end]
    found = _beyond(columns, on_the_day, shown, row, by)
    if found is None:
        found = _beyond(columns, ordered[end:] if by > 0 else ordered[:first], shown, None, by)
    return row if found is None else found


def _beyond(columns: Columns, ordered: Ints, shown: Bools, row: int | None, by: int) -> int | None:
    """The first (1) or last (-1) shown one of rows that are ordered by day; of one day's, that behind ``row``."""
    seen = _near_end(columns, ordered, shown, by)
    if row is not None:
        value = columns.value[row]
        behind = (columns.value[seen] - value) * by
        seen = seen[(behind > 0) | ((behind == 0) & ((seen - row) * by > 0))]
    if not len(seen):
        return None
    order = np.lexsort((seen, columns.value[seen], columns.x[seen]))
    return int(seen[order[0 if by > 0 else -1]])


def _near_end(columns: Columns, ordered: Ints, shown: Bools, by: int) -> Ints:
    """The shown rows of the first (1) or last (-1) day on which there are any."""
    for start in range(0, len(ordered), _AT_A_TIME):
        end = len(ordered) - start
        part = ordered[start : start + _AT_A_TIME] if by > 0 else ordered[max(end - _AT_A_TIME, 0) : end]
        found = part[shown[part]]
        if len(found):
            day = columns.x[found[0 if by > 0 else -1]]
            same: Ints = ordered[(columns.x[ordered] == day) & shown[ordered]]
            return same
    return ordered[:0]
