"""A bolted window gets what was typed afterwards, once and in order; clicks and shortcuts of that time are dropped."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QInputMethodEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.beside.bolt import bolted
from gui.beside.progress_dialog import ProgressDialog


class Form(QWidget):
    """A line in focus, a button, and a shortcut."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.button = QLineEdit(), QPushButton("Press")
        self.pressed: list[str] = []
        self.button.clicked.connect(lambda: self.pressed.append("button"))
        shortcut = QShortcut(QKeySequence("Ctrl+S"), self)
        shortcut.activated.connect(lambda: self.pressed.append("shortcut"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.line)
        layout.addWidget(self.button)


def shown(qtbot: QtBot) -> Form:
    """A form in sight, with the focus in its line."""
    made = Form()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.line.setFocus()
    qtbot.waitUntil(made.line.hasFocus)
    return made


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    return shown(qtbot)


def caught(form: Form, *inputs: Callable[[], object]) -> str:
    """Do some input while the window is bolted and catches up; what the line holds before it is given back."""
    with bolted(form) as bolt:
        for one in inputs:
            QTimer.singleShot(0, form, one)
        bolt.catch_up()
        return form.line.text()


def typing(qtbot: QtBot, form: Form, text: str) -> list[Callable[[], object]]:
    """A key for each letter, as the window system gives it to a window."""
    return [partial(qtbot.keyClick, form.windowHandle(), letter) for letter in text]


def test_what_is_typed_comes_afterwards(qtbot: QtBot, form: Form) -> None:
    window = form.windowHandle()
    assert caught(form, *typing(qtbot, form, "ka b"), lambda: qtbot.keyClick(window, Qt.Key.Key_Home)) == ""
    QCoreApplication.sendPostedEvents()
    assert form.line.text() == "ka b"
    assert form.line.cursorPosition() == 0


def test_a_shortcut_of_that_time_is_dropped(qtbot: QtBot, form: Form) -> None:
    window = form.windowHandle()
    control = Qt.KeyboardModifier.ControlModifier
    caught(form, lambda: qtbot.keyClick(window, Qt.Key.Key_S, control), *typing(qtbot, form, "x"))
    QCoreApplication.sendPostedEvents()
    assert (form.pressed, form.line.text()) == ([], "x")
    qtbot.keyClick(window, Qt.Key.Key_S, control)
    assert form.pressed == ["shortcut"]


def test_a_click_of_that_time_is_dropped(qtbot: QtBot, form: Form) -> None:
    place = form.button.mapTo(form, form.button.rect().center())
    caught(form, lambda: qtbot.mouseClick(form.windowHandle(), Qt.MouseButton.LeftButton, pos=place))
    QCoreApplication.sendPostedEvents()
    assert form.pressed == []
    qtbot.mouseClick(form.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    assert form.pressed == ["button"]


def test_what_was_to_be_closed_at_that_time_stays_open(qtbot: QtBot, form: Form) -> None:
    dialog = QDialog(form)
    dialog.show()
    qtbot.waitExposed(dialog)
    for window in (form.windowHandle(), dialog.windowHandle()):  # as the window system asks: its button was clicked
        caught(form, partial(QCoreApplication.sendEvent, window, QCloseEvent()))
    assert form.isVisible()
    assert dialog.isVisible()
    form.close()
    assert not form.isVisible()


def test_another_window_is_closed_at_once(qtbot: QtBot, form: Form) -> None:
    other = Form()
    qtbot.addWidget(other)
    other.show()
    caught(form, other.close)
    assert not other.isVisible()


def test_what_an_input_method_writes_comes_afterwards(form: Form) -> None:
    event = QInputMethodEvent()
    event.setCommitString("їжак")
    assert caught(form, lambda: QApplication.sendEvent(form.line, event)) == ""
    QCoreApplication.sendPostedEvents()
    assert form.line.text() == "їжак"


def test_another_window_gets_its_keys_at_once(qtbot: QtBot, form: Form) -> None:
    other = shown(qtbot)
    caught(form, *typing(qtbot, other, "now"))
    assert other.line.text() == "now"


def test_nothing_is_given_to_what_has_gone(form: Form) -> None:
    line = QLineEdit(form)
    event = QInputMethodEvent()
    event.setCommitString("late")
    with bolted(form) as bolt:
        QTimer.singleShot(0, form, lambda: QApplication.sendEvent(line, event))
        bolt.catch_up()
        line.deleteLater()
        QCoreApplication.sendPostedEvents(line)
    QCoreApplication.sendPostedEvents()
    assert form.line.text() == ""


def test_a_space_that_was_being_typed_cancels_nothing(qtbot: QtBot, form: Form) -> None:
    dialog = ProgressDialog(form, "Saving…")
    given_up: list[bool] = []
    dialog.canceled.connect(lambda: given_up.append(True))
    dialog.appear()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_A):
        qtbot.keyClick(dialog.windowHandle(), key)
    assert given_up == []
    qtbot.keyClick(dialog.windowHandle(), Qt.Key.Key_Escape)
    assert given_up == [True]
