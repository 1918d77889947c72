"""The marks of a claim file's timeline, kept while the file is edited."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

import numpy as np

from models.claims.change import Change, Edit
from models.claims.claim_file import Kind
from models.claims.records import Records
from models.claims.source import Source
from models.timeline.by_day import ByDay, ordered_by_day
from models.timeline.columns import Columns, DayFrom, Ints
from models.timeline.piecewise import Piecewise, at_once
from models.timeline.reading import Reader
from models.timeline.replacing import Replacing
from models.timeline.series_names import SeriesNames
from models.timeline.series_table import SeriesTable, series_table
from models.timeline.timeline import Timeline

_AT_A_TIME = 2000
"""Claims that take two milliseconds to read."""
_FEW = 200
"""Up to so many claims of one change are put where they belong at once; more are read and ordered piece by piece."""


class Marks:
    """One row of numbers a claim, by the slot of the claim, so that a change costs what it touches.

    `apply` takes note of a change; `work` does what is left to do, piece by piece, and has the timeline in the end.
    It patches numbers in place: who still draws an older timeline may see some claims as they are now, but all of them.
    """

    def __init__(self, records: Records) -> None:
        self._records = records
        self._columns = Columns.room(records.claims.slot_count)
        self._names = SeriesNames(records)
        self._reader = Reader(self._names, partial(_published, records))
        self._replacing = Replacing(records)
        self._unread = deque(_pieces(range(records.claims.slot_count)))
        self._touched: set[int] = set()
        self._is_renamed = self._is_redated = False  # so that names or days of any claims may be others
        self._by_day: ByDay | None = None
        self._table: SeriesTable | None = None

    def apply(self, change: Change, slots: tuple[int, ...]) -> None:
        """Note what a change touches that the records have applied; ``slots`` as `Records.apply` returned them."""
        self._touched.update(*change.touched(Kind.CLAIMS, slots))
        self._is_renamed |= change.touches(Kind.SUBJECTS, Kind.CLAIMANTS)
        self._is_redated |= any(map(_redates, change.of(Kind.SOURCES)))
        if change.touches(Kind.MEASURES):
            self._table = None

    def work(self) -> Piecewise[Timeline]:
        """Read and order what is not yet, in pieces of a few milliseconds; then, what a chart shows.

        It is the same as if the records were read anew, but for the slots. Dropped half way, the next `work` goes on.
        """
        self._catch_up()
        yield from self._read_all()
        if self._by_day is None:
            self._by_day = yield from ordered_by_day(self._columns)
        if self._table is None:
            self._table = yield from series_table(self._records, self._names.keys, self._columns)
        return Timeline(
            series=self._table.series,
            columns=self._columns,
            by_day=self._by_day,
            claims=self._records.claims,
            quantities=self._table.quantities,
        )

    @property
    def part(self) -> float:
        """What part of the claims is read, 0 to 1."""
        return max(0.0, 1 - len(self._unread) * _AT_A_TIME / max(1, len(self._columns)))

    def timeline(self) -> Timeline:
        """What a chart shows now, without a pause."""
        return at_once(self.work())

    def _catch_up(self) -> None:
        """Follow the changes that were noted."""
        self._columns = self._columns.grown(self._records.claims.slot_count)
        if self._is_renamed:
            self._resolve_again()
        if self._is_redated:
            self._touched.update(self._doubtful().tolist())
        rows, self._touched = sorted(self._touched), set()
        self._is_renamed = self._is_redated = False
        self._touch(rows)

    def _read_all(self) -> Piecewise[None]:
        while self._unread:
            self._read(self._unread.popleft())
            yield

    def _read(self, rows: Sequence[int]) -> None:
        """Write the rows of the claims that are there, and leave the others empty."""
        claims = self._records.claims
        found = [claims.at(row) for row in rows]
        if len(claims) < claims.slot_count:
            is_held = [claims.get(one.id) is one for one in found]
            gone = [row for row, held in zip(rows, is_held, strict=True) if not held]
            self._columns.day_from[gone] = DayFrom.GONE
            self._replacing.follow(self._columns, gone, [None] * len(gone))
            rows = [row for row, held in zip(rows, is_held, strict=True) if held]
            found = [one for one, held in zip(found, is_held, strict=True) if held]
        if found:
            self._reader.read(self._columns, rows, found)
            self._replacing.follow(self._columns, rows, found)

    def _touch(self, rows: Sequence[int]) -> None:
        """Claims are others than before, came or went."""
        if len(rows) > _FEW:
            self._columns = replace(self._columns, series_of=self._columns.series_of.copy())
            self._unread.extend(_pieces(rows))
            self._by_day = self._table = None
        elif rows:
            self._put(np.array(rows, np.int64))

    def _put(self, rows: Ints) -> None:
        """Read few claims, and move their marks to where they belong."""
        before = self._columns.taken(rows)
        self._keep_names(rows)
        self._read(rows.tolist())
        now = self._columns.taken(rows)
        if self._by_day is not None and not _stand_alike(before, now):
            left = self._by_day.without(rows[before.is_drawn], before.x[before.is_drawn])
            self._by_day = left.including(rows[now.is_drawn], self._columns)
        if not _are_counted_alike(before, now):
            self._table = None

    def _keep_names(self, rows: Ints) -> None:
        """Leave the numbers of series to timelines that know no others, before claims become another's."""
        claims = [self._records.claims.at(row) for row in rows.tolist()]
        numbers = self._names.series_of(self._names.written(claims))
        if (numbers != self._columns.series_of[rows]).any():
            self._columns = replace(self._columns, series_of=self._columns.series_of.copy())

    def _resolve_again(self) -> None:
        self._names.resolve_again()
        series_of = self._names.series_of(self._columns.written)
        self._columns, self._table = replace(self._columns, series_of=series_of), None

    def _doubtful(self) -> Ints:
        """The rows whose days may come from a source."""
        return np.flatnonzero(np.isin(self._columns.day_from, (DayFrom.PUBLISHED, DayFrom.NOWHERE)))


def _published(records: Records, source_id: str) -> str:
    source = records.sources.get(source_id)
    return source.published if source else ""


def _pieces(rows: Sequence[int]) -> Iterator[Sequence[int]]:
    return (rows[start : start + _AT_A_TIME] for start in range(0, len(rows), _AT_A_TIME))


def _stand_alike(before: Columns, now: Columns) -> bool:
    """Whether a change of some rows leaves all marks at their days, and as wide as they were."""
    same = (before.x == now.x) & (before.first == now.first) & (before.last == now.last)
    return bool(((before.is_drawn == now.is_drawn) & (same | ~now.is_drawn)).all())


def _are_counted_alike(before: Columns, now: Columns) -> bool:
    """Whether a change of some rows leaves the table of series as it was."""
    same = (before.series_of == now.series_of) & (before.is_drawn == now.is_drawn)
    return bool(same.all()) and not ((before.is_gone | now.is_gone).any())


def _redates(edit: Edit) -> bool:
    """Whether claims may have another day after a source was edited, came or went."""
    was, now = (one.published if isinstance(one, Source) else "" for one in (edit.was, edit.now))
    return was != now
