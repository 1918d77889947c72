"""Which rows of a timeline are drawn: one quantity, what the filter leaves, less the series switched off."""

from collections.abc import Collection

import msgspec
import numpy as np

from models.timeline.timeline import Bools, Ints, Quantity, SeriesKey, Timeline


class Selection(msgspec.Struct, frozen=True):
    """What a chart draws of a timeline, and how many claims it leaves out.

    ``present`` rows have an entry in the legend, ``shown`` ones are drawn. ``undated`` and ``other`` (another unit,
    or rates) count what the filter leaves and the axes cannot hold.
    """

    present: Bools
    shown: Bools
    undated: int
    other: int


def select(
    timeline: Timeline, quantity: Quantity | None, slots: Ints | None = None, hidden: Collection[SeriesKey] = ()
) -> Selection:
    """Choose rows by quantity, slots (None: all) and the series that are switched off."""
    left = _left(timeline.slots, slots)
    fits = timeline.of(quantity) if quantity is not None else np.zeros(len(timeline), dtype=np.bool_)
    present = left & fits
    return Selection(
        present=present,
        shown=present & ~_hidden(timeline, hidden),
        undated=int(_left(timeline.undated, slots).sum()),
        other=int((left & ~fits).sum()),
    )


def _left(own: Ints, slots: Ints | None) -> Bools:
    """Which of a timeline's own slots the filter leaves."""
    if slots is None:
        return np.ones(len(own), dtype=np.bool_)
    largest = max(int(own.max(initial=0)), int(slots.max(initial=0)))
    is_left = np.zeros(largest + 1, dtype=np.bool_)
    is_left[slots] = True
    return is_left[own]


def _hidden(timeline: Timeline, hidden: Collection[SeriesKey]) -> Bools:
    if not hidden:
        return np.zeros(len(timeline), dtype=np.bool_)
    return np.array([one.key in hidden for one in timeline.series], dtype=np.bool_)[timeline.series_of]
