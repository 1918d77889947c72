"""Which rows of a timeline are drawn: one quantity, what the filter leaves, less the series switched off."""

from collections.abc import Collection

import msgspec
import numpy as np

from models.timeline.columns import Bools, Ints
from models.timeline.legend import Contents, contents
from models.timeline.piecewise import Piecewise, at_once
from models.timeline.series_names import SeriesKey
from models.timeline.timeline import Quantity, Timeline


class Selection(msgspec.Struct, frozen=True):
    """What a chart draws of a timeline, and how many claims it leaves out.

    ``present`` rows have an entry in the legend, which lists their ``contents``; ``shown`` ones are drawn.
    ``undated`` and ``other`` (another unit, or rates) count what the filter leaves and the axes cannot hold.
    """

    present: Bools
    shown: Bools
    contents: Contents
    undated: int
    other: int


def select(
    timeline: Timeline, quantity: Quantity | None, slots: Ints | None = None, hidden: Collection[SeriesKey] = ()
) -> Selection:
    """Choose rows by quantity, slots (None: all) and the series that are switched off."""
    return at_once(selecting(timeline, quantity, slots, hidden))


def selecting(
    timeline: Timeline, quantity: Quantity | None, slots: Ints | None = None, hidden: Collection[SeriesKey] = ()
) -> Piecewise[Selection]:
    """`select` in pieces."""
    columns = timeline.columns
    left = _left(len(columns), slots)
    undated = int(np.count_nonzero(columns.is_undated & left))
    drawn = columns.is_drawn & left
    yield
    fits = np.zeros(len(timeline.series), np.bool_) if quantity is None else timeline.of(quantity)
    present = drawn & fits[columns.series_of] if len(fits) else drawn
    yield
    shown = present & ~_hidden(timeline, hidden)[columns.series_of] if hidden and len(fits) else present
    other = int(np.count_nonzero(drawn)) - int(np.count_nonzero(present))
    yield
    listed = yield from contents(timeline, present)
    return Selection(present=present, shown=shown, contents=listed, undated=undated, other=other)


def _left(count: int, slots: Ints | None) -> Bools:
    """Which of so many rows the filter leaves."""
    if slots is None:
        return np.ones(count, dtype=np.bool_)
    is_left = np.zeros(count, dtype=np.bool_)
    is_left[slots[slots < count]] = True
    return is_left


def _hidden(timeline: Timeline, hidden: Collection[SeriesKey]) -> Bools:
    """Which series are switched off."""
    return np.array([one.key in hidden for one in timeline.series], dtype=np.bool_)
