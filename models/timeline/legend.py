"""What a legend lists: the series of a chart under their subjects, and the signs that its marks carry."""

from collections.abc import Iterable
from enum import Enum, auto
from itertools import groupby

import msgspec
import numpy as np

from models.claims.figure import Bound
from models.timeline.timeline import CODES, Bools, DayFrom, Ints, Timeline


class Group(msgspec.Struct, frozen=True):
    """A subject, and the indexes of its series: claimant by claimant, as the colours go."""

    subject: str
    series: tuple[int, ...]


def groups(timeline: Timeline, shown: Bools) -> tuple[Group, ...]:
    """The subjects with the series that have a shown row, as their ranks go."""
    used = np.unique(timeline.series_of[shown]).tolist()
    ordered = sorted(used, key=lambda index: _place(timeline, index))
    by_subject = groupby(ordered, key=lambda index: timeline.series[index].subject)
    return tuple(Group(subject, tuple(indexes)) for subject, indexes in by_subject)


def _place(timeline: Timeline, index: int) -> tuple[int, bool, int, int, int]:
    series = timeline.series[index]
    return series.subject_index, not series.claimant, series.claimant_index, series.measure_index, index


def details(timeline: Timeline, index: int) -> tuple[str, ...]:
    """What tells a series from the others of its subject: claimant (or ""), measure, and place and scope if given."""
    series = timeline.series[index]
    return series.claimant, *filter(None, (series.measure, series.place, series.scope))


class Sign(Enum):
    """What a mark may say beside its number, in the order of a legend."""

    MORE_THAN = auto()
    AT_LEAST = auto()
    LESS_THAN = auto()
    AT_MOST = auto()
    RANGE = auto()
    ABOUT = auto()
    DAYS = auto()
    """One of several days."""
    EARLIER = auto()
    """The day it was said or published, or "by" a day: it counts up to then or earlier."""
    DERIVED = auto()
    PAST = auto()
    """Retracted, or replaced by another claim."""


_BOUND_SIGNS = {
    Bound.MORE_THAN: Sign.MORE_THAN,
    Bound.AT_LEAST: Sign.AT_LEAST,
    Bound.LESS_THAN: Sign.LESS_THAN,
    Bound.AT_MOST: Sign.AT_MOST,
    Bound.RANGE: Sign.RANGE,
    Bound.ABOUT: Sign.ABOUT,
}


def signs(timeline: Timeline, shown: Bools) -> tuple[Sign, ...]:
    """The signs that the shown rows carry."""
    rows = np.flatnonzero(shown)
    return tuple(sorted(_used(timeline, rows), key=lambda sign: sign.value))


def _used(timeline: Timeline, rows: Ints) -> Iterable[Sign]:
    codes = set(np.unique(timeline.bound[rows]).tolist())
    yield from (sign for bound, sign in _BOUND_SIGNS.items() if CODES[bound] in codes)
    first, last = timeline.first[rows], timeline.last[rows]
    if (np.isfinite(first) & np.isfinite(last) & (first < last)).any():
        yield Sign.DAYS
    if is_earlier(timeline, rows).any():
        yield Sign.EARLIER
    if timeline.is_derived[rows].any():
        yield Sign.DERIVED
    if timeline.is_past[rows].any():
        yield Sign.PAST


def is_earlier(timeline: Timeline, rows: Ints) -> Bools:
    """Which of the rows count up to the day of their mark or earlier."""
    from_elsewhere: Bools = timeline.day_from[rows] != DayFrom.AS_OF
    return from_elsewhere | np.isneginf(timeline.first[rows])
