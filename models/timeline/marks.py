"""The marks of a claim file's timeline, kept while the file is edited."""

from collections import Counter

import numpy as np

from models.claims.change import Change
from models.claims.claim import Basis, Claim, Per, Status
from models.claims.claim_file import Kind
from models.claims.figure import Bound
from models.claims.ranks import ranks
from models.claims.records import Records
from models.timeline.placement import span, values
from models.timeline.ranks import by_first
from models.timeline.timeline import CODES, DayFrom, Ints, Quantity, Series, Timeline

_Key = tuple[str, str, str, Per, str, str]
"""Claimant, subject, measure, per, place, scope: what one series has in common."""

_Ranks = tuple[dict[str, int], dict[str, int], dict[str, int]]
"""The ranks of claimants, subjects and measures."""

_GONE = -2
_ROW = np.dtype(
    [
        *((name, np.float64) for name in ("x", "first", "last", "value", "low", "high")),
        ("series_of", np.int64),
        *((name, np.int8) for name in ("bound", "day_from")),
        *((name, np.bool_) for name in ("has_dot", "is_derived", "is_past", "is_unsure")),
    ]
)
_COPIED = tuple(name for name in _ROW.names or () if name not in ("series_of", "is_past"))


class Marks:
    """One row of numbers a claim, by the slot of the claim, so that a change costs what it touches.

    Claims are read by `read`, in as many steps as the caller likes, or at once by the first `timeline`.
    """

    def __init__(self, records: Records) -> None:
        self._records = records
        self._unread: list[int] = []
        self._rows = np.zeros(0, _ROW)
        self._start()

    def read(self, most: int) -> bool:
        """Read up to ``most`` claims that were not read yet; whether all are read now."""
        slots, self._unread = self._unread[:most], self._unread[most:]
        if slots:
            claims = self._records.claims
            self._rows[slots] = np.array([self._row(slot, claims.at(slot)) for slot in slots], _ROW)
        return not self._unread

    def apply(self, change: Change, slots: tuple[int, ...]) -> None:
        """Follow a change that the records have applied; ``slots`` as `Records.apply` returned them."""
        if self._unread or change.touches(Kind.SUBJECTS, Kind.CLAIMANTS):
            self._start()
            return
        self._grow()
        for edit, slot in zip(change.edits, slots, strict=True):
            if edit.kind is Kind.CLAIMS:
                self._set(slot, edit.now)
        if change.touches(Kind.SOURCES):
            self._place_again()

    def timeline(self) -> Timeline:
        """What a chart shows now: the same as if the records were read anew, but for the slots."""
        self.read(len(self._unread))
        held = np.fromiter(self._records.claims.order(), np.int64, len(self._records.claims))
        drawn = held[self._rows["day_from"][held] >= DayFrom.AS_OF]
        series, series_of = self._series(held, drawn)
        order = np.lexsort((self._rows["value"][drawn], self._rows["x"][drawn], series_of))
        slots = drawn[order]
        rows = self._rows[slots]
        return Timeline(
            series=tuple(series),
            claims=tuple(map(self._records.claims.at, slots.tolist())),
            slots=slots,
            series_of=series_of[order],
            is_past=rows["is_past"] | np.isin(slots, self._replaced()),
            quantities=_quantities(series, series_of),
            undated=held[self._rows["day_from"][held] == DayFrom.NOWHERE],
            **{name: np.ascontiguousarray(rows[name]) for name in _COPIED},
        )

    def _start(self) -> None:
        """Begin to read all claims."""
        claims = self._records.claims
        self._unread = list(claims.order())
        self._keys: dict[_Key, int] = {}
        self._written: dict[_Key, int] = {}  # with the names as claims write them
        self._replaces: dict[int, str] = {}
        self._rows = np.zeros(claims.slot_count, _ROW)
        self._rows["day_from"] = _GONE

    def _grow(self) -> None:
        """Make room, by half as much again, for slots that were added."""
        count = self._records.claims.slot_count
        if count > len(self._rows):
            rows = np.zeros(count + count // 2, _ROW)
            rows["day_from"] = _GONE
            rows[: len(self._rows)] = self._rows
            self._rows = rows

    def _set(self, slot: int, claim: object) -> None:
        self._replaces.pop(slot, None)
        if isinstance(claim, Claim):
            self._rows[slot] = self._row(slot, claim)
        else:
            self._rows["day_from"][slot] = _GONE

    def _row(self, slot: int, claim: Claim) -> tuple[float | int | bool, ...]:
        days = span(claim, self._published)
        if claim.replaces:
            self._replaces[slot] = claim.replaces
        return (
            *(days.x, days.first, days.last),
            *values(claim),
            self._number(claim),
            *(CODES[claim.bound], days.day_from),
            claim.bound is not Bound.RANGE or claim.best is not None,
            bool(claim.derived_from) or claim.basis is Basis.DERIVED,
            claim.status is Status.RETRACTED,
            days.is_unsure,
        )

    def _number(self, claim: Claim) -> int:
        """The number of a claim's series."""
        written = claim.claimant or claim.speaker, claim.subject, claim.measure, claim.per, claim.place, claim.scope
        number = self._written.get(written)
        if number is None:
            claimant = self._records.claimant_names.resolve(written[0]) if written[0] else ""
            subject = self._records.subject_names.resolve(written[1])
            number = self._keys.setdefault((claimant, subject, *written[2:]), len(self._keys))
            self._written[written] = number
        return number

    def _published(self, source_id: str) -> str:
        source = self._records.sources.get(source_id)
        return source.published if source else ""

    def _place_again(self) -> None:
        """Find the days anew that may come from a source."""
        doubtful = np.isin(self._rows["day_from"], (DayFrom.PUBLISHED, DayFrom.NOWHERE))
        for slot in np.flatnonzero(doubtful).tolist():
            self._set(slot, self._records.claims.at(slot))

    def _series(self, held: Ints, drawn: Ints) -> tuple[list[Series], Ints]:
        """The series of the drawn slots, as all held ones first name them; and the index of each drawn slot's one."""
        numbers, own = by_first(self._rows["series_of"][held]), self._rows["series_of"][drawn]
        used = numbers[np.isin(numbers, own)]
        places = np.zeros(len(self._keys), np.int64)
        places[used] = np.arange(len(used))
        keys, all_ranks = list(self._keys), self._ranks(held, numbers)
        return [_series(keys[number], self._records, all_ranks) for number in used.tolist()], places[own]

    def _ranks(self, held: Ints, numbers: Ints) -> _Ranks:
        """The ranks of all that the claims name, dated or not: a date typed later changes none."""
        keys = list(self._keys)
        named = [keys[number] for number in numbers.tolist()]
        counts = np.bincount(self._rows["series_of"][held], minlength=len(keys))[numbers].tolist()
        claimants, subjects, measures = (ranks([key[part] for key in named], counts) for part in range(3))
        return claimants, subjects, measures

    def _replaced(self) -> list[int]:
        claims = self._records.claims
        return [claims.slot(name) for name in self._replaces.values() if name in claims]


def _series(key: _Key, records: Records, all_ranks: _Ranks) -> Series:
    claimant, subject, measure_id, per, place, scope = key
    measure = records.measures.get(measure_id)
    claimants, subjects, measures = all_ranks
    return Series(
        claimant=claimant,
        subject=subject,
        measure=measure.label if measure else measure_id,
        quantity=Quantity(measure.unit if measure else "", per),
        place=place,
        scope=scope,
        claimant_index=claimants[claimant],
        measure_index=measures[measure_id],
        subject_index=subjects[subject],
    )


def _quantities(series: list[Series], series_of: Ints) -> tuple[Quantity, ...]:
    numbers = np.bincount(series_of, minlength=len(series)).tolist()
    counted = Counter[Quantity]()
    for one, number in zip(series, numbers, strict=True):
        counted[one.quantity] += number
    return tuple(sorted(counted, key=lambda quantity: (quantity.per != Per.TOTAL, -counted[quantity])))
