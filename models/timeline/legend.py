"""What a legend lists: the series of a chart under their subjects, and the signs that its marks carry."""

from enum import Enum, auto
from itertools import groupby

import msgspec
import numpy as np

from models.claims.figure import Bound
from models.timeline.columns import BOUNDS, CODES, Bools, Columns, DayFrom, Ints
from models.timeline.piecewise import Piecewise
from models.timeline.timeline import Timeline


class Group(msgspec.Struct, frozen=True):
    """A subject, and the indexes of its series: claimant by claimant, as the colours go."""

    subject: str
    series: tuple[int, ...]


class Sign(Enum):
    """What a mark may say beside its number, in the order of a legend."""

    MORE_THAN = auto()
    AT_LEAST = auto()
    LESS_THAN = auto()
    AT_MOST = auto()
    RANGE = auto()
    BEST = auto()
    """A range with its best value."""
    ABOUT = auto()
    DAYS = auto()
    """One of several days."""
    EARLIER = auto()
    """The day it was said or published, or "by" a day: it counts up to then or earlier."""
    LATER = auto()
    """It counts up to that day or a later one."""
    UNSURE = auto()
    """The source is not sure of the date, or gives it as an approximate one."""
    DERIVED = auto()
    PAST = auto()
    """Retracted, or replaced by another claim."""


_BOUND_SIGNS = {
    Bound.MORE_THAN: Sign.MORE_THAN,
    Bound.AT_LEAST: Sign.AT_LEAST,
    Bound.LESS_THAN: Sign.LESS_THAN,
    Bound.AT_MOST: Sign.AT_MOST,
    Bound.ABOUT: Sign.ABOUT,
}


class Contents(msgspec.Struct, frozen=True):
    """What a legend has to tell: how many rows each series has, by its number, and the signs in use."""

    counts: tuple[int, ...]
    signs: tuple[Sign, ...]


def contents(timeline: Timeline, present: Bools) -> Piecewise[Contents]:
    """What there is in some rows."""
    rows = np.flatnonzero(present)
    counts = np.bincount(timeline.columns.series_of[rows], minlength=len(timeline.series))
    yield
    used = yield from _used(timeline.columns, rows)
    return Contents(tuple(counts.tolist()), tuple(sorted(used, key=lambda sign: sign.value)))


def groups(timeline: Timeline, listed: Contents, most: int | None = None) -> tuple[Group, ...]:
    """The subjects with the series that have rows, as their ranks go; of more than ``most``, those with most rows."""
    used = [index for index, count in enumerate(listed.counts) if count]
    if most is not None and len(used) > most:
        used = sorted(used, key=lambda index: (-listed.counts[index], timeline.series[index].order))[:most]
    ordered = sorted(used, key=lambda index: _place(timeline, index))
    by_subject = groupby(ordered, key=lambda index: timeline.series[index].subject)
    return tuple(Group(subject, tuple(indexes)) for subject, indexes in by_subject)


def _place(timeline: Timeline, index: int) -> tuple[int, bool, int, int, int]:
    series = timeline.series[index]
    return series.subject_index, not series.claimant, series.claimant_index, series.measure_index, series.order


def details(timeline: Timeline, index: int) -> tuple[str, ...]:
    """What tells a series from the others of its subject: claimant (or ""), measure, and place and scope if given."""
    series = timeline.series[index]
    return series.claimant, *filter(None, (series.measure, series.place, series.scope))


def _used(columns: Columns, rows: Ints) -> Piecewise[set[Sign]]:
    found = np.flatnonzero(np.bincount(columns.bound[rows], minlength=len(BOUNDS))).tolist()
    used = {sign for bound, sign in _BOUND_SIGNS.items() if CODES[bound] in found}
    flags = ((Sign.DERIVED, columns.is_derived), (Sign.PAST, columns.is_past), (Sign.UNSURE, columns.is_unsure))
    used |= {sign for sign, flag in flags if flag[rows].any()}
    yield
    has_dot = columns.has_dot[rows[columns.bound[rows] == CODES[Bound.RANGE]]]
    used |= {sign for sign, flag in ((Sign.BEST, has_dot), (Sign.RANGE, ~has_dot)) if flag.any()}
    yield
    if is_earlier(columns, rows).any():
        used.add(Sign.EARLIER)
    yield
    first, last = columns.first[rows], columns.last[rows]
    if (np.isfinite(first) & np.isfinite(last) & (first < last)).any():
        used.add(Sign.DAYS)
    if np.isposinf(last).any():
        used.add(Sign.LATER)
    return used


def is_earlier(columns: Columns, rows: Ints) -> Bools:
    """Which of the rows count up to the day of their mark or earlier."""
    from_elsewhere: Bools = columns.day_from[rows] != DayFrom.AS_OF
    return from_elsewhere | np.isneginf(columns.first[rows])
