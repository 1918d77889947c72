"""Shift+F1 says something wherever one is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWhatsThis, QWidget
from pytestqt.qtbot import QtBot

from gui.frame.entrance import takes_keys
from gui.help.asking import Asking
from gui.main_window import MainWindow
from models.tables.terms import terms
from tests.gui.accessibility.dialog_shelf import SHELF, shelved
from tests.gui.dialogs.hands import OFFSCREEN
from tests.gui.hands import bring_forward

pytestmark = OFFSCREEN


@pytest.fixture(autouse=True)
def asking(qapp: QApplication) -> Iterator[None]:
    follower = Asking(qapp, qapp)
    yield
    follower.end()
    follower.deleteLater()


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is said: Qt's own bubble, which every road ends in."""
    heard: list[str] = []
    monkeypatch.setattr(QWhatsThis, "showText", lambda _, text, widget=None: heard.append(text))
    return heard


def ask(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)


def test_every_cell_of_the_claims_says_what_its_column_holds(window: MainWindow, said: list[str]) -> None:
    view, table = window.claims.view, window.table
    view.setFocus()
    for column in view.shown_columns():
        view.setCurrentIndex(table.index(1, column))
        ask(view)
        assert said.pop() == terms()[table.COLUMNS[column].name][1]


def test_everything_in_the_window_says_something(window: MainWindow, said: list[str], qtbot: QtBot) -> None:
    bring_forward(qtbot, window)
    for name in ("timeline", "history"):
        window.docks.show(name)
        for widget in window.findChildren(QWidget):
            if takes_keys(widget) and widget.focusProxy() is None and not widget.whatsThis():
                widget.setFocus()
                if not widget.whatsThis():  # a field is made ready when it gets the keyboard
                    ask(widget)
                    assert said.pop(), widget


@pytest.mark.parametrize("name", sorted(set(SHELF) - {"TopicDialog"}))
def test_every_dialog_says_something(name: str, qtbot: QtBot) -> None:
    dialog = shelved(name, qtbot)
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None and dialog.focusWidget().hasFocus())
    assert dialog.whatsThis()
