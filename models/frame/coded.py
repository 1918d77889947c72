"""One column by codes: a small number a slot, and what it stands for."""

from collections.abc import Hashable, Iterator, Sequence

import numpy as np

from models.claims.claim import Claim
from models.claims.records import Records
from models.frame.column import Array, Column, Value
from models.frame.naming import Naming, Touched
from models.frame.ranking import Ranking

_BATCH = 16_384
"""So many slots are taken in at a time, where nobody waits: some 5 ms of work."""

_FEW = 64
"""Up to so many slots in which other claims stand are taken in at once; more, when they are asked for."""


class Coded:
    """Claims numbered by what a column follows from: 0 for the first that came, 1 for the next that is unlike it.

    Slots are taken in from the front, as far as somebody asked. A value is made once a code, when it is first wanted;
    codes that no claim has any more stay.
    """

    def __init__(self, column: Column, records: Records) -> None:
        self.column = column
        self._records = records
        self._code_of: dict[Hashable, int] = {}
        self._samples: list[Claim] = []
        self._values: list[Value] = []
        self._ranking = Ranking()
        self._naming = Naming(column.kinds)
        self._codes: Array = np.empty(0, np.uint8)
        self._read = 0
        self._is_stale: Array = np.zeros(0, np.bool_)
        """By slot, whether another claim stands there than the one whose code is known; as far as any does."""

    def __len__(self) -> int:
        """How many codes there are, of the claims taken in."""
        return len(self._samples)

    def codes(self, start: int = 0, stop: int | None = None) -> Array:
        """The codes of some slots next to each other, or of all; as small as they fit."""
        stop = self._records.claims.slot_count if stop is None else stop
        self.read(stop)
        self._take(np.flatnonzero(self._is_stale[start:stop]) + start)
        return self._codes[start:stop]

    def codes_at(self, slots: Array) -> Array:
        """The codes of any slots; those that were not taken in yet are not taken in for it."""
        if self._read >= self._records.claims.slot_count:
            known = slots[slots < len(self._is_stale)]
            self._take(known[self._is_stale[known]])
            return self._codes[slots]
        return self._coded([self._records.claims.at(slot) for slot in slots.tolist()])

    def values(self, count: int | None = None) -> Sequence[Value]:
        """What the codes stand for, of at least the first ``count`` of them, or of all that there are."""
        self._make_stale_anew()
        values, value, records = self._values, self.column.value, self._records
        further = self._samples[len(values) : len(self) if count is None else count]
        if self.column.kinds:
            for code, sample in enumerate(further, start=len(values)):
                self._naming.note(code, sample)
        values += [value(sample, records) for sample in further]
        return values

    def ranks(self) -> tuple[Array, int]:
        """The place of each code's value in order, and how many places there are; those not stated have that number."""
        return self._ranking.ranks(self.values(), self.column.is_text)

    def has_read(self, stop: int) -> bool:
        """Whether the slots up to ``stop`` are taken in, and their values made."""
        return stop <= self._read and not self._is_stale[:stop].any() and len(self._values) == len(self)

    def read(self, stop: int) -> None:
        """Take in the slots up to ``stop``."""
        if stop <= self._read:
            return
        codes = self._coded(self._records.claims.between(self._read, stop))
        if stop > len(self._codes):
            self._codes = _grown(self._codes, stop)
        self._codes[self._read : stop] = codes
        self._read = stop

    def take_in_more(self) -> bool:
        """Take in some more slots; whether there were any."""
        if self.take_stale(_BATCH):
            return True
        start, stop = self._read, min(self._read + _BATCH, self._records.claims.slot_count)
        self.read(stop)
        return start < stop

    def take_stale(self, most: int) -> bool:
        """Take in some of the slots in which other claims stand by now; whether there were any."""
        return self._take(np.flatnonzero(self._is_stale)[:most])

    def prepare(self) -> Iterator[None]:
        """Take all slots in, and make all values; pauses now and then."""
        while self.take_in_more():
            yield
        while len(self._values) < len(self):
            self.values(len(self._values) + _BATCH // 4)
            yield

    def forget_slots(self, slots: Array) -> None:
        """Other claims stand in these slots now; of many, what follows from that is left for later."""
        there = slots[slots < self._read]
        if len(there) > _FEW:
            if len(self._is_stale) < self._read:
                self._is_stale = _grown(self._is_stale, self._read)
            self._is_stale[there] = True
        else:
            self._take(there)

    def forget(self, touched: Touched) -> None:
        """Other records have changed: make anew what followed from them."""
        self._naming.touch(touched)

    def _take(self, slots: Array) -> bool:
        """Take in what stands in some slots by now; whether there were any."""
        if not slots.size:
            return False
        at = self._records.claims.at
        codes = self._coded([at(slot) for slot in slots.tolist()])
        self._codes[slots] = codes
        self._is_stale[slots[slots < len(self._is_stale)]] = False
        if not self._is_stale.any():
            self._is_stale = np.zeros(0, np.bool_)
        return True

    def _coded(self, claims: Sequence[Claim]) -> Array:
        keys = list(map(self.column.key, claims))
        codes = list(map(self._code_of.get, keys))
        if None in codes:
            self._number(keys, claims)
            codes = list(map(self._code_of.get, keys))
        fitting = np.min_scalar_type(max(len(self._code_of) - 1, 0))
        if fitting.itemsize > self._codes.itemsize:
            self._codes = self._codes.astype(fitting)
        return np.array(codes, self._codes.dtype)

    def _number(self, keys: Sequence[Hashable], claims: Sequence[Claim]) -> None:
        code_of, samples = self._code_of, self._samples
        for key, claim in zip(keys, claims, strict=True):
            if key not in code_of:
                code_of[key] = len(samples)
                samples.append(claim)

    def _make_stale_anew(self) -> None:
        for code in self._naming.stale():
            value = self.column.value(self._samples[code], self._records)
            if value != self._values[code]:
                self._values[code] = value
                self._ranking.forget()


def _grown(codes: Array, size: int) -> Array:
    """A longer array, zero where it is new, with room to spare: adding one at a time does not copy each time."""
    longer = np.zeros(size + size // 8 + 16, codes.dtype)
    longer[: len(codes)] = codes
    return longer
