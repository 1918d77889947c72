"""The bar of the comparison: every control wishes another question, and shows the one that was answered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from models.claims.claim import Status
from tests.gui.panes.comparison_room import ComparisonRoom
from tests.models.tables.asked import claim, ordinal

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform

FILE = (
    claim("a", 5, as_of="2024-01-01"),
    claim("b", 7, as_of="2024-02-01"),
    claim("c", 3, measure="wounded", as_of="2024-03-01"),
    claim("d", 9, subject="Navy & Marines", as_of="2023-01-01"),
    claim("e", 8, status=Status.RETRACTED, as_of="2024-01-05"),
)


@pytest.fixture
def room(qtbot: QtBot) -> ComparisonRoom:
    return ComparisonRoom(qtbot, FILE)


def test_another_subject_brings_its_measures_and_keeps_the_day(room: ComparisonRoom) -> None:
    room.ask(measures=("wounded",), reference="c")
    combo = room.pane.bar.subject
    assert [combo.itemText(n) for n in range(combo.count())] == ["Army", "Navy & Marines"]
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    asked = room.question
    assert (asked.subject, asked.measures, asked.reference) == ("Navy & Marines", (), "")
    assert asked.day == ordinal("2024-03-01")


def test_a_subject_that_comes_later_is_shown_on_its_last_day(room: ComparisonRoom) -> None:
    room.ask(subject="Navy & Marines", day=ordinal("2023-06-01"))
    room.pane.bar.subject.activated.emit(0)
    assert room.question.day == ordinal("2024-03-01")


def test_the_slider_goes_along_the_days_that_are_known(room: ComparisonRoom) -> None:
    slider = room.pane.bar.day.slider
    assert (slider.minimum(), slider.maximum(), slider.value()) == (0, 2, 2)
    room.press(slider, Qt.Key.Key_Left)
    assert room.question.day == ordinal("2024-02-01")
    room.press(slider, Qt.Key.Key_Home)
    assert room.question.day == ordinal("2024-01-01")


def test_from_between_two_days_a_step_goes_to_the_nearest(room: ComparisonRoom) -> None:
    slider = room.pane.bar.day.slider
    room.ask(day=ordinal("2024-02-15"))
    assert slider.value() == 1
    room.press(slider, Qt.Key.Key_Left)
    assert room.question.day == ordinal("2024-02-01")
    room.ask(day=ordinal("2024-02-15"))
    room.press(slider, Qt.Key.Key_Right)
    assert room.question.day == ordinal("2024-03-01")
    room.ask(day=ordinal("2020-01-01"))
    assert slider.value() == -1
    room.press(slider, Qt.Key.Key_Right)
    assert room.question.day == ordinal("2024-01-01")
    assert slider.minimum() == 0


def test_measures_are_ticked_and_all_are_none_in_particular(room: ComparisonRoom) -> None:
    menu, button = room.pane.bar.measures, room.pane.bar.measures_button
    killed, wounded = menu.actions()
    assert (killed.isChecked(), wounded.isChecked(), button.text()) == (True, True, "Mea&sures: all ▾")
    killed.trigger()
    assert [asked.measures for asked in room.wished] == [("wounded",)]
    assert button.text() == "Mea&sures: Wounded ▾"
    with room.qtbot.waitSignal(room.pane.refused, check_params_cb=lambda said: "needs a measure" in said):
        wounded.trigger()
    assert wounded.isChecked()
    killed.trigger()
    assert room.wished[-1].measures == ()


def test_the_menu_of_measures_stays_open(room: ComparisonRoom) -> None:
    menu = room.pane.bar.measures
    menu.popup(room.pane.mapToGlobal(room.pane.rect().center()))
    menu.setActiveAction(menu.actions()[0])
    room.press(menu, Qt.Key.Key_Return)
    assert room.question.measures == ("wounded",)
    assert menu.isVisible()
    room.press(menu, Qt.Key.Key_Escape)


def test_a_reference_is_picked_and_given_up(room: ComparisonRoom) -> None:
    menu, button = room.pane.bar.references, room.pane.bar.references_button
    menu.fill()
    chosen = {action.text(): action for action in menu.actions()}
    assert [text for text in chosen if text] == [
        "Best graded of each measure",
        "Killed: A, ≥ 5",
        "Killed: B, ≥ 7",
        "Wounded: C, ≥ 3",
    ]
    chosen["Killed: B, ≥ 7"].trigger()
    assert room.question.reference == "b"
    assert button.text() == "&Reference: B, ≥ 7 ▾"
    menu.fill()
    assert next(action for action in menu.actions() if action.isChecked()).text() == "Killed: B, ≥ 7"
    menu.actions()[0].trigger()
    assert room.question.reference == ""


def test_what_was_set_aside_is_asked_for(room: ComparisonRoom) -> None:
    room.pane.bar.aside.setChecked(True)
    assert room.wished[-1].with_set_aside
    assert room.row("e") > 0
    room.ask(with_set_aside=False)
    assert not room.pane.bar.aside.isChecked()
    assert len(room.wished) == 1


def test_the_scale_is_the_panes_own(room: ComparisonRoom) -> None:
    assert not room.pane.is_log
    room.pane.bar.log.setChecked(True)
    assert room.pane.is_log
    assert room.pane.table.lines[0].scale.is_log
    assert room.wished == []


def test_what_has_no_room_goes_into_the_menu(qtbot: QtBot, room: ComparisonRoom) -> None:
    bar = room.pane.bar
    assert bar.folded() == []
    room.pane.resize(620, 400)
    qtbot.waitUntil(lambda: room.pane.width() == 620)
    QApplication.processEvents()
    folded = bar.folded()
    assert bar.views.menuAction() in folded
    assert room.find(QToolButton, "comparison_more").isVisible()
    bar.more.aboutToShow.emit()
    assert set(folded) <= set(bar.more.actions())
    assert bar.geometry().right() >= room.find(QToolButton, "comparison_more").geometry().right()


def test_the_menu_holds_the_same_however_often_it_opens(qtbot: QtBot, room: ComparisonRoom) -> None:
    bar = room.pane.bar
    room.pane.resize(620, 400)
    qtbot.waitUntil(lambda: bool(bar.folded()))
    offered = []
    for _ in range(3):
        bar.more.aboutToShow.emit()
        offered.append([action.text() for action in bar.more.actions()])
    assert len(offered[0]) == len(bar.folded()) + 2  # a line, and the columns
    assert offered[1:] == offered[:1] * 2
    room.pane.resize(1400, 400)
    qtbot.waitUntil(lambda: not bar.folded())
    bar.more.aboutToShow.emit()
    assert [action.text() for action in bar.more.actions()] == offered[0][-1:]


def test_the_reference_that_is_named_is_the_one_that_there_is(room: ComparisonRoom) -> None:
    button = room.pane.bar.references_button
    room.ask(reference="b")
    assert button.text() == "&Reference: B, ≥ 7 ▾"
    room.ask(reference="d")  # of another subject
    assert button.text() == "&Reference: best graded ▾"
    room.ask(reference="e", with_set_aside=True)  # retracted
    assert button.text() == "&Reference: best graded ▾"
    assert room.pane.bar.references.current == ""


def test_the_switch_for_what_was_set_aside_says_where_there_is_none(room: ComparisonRoom) -> None:
    button = room.find(QToolButton, "comparison_aside")
    assert button.isEnabled()
    assert "struck through" in button.toolTip() == button.accessibleDescription()
    room.ask(subject="Navy & Marines")
    assert not button.isEnabled()
    assert "No claim about this subject" in button.toolTip() == button.accessibleDescription()
    room.ask(subject="Army")
    room.ask(with_set_aside=True)
    assert button.isChecked()
    assert button.isEnabled()


def test_a_ticked_switch_shows_in_its_button(room: ComparisonRoom) -> None:
    room.ask(with_set_aside=True)
    assert room.find(QToolButton, "comparison_aside").isChecked()
    room.ask(with_set_aside=False)
    assert not room.find(QToolButton, "comparison_aside").isChecked()


def test_buttons_are_named_by_what_they_say(room: ComparisonRoom) -> None:
    room.ask(reference="b", measures=("killed",))
    room.pane.show_views(("R&D",), "R&D")
    names = {name: room.find(QToolButton, f"comparison_{name}").accessibleName() for name in ("measures", "reference")}
    assert names == {"measures": "Measures: Killed", "reference": "Reference: B, ≥ 7"}
    assert room.find(QToolButton, "comparison_views").accessibleName() == "Kept: R&D"
    assert room.find(QToolButton, "comparison_more").accessibleName() == "More"


def test_the_menu_says_of_a_switch_what_its_button_says(qtbot: QtBot, room: ComparisonRoom) -> None:
    bar = room.pane.bar
    assert bar.more.toolTipsVisible()
    assert bar.aside.text().replace("&", "") == "With retracted and replaced"
    assert bar.aside.toolTip() == "Show retracted and replaced claims too, struck through"
