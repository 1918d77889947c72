"""The matrix as a table, under Qt's own model tester."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from models.claims.claim import Claim
from models.claims.quote import Quote
from models.comparison.assumption import Assume, assume
from models.comparison.pair import Verdict
from models.tables.matrix_table import MatrixRole, MatrixTable
from tests.models.tables.asked import Asked, claim, ordinal

SAME = frozenset((assume(Assume.SAME_OUTCOMES),))


class Shown(Asked):
    """A matrix of what was asked."""

    def __init__(self, *claims: Claim) -> None:
        super().__init__(claims)
        self.table = MatrixTable(self.inquiry)
        self.tester = QAbstractItemModelTester(
            self.table, QAbstractItemModelTester.FailureReportingMode.Warning, self.table
        )
        self.inquiry.answered.connect(self.show)
        self.show()

    def show(self) -> None:
        comparison = self.inquiry.comparison
        self.table.show(comparison.matrix if comparison else None, self.wording)

    def cell(self, row: int, column: int, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self.table.index(row, column).data(role)


def test_each_claim_against_each_with_its_sign() -> None:
    shown = Shown(claim("a", 8, 8), claim("b", 9, 9), claim("c", 5))
    signs = [[shown.cell(row, column) for column in range(3)] for row in range(3)]
    assert signs == [["", "≠", "≲"], ["≠", "", "≲"], ["≲", "≲", ""]]
    assert shown.cell(0, 1, MatrixRole.VERDICT) == Verdict.CONFLICT
    assert shown.cell(0, 0, MatrixRole.VERDICT) == ""


def test_headings_name_claims_by_number() -> None:
    shown = Shown(claim("a", 8, 8), claim("b", 5))
    head = shown.table.headerData
    assert [head(n, Qt.Orientation.Horizontal) for n in range(2)] == ["1", "2"]
    assert head(1, Qt.Orientation.Vertical) == "2 B, ≥ 5"
    assert head(1, Qt.Orientation.Vertical, MatrixRole.CLAIMANT) == "B"
    assert head(1, Qt.Orientation.Vertical, MatrixRole.FIGURE) == "≥ 5"
    assert list(shown.table.names()) == [("A", "8"), ("B", "≥ 5")]


def test_a_cell_says_why_the_same_from_both_sides() -> None:
    shown = Shown(claim("a", 8, 8), claim("b", 9, 9))
    assert shown.table.sentence(0, 1) == shown.table.sentence(1, 0)
    assert shown.table.sentence(0, 1).startswith("1 A, 8 · 2 B, 9\nConflict. No count is both at least 9 (B")


def test_a_cell_says_whether_it_is_assumed_or_may_change() -> None:
    shown = Shown(claim("a", 8, 8, measure="casualties"), claim("b", 9, 9, measure="casualties"))
    assert (shown.cell(0, 1, MatrixRole.IS_CONDITIONAL), shown.cell(0, 1, MatrixRole.HAS_IF)) == (False, True)
    assert (shown.table.has_assumed, shown.table.has_corners) == (False, True)
    shown.ask(assumptions=SAME)
    assert (shown.cell(0, 1, MatrixRole.IS_CONDITIONAL), shown.cell(0, 1, MatrixRole.HAS_IF)) == (True, False)
    assert (shown.table.has_assumed, shown.table.has_corners) == (True, False)
    assert shown.cell(0, 1, Qt.ItemDataRole.AccessibleTextRole) == "conflict, under assumptions"
    assert shown.table.sentence(0, 1).count("same outcomes") == 1


def test_the_same_matrix_is_not_told_again(qtbot: QtBot) -> None:
    shown = Shown(claim("a", 8, 8), claim("b", 9, 9))
    signals = (shown.table.modelReset, shown.table.dataChanged, shown.table.headerDataChanged)
    with qtbot.assertNotEmitted(signals[0]), qtbot.assertNotEmitted(signals[1]), qtbot.assertNotEmitted(signals[2]):
        shown.ask(day=ordinal("2024-04-01"))


def test_as_many_claims_change_in_place_others_lay_it_anew(qtbot: QtBot) -> None:
    early = claim("b0", 4, 4, claimant="B", as_of="2024-01-01")
    shown = Shown(claim("a", 8, as_of="2024-01-01"), early, claim("b", 9, 9))
    assert shown.table.row_of("b") == 1
    with qtbot.assertNotEmitted(shown.table.modelReset), qtbot.waitSignal(shown.table.dataChanged):
        shown.ask(day=ordinal("2024-02-01"))
    assert (shown.table.row_of("b"), shown.table.row_of("b0")) == (-1, 1)
    with qtbot.waitSignal(shown.table.modelReset):
        shown.ask(day=ordinal("2023-01-01"))
    assert shown.table.rowCount() == shown.table.columnCount() == 0


def test_a_claim_and_itself_say_the_claim_in_full() -> None:
    quote = Quote(source="", start=0, exact="nine\nor so")
    undated = claim("c", 7, as_of="", stated_on="2024-03-10")
    early = claim("d", 6, as_of="../2024-03-01")
    shown = Shown(claim("a", 8, 8), claim("b", 9, 9, quotes=(quote,)), undated, early)
    said = {shown.table.claim(row).id: shown.table.sentence(row, row) for row in range(4)}
    assert said["a"].endswith("A, 8 · Killed, as of 14 Mar 2024")
    assert said["b"].endswith("B, 9 · Killed, as of 14 Mar 2024\n“nine or so”")
    assert said["c"].endswith("C, ≥ 7 · Killed, no day stated; said 10 Mar 2024")
    assert said["d"].endswith("D, ≥ 6 · Killed, by 1 Mar 2024")
