"""Whatever can have the keyboard shows that it has it: seen in pictures, in both themes."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.frame.entrance import takes_keys
from gui.looks.theme import Theme
from gui.main_window import MainWindow
from tests.gui.accessibility.contrasts import clear_points, is_other, picture
from tests.gui.accessibility.dialog_shelf import SHELF, shelved
from tests.gui.accessibility.pages import pages_of_dialog, pages_of_window
from tests.gui.dialogs.hands import OFFSCREEN
from tests.gui.hands import bring_forward

pytestmark = OFFSCREEN


@pytest.mark.parametrize("name", SHELF)
def test_every_part_of_a_dialog_shows_that_it_has_the_keyboard(name: str, theme: Theme, qtbot: QtBot) -> None:
    dialog = shelved(name, qtbot)
    for page in pages_of_dialog(dialog):
        assert unseen(dialog) == [], page


@pytest.mark.parametrize("name", ["PreferencesDialog", "PageSetupDialog", "RatioDialog", "MappingDialog"])
def test_a_dialog_shows_who_has_the_keyboard_from_the_beginning(name: str, theme: Theme, qtbot: QtBot) -> None:
    dialog = shelved(name, qtbot)
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None and dialog.focusWidget().hasFocus())
    first = dialog.focusWidget()
    marked = picture(first)
    first.clearFocus()
    assert is_other(marked, picture(first))


def test_every_part_of_the_window_shows_that_it_has_the_keyboard(
    theme: Theme, window: MainWindow, qtbot: QtBot
) -> None:
    window.set_theme(theme)
    bring_forward(qtbot, window)
    for page in pages_of_window(window, qtbot):
        assert unseen(window) == [], page


def test_the_current_cell_shows_that_it_is_the_one(theme: Theme, window: MainWindow, qtbot: QtBot) -> None:
    window.set_theme(theme)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    view = window.claims.view
    view.setFocus()
    view.selectAll()
    view.viewport().repaint()
    cell = view.visualRect(view.currentIndex()).adjusted(0, 0, -1, -1)
    here = view.viewport().grab(cell).toImage()
    window.filter_bar.setFocus()
    there = view.viewport().grab(cell).toImage()
    assert clear_points(here, there) >= cell.width() + cell.height()


def unseen(top: QWidget) -> list[str]:
    """The widgets that look the same with the keyboard and without it."""
    found = []
    for widget in top.findChildren(QWidget):
        if not takes_keys(widget) or widget.focusProxy() is not None or widget.window() is not top:
            continue
        widget.setFocus()
        if not widget.hasFocus():
            continue
        QApplication.processEvents()
        here = picture(widget)
        widget.clearFocus()
        if not is_other(here, picture(widget)):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found
