"""Questions about a file that another program has changed."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.dialogs.foreign import Answer, ask_about_foreign_change, may_lose_changes
from tests.gui.dialogs.hands import OFFSCREEN
from tests.gui.parts import part_of

pytestmark = OFFSCREEN
A = TypeVar("A")


class Asked:
    """Asks a question, answers it by hand, and notes what was seen."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.text = self.more = ""
        self.buttons: list[str] = []

    def by(self, hand: Callable[[QMessageBox], None], question: Callable[[QWidget], A]) -> A:
        def answer() -> None:
            box = QApplication.activeModalWidget()
            assert isinstance(box, QMessageBox)
            try:
                self._note(box)
                hand(box)
            finally:
                if box.isVisible():  # a question that stays would never end the test
                    box.done(-1)

        QTimer.singleShot(0, answer)
        return question(self.window)

    def _note(self, box: QMessageBox) -> None:
        assert {label.textFormat() for label in box.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
        self.text, self.more = box.text(), box.informativeText()
        self.buttons = [button.text().replace("&", "") for button in box.buttons()]

    def click(self, name: str) -> Callable[[QMessageBox], None]:
        def hand(box: QMessageBox) -> None:
            button = part_of(box, QPushButton, name)
            self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

        return hand

    def press(self, key: Qt.Key) -> Callable[[QMessageBox], None]:
        return lambda box: self.qtbot.keyClick(box, key)


@pytest.fixture
def asked(qtbot: QtBot) -> Asked:
    return Asked(qtbot)


@pytest.mark.parametrize("answer", [Answer.MERGE, Answer.SAVE_AS, Answer.RELOAD, Answer.OVERWRITE])
def test_each_button_is_its_answer(asked: Asked, answer: Answer) -> None:
    hand = asked.click(f"foreign_{answer.name.lower()}")
    assert asked.by(hand, lambda window: ask_about_foreign_change(window, "x.claims", True)) is answer
    assert asked.text == "“x.claims” has been changed by another program since it was opened or saved here."
    assert set(asked.buttons) == {"Merge…", "Save as…", "Reload", "Overwrite", "Cancel"}
    assert [line.split(":")[0] for line in asked.more.splitlines()] == ["Merge", "Save as", "Reload", "Overwrite"]


@pytest.mark.parametrize(("can_merge", "answer"), [(True, Answer.MERGE), (False, Answer.SAVE_AS)])
def test_enter_takes_what_loses_nothing(asked: Asked, can_merge: bool, answer: Answer) -> None:
    hand = asked.press(Qt.Key.Key_Return)
    assert asked.by(hand, lambda window: ask_about_foreign_change(window, "x.claims", can_merge)) is answer
    assert ("Merge…" in asked.buttons) is ("Merge:" in asked.more) is can_merge


def test_escape_cancels(asked: Asked) -> None:
    hand = asked.press(Qt.Key.Key_Escape)
    assert asked.by(hand, lambda window: ask_about_foreign_change(window, "x.claims", True)) is Answer.CANCEL


def test_a_name_is_shown_as_text_with_nothing_hidden(asked: Asked) -> None:
    name = "<img src=x>\u202e" + "long" * 50
    for question in (lambda w: ask_about_foreign_change(w, name, True), lambda w: may_lose_changes(w, name)):
        asked.by(asked.press(Qt.Key.Key_Escape), question)
        assert "“<img src=x>⟨U+202E⟩long" in asked.text
        assert len(asked.text) < 160


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_changes_are_not_lost_by_a_key_pressed_in_passing(asked: Asked, key: Qt.Key) -> None:
    assert not asked.by(asked.press(key), lambda window: may_lose_changes(window, "x.claims"))
    assert asked.text == "Reload “x.claims” and lose your own changes?"


def test_changes_are_lost_where_the_user_says_so(asked: Asked) -> None:
    assert asked.by(asked.click("reload_anyway"), lambda window: may_lose_changes(window, "x.claims"))
