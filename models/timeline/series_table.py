"""The series of a chart with their ranks, and what its axes can hold together."""

from collections import Counter
from collections.abc import Sequence

import msgspec
import numpy as np

from models.claims.claim import Per
from models.claims.ranks import ranks
from models.claims.records import Records
from models.timeline.columns import Columns, Ints
from models.timeline.piecewise import Piecewise
from models.timeline.ranks import by_first
from models.timeline.series_names import SeriesName
from models.timeline.timeline import Quantity, Series

_AT_A_TIME = 2000
"""Series that take some milliseconds."""


class SeriesTable(msgspec.Struct, frozen=True):
    """Series by number, and their quantities: totals first, then by number of claims."""

    series: tuple[Series, ...]
    quantities: tuple[Quantity, ...]


def series_table(records: Records, names: Sequence[SeriesName], columns: Columns) -> Piecewise[SeriesTable]:
    """The series as the claims of a file name them, dated or not: a date typed later changes no colour."""
    held = file_order(records)
    yield
    series_of = columns.series_of[held]
    numbers = by_first(series_of)
    yield
    counts = np.bincount(series_of, minlength=len(names))
    yield
    drawn = np.bincount(series_of[columns.is_drawn[held]], minlength=len(names)).tolist()
    yield
    make = _Maker(records, [names[number] for number in numbers.tolist()], counts[numbers].tolist())
    orders = np.full(len(names), len(names))
    orders[numbers] = np.arange(len(numbers))
    series: list[Series] = []
    for start in range(0, len(names), _AT_A_TIME):
        own = names[start : start + _AT_A_TIME]
        series += map(make.series, own, orders[start : start + _AT_A_TIME].tolist())
        yield
    return SeriesTable(tuple(series), _quantities(series, drawn))


def file_order(records: Records) -> Ints:
    """The slots of the claims as they stand in the file."""
    order = records.claims.order()
    if isinstance(order, range):
        return np.arange(order.start, order.stop)
    return np.fromiter(order, np.int64, len(records.claims))


class _Maker:
    """Makes series of names."""

    def __init__(self, records: Records, used: Sequence[SeriesName], counts: Sequence[int]) -> None:
        self._records = records
        self._claimants = ranks([name.claimant for name in used], counts)
        self._subjects = ranks([name.subject for name in used], counts)
        self._measures = ranks([name.measure for name in used], counts)

    def series(self, name: SeriesName, order: int) -> Series:
        """One series; one that no claim is of any more has no rank."""
        measure = self._records.measures.get(name.measure)
        return Series(
            claimant=name.claimant,
            subject=name.subject,
            measure=measure.label if measure else name.measure,
            quantity=Quantity(measure.unit if measure else "", name.per),
            place=name.place,
            scope=name.scope,
            claimant_index=self._claimants.get(name.claimant, 0),
            measure_index=self._measures.get(name.measure, 0),
            subject_index=self._subjects.get(name.subject, 0),
            order=order,
        )


def _quantities(series: Sequence[Series], drawn: Sequence[int]) -> tuple[Quantity, ...]:
    """Ordered by what they hold; equal ones as their first series stand in the file."""
    counted = Counter[Quantity]()
    for one, number in sorted(zip(series, drawn, strict=True), key=lambda pair: pair[0].order):
        if number:
            counted[one.quantity] += number
    return tuple(sorted(counted, key=lambda quantity: (quantity.per != Per.TOTAL, -counted[quantity])))
