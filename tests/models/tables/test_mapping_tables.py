"""The tables of the mapping dialog: what their cells say and mean."""

from typing import Any, TypeVar

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.figure import Bound
from models.claims.measure import STANDARD_MEASURES
from models.claims.saying import Sentence
from models.sheets.accounted import NewName, Refused, Taken
from models.sheets.known import Known
from models.sheets.mapping import Mapping, Target
from models.sheets.sheet import Sheet
from models.tables.new_name_table import NewNameTable
from models.tables.reading_table import ReadingTable
from models.tables.refused_table import RefusedTable
from models.tables.sheet_table import SheetTable
from models.tables.standing import Role, Standing
from models.tables.target_words import fed_in_words, target_choices, target_label
from models.tables.value_table import Column, Value, ValueTable
from models.text.display import ENGLISH
from models.text.fields import Terms

CHECK = Qt.ItemDataRole.CheckStateRole
SIDE = Qt.ItemDataRole.TextAlignmentRole
TIP = Qt.ItemDataRole.ToolTipRole
HORIZONTAL, VERTICAL = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


M = TypeVar("M", bound=QAbstractItemModel)


def sound(model: M) -> M:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def texts(model: QAbstractItemModel) -> list[list[str]]:
    columns = range(model.columnCount())
    return [[str(model.index(row, column).data()) for column in columns] for row in range(model.rowCount())]


def heads(model: QAbstractItemModel) -> list[str]:
    return [str(model.headerData(at, HORIZONTAL)) for at in range(model.columnCount())]


SHEET = Sheet(rows=(("Losses",), ("day", "n"), ("1 May", 12), ("2 May", None, "a\u202eb")))


def test_a_sheet_shows_its_first_rows_and_what_they_are() -> None:
    table = sound(SheetTable(3))
    table.show_sheet(SHEET, 2)
    assert texts(table) == [["Losses", "", ""], ["day", "n", ""], ["1 May", "12", ""]]
    assert heads(table) == ["A", "B", "C"]
    standings = [table.index(row, 0).data(Role.STANDING) for row in range(3)]
    assert standings == [Standing.QUIET, Standing.HEAD, Standing.PLAIN]
    assert table.index(2, 1).data(SIDE) == Qt.AlignmentFlag.AlignRight.value
    assert table.index(2, 0).data(SIDE) == Qt.AlignmentFlag.AlignLeft.value


def test_a_sheet_says_what_columns_feed_and_why_rows_are_refused() -> None:
    table = sound(SheetTable(9))
    table.show_sheet(SHEET, 0)
    table.show_mapping(2, {1: "Figure"})
    table.show_reading({4: "Why."}, frozenset((3,)))
    assert table.headerData(1, HORIZONTAL, Role.FEEDS) == "Figure"
    assert table.headerData(0, HORIZONTAL, Role.FEEDS) == ""
    assert table.headerData(1, HORIZONTAL, TIP) == "B → Figure"
    assert [table.headerData(row, VERTICAL) for row in range(4)] == ["1", "2", "3", "4 ✕"]
    assert table.headerData(3, VERTICAL, TIP) == table.index(3, 0).data(TIP) == "Why."
    standings = [table.index(row, 0).data(Role.STANDING) for row in (2, 3)]
    assert standings == [Standing.QUIET, Standing.REFUSED]
    assert table.index(3, 2).data() == "a⟨U+202E⟩b"


def claim(low: int, **more: Any) -> Claim:
    return Claim(id="a", subject="S", measure="killed", bound=Bound.AT_LEAST, low=low, **more)


def test_a_reading_shows_what_a_claim_must_say_and_what_else_is_fed() -> None:
    table = sound(ReadingTable())
    terms = Terms({measure.id: measure for measure in STANDARD_MEASURES}, ENGLISH)
    taken = (Taken(2, claim(5000, claimant="C", place="Kyiv", as_of="2024-03")), Taken(9, claim(7)))
    table.show_taken(taken, terms, (Target.LOW, Target.PLACE, Target.ID))
    assert heads(table) == ["Row", "Claimant", "Figure", "Measure", "Subject", "As of", "Place"]
    assert texts(table)[0] == ["2", "C", "≥ 5,000", "Killed", "S", "Mar 2024", "Kyiv"]
    assert texts(table)[1][:3] == ["9", "", "≥ 7"]
    assert table.headerData(2, HORIZONTAL, SIDE) == table.index(0, 2).data(SIDE) == Qt.AlignmentFlag.AlignRight.value
    table.show_taken(taken[:1], terms, ())
    assert (table.rowCount(), table.columnCount()) == (1, 6)


def test_a_refused_row_shows_its_reason_and_cells() -> None:
    table = sound(RefusedTable())
    table.show_refused((Refused(7, Sentence("No."), ("a", None, 3)),))
    assert texts(table) == [["7", "No.", "a · 3"]]
    assert table.refused(0) is not None
    assert table.refused(1) is None
    resets: list[int] = []
    table.modelReset.connect(lambda: resets.append(1))
    table.show_refused((Refused(7, Sentence("No."), ("a", None, 3)),))
    assert resets == []


VALUES = (
    Value(text="deaths", count=50, word="killed"),
    Value(text="killed", count=3, itself="killed"),
    Value(text="odd", count=2, is_taken=False),
    Value(text="", count=1, itself=""),
    Value(text="x", count=1),
    Value(text="*", count=6, is_rest=True),
)


def values() -> ValueTable:
    table = sound(ValueTable())
    table.show_values(VALUES, (("killed", "Killed"),), (), is_fed=True)
    return table


def test_values_say_what_they_stand_for() -> None:
    table = values()
    assert [row[0] for row in texts(table)] == ["deaths", "killed", "odd", "(empty)", "x", "Every value not set above"]
    assert [row[2] for row in texts(table)] == [
        *("Killed", "Killed", "Not understood", "Not stated", "Not understood", "Itself"),
    ]
    standings = [table.index(row, Column.WORD).data(Role.STANDING) for row in range(6)]
    plain, quiet = Standing.PLAIN, Standing.QUIET
    assert standings == [plain, quiet, quiet, quiet, Standing.REFUSED, quiet]
    assert table.index(2, 0).data(CHECK) is Qt.CheckState.Unchecked
    assert table.index(5, 0).data(CHECK) is None


def test_a_value_tells_what_is_wanted_and_changes_nothing() -> None:
    table = values()
    told: list[object] = []
    table.word_given.connect(lambda value, word: told.append((value, word)))
    table.taking_chosen.connect(lambda value, taken: told.append((value, taken)))
    assert not table.setData(table.index(1, Column.WORD), "killed")
    assert table.setData(table.index(0, Column.WORD), None)
    assert table.setData(table.index(4, Column.WORD), "")
    assert table.setData(table.index(2, 0), Qt.CheckState.Checked, CHECK)
    assert told == [("deaths", None), ("x", ""), ("odd", True)]
    assert texts(table)[0][2] == "Killed"
    assert table.flags(table.index(0, Column.WORD)) & Qt.ItemFlag.ItemIsEditable
    assert not table.flags(table.index(0, Column.COUNT)) & Qt.ItemFlag.ItemIsEditable


def test_values_of_a_column_that_feeds_nothing_stand_for_nothing() -> None:
    table = sound(ValueTable())
    table.show_values(VALUES[:2], (), (), is_fed=False)
    assert heads(table) == ["Value", "Rows"]


NAMES = (NewName(Kind.SUBJECTS, "S", 3), NewName(Kind.CLAIMANTS, "S", 1))


def test_new_names_are_ticked_until_they_are_unticked() -> None:
    table = sound(NewNameTable())
    table.show_names(NAMES)
    assert texts(table) == [["S", "Subject", "3"], ["S", "Claimant", "1"]]
    assert table.setData(table.index(1, 0), Qt.CheckState.Unchecked, CHECK)
    assert table.unticked == {(Kind.CLAIMANTS, "S")}
    table.show_names(())
    table.show_names(NAMES)
    assert [table.index(row, 0).data(CHECK) for row in (0, 1)] == [Qt.CheckState.Checked, Qt.CheckState.Unchecked]
    table.tick_all(False)
    assert len(table.unticked) == 2
    table.tick_all(True)
    assert not table.unticked


def test_every_target_has_a_name_and_fixed_lists_have_words() -> None:
    assert [target_label(target) for target in Target if not target_label(target)] == []
    mapping = Mapping(
        columns={Target.LOW: "b", Target.AS_OF: "b", Target.NOTE: "gone"}, measures={"a": "killed", "c": ""}
    )
    assert fed_in_words(("a", "b", "c", "d"), mapping, Known()) == {0: "Killed", 1: "Low end, As of", 2: "Figure"}
    assert ("at_least", "At least") in target_choices(Target.BOUND)
    assert target_choices(Target.CLAIMANT) == ()
