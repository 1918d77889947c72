"""The menus of a window, reached by a key that needs no letters."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from tests.gui.dialogs.hands import OFFSCREEN
from tests.gui.hands import bring_forward

pytestmark = OFFSCREEN


def test_f10_opens_the_first_menu_and_arrows_go_on_to_the_others(window: MainWindow, qtbot: QtBot) -> None:
    bring_forward(qtbot, window)
    titles = [action.text() for action in window.menuBar().actions()]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F10)
    for place, title in enumerate((titles[0], *reversed(titles))):
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu) and menu.title() == title, place
        qtbot.keyClick(menu, Qt.Key.Key_Left)
    last = QApplication.activePopupWidget()
    assert isinstance(last, QMenu)
    qtbot.keyClick(last, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None


def test_whoever_had_the_keyboard_has_it_again_after_the_menus(window: MainWindow, qtbot: QtBot) -> None:
    bring_forward(qtbot, window)
    window.filter_bar.take_focus()
    qtbot.keyClick(window.filter_bar.text, Qt.Key.Key_F10)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    qtbot.keyClick(window.menuBar(), Qt.Key.Key_Escape)
    qtbot.waitUntil(window.filter_bar.text.hasFocus)
