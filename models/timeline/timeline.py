"""The timeline as a value: series, and one row of numbers a claim."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

import msgspec
import numpy as np
import numpy.typing as npt

from models.claims.claim import Claim, Per
from models.claims.figure import Bound

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Codes = npt.NDArray[np.int8]
Bools = npt.NDArray[np.bool_]

BOUNDS = tuple(Bound)
"""The bounds by their code in `Timeline.bound`."""
CODES = {bound: code for code, bound in enumerate(BOUNDS)}


class DayFrom(IntEnum):
    """Where the day that a claim is drawn at comes from."""

    AS_OF = 0
    STATED_ON = 1
    """The day it was said; it counts up to then or earlier."""
    PUBLISHED = 2
    """The day its first quote's source was published; it counts up to then or earlier."""
    NOWHERE = -1


class Quantity(msgspec.Struct, frozen=True):
    """What a y axis can hold together: one unit, and totals or rates of one time."""

    unit: str
    per: Per = Per.TOTAL


class Series(msgspec.Struct, frozen=True, kw_only=True):
    """Claims that differ in nothing but figure and day; where no claimant is stated, "" and no series of anybody's.

    A chart takes colour, shape and tint from the ``_index`` numbers, which follow from the file (see `ranks`); that
    of a claimant that is not stated is below 0.
    """

    claimant: str
    subject: str
    measure: str
    quantity: Quantity
    place: str = ""
    scope: str = ""
    claimant_index: int = 0
    measure_index: int = 0
    subject_index: int = 0

    @property
    def is_joined(self) -> bool:
        """Whether one body asserts all of it, so that a line may lead from claim to claim."""
        return bool(self.claimant)

    @property
    def key(self) -> "SeriesKey":
        """What tells it from other series, in any timeline."""
        return self.claimant, self.subject, self.measure, self.quantity, self.place, self.scope


SeriesKey = tuple[str, str, str, Quantity, str, str]
"""Claimant, subject, measure, quantity, place and scope."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Timeline:
    """The claims that have a day, one row each, ordered by series, then day, then value.

    Days count from 1970-01-01 (UTC). ``x`` is where a mark stands; ``first`` and ``last`` are the ends of what its
    date may mean, infinite where open. ``low`` and ``high`` are the ends of a range, elsewhere both the value.
    ``has_dot`` is False for a range without a best value; ``is_past`` is True for what was retracted or replaced;
    ``is_unsure`` for a date that is approximate or uncertain.
    """

    series: tuple[Series, ...]
    claims: tuple[Claim, ...]
    slots: Ints
    series_of: Ints
    x: Floats
    first: Floats
    last: Floats
    value: Floats
    low: Floats
    high: Floats
    bound: Codes
    day_from: Codes
    has_dot: Bools
    is_derived: Bools
    is_past: Bools
    is_unsure: Bools
    quantities: tuple[Quantity, ...]
    """Totals first, then by number of claims."""
    undated: Ints
    """Slots of the claims that have no day at all."""

    def __len__(self) -> int:
        return len(self.claims)

    @cached_property
    def _rows(self) -> dict[str, int]:
        return {claim.id: row for row, claim in enumerate(self.claims)}

    def row(self, claim_id: str) -> int | None:
        """The row of a claim; None where it is not drawn."""
        return self._rows.get(claim_id)

    def rows(self, claim_ids: Iterable[str]) -> Ints:
        """The rows of those of the claims that are drawn."""
        found = (self._rows.get(name) for name in claim_ids)
        return np.array([row for row in found if row is not None], dtype=np.int64)

    def of(self, quantity: Quantity) -> Bools:
        """Which rows hold that quantity."""
        fits = np.array([one.quantity == quantity for one in self.series], dtype=np.bool_)
        return fits[self.series_of] if len(fits) else np.zeros(len(self), dtype=np.bool_)
