"""The one change from a file to another."""

import time
from collections.abc import Iterable
from random import Random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from models.claims.claim import Claim
from models.claims.claim_file import VERSION, ClaimFile, Heading, Kind
from models.claims.figure import Bound
from models.claims.record_list import RecordList
from models.claims.records import Records
from models.merging.step import difference
from models.tables.claim_table import ClaimTable
from models.tables.document import Document
from tests.drawn import files
from tests.models.merging.threes import numbered


def becomes(was: ClaimFile, now: ClaimFile) -> None:
    """The change makes the one file of the other, its inverse takes it back, and then there is nothing to do."""
    records = Records(was)
    change = difference(records, now, "Merge")
    assert bool(change.edits) == (msgspec.structs.replace(now, version=was.version) != was)
    records.apply(change)
    assert records.snapshot() == msgspec.structs.replace(now, version=was.version)
    assert not difference(records, now, "Merge").edits
    records.apply(change.inverse())
    assert records.snapshot() == was


@given(files(), files())
def test_any_file_becomes_any_other(was: ClaimFile, now: ClaimFile) -> None:
    becomes(was, now)


def test_edited_files_become_each_other() -> None:
    for number in range(150):
        three = numbered(number)
        becomes(three.base, three.mine)
        becomes(three.mine, three.theirs)


@settings(max_examples=40)
@given(st.permutations(range(7)), st.permutations(range(7)))
def test_only_what_must_move_is_taken_out(was: list[int], now: list[int]) -> None:
    change = difference(Records(file_of(was)), file_of(now), "Merge")
    taken_out = sum(edit.now is None for edit in change.edits)
    assert all((edit.was is None) != (edit.now is None) for edit in change.edits)
    assert taken_out == 7 - longest_rise([was.index(number) for number in now])


def longest_rise(numbers: list[int]) -> int:
    """The length of the longest rising run, found by trying all."""
    best = [1] * len(numbers)
    for n, number in enumerate(numbers):
        best[n] += max((best[m] for m in range(n) if numbers[m] < number), default=0)
    return max(best)


def test_the_step_says_what_it_is_called() -> None:
    now = msgspec.structs.replace(ClaimFile.NEW, heading=Heading(title="t"))
    change = difference(Records(ClaimFile.NEW), now, "Merge with “x.claims”")
    assert change.text == "Merge with “x.claims”"
    assert [edit.kind for edit in change.edits] == [Kind.HEADING]


def test_the_version_is_left_alone() -> None:
    newer = msgspec.structs.replace(ClaimFile.NEW, version=VERSION + 1)
    assert not difference(Records(ClaimFile.NEW), newer, "Merge").edits


@pytest.mark.parametrize("swaps", [1, 3, 80])
def test_a_table_follows_moves_replacements_and_additions(swaps: int) -> None:
    random = Random(swaps)
    numbers = list(range(20))
    document = Document(file_of(numbers))
    table = ClaimTable(document)
    tester = QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert tester.model() is table
    for number in range(4):
        for _ in range(swaps):
            numbers.insert(random.randrange(len(numbers)), numbers.pop(random.randrange(len(numbers))))
        numbers.insert(random.randrange(len(numbers)), 100 + number)
        numbers.pop(random.randrange(len(numbers)))
        document.apply(difference(document.records, file_of(numbers, changed=number * 5), "Merge"))
        assert [table.claim(row).id for row in range(table.rowCount())] == [str(number) for number in numbers]


def test_a_large_file_takes_a_moment() -> None:
    random = Random(1)
    was = file_of(range(100_000))
    claims = list(was.claims)
    for place in random.sample(range(len(claims)), 60):
        claims[place] = msgspec.structs.replace(claims[place], note="changed")
    for _ in range(20):
        claims.insert(random.randrange(len(claims)), claims.pop(random.randrange(len(claims))))
        del claims[random.randrange(len(claims))]
    now = msgspec.structs.replace(was, claims=tuple(claims))
    records = Records(was)
    start = time.perf_counter()
    records.apply(difference(records, now, "Merge"))
    assert time.perf_counter() - start < 2  # seen: 0.15 s
    assert tuple(RecordList(now.claims)) == tuple(records.claims)


def file_of(numbers: Iterable[int], changed: int = 0) -> ClaimFile:
    """A file whose claims are called by these numbers, in this order; those below ``changed`` hold another figure."""
    ends = {n: 2 if n < changed else 1 for n in numbers}
    claims = [
        Claim(id=str(n), subject="s", measure="killed", bound=Bound.EXACT, low=k, high=k) for n, k in ends.items()
    ]
    return msgspec.structs.replace(ClaimFile.NEW, claims=tuple(claims))
