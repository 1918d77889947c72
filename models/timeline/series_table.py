"""The series of a chart with their ranks, and what its axes can hold together."""

from collections import Counter
from collections.abc import Sequence

import msgspec
import numpy as np

from models.claims.claim import Per
from models.claims.ranks import ranks
from models.claims.records import Records
from models.claims.voice import NOBODY, Voice, listed
from models.timeline.columns import Columns, Ints
from models.timeline.piecewise import Piecewise
from models.timeline.ranks import by_first
from models.timeline.series_names import SeriesKey
from models.timeline.timeline import Quantity, Series

_AT_A_TIME = 2000
"""Series that take some milliseconds."""


class SeriesTable(msgspec.Struct, frozen=True):
    """Series by number, and their quantities: totals first, then by number of claims."""

    series: tuple[Series, ...]
    quantities: tuple[Quantity, ...]


def series_table(records: Records, keys: Sequence[SeriesKey], columns: Columns) -> Piecewise[SeriesTable]:
    """The series as the claims of a file name them, dated or not: a date typed later changes no colour."""
    held = file_order(records)
    yield
    series_of = columns.series_of[held]
    numbers = by_first(series_of)
    yield
    drawn = np.bincount(series_of[columns.is_drawn[held]], minlength=len(keys)).tolist()
    yield
    make = yield from _making(records, [keys[number] for number in numbers.tolist()])
    orders = np.full(len(keys), len(keys))
    orders[numbers] = np.arange(len(numbers))
    series: list[Series] = []
    held_by = Counter[Quantity]()
    firsts: dict[Quantity, int] = {}
    for start in range(0, len(keys), _AT_A_TIME):
        part = slice(start, start + _AT_A_TIME)
        series += map(make.series, keys[part], orders[part].tolist())
        _count(series[part], drawn[part], held_by, firsts)
        yield
    quantities = sorted(held_by, key=lambda one: (one.per != Per.TOTAL, -held_by[one], firsts[one]))
    return SeriesTable(tuple(series), tuple(quantities))


def file_order(records: Records) -> Ints:
    """The slots of the claims as they stand in the file."""
    order = records.claims.order()
    if isinstance(order, range):
        return np.arange(order.start, order.stop)
    return np.fromiter(order, np.int64, len(records.claims))


def _making(records: Records, used: Sequence[SeriesKey]) -> "Piecewise[_Maker]":
    claimants = ranks(listed(records.claimants), (key.voice for key in used), NOBODY)
    yield
    subjects = ranks((one.name for one in records.subjects), (key.subject for key in used), "")
    yield
    measures = ranks((one.id for one in records.measures), (key.measure for key in used), "")
    yield
    return _Maker(records, claimants, subjects, measures)


class _Maker:
    """Makes series of their keys."""

    def __init__(
        self, records: Records, claimants: dict[Voice, int], subjects: dict[str, int], measures: dict[str, int]
    ) -> None:
        self._records = records
        self._claimants, self._subjects, self._measures = claimants, subjects, measures

    def series(self, key: SeriesKey, order: int) -> Series:
        """One series; one that no claim is of any more has no rank."""
        measure = self._records.measures.get(key.measure)
        return Series(
            key=key,
            measure=measure.label if measure else key.measure,
            quantity=Quantity(measure.unit if measure else "", key.per),
            claimant_index=self._claimants.get(key.voice, 0),
            measure_index=self._measures.get(key.measure, 0),
            subject_index=self._subjects.get(key.subject, 0),
            order=order,
        )


def _count(
    series: Sequence[Series], drawn: Sequence[int], held_by: Counter[Quantity], firsts: dict[Quantity, int]
) -> None:
    """Add up how many claims are drawn of each quantity, and which of its series stands first in the file."""
    for one, number in zip(series, drawn, strict=True):
        if number:
            held_by[one.quantity] += number
            firsts[one.quantity] = min(one.order, firsts.get(one.quantity, one.order))
