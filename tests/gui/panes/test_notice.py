"""The notice: what passes, what stands, and what is seen of them."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.looks.theme import DARK, LIGHT
from gui.main_window import MainWindow
from gui.panes.notice import Notice
from tests.gui.parts import part_of

TAKE_OVER = [("Make a copy", "copy"), ("Take over", "take")]
FOREIGN = [("Reload", "reload"), ("Merge…", "merge")]


class Seen:
    """A notice in a window, and what can be seen and done there."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.notice = Notice(self.window)
        self.taken: list[str] = []
        self.notice.taken.connect(self.taken.append)
        self.window.show()

    @property
    def text(self) -> str:
        """The sentence; "" where there is no notice."""
        return self._label.text() if self.notice.isVisible() else ""

    @property
    def buttons(self) -> list[str]:
        return [button.text() for button in self.notice.findChildren(QPushButton) if button.isVisible()]

    @property
    def color(self) -> QColor:
        return self._label.palette().color(self._label.foregroundRole())

    @property
    def _label(self) -> QLabel:
        return part_of(self.notice, QLabel, "notice_text")

    def press(self, text: str) -> None:
        button = next(button for button in self.notice.findChildren(QPushButton) if button.text() == text)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def close(self) -> None:
        button = part_of(self.notice, QToolButton, "notice_close")
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def seen(qtbot: QtBot) -> Seen:
    return Seen(qtbot)


def test_nothing_is_seen_until_something_is_said(seen: Seen) -> None:
    assert seen.text == ""
    seen.notice.set_theme(DARK)
    seen.notice.dismiss_refusal()
    assert seen.text == ""
    seen.notice.say("Saved.")
    assert (seen.text, seen.buttons, seen.notice.accessibleName()) == ("Saved.", [], "Saved.")


@pytest.mark.parametrize("number", [0, 1])
def test_one_of_two_choices_is_taken_and_the_notice_goes(seen: Seen, number: int) -> None:
    seen.notice.offer_choices("It is open elsewhere.", TAKE_OVER)
    assert (seen.text, seen.buttons) == ("It is open elsewhere.", ["Make a copy", "Take over"])
    seen.press(TAKE_OVER[number][0])
    assert (seen.taken, seen.text) == ([TAKE_OVER[number][1]], "")


def test_choices_are_reached_by_keyboard(seen: Seen) -> None:
    seen.notice.offer_choices("It is open elsewhere.", TAKE_OVER)
    seen.window.activateWindow()
    button = seen.notice.findChild(QPushButton, "notice_button_2")
    assert button is not None and button.focusPolicy() & Qt.FocusPolicy.TabFocus
    button.setFocus()
    seen.qtbot.keyClick(button, Qt.Key.Key_Space)
    assert seen.taken == ["take"]


def test_what_stands_comes_back_after_a_refusal(seen: Seen) -> None:
    timer = part_of(seen.notice, QTimer)
    timer.setInterval(20)
    seen.notice.offer_choices("Changed by another program.", FOREIGN)
    seen.notice.refuse("No.")
    assert (seen.text, seen.buttons) == ("No.", [])
    seen.qtbot.waitUntil(lambda: seen.text == "Changed by another program.")
    assert seen.buttons == ["Reload", "Merge…"]


@pytest.mark.parametrize("way", ["close", "dismiss", "say"])
def test_what_stands_comes_back_however_the_refusal_goes(seen: Seen, way: str) -> None:
    seen.notice.state("Read only.")
    seen.notice.refuse("No.")
    if way == "close":
        seen.close()
    elif way == "dismiss":
        seen.notice.dismiss_refusal()
    else:
        seen.notice.say("Done.")
        assert seen.text == "Done."
        seen.notice.dismiss_refusal()
    assert seen.text == "Read only."
    seen.close()
    assert seen.text == ""


def test_a_refusal_lies_over_what_comes_to_stand_meanwhile(seen: Seen) -> None:
    seen.notice.refuse("No.")
    seen.notice.offer("It is round.", "About", "a")
    assert (seen.text, seen.buttons) == ("No.", [])
    seen.notice.dismiss_refusal()
    assert (seen.text, seen.buttons) == ("It is round.", ["About"])


def test_dismissing_a_refusal_leaves_what_stands(seen: Seen) -> None:
    seen.notice.state("Read only.")
    seen.notice.dismiss_refusal()
    assert seen.text == "Read only."


def test_the_newest_that_stands_is_seen_and_the_older_after_it(seen: Seen) -> None:
    seen.notice.state("Read only.")
    seen.notice.offer_choices("Open elsewhere.", TAKE_OVER)
    seen.notice.offer_choices("Changed.", FOREIGN)
    seen.press("Merge…")
    assert (seen.text, seen.buttons) == ("Open elsewhere.", ["Make a copy", "Take over"])
    seen.close()
    assert (seen.text, seen.buttons, seen.taken) == ("Read only.", [], ["merge"])


def test_a_dialog_over_the_window_ends_what_passes_and_leaves_what_stands(seen: Seen) -> None:
    seen.notice.state("Read only.")
    seen.notice.refuse("“blank.csv” cannot be read.")
    dialog = QDialog(seen.window)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.open()
    seen.qtbot.waitUntil(lambda: seen.text == "Read only.")
    seen.notice.say("It was imported.")
    assert seen.text == "It was imported."
    dialog.close()
    assert seen.text == "It was imported."


def test_a_notice_that_is_gone_says_nothing_to_those_who_listen(seen: Seen) -> None:
    seen.notice.say("99,900 claims were imported.")
    seen.notice.dismiss_refusal()
    assert [label.text() for label in seen.notice.findChildren(QLabel)] == [""]
    assert seen.notice.accessibleName() == ""


def test_undoing_takes_what_was_said_away(window: MainWindow) -> None:
    window.claims.view.go_to(0)
    for verb in ("claim.remove", "edit.undo", "edit.redo"):
        window.notice.say("99,900 claims were imported.")
        window.actions_[verb].trigger()
        assert window.notice.isHidden()


def test_what_is_offered_or_stated_anew_stands_once(seen: Seen) -> None:
    for _ in range(2):
        seen.notice.state("Read only.")
        seen.notice.offer("It is round.", "About", "a")
        seen.notice.offer("That is round.", "About", "b")
        seen.notice.offer_choices("Changed.", FOREIGN)
    seen.close()
    assert seen.text == "That is round."
    seen.press("About")
    assert (seen.text, seen.taken) == ("Read only.", ["b"])
    seen.close()
    assert seen.text == ""


def test_what_offers_the_same_again_takes_its_place(seen: Seen) -> None:
    seen.notice.offer_choices("Changed.", FOREIGN)
    seen.notice.offer_choices("Changed, and yours is saved.", FOREIGN[:1])
    assert seen.buttons == ["Reload"]
    seen.close()
    assert seen.text == ""


def test_withdrawing_takes_no_other_offer(seen: Seen) -> None:
    seen.notice.offer_choices("Changed.", FOREIGN)
    seen.notice.offer("It is round.", "About", "a")
    for key in ("other", "", "Changed."):
        seen.notice.withdraw(key)
    assert seen.text == "It is round."
    seen.notice.withdraw("merge")
    assert seen.text == "It is round."
    seen.notice.withdraw("a")
    assert seen.text == ""


def test_withdrawing_leaves_the_refusal_that_lies_over_it(seen: Seen) -> None:
    seen.notice.offer("It is round.", "About", "a")
    seen.notice.refuse("No.")
    seen.notice.withdraw("a")
    assert seen.text == "No."
    seen.notice.dismiss_refusal()
    assert seen.text == ""


def test_another_file_clears_all(seen: Seen) -> None:
    seen.notice.state("Read only.")
    seen.notice.offer_choices("Changed.", FOREIGN)
    seen.notice.refuse("No.")
    seen.notice.clear()
    assert seen.text == ""
    seen.notice.refuse("Not this either.")
    seen.notice.dismiss_refusal()
    assert seen.text == ""


def test_only_a_refusal_is_red_and_a_theme_recolours_it(seen: Seen) -> None:
    seen.notice.set_theme(LIGHT)
    seen.notice.refuse("No.")
    assert seen.color == QColor(LIGHT.error)
    seen.notice.set_theme(DARK)
    assert seen.color == QColor(DARK.error)
    seen.notice.say("Saved.")
    assert seen.color == QColor(DARK.text)


def test_an_offer_may_be_made_again_by_who_takes_it(seen: Seen) -> None:
    seen.notice.taken.connect(lambda _: seen.notice.offer_choices("Still open elsewhere.", TAKE_OVER))
    seen.notice.offer_choices("Open elsewhere.", TAKE_OVER)
    seen.press("Take over")
    assert seen.text == "Still open elsewhere."


def test_enter_takes_what_is_offered_as_space_does(qtbot: QtBot) -> None:
    seen = Seen(qtbot)
    seen.notice.offer("It was changed.", "Reload", "reload")
    button = part_of(seen.notice, QPushButton, "notice_button")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        seen.notice.offer("It was changed.", "Reload", "reload")
        qtbot.keyClick(button, key)
    assert seen.taken == ["reload"] * 3


LONG = "Somebody else has saved this file since you opened it. What both of you changed can be merged, field by field."


def test_a_long_notice_is_whole_in_a_narrow_window_its_buttons_below_it(qtbot: QtBot) -> None:
    place = QWidget()
    notice = Notice(place)
    column = QVBoxLayout(place)
    column.addWidget(notice)
    column.addStretch(1)
    qtbot.addWidget(place)
    notice.offer_choices(LONG, [("Merge with what is on the disk", "merge"), ("Save mine under another name", "mine")])
    place.resize(480, 400)
    with qtbot.waitExposed(place):
        place.show()
    text, buttons = part_of(notice, QLabel, "notice_text"), notice.findChildren(QPushButton)
    assert place.width() == 480
    qtbot.waitUntil(lambda: text.height() >= text.heightForWidth(text.width()), timeout=2000)
    assert text.width() > 400
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    assert all(_top(button, notice) > text.geometry().bottom() for button in buttons)
    place.resize(1200, 400)
    qtbot.waitUntil(lambda: all(_top(button, notice) < text.geometry().bottom() for button in buttons), timeout=2000)
    assert text.heightForWidth(text.width()) < 3 * text.fontMetrics().lineSpacing()
    notice.state("It is read-only.")
    qtbot.waitUntil(lambda: notice.height() < 2 * buttons[0].height(), timeout=2000)


def test_a_long_notice_is_whole_in_a_window_that_is_narrow_and_low(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(640, 480)
    window.notice.offer_choices(LONG * 2, [("Merge with what is on the disk", "merge"), ("Keep mine", "mine")])
    text = part_of(window.notice, QLabel, "notice_text")
    last = window.notice.findChildren(QPushButton)[-1]

    def is_whole() -> bool:
        place = QRect(last.mapTo(window.notice, QPoint()), last.size())
        return text.height() >= text.heightForWidth(text.width()) and window.notice.rect().contains(place)

    qtbot.waitUntil(is_whole, timeout=2000)
    assert window.width() == 640


def _top(button: QPushButton, notice: Notice) -> int:
    return button.mapTo(notice, QPoint()).y()
