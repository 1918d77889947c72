"""What follows the document of an editor, held against the same made anew."""

from random import Random

import numpy as np
from PySide6.QtCore import QAbstractItemModel, QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from models.claims.claim_file import ClaimFile
from models.claims.filter import Filter, SortKey
from models.claims.records import Records
from models.claims.registry import Registry
from models.frame import COLUMNS, ClaimFrame
from models.sieve import sieve
from models.tables.claim_sieve import ClaimSieve
from models.tables.claim_table import ClaimTable
from models.tables.conflict_table import ConflictTable
from models.tables.document import Document
from tests.models.merging.edited import NAMES

WORDS = ("", "n1", "x", "5 t", "killed", "nothing like it")
FIELDS = ("claimant", "subject", "figure", "as_of", "status", "note", "measure")


class Followers:
    """The claims as they are and the claims sieved, the frame behind, and the open conflicts."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._all = ClaimTable(document, document)
        self._file_order = ClaimSieve(document, self._all, document)
        self._some = ClaimTable(document, document)
        self._sieve = ClaimSieve(document, self._some, document)
        self._conflicts = ConflictTable(document, document)
        self._mirrors = [_Mirror(table) for table in (self._all, self._some)]
        QAbstractItemModelTester(self._conflicts, QAbstractItemModelTester.FailureReportingMode.Warning, document)

    def ask(self, random: Random) -> None:
        """Filter and sort in another way, and see what a frame made anew would show."""
        word, claimant = random.choice(WORDS), random.choice(("", "", *NAMES))
        keys = [SortKey(name, random.random() < 0.5) for name in random.sample(FIELDS, random.randrange(3))]
        wanted = Filter(text=word, claimant=claimant)
        self._sieve.set_filter(wanted)
        self._sieve.set_keys(keys)
        records = Records(self._document.records.snapshot())
        shown = [records.claims.at(slot).id for slot in sieve(ClaimFrame(records), wanted, keys)]
        assert _shown(self._some) == shown

    def check(self, file: ClaimFile) -> None:
        """See that all of it shows that file."""
        records, fresh = self._document.records, Document(file)
        _check_names(records.subject_names, fresh.records.subject_names)
        _check_names(records.claimant_names, fresh.records.claimant_names)
        assert _shown(self._all) == _shown(ClaimTable(fresh, fresh))
        assert _cells(self._conflicts) == _cells(ConflictTable(fresh, fresh))
        assert all(mirror.ids == _shown(mirror.table) for mirror in self._mirrors)
        some = _shown(self._some)
        assert len(set(some)) == len(some)
        assert set(some) <= {claim.id for claim in file.claims}
        _check_frame(self._sieve.frame, ClaimFrame(fresh.records))


class _Mirror:
    """The ids of the rows as a view knows them, which hears only what a table tells.

    Qt's own tester looks at all rows at each one that comes or goes, which is slow for so many steps.
    """

    def __init__(self, table: ClaimTable) -> None:
        self.table = table
        self.ids = _shown(table)
        table.rowsInserted.connect(self._insert)
        table.rowsRemoved.connect(self._remove)
        table.modelReset.connect(self._reset)

    def _insert(self, _: QModelIndex, first: int, last: int) -> None:
        self.ids[first:first] = [self.table.claim(row).id for row in range(first, last + 1)]

    def _remove(self, _: QModelIndex, first: int, last: int) -> None:
        del self.ids[first : last + 1]

    def _reset(self) -> None:
        self.ids = _shown(self.table)


def _shown(table: ClaimTable) -> list[str]:
    return [table.claim(row).id for row in range(table.rowCount())]


def _cells(table: QAbstractItemModel) -> list[list[object]]:
    return [
        [table.index(row, column).data() for column in range(table.columnCount())] for row in range(table.rowCount())
    ]


def _check_names(held: Registry, fresh: Registry) -> None:
    assert held.names() == fresh.names()
    assert [held.resolve(name) for name in held.names()] == [fresh.resolve(name) for name in held.names()]
    assert [held.aliases(name) for name in held.names()] == [fresh.aliases(name) for name in held.names()]


def _check_frame(held: ClaimFrame, fresh: ClaimFrame) -> None:
    for name, column in COLUMNS.items():
        was, now = held.column(name)[held.slots()], fresh.column(name)[fresh.slots()]
        assert np.array_equal(was, now, equal_nan=not column.is_text), name
    for name in FIELDS:
        assert _order(held, name) == _order(fresh, name), name


def _order(frame: ClaimFrame, name: str) -> list[int]:
    """The places of the claims in the order of a field."""
    place_of = {slot: place for place, slot in enumerate(frame.slots().tolist())}
    return [place_of[slot] for slot in frame.in_order([SortKey(name)]).tolist()]
