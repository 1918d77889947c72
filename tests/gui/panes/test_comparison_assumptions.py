"""The assumptions in the pane: ticked by hand and by key, offers that are taken."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QTabBar
from pytestqt.qtbot import QtBot

from gui.looks.theme import LIGHT
from models.comparison.assumption import Assume
from models.tables.assumption_tree import Part, TreeRole
from tests.gui.panes.comparison_room import ComparisonRoom
from tests.models.tables.asked import claim

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform

EARLY = "2024-01-01"
FILE = (
    claim("whole", 100, measure="killed_or_wounded"),
    claim("part", 30, 30, as_of=EARLY),
    claim("other", 40, 40, as_of=EARLY),
)


@pytest.fixture
def room(qtbot: QtBot) -> ComparisonRoom:
    return ComparisonRoom(qtbot, FILE, (1200, 1000))


def at(room: ComparisonRoom, text: str) -> QModelIndex:
    tree = room.pane.assumptions.tree
    tops = [tree.index(row, 0) for row in range(tree.rowCount())]
    every = [*tops, *(tree.index(n, 0, top) for top in tops for n in range(tree.rowCount(top)))]
    return next(index for index in every if text in str(index.data()))


def test_a_click_and_space_switch(room: ComparisonRoom) -> None:
    view = room.pane.assumptions.view
    view.expandAll()
    room.click(view.viewport(), view.visualRect(at(room, "counted as both")).topLeft() + QPoint(30, 8))
    assert {one.assume for one in room.question.assumptions} == {Assume.DISJOINT}
    view.setCurrentIndex(at(room, "counted as both"))
    room.press(view, Qt.Key.Key_Space)
    assert room.question.assumptions == frozenset()


def test_an_answer_keeps_what_is_open_and_current(room: ComparisonRoom) -> None:
    view = room.pane.assumptions.view
    view.expand(at(room, "Figures that still held"))
    view.setCurrentIndex(at(room, "The 40 of OTHER"))
    room.press(view, Qt.Key.Key_Space)
    assert len(room.question.assumptions) == 1
    assert view.isExpanded(at(room, "Figures that still held"))
    assert view.currentIndex() == at(room, "The 40 of OTHER")
    room.ask(measures=("killed",))
    assert view.isExpanded(at(room, "Figures that still held"))


def test_the_link_of_an_offer_switches_on_what_it_needs(room: ComparisonRoom) -> None:
    view = room.pane.assumptions.view
    offer = room.pane.assumptions.tree.index(0, 0, at(room, "What would follow"))
    assert offer.data(TreeRole.PART) == Part.OFFER
    view.scrollTo(offer)
    rect = view.visualRect(offer)
    room.click(view.viewport(), rect.topLeft() + QPoint(4, 4))  # the sentence is no link
    assert room.question.assumptions == frozenset()
    room.click(view.viewport(), view.delegate_.link_rect(view.visualRect(offer), offer))
    assert {one.assume for one in room.question.assumptions} == {Assume.DISJOINT, Assume.STILL_HELD}


def test_enter_takes_an_offer_and_folds_a_heading(room: ComparisonRoom) -> None:
    view = room.pane.assumptions.view
    heading = at(room, "What would follow")
    view.setCurrentIndex(heading)
    room.press(view, Qt.Key.Key_Return)
    assert not view.isExpanded(heading)
    room.press(view, Qt.Key.Key_Return)
    view.setCurrentIndex(room.pane.assumptions.tree.index(0, 0, heading))
    room.press(view, Qt.Key.Key_Return)
    assert len(room.question.assumptions) == 2


def test_all_are_switched_off(room: ComparisonRoom) -> None:
    button = room.find(QAbstractButton, "assumption_all_off")
    assert not button.isEnabled()
    room.ask(assumptions=frozenset(room.comparison.offered))
    assert room.find(QTabBar, "comparison_tabs").tabText(1) == "&Assumptions (3 of 3 on)"
    button.click()
    assert room.question.assumptions == frozenset()


def test_a_ratio_is_wished_for(room: ComparisonRoom) -> None:
    with room.qtbot.waitSignal(room.pane.ratio_wanted):
        room.find(QAbstractButton, "assumption_ratio").click()


def test_where_nothing_can_be_assumed_that_is_said(qtbot: QtBot) -> None:
    room = ComparisonRoom(qtbot, (claim("a", 5),))
    assert not room.pane.assumptions.view.isVisible()
    assert room.pane.assumptions.isVisible()


def test_rows_are_as_high_as_their_words(room: ComparisonRoom) -> None:
    view = room.pane.assumptions.view
    offer = room.pane.assumptions.tree.index(0, 0, at(room, "What would follow"))
    wide = view.visualRect(offer).height()
    room.pane.resize(760, 1000)
    room.qtbot.waitUntil(lambda: view.visualRect(offer).height() > wide)


def test_nothing_loud_stands_before_the_current_row(room: ComparisonRoom) -> None:
    view = room.pane.assumptions.view
    offer = room.pane.assumptions.tree.index(0, 0, at(room, "What would follow"))
    view.setCurrentIndex(offer)
    view.setFocus()
    image = view.viewport().grab().toImage()
    rect = view.visualRect(offer)
    grounds = {image.pixelColor(x, rect.center().y()).name() for x in range(3, rect.left())}
    assert grounds == {LIGHT.faint_mark.lower()}


def test_a_row_that_folds_has_an_arrow(room: ComparisonRoom) -> None:
    view = room.pane.assumptions.view
    heading = at(room, "What would follow")
    rect = view.visualRect(heading)

    def arrow() -> set[int]:
        image = view.viewport().grab().toImage()
        return {image.pixel(x, y) for x in range(rect.left()) for y in range(rect.top(), rect.bottom())}

    assert len(arrow()) > 1
    room.click(view.viewport(), QPoint(rect.left() - 8, rect.top() + 12))
    assert not view.isExpanded(heading)
