"""The numbers that a chart draws of claims: one row a claim, by the slot of the claim."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import numpy as np
import numpy.typing as npt

from models.claims.figure import Bound

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Codes = npt.NDArray[np.int8]
Bools = npt.NDArray[np.bool_]

BOUNDS = tuple(Bound)
"""The bounds by their code in `Columns.bound`."""
CODES = {bound: code for code, bound in enumerate(BOUNDS)}


class DayFrom(IntEnum):
    """Where the day that a claim is drawn at comes from."""

    AS_OF = 0
    STATED_ON = 1
    """The day it was said; it counts up to then or earlier."""
    PUBLISHED = 2
    """The day its first quote's source was published; it counts up to then or earlier."""
    NOWHERE = -1
    GONE = -2
    """There is no claim in this slot."""


@dataclass(frozen=True, eq=False)
class Columns:
    """Columns of one length, written to in place; about 70 bytes a claim.

    Days count from 1970-01-01 (UTC). ``x`` is where a mark stands; ``first`` and ``last`` are the ends of what its
    date may mean, infinite where open. ``low`` and ``high`` are the ends of a range, elsewhere both the value.
    ``has_dot`` is False for a range without a best value; ``is_past`` is True for what was retracted or replaced;
    ``is_unsure`` for a date that is approximate or uncertain. ``written`` numbers the names of the series as the
    claim writes them, ``series_of`` the series that they stand for.
    """

    x: Floats
    first: Floats
    last: Floats
    value: Floats
    low: Floats
    high: Floats
    written: Ints
    series_of: Ints
    bound: Codes
    day_from: Codes
    has_dot: Bools
    is_derived: Bools
    is_past: Bools
    is_unsure: Bools

    @staticmethod
    def room(count: int) -> "Columns":
        """Columns for ``count`` claims, none of them there."""
        empty: dict[str, Any] = {name: np.zeros(count, kind) for name, kind in _KINDS.items()}
        empty["day_from"] = np.full(count, DayFrom.GONE, np.int8)
        return Columns(**empty)

    def __len__(self) -> int:
        return len(self.x)

    def grown(self, count: int) -> "Columns":
        """The same columns, where needed copied to room for ``count`` claims and half as many more."""
        if count <= len(self):
            return self
        larger = Columns.room(count + count // 2)
        for name in _KINDS:
            getattr(larger, name)[: len(self)] = getattr(self, name)
        return larger

    def taken(self, rows: Ints) -> "Columns":
        """A copy of some rows."""
        taken: dict[str, Any] = {name: getattr(self, name)[rows] for name in _KINDS}
        return Columns(**taken)

    @property
    def is_drawn(self) -> Bools:
        """Which rows have a claim with a day."""
        is_drawn: Bools = self.day_from >= DayFrom.AS_OF
        return is_drawn

    @property
    def is_undated(self) -> Bools:
        """Which rows have a claim without any day."""
        is_undated: Bools = self.day_from == DayFrom.NOWHERE
        return is_undated

    @property
    def is_gone(self) -> Bools:
        """Which rows have no claim."""
        is_gone: Bools = self.day_from == DayFrom.GONE
        return is_gone

    def begins(self, rows: Ints) -> Floats:
        """The first day of each row, or that of its mark where it is open."""
        first = self.first[rows]
        return np.where(np.isfinite(first), first, self.x[rows])

    def ends(self, rows: Ints) -> Floats:
        """The last day of each row, or that of its mark where it is open."""
        last = self.last[rows]
        return np.where(np.isfinite(last), last, self.x[rows])


_KINDS: dict[str, type[np.generic]] = {
    **dict.fromkeys(("x", "first", "last", "value", "low", "high"), np.float64),
    **dict.fromkeys(("written", "series_of"), np.int64),
    **dict.fromkeys(("bound", "day_from"), np.int8),
    **dict.fromkeys(("has_dot", "is_derived", "is_past", "is_unsure"), np.bool_),
}
