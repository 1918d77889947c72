"""The sight: what of a timeline is painted in a window, and how much of that one by one."""

from dataclasses import dataclass
from math import inf

import numpy as np

from models.timeline.columns import Bools, Columns, Floats, Ints
from models.timeline.density import SMALLEST, days_around, kinds, sample
from models.timeline.piecewise import Piecewise, pieces
from models.timeline.raster import CELL, Raster
from models.timeline.timeline import Timeline
from models.timeline.view import View, Window

MOST_ROWS = 20_000
"""Up to so many rows are painted one by one; of more, those that say the same in the same place are one."""

MOST_OF_SMALL = 600
"""Where marks are a raster, so many of the smallest series are painted one by one all the same."""

_MOST_EXAMPLES = 250
"""Of the marks in a raster, about so many show how firm they are; and besides the outermost of each column of it."""

_NEIGHBOURS = 50_000
"""Rows beside a window among which the next of a series is looked for, for a line to lead there."""

_ROOM = 30
"""Pixels above and below a view from which a mark may reach into it."""
_TO_COMPARE, _TO_COUNT = 2**14, 2**16
"""Rows of which those that say the same are found, and rows that are counted in squares, in a few milliseconds."""

EVERYWHERE = Window(-inf, inf, -inf, inf)


@dataclass(frozen=True, eq=False)
class Crowd:
    """Marks that are too many to be told apart: a raster of all, and examples of which arrows and whiskers show."""

    raster: Raster
    examples: Ints


@dataclass(frozen=True, eq=False)
class Sight:
    """What is painted in ``window``: rows one by one in the order of painting, and a crowd behind them.

    Among the rows are neighbours outside of the window, where ``has_lines``: lines lead to them.
    """

    window: Window
    rows: Ints
    has_lines: bool = True
    crowd: Crowd | None = None


def looking(timeline: Timeline, shown: Bools, view: View, shades: Floats) -> Piecewise[Sight]:
    """Find what is seen of the shown rows in a view; ``shades`` as `Raster` takes them."""
    if int(np.count_nonzero(shown)) <= MOST_ROWS:
        every = painting_order(timeline, np.flatnonzero(shown))
        yield
        return Sight(EVERYWHERE, every)
    window = Window(view.left, view.right, view.bottom, view.top)
    margin = days_around(view)
    rows = timeline.by_day.reaching(view.left - margin, view.right + margin)
    rows = rows[shown[rows]]
    if len(rows) > MOST_ROWS:
        yield
    few = yield from _thinned(timeline.columns, rows, view)
    if few is not None:
        few = np.concatenate([few, _neighbours(timeline, shown, view, few)])
        return Sight(window, painting_order(timeline, few))
    level = yield from _level(timeline.columns, rows, view)
    few = None if len(level) == len(rows) else (yield from _thinned(timeline.columns, level, view))
    if few is not None:
        return Sight(window, painting_order(timeline, few), has_lines=False)
    small, others = yield from _small(timeline, level)
    crowd = yield from _crowd(timeline.columns, others, view, shades)
    return Sight(window, painting_order(timeline, small), crowd=crowd)


def painting_order(timeline: Timeline, rows: Ints) -> Ints:
    """What is past first, then by series, day and value: what is painted last is on top, and lines join neighbours."""
    columns = timeline.columns
    if not len(rows):
        return rows
    orders = timeline.orders[columns.series_of[rows]]
    return rows[np.lexsort((columns.value[rows], columns.x[rows], orders, ~columns.is_past[rows]))]


def _thinned(columns: Columns, rows: Ints, view: View) -> Piecewise[Ints | None]:
    """One of those rows that say the same in the same place; None where even these are too many."""
    if len(rows) <= MOST_ROWS:
        return rows
    kept, seen = rows[:0], np.zeros(0, np.uint64)
    for _, more in pieces(rows, _TO_COMPARE):
        seen, places = np.unique(np.concatenate([seen, _said(columns, more, view)]), return_index=True)
        kept = np.concatenate([kept, more])[places]
        if len(kept) > MOST_ROWS:
            return None
        yield
    return kept


def _said(columns: Columns, rows: Ints, view: View) -> "np.ndarray[tuple[int], np.dtype[np.uint64]]":
    """A number a row that is the same where kind and place are; two others have the same one once in 10^10 files."""
    days = (columns.x[rows], columns.begins(rows), columns.ends(rows))
    values = (columns.value[rows], columns.low[rows], columns.high[rows])
    places = (*map(view.xs, days), *map(view.ys, values))
    result = kinds(columns, rows).astype(np.uint64)
    for place in places:
        cell = np.floor(place / (SMALLEST / 2)).astype(np.int64).astype(np.uint64)
        result = (result ^ (result >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9) + cell
    return result


def _level(columns: Columns, rows: Ints, view: View) -> Piecewise[Ints]:
    """Those of some rows whose values are in sight."""
    kept = []
    for _, own in pieces(rows):
        top, bottom = view.ys(columns.high[own]), view.ys(columns.low[own])
        kept.append(own[(bottom >= -_ROOM) & (top <= view.height + _ROOM)])
        yield
    return np.concatenate(kept) if kept else rows


def _neighbours(timeline: Timeline, shown: Bools, view: View, rows: Ints) -> Ints:
    """The rows nearest outside of a view, to both sides, of each series that is in it or on both sides of it."""
    margin = days_around(view)
    first, end = timeline.by_day.places(view.left - margin, view.right + margin)
    before = timeline.by_day.rows[max(first - _NEIGHBOURS, 0) : first]
    after = timeline.by_day.rows[end : end + _NEIGHBOURS][::-1]
    last, following = (_last_of_each(timeline, side[shown[side]]) for side in (before, after))
    inside = np.zeros(len(timeline.series), np.bool_)
    inside[timeline.columns.series_of[rows]] = True
    wanted = inside | ((last >= 0) & (following >= 0))
    return np.setdiff1d(np.concatenate([side[wanted & (side >= 0)] for side in (last, following)]), rows)


def _last_of_each(timeline: Timeline, rows: Ints) -> Ints:
    """By series, the last of the rows that lines lead to; -1 for none."""
    columns = timeline.columns
    rows = rows[~columns.is_past[rows]]
    found = np.full(len(timeline.series), -1)
    found[columns.series_of[rows]] = rows  # numpy writes in turn: the last one stays
    return found


def _small(timeline: Timeline, rows: Ints) -> Piecewise[tuple[Ints, Ints]]:
    """The rows of the series with fewest, as long as these are few altogether: they are not to be lost; the others."""
    series_of = timeline.columns.series_of[rows]
    yield
    counts = np.bincount(series_of, minlength=len(timeline.series))
    sizes, times = np.unique(counts[counts > 0], return_counts=True)
    largest = sizes[np.cumsum(sizes * times) <= MOST_OF_SMALL].max(initial=0)
    yield
    if not largest:
        return rows[:0], rows
    is_small = np.less_equal(counts, largest)[series_of]
    yield
    return rows[is_small], rows[~is_small]


def _crowd(columns: Columns, rows: Ints, view: View, shades: Floats) -> Piecewise[Crowd]:
    raster = Raster(view, shades)
    outermost = []
    for _, part in pieces(rows, _TO_COUNT):
        raster.add(columns, part)
        outermost.append(extremes(columns, part, view))
        yield
    examples = np.concatenate([sample(rows, _MOST_EXAMPLES), *outermost])
    return Crowd(raster, np.unique(examples))


def extremes(columns: Columns, rows: Ints, view: View) -> Ints:
    """Of rows ordered by day, in each few pixels across those that reach highest and lowest."""
    if not len(rows):
        return rows
    across = np.floor(view.xs(columns.x[rows]) / CELL)
    starts = np.flatnonzero(np.diff(across, prepend=np.nan))
    lengths = np.diff(starts, append=len(rows))
    high, low = columns.high[rows], columns.low[rows]
    is_top = high == np.repeat(np.maximum.reduceat(high, starts), lengths)
    is_bottom = low == np.repeat(np.minimum.reduceat(low, starts), lengths)
    return np.concatenate([_first_of_each(rows, which, starts) for which in (is_top, is_bottom)])


def _first_of_each(rows: Ints, which: Bools, starts: Ints) -> Ints:
    """The first row of each stretch of which something is true."""
    places = np.flatnonzero(which)
    return rows[places[np.searchsorted(places, starts)]]
