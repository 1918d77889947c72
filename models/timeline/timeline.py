"""The timeline as a value: series, and one row of numbers a claim."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import msgspec
import numpy as np

from models.claims.claim import Claim, Per
from models.claims.record_list import RecordList
from models.timeline.by_day import ByDay
from models.timeline.columns import Bools, Columns, DayFrom, Ints
from models.timeline.series_names import SeriesKey


class Quantity(msgspec.Struct, frozen=True):
    """What a y axis can hold together: one unit, and totals or rates of one time."""

    unit: str
    per: Per = Per.TOTAL


class Series(msgspec.Struct, frozen=True, kw_only=True):
    """Claims that differ in nothing but figure and day; those of nobody are together, and no series of anybody's.

    ``measure`` is what the measure is called. A chart takes colour, shape and tint from the ``_index`` numbers, which
    follow from the file (see `ranks`); that of a claimant that is not stated is below 0. ``order`` says when it first
    appears in the file.
    """

    key: SeriesKey
    measure: str
    quantity: Quantity
    claimant_index: int = 0
    measure_index: int = 0
    subject_index: int = 0
    order: int = 0

    @property
    def claimant(self) -> str:
        """Who asserts it, or says it where no claimant is stated; "" for nobody."""
        return self.key.voice.name

    @property
    def subject(self) -> str:
        """The name of who or what is counted."""
        return self.key.subject

    @property
    def place(self) -> str:
        """Where; "" for everywhere."""
        return self.key.place

    @property
    def scope(self) -> str:
        """What part of them; "" for all."""
        return self.key.scope

    @property
    def is_joined(self) -> bool:
        """Whether one body asserts all of it, so that a line may lead from claim to claim."""
        return self.key.voice.is_somebody


@dataclass(frozen=True, eq=False, kw_only=True)
class Timeline:
    """The claims that have a day. A row is the slot of a claim; ``by_day`` has the rows that are drawn.

    ``columns`` are patched in place by the `Marks` that made it; all else stays as it was. ``series`` are by the
    numbers in ``columns.series_of``, not all of them in use.
    """

    series: tuple[Series, ...]
    columns: Columns
    by_day: ByDay
    claims: RecordList[Claim]
    quantities: tuple[Quantity, ...]
    """Totals first, then by number of claims."""

    def __len__(self) -> int:
        return len(self.by_day)

    def claim(self, row: int) -> Claim:
        """The claim of a row."""
        return self.claims.at(row)

    def row(self, claim_id: str) -> int | None:
        """The row of a claim; None where it is not drawn."""
        if claim_id not in self.claims:
            return None
        slot = self.claims.slot(claim_id)
        is_drawn = slot < len(self.columns) and self.columns.day_from[slot] >= DayFrom.AS_OF
        return slot if is_drawn else None

    def rows(self, claim_ids: Iterable[str]) -> Ints:
        """The rows of those of the claims that are drawn."""
        found = map(self.row, claim_ids)
        return np.array([row for row in found if row is not None], dtype=np.int64)

    def of(self, quantity: Quantity) -> Bools:
        """Which series hold that quantity."""
        number = self.quantities.index(quantity) if quantity in self.quantities else None
        return np.equal(self._quantity_of, number) if number is not None else np.zeros(len(self.series), np.bool_)

    @cached_property
    def _quantity_of(self) -> Ints:
        numbers = {quantity: number for number, quantity in enumerate(self.quantities)}
        return np.array([numbers.get(one.quantity, -1) for one in self.series], dtype=np.int64)

    @cached_property
    def is_joined(self) -> Bools:
        """Which series a line may lead through."""
        return np.array([one.is_joined for one in self.series], dtype=np.bool_)

    @cached_property
    def orders(self) -> Ints:
        """When each series first appears in the file: the order in which they are painted."""
        return np.array([one.order for one in self.series], dtype=np.int64)

    @cached_property
    def looks(self) -> tuple[Ints, Ints]:
        """The ranks of each series' claimant and subject: what its colour follows from."""
        claimants = np.array([one.claimant_index for one in self.series], dtype=np.int64)
        return claimants, np.array([one.subject_index for one in self.series], dtype=np.int64)
