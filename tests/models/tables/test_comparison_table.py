"""The comparison as a table, under Qt's own model tester."""

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from models.claims.claim import Basis, Claim, Status
from models.claims.figure import Bound
from models.claims.quote import Quote
from models.comparison.assumption import Assume, assume
from models.comparison.pair import Verdict
from models.formats.suffixes import read_file
from models.tables.comparison_cells import COLUMNS
from models.tables.comparison_table import ComparisonTable, Role
from tests.models.tables.asked import DAY, Asked, claim, ordinal

DISJOINT = assume(Assume.DISJOINT, "killed", "wounded")


class Shown(Asked):
    """A table that shows what was asked."""

    def __init__(self, *claims: Claim) -> None:
        super().__init__(claims)
        self.table = ComparisonTable(self.inquiry)
        self.tester = QAbstractItemModelTester(
            self.table, QAbstractItemModelTester.FailureReportingMode.Warning, self.table
        )
        self.inquiry.answered.connect(self.show)
        self.show()

    def show(self) -> None:
        self.table.show(self.inquiry.comparison, self.wording)

    def cell(self, row: int, name: str, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self.table.index(row, COLUMNS.index(name)).data(role)

    def of(self, claim_id: str, name: str, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.table.row_of(claim_id)
        assert row >= 0, claim_id
        return self.cell(row, name, role)


def test_rows_stand_below_the_heading_of_their_measure() -> None:
    shown = Shown(claim("a", 5), claim("b", 7, 7), claim("c", 3, measure="wounded"))
    groups = [bool(shown.cell(row, "claimant", Role.IS_GROUP)) for row in range(shown.table.rowCount())]
    assert groups == [True, False, False, True, False]
    assert str(shown.cell(0, "claimant")).startswith("Killed: 2 claims, from at least 5 to 7; ")
    assert shown.cell(0, "figure") is None
    assert (shown.table.claim_id(0), shown.table.claim_id(1)) == ("", "a")
    assert shown.table.row_of("gone") == -1


def test_a_single_heading_does_not_say_the_headline_again() -> None:
    shown = Shown(claim("a", 5), claim("b", 7))
    assert shown.cell(0, "claimant") == "Killed"
    assert shown.table.heads(0) == ("Killed",)


def test_headings_are_passed_over() -> None:
    shown = Shown(claim("a", 5))
    flags = [shown.table.index(row, 0).flags() & Qt.ItemFlag.ItemIsSelectable for row in range(2)]
    assert flags == [Qt.ItemFlag.NoItemFlags, Qt.ItemFlag.ItemIsSelectable]
    assert shown.cell(1, "claimant", Qt.ItemDataRole.AccessibleDescriptionRole) == "Killed"


def test_cells_say_what_a_row_is() -> None:
    quote = Quote(source="", start=0, exact="at least\nfive")
    shown = Shown(
        claim("a", 8, 8, reliability="A", credibility="1"), claim("b", 5, as_of="2024-03-04", quotes=(quote,))
    )
    assert [shown.of("b", name) for name in ("claimant", "figure", "as_of", "age")] == ["B", "≥ 5", "4 Mar 2024", "10"]
    assert (shown.of("b", "figure", Role.SIGN), shown.of("b", "figure", Role.NUMBER)) == ("≥", "5")
    assert shown.of("b", "on_day") == "≥ 5"
    assert (shown.of("b", "on_day", Role.SIGN), shown.of("b", "on_day", Role.NUMBER)) == ("≥", "5")
    assert shown.of("b", "ratio") == "≥ 0.625"
    assert shown.of("b", "quote") == "at least five"
    assert shown.of("b", "quote", Qt.ItemDataRole.ToolTipRole) == "“at least\nfive”"
    assert (shown.of("a", "verdict"), shown.of("b", "verdict")) == ("reference", "compatible")
    assert shown.of("a", "grade") == "A1"


def test_where_nothing_is_known_for_the_day_that_is_said() -> None:
    early = msgspec.structs.replace(claim("b", 900, as_of="2024-03-04"), bound=Bound.AT_MOST, low=None, high=900)
    shown = Shown(claim("a", 8, 8), early)
    assert (shown.of("a", "on_day", Role.IS_KNOWN), shown.of("b", "on_day", Role.IS_KNOWN)) == (True, False)
    assert (shown.of("b", "figure"), shown.of("b", "on_day")) == ("≤ 900", "not known")
    assert (shown.of("b", "on_day", Role.SIGN), shown.of("b", "on_day", Role.NUMBER)) == ("", "not known")
    assert shown.of("b", "on_day", Qt.ItemDataRole.ToolTipRole).startswith("Nothing is known for the day.")


def test_meaning_stands_on_roles() -> None:
    shown = Shown(claim("a", 8, 8), claim("b", 9, 9), claim("c", 5, basis=Basis.DERIVED, derived_from=("a",)))
    assert shown.of("a", "verdict", Role.IS_REFERENCE) is True
    assert shown.of("b", "verdict", Role.VERDICT) == Verdict.CONFLICT
    assert shown.of("b", "verdict", Role.IS_CONDITIONAL) is False
    assert shown.of("c", "claimant", Role.IS_DERIVED) is True
    assert shown.of("c", "claimant") == "C, derived"


def test_a_verdict_that_rests_on_an_assumption_says_so() -> None:
    shown = Shown(claim("a", 8, 8, measure="casualties"), claim("b", 9, 9, measure="casualties"))
    assert shown.of("b", "verdict", Role.HAS_IF) is True
    assert "If both count the same outcomes: conflict" in str(shown.of("b", "why", Qt.ItemDataRole.ToolTipRole))
    shown.ask(assumptions=frozenset((assume(Assume.SAME_OUTCOMES),)))
    assert shown.of("b", "verdict", Role.VERDICT) == Verdict.CONFLICT
    assert shown.of("b", "verdict", Role.IS_CONDITIONAL) is True
    assert shown.of("b", "verdict", Role.HAS_IF) is False
    assert "Assumed: both count the same outcomes." in shown.table.why(shown.table.row_of("b"))


def test_what_was_set_aside_is_shown_when_asked_for() -> None:
    shown = Shown(claim("a", 8, 8), claim("b", 9, 9, status=Status.RETRACTED))
    assert shown.table.row_of("b") == -1
    shown.ask(with_set_aside=True)
    assert shown.of("b", "claimant", Role.IS_STRUCK) is True
    assert shown.of("b", "verdict") == ""
    assert not shown.table.can_be_reference(shown.table.row_of("b"))
    assert shown.table.can_be_reference(shown.table.row_of("a"))


def test_what_is_computed_is_no_claim() -> None:
    shown = Shown(claim("whole", 100, 100, measure="killed_or_wounded"), claim("part", 30, 30))
    shown.ask(assumptions=frozenset((DISJOINT,)))
    names = [str(shown.cell(row, "claimant")) for row in range(shown.table.rowCount())]
    row = names.index("WHOLE − PART, derived")
    assert (shown.cell(row, "figure"), shown.table.claim_id(row)) == ("70", "")
    assert shown.cell(row, "claimant", Role.RANK) == -1
    assert "Derived: WHOLE, 100" in shown.table.why(row)


def test_cells_change_in_place_while_the_rows_stay(qtbot: QtBot) -> None:
    shown = Shown(claim("a", 5, as_of="2024-01-01"), claim("a2", 9, claimant="A"), claim("b", 7, as_of="2024-01-01"))
    with qtbot.assertNotEmitted(shown.table.modelReset), qtbot.waitSignal(shown.table.dataChanged):
        shown.ask(day=ordinal("2024-02-01"))
    assert shown.of("a", "figure") == "≥ 5"
    with qtbot.waitSignal(shown.table.modelReset):
        shown.ask(day=ordinal("2023-01-01"))
    assert shown.table.rowCount() == 0


def test_one_scale_for_one_unit_and_an_axis_where_it_changes() -> None:
    shown = Shown(claim("a", 5), claim("b", 7, measure="wounded"), claim("c", 900, measure="equipment"))
    lines = shown.table.lines
    headings = [line for line in lines if line.row is None]
    assert [line.has_axis for line in headings] == [False, False, True]
    assert headings[0].scale == headings[1].scale != headings[2].scale
    assert headings[0].reference == lines[1].reference
    assert lines[1].mark is not None
    assert lines[1].mark.low == 5


def test_a_reference_is_drawn_through_the_rows_that_count_in_its_unit() -> None:
    shown = Shown(claim("a", 5), claim("b", 7, measure="wounded"), claim("c", 900, measure="equipment"))
    shown.ask(reference="a")
    low = [line.reference and line.reference.low for line in shown.table.lines if line.row is None]
    assert low == [5, 5, None]


def test_rows_are_copied_with_plain_numbers() -> None:
    shown = Shown(claim("a", 180_000, 180_000), claim("b", 83_000))
    lines = [line.split("\t") for line in shown.table.tsv(range(shown.table.rowCount())).split("\n")]
    assert lines[0][:5] == ["Measure", "Claimant", "Figure", "As of", "Days old"]
    assert [line[:4] for line in lines[1:]] == [
        ["Killed", "A", "180000", "2024-03-14"],
        ["Killed", "B", "≥ 83000", "2024-03-14"],
    ]


def test_what_decides_comes_first() -> None:
    shown = Shown(claim("a", 8, 8, as_of="2024-01-01"), claim("b", 9, 9, as_of="2024-01-01"))
    shown.ask(day=ordinal(DAY))
    assert str(shown.of("b", "why")).startswith("No count is both at least 9 (B")
    assert "still holds" in str(shown.of("b", "why"))


def test_nothing_asked_is_no_row() -> None:
    shown = Shown()
    assert shown.table.rowCount() == 0
    assert shown.table.why(0) == ""


@pytest.mark.parametrize("name", ["stoltenberg-2024-03", "russian-losses-2022-2026"])
def test_every_row_of_the_examples_has_words(examples: Path, name: str) -> None:
    asked = Asked(read_file(examples / f"{name}.claims"))
    table = ComparisonTable(asked.inquiry)
    table.show(asked.comparison, asked.wording)
    assert asked.question.day >= ordinal(DAY)
    for row, line in enumerate(table.lines):
        if line.row is not None:
            assert table.why(row)
            assert table.index(row, COLUMNS.index("verdict")).data()


def test_a_reference_says_what_is_set_against_it() -> None:
    shown = Shown(claim("a", 5), claim("b", 7), claim("c", 3, measure="wounded"))
    why = {id: shown.table.why(shown.table.row_of(id)) for id in "ac"}
    assert why["a"].startswith("The other claims of this measure are set against it.")
    assert why["c"].startswith("No other claim of this measure.")
    shown.ask(reference="b")
    assert shown.table.why(shown.table.row_of("b")).startswith("All other claims are set against it.")
    shown.ask(reference="c", measures=("wounded",))
    assert shown.table.why(shown.table.row_of("c")).startswith("No other claim.")


def test_what_was_set_aside_says_why() -> None:
    shown = Shown(
        claim("a", 8, 8, status=Status.RETRACTED),
        claim("b", 9, 9),
        claim("c", 7, 7, claimant="C of C", replaces="b"),
        claim("d", 6, 6, replaces="c", status=Status.RETRACTED),
    )
    shown.ask(with_set_aside=True)
    assert shown.table.why(shown.table.row_of("a")).startswith("Retracted.")
    assert "Replaced" not in shown.table.why(shown.table.row_of("a"))
    assert shown.table.why(shown.table.row_of("b")).startswith("Replaced by C of C, 7 (14 Mar 2024).")
    assert "Replaced by C of C, 7" in str(shown.of("b", "claimant", Qt.ItemDataRole.ToolTipRole))
