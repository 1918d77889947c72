"""The crash dialog."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPlainTextEdit, QPushButton

from gui.dialogs.crash import CrashDialog, SaveCopy
from gui.dialogs.dialog_layout import MARGIN
from gui.looks.wrapped_row import WrappedRow
from gui.space.screen_room import room
from models.claims.errors import ClaimsError
from tests.gui.dialogs.hands import OFFSCREEN, Hands
from tests.gui.parts import part_of

pytestmark = OFFSCREEN
DETAILS = "Traceback (most recent call last):\nKeyError: '<b>NATO</b>'"


def choose_folder(dialog: CrashDialog, hands: Hands, folder: Path) -> str:
    hands.click(dialog, "crash_save")
    asked = part_of(dialog, QFileDialog)
    asked.fileSelected.emit(str(folder))
    asked.close()
    return hands.find(dialog, QLabel, "crash_outcome").text()


def test_the_details_can_be_copied(hands: Hands) -> None:
    dialog = hands.open(CrashDialog(DETAILS, None))
    dialog.add_details("ValueError: again")
    hands.click(dialog, "crash_copy")
    assert QGuiApplication.clipboard().text() == f"{DETAILS}\nValueError: again"
    assert hands.find(dialog, QPlainTextEdit, "crash_details").isReadOnly()


def test_a_storm_of_errors_does_not_fill_the_memory(hands: Hands) -> None:
    dialog = hands.open(CrashDialog(DETAILS, None))
    for number in range(1000):
        dialog.add_details(f"Error {number}")
    text = hands.find(dialog, QPlainTextEdit, "crash_details").toPlainText()
    assert text.startswith(DETAILS)
    assert text.count("Error ") < 30
    told = text.count("Error ")
    dialog.count(1_000)
    assert hands.find(dialog, QLabel, "crash_count").text() == f"{2_000 - told:,} more errors are only counted."


def test_errors_that_are_only_counted_are_said_to_be(hands: Hands) -> None:
    dialog = hands.open(CrashDialog(DETAILS, None))
    line = hands.find(dialog, QLabel, "crash_count")
    dialog.count(0)
    assert not line.isVisible()
    dialog.count(1)
    assert line.isVisible()
    assert line.text() == "One more error is only counted."


def test_the_log_is_asked_for_and_the_dialog_stays(hands: Hands) -> None:
    dialog = hands.open(CrashDialog(DETAILS, None))
    with hands.qtbot.waitSignal(dialog.log_requested):
        hands.click(dialog, "crash_log")
    assert dialog.isVisible()


@pytest.mark.parametrize("save", [None, print])
def test_where_there_is_work_it_is_said_to_be_in_the_recovery_log(hands: Hands, save: SaveCopy | None) -> None:
    dialog = hands.open(CrashDialog(DETAILS, save))
    sentences = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert ("Every change so far is kept in the recovery log" in sentences) == (save is not None)
    assert "nothing is sent anywhere" in sentences


def test_without_open_work_no_copy_is_offered(hands: Hands) -> None:
    dialog = hands.open(CrashDialog(DETAILS, None))
    assert not hands.find(dialog, QLabel, "crash_outcome").isVisible()
    assert not hands.find(dialog, QPushButton, "crash_save").isVisible()


def test_a_copy_is_saved_and_said_to_be(hands: Hands, tmp_path: Path) -> None:
    asked: list[Path] = []
    dialog = hands.open(CrashDialog(DETAILS, asked.append))
    assert str(tmp_path) in choose_folder(dialog, hands, tmp_path)
    assert asked == [tmp_path]


@pytest.mark.parametrize(
    ("error", "sentence"), [(ClaimsError("The disk is full."), "The disk is full. Try"), (KeyError(), "KeyError. Try")]
)
def test_a_copy_that_fails_is_said_to_have(hands: Hands, tmp_path: Path, error: Exception, sentence: str) -> None:
    def fail(folder: Path) -> None:
        raise error

    dialog = hands.open(CrashDialog(DETAILS, fail))
    outcome = choose_folder(dialog, hands, tmp_path)
    assert outcome.startswith("Not all of your work could be saved. ")
    assert sentence in outcome
    assert dialog.isVisible()


def test_enter_does_not_send_it_away(hands: Hands) -> None:
    dialog = hands.open(CrashDialog(DETAILS, None))
    hands.press(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    hands.press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_closing_the_program_is_asked_for_by_its_own_button(hands: Hands) -> None:
    dialog = hands.open(CrashDialog(DETAILS, None))
    with hands.qtbot.assertNotEmitted(dialog.close_requested):
        hands.click(dialog, "crash_go_on")
    dialog = hands.open(CrashDialog(DETAILS, None))
    with hands.qtbot.waitSignal(dialog.close_requested):
        hands.click(dialog, "crash_close")
    assert not dialog.isVisible()


def test_it_is_as_wide_as_its_buttons_need_and_the_screen_has_room_for(hands: Hands, qapp: QApplication) -> None:
    was, larger = qapp.font(), QFont(qapp.font())
    larger.setPointSizeF(was.pointSizeF() * 2)
    qapp.setFont(larger)
    try:
        dialog = hands.open(CrashDialog(DETAILS, lambda _: None))
        row = part_of(dialog, WrappedRow)
        assert dialog.width() == min(row.sizeHint().width() + 2 * MARGIN, room(dialog).width())
    finally:
        qapp.setFont(was)
