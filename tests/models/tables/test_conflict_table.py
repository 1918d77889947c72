"""The table of open conflicts: it follows the document, row by row, and keeps choices."""

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QAbstractItemModelTester

from models.claims import steps
from models.claims.claim_file import ClaimFile, Kind
from models.claims.view import Conflict
from models.merging.settle import Choice, dismiss, settle
from models.merging.step import difference
from models.tables.conflict_table import Column, ConflictTable, Role
from models.tables.document import Document
from models.text.display import Display
from tests.gui.panes.conflicting_file import merged


class Room:
    """A document with the invented merge, and its table, which Qt looks at."""

    def __init__(self, file: ClaimFile) -> None:
        self.document = Document(file)
        self.table = ConflictTable(self.document)
        self.tester = QAbstractItemModelTester(self.table, QAbstractItemModelTester.FailureReportingMode.Fatal)

    def cell(self, row: int, column: Column, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self.table.index(row, column).data(role)

    def fields(self) -> list[object]:
        return [self.cell(row, Column.FIELD) for row in range(self.table.rowCount())]

    def conflict(self, row: int) -> Conflict:
        found = self.table.conflict(row)
        assert found is not None
        return found


@pytest.fixture
def room(qapp: QCoreApplication) -> Room:
    return Room(merged().file)


def test_a_row_says_which_record_and_field_and_what_each_side_says(room: Room) -> None:
    assert room.fields() == ["Title", "Title", "Figure", "Note", "As of", "Whole record"]
    assert str(room.cell(2, Column.RECORD)).startswith("Claim of NATO: > 355,000")
    assert [room.cell(2, column) for column in (Column.BASE, Column.MINE, Column.THEIRS)] == [
        *("> 350,000", "> 355,000", "340,000–360,000")
    ]
    assert room.cell(5, Column.MINE) == "removed"
    assert [room.cell(5, column, Role.IS_STATED) for column in (Column.MINE, Column.THEIRS)] == [False, True]


def test_a_cell_is_one_line_and_its_tooltip_is_all(room: Room) -> None:
    assert "\n" not in str(room.cell(3, Column.MINE))
    assert str(room.cell(3, Column.MINE, Qt.ItemDataRole.ToolTipRole)).count("\n") == 3


def test_settling_and_undoing_come_row_by_row(room: Room) -> None:
    resets: list[None] = []
    room.table.modelReset.connect(lambda: resets.append(None))
    change = settle(room.document.records, room.conflict(2), Choice.THEIRS)
    room.document.apply(change)
    assert room.fields() == ["Title", "Title", "Note", "As of", "Whole record"]
    room.document.apply(change.inverse())
    assert room.fields() == ["Title", "Title", "Figure", "Note", "As of", "Whole record"]
    assert not resets


def test_another_version_of_a_conflict_stands_in_its_row(room: Room) -> None:
    old = room.conflict(0)
    new = msgspec.structs.replace(old, theirs='"Another title"')
    room.document.apply(steps.change(room.document.records, Kind.CONFLICTS, [new], "x"))
    assert room.cell(0, Column.THEIRS) == "Another title"


def test_a_record_that_is_called_differently_is_told_anew(room: Room) -> None:
    claim = room.document.records.claims.get("nato")
    assert claim is not None
    changed = msgspec.structs.replace(claim, claimant="Alliance")
    assert "NATO" in str(room.cell(2, Column.RECORD))
    room.document.apply(steps.change(room.document.records, Kind.CLAIMS, [changed], "x"))
    assert "Alliance" in str(room.cell(2, Column.RECORD))


def test_numbers_are_shown_the_users_way(room: Room) -> None:
    room.table.set_display(Display(group="."))
    assert room.cell(2, Column.MINE) == "> 355.000"


def test_a_merge_with_many_conflicts_lays_the_table_anew(room: Room) -> None:
    many = tuple(Conflict(record="claims", id="nato", field=f"extra.{n}", theirs="1") for n in range(500))
    more = msgspec.structs.replace(room.document.records.snapshot(), conflicts=many)
    room.document.apply(difference(room.document.records, more, "Merge"))
    assert room.table.rowCount() == 500
    assert room.cell(499, Column.FIELD) == "499"


def test_choices_are_kept_by_conflict_and_shown(room: Room) -> None:
    room.table.choose([1, 2], Choice.THEIRS)
    room.table.choose([3], Choice.BASE)
    room.table.choose([1], None)
    shown = [room.cell(row, Column.CHOICE) for row in range(4)]
    assert shown == ["Leave open", "Leave open", "Theirs", "Before"]
    room.document.apply(dismiss(room.document.records, room.conflict(0)))
    assert [room.table.choice(row) for row in range(3)] == [None, Choice.THEIRS, Choice.BASE]


def test_a_reset_shows_the_conflicts_of_the_other_file(room: Room) -> None:
    room.table.choose([0], Choice.MINE)
    room.document.reset(ClaimFile.NEW)
    assert room.table.rowCount() == 0
    assert room.table.conflict(0) is None
    room.document.reset(merged().file)
    assert room.table.choice(0) is None
