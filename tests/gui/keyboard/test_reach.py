"""Tab comes to everything that takes the keyboard, in every dialog and in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from gui.frame.entrance import takes_keys
from gui.main_window import MainWindow
from tests.gui.accessibility.dialog_shelf import SHELF, shelved
from tests.gui.accessibility.pages import pages_of_dialog
from tests.gui.conftest import OpenWindow
from tests.gui.dialogs.hands import OFFSCREEN
from tests.gui.hands import bring_forward

pytestmark = OFFSCREEN


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab], ids=["on", "back"])
@pytest.mark.parametrize("name", SHELF)
def test_tab_comes_to_every_part_of_a_dialog(name: str, key: Qt.Key, qtbot: QtBot) -> None:
    dialog = shelved(name, qtbot)
    for page in pages_of_dialog(dialog):
        assert missed(dialog, key) == [], page


@pytest.mark.parametrize("name", ["timeline", "comparison", "history"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab], ids=["on", "back"])
def test_tab_comes_to_every_part_of_the_window(name: str, key: Qt.Key, window: MainWindow, qtbot: QtBot) -> None:
    bring_forward(qtbot, window)
    window.docks.show(name)
    qtbot.waitUntil(lambda: name != "comparison" or comparison_rows(window) > 0)
    window.claims.setFocus()
    assert missed(window, key) == []


@pytest.mark.parametrize("name", ["timeline", "comparison", "history"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab], ids=["on", "back"])
def test_tab_comes_to_every_part_of_a_window_without_claims(
    name: str, key: Qt.Key, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    bring_forward(qtbot, window)
    window.docks.show(name)
    window.claims.setFocus()
    assert QApplication.focusWidget().objectName() == "empty_claim_add"
    assert missed(window, key) == []


@pytest.mark.parametrize("name", ["timeline", "comparison", "history"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab], ids=["on", "back"])
def test_tab_comes_to_every_part_where_nothing_passes_the_filter(
    name: str, key: Qt.Key, window: MainWindow, qtbot: QtBot
) -> None:
    bring_forward(qtbot, window)
    window.docks.show(name)
    plot = window.findChild(QWidget, "timeline_plot")
    window.filter_bar.text.setText("nobody")
    qtbot.waitUntil(lambda: window.table.rowCount() == 0 and not plot.isVisible())
    window.claims.setFocus()
    assert QApplication.focusWidget().objectName() == "empty_edit_clear_filter"
    assert missed(window, key) == []


def comparison_rows(window: MainWindow) -> int:
    table = window.findChild(QTableView, "comparison_table")
    return 0 if table is None else table.model().rowCount()


def missed(top: QWidget, key: Qt.Key) -> list[str]:
    """What takes the keyboard, and does not get it by a key that goes round."""
    reached: set[QWidget] = set()
    while (now := QApplication.focusWidget()) not in reached:
        assert now is not None
        reached.add(now)
        QTest.keyClick(now, key)
    wanted = (widget for widget in top.findChildren(QWidget) if widget.window() is top and is_stop(widget))
    return [f"{type(widget).__name__} {widget.objectName()}" for widget in wanted if widget not in reached]


def is_stop(widget: QWidget) -> bool:
    """Whether Tab must stop there; of radio buttons it stops at one, from which the arrows go on."""
    return takes_keys(widget) and widget.focusProxy() is None and not isinstance(widget, QRadioButton)
