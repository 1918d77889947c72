"""The window on the screen of the environment: run by `test_small_screen.py`, on a small one."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.space.screen_room import room
from models.storage.opened import Opened
from tests.gui.conftest import OpenWindow
from tests.gui.hands import trigger
from tests.gui.panes.conflicting_file import merged
from tests.gui.parts import part_of


def is_in_sight(area: QScrollArea, part: QWidget) -> bool:
    return area.viewport().rect().contains(QRect(part.mapTo(area.viewport(), QPoint()), part.size()))


def fill_screen(qtbot: QtBot, window: MainWindow) -> QSize:
    """Make a window as large as the screen; the size that it has then."""
    window.resize(window.screen().size())
    qtbot.wait(50)
    return window.size()


def test_a_window_fits_with_the_comparison_in_sight(qtbot: QtBot, window: MainWindow) -> None:
    trigger(window, "compare.show")
    window.comparison.begin()
    screen = window.screen().size()
    qtbot.waitUntil(lambda: fill_screen(qtbot, window) == screen, timeout=2000)
    view = part_of(window.comparison, QWidget, "comparison_table")
    assert view.isVisible()
    area = next(area for area in window.comparison.findChildren(QScrollArea) if area.isAncestorOf(view))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for name in ("comparison_tabs", "comparison_more"):
        part = part_of(window.comparison, QWidget, name)
        part.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(lambda part=part: is_in_sight(area, part), timeout=2000)  # type: ignore[misc]


def test_an_empty_window_fits_and_its_ways_are_reached(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    screen = window.screen().size()
    assert fill_screen(qtbot, window) == screen
    window.resize(screen.width(), window.minimumSizeHint().height())
    qtbot.wait(50)
    window.claims.setFocus(Qt.FocusReason.TabFocusReason)
    first = QApplication.focusWidget()
    assert isinstance(first, QPushButton)
    area = next(area for area in window.claims.findChildren(QScrollArea) if area.isAncestorOf(first))
    for button in area.findChildren(QPushButton):
        assert QApplication.focusWidget() is button
        assert is_in_sight(area, button)
        qtbot.keyClick(button, Qt.Key.Key_Tab)


def test_a_window_with_every_pane_fits_within_its_frame(window: MainWindow) -> None:
    for name in ("timeline", "comparison", "conflicts", "history"):
        window.docks.show(name)
    least = window.minimumSizeHint()
    assert least.boundedTo(room(window)) == least


def test_a_conflict_is_settled_where_the_pane_is_low(qtbot: QtBot, window: MainWindow) -> None:
    window.editor.hold(Opened(file=merged().file))
    window.docks.show("conflicts")
    screen = window.screen().size()
    qtbot.waitUntil(lambda: fill_screen(qtbot, window) == screen, timeout=2000)
    part_of(window, QPushButton, "settle_mine").setFocus(Qt.FocusReason.TabFocusReason)
    for name in ("settle_theirs", "settle_base", "settle_dismiss"):
        before = QApplication.focusWidget()
        assert before is not None
        qtbot.keyClick(before, Qt.Key.Key_Tab)
        button = part_of(window, QPushButton, name)
        assert button.hasFocus()
        assert button.visibleRegion().boundingRect() == button.rect()
