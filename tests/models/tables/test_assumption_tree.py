"""The assumptions as a tree, under Qt's own model tester."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from models.claims.claim import Claim
from models.comparison.assumption import Assume, Assumption, assume
from models.tables.assumption_tree import AssumptionTree, Part, TreeRole
from tests.models.tables.asked import Asked, claim

EARLY = "2024-01-01"
TICK = Qt.ItemDataRole.CheckStateRole
RATIO = assume(Assume.RATIO, "killed", "wounded", "2/1", "3/1", "a study")


class Shown(Asked):
    """A tree that shows what was asked, and asks what it wishes."""

    def __init__(self, *claims: Claim) -> None:
        super().__init__(claims)
        self.also: tuple[Assumption, ...] = ()
        self.tree = AssumptionTree()
        self.tester = QAbstractItemModelTester(
            self.tree, QAbstractItemModelTester.FailureReportingMode.Warning, self.tree
        )
        self.inquiry.answered.connect(self.show)
        self.tree.switched.connect(self.switch)
        self.show()

    def show(self) -> None:
        self.tree.show(self.inquiry.comparison, self.wording, self.also)

    def switch(self, assumptions: frozenset[Assumption], on: bool) -> None:
        held = self.question.assumptions
        self.ask(assumptions=held | assumptions if on else held - assumptions)

    def texts(self, above: QModelIndex | None = None) -> list[str]:
        above = above or QModelIndex()
        return [str(self.tree.index(row, 0, above).data()) for row in range(self.tree.rowCount(above))]

    def at(self, text: str) -> QModelIndex:
        return self.tree.index(next(n for n, one in enumerate(self.texts()) if text in one), 0)


def early(*names: str) -> tuple[Claim, ...]:
    return tuple(claim(name, 5, 5, as_of=EARLY) for name in names)


def test_one_of_a_kind_stands_alone_and_several_together() -> None:
    one = Shown(*early("a"), claim("late", 9))
    assert one.texts() == ["The 5 of A (1 Jan 2024) still held on 14 Mar 2024"]
    two = Shown(*early("a", "b"), claim("late", 9))
    assert two.texts() == ["Figures that still held on the day (2)"]
    assert len(two.texts(two.at("Figures"))) == 2
    assert two.tree.counts() == (0, 2)


def test_a_tick_is_a_wish_and_the_answer_moves_it(qtbot: QtBot) -> None:
    shown = Shown(*early("a", "b"), claim("late", 9))
    whole = shown.at("Figures")
    child = shown.tree.index(1, 0, whole)
    with qtbot.assertNotEmitted(shown.tree.modelReset), qtbot.waitSignal(shown.tree.dataChanged):
        assert shown.tree.setData(child, None, TICK)
    assert child.data(TICK) == Qt.CheckState.Checked
    assert whole.data(TICK) == Qt.CheckState.PartiallyChecked
    assert child.data(TreeRole.IS_USED) is True
    assert shown.tree.setData(whole, None, TICK)
    assert whole.data(TICK) == Qt.CheckState.Checked
    assert shown.tree.setData(whole, None, TICK)
    assert shown.tree.counts() == (0, 2)


def test_nobody_who_listens_moves_no_tick() -> None:
    shown = Shown(*early("a"), claim("late", 9))
    shown.tree.switched.disconnect(shown.switch)
    shown.tree.setData(shown.tree.index(0, 0), None, TICK)
    assert shown.tree.index(0, 0).data(TICK) == Qt.CheckState.Unchecked


def test_an_offer_switches_on_all_that_it_needs() -> None:
    shown = Shown(claim("whole", 100, measure="killed_or_wounded"), claim("part", 30, 30, as_of=EARLY))
    heading = shown.at("What would follow")
    offer = shown.tree.index(0, 0, heading)
    assert heading.data(TreeRole.PART) == Part.HEADING
    assert "Wounded, at least 70" in offer.data()
    assert not offer.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert not shown.tree.setData(offer, None, TICK)
    shown.tree.take(offer)
    kinds = {assumption.assume for assumption in shown.question.assumptions}
    assert kinds == {Assume.DISJOINT, Assume.STILL_HELD}
    assert "What would follow" not in shown.texts()


def test_taking_what_is_no_offer_wishes_nothing(qtbot: QtBot) -> None:
    shown = Shown(*early("a"), claim("late", 9))
    with qtbot.assertNotEmitted(shown.tree.switched):
        shown.tree.take(shown.tree.index(0, 0))


def test_what_is_missing_is_said() -> None:
    shown = Shown(claim("a", 5), claim("b", 7, as_of="", stated_on=""))
    assert shown.texts(shown.at("What is missing")) == ["No day is known: B (Killed)."]


def test_a_ratio_stays_at_hand_when_it_is_off() -> None:
    shown = Shown(claim("a", 5, 5))
    shown.also = (RATIO,)
    shown.show()
    assert shown.texts() == ["For each one of “Killed” there are 2.00 to 3.00 of “Wounded” (2/1 to 3/1; a study)"]
    shown.tree.setData(shown.tree.index(0, 0), None, TICK)
    assert shown.question.assumptions == {RATIO}
    shown.tree.setData(shown.tree.index(0, 0), None, TICK)
    assert shown.question.assumptions == frozenset()
    assert shown.tree.rowCount() == 1
