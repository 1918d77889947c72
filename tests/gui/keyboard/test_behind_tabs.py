"""What stands behind a tab is out of the keyboard's way, however the docks are arranged."""

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QTabBar, QTableView, QWidget
from pytestqt.qtbot import QtBot

from gui.looks.focus_ring import FocusRing
from gui.main_window import MainWindow
from tests.gui.dialogs.hands import OFFSCREEN
from tests.gui.hands import bring_forward, trigger
from tests.gui.parts import part_of

pytestmark = OFFSCREEN

NAMES = ("detail", "timeline", "comparison", "conflicts", "history")
AREAS = (Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea)
AREAS_LEFT = (Qt.DockWidgetArea.LeftDockWidgetArea, *AREAS)


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


@pytest.fixture
def active(window: MainWindow, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    ring = FocusRing(qapp, qapp)
    bring_forward(qtbot, window, 1400, 900)
    window.claims.setFocus()
    yield window
    ring.end()
    ring.deleteLater()


def dock(window: MainWindow, name: str) -> QDockWidget:
    return part_of(window, QDockWidget, f"{name}_dock")


def arrange(window: MainWindow, dice: random.Random) -> str:
    """Do one thing that a person does to docks; what it was."""
    name, other = dice.sample(NAMES, 2)
    what = dice.choice(("show", "show", "close", "float", "settle", "move", "tab", "size", "reset"))
    match what:
        case "show":
            window.docks.show(name)
        case "close":
            dock(window, name).close()
        case "float":
            dock(window, name).setFloating(True)
        case "settle":
            dock(window, name).setFloating(False)
        case "move":
            window.addDockWidget(dice.choice(AREAS_LEFT), dock(window, name))
        case "tab":
            window.tabifyDockWidget(dock(window, name), dock(window, other))
        case "size":
            window.resize(dice.randint(800, 1600), dice.randint(500, 1000))
        case "reset":
            window.docks.reset()
    return f"{what} {name} {other}"


@pytest.mark.parametrize("seed", [0, 1, 2, 3, 207, 226])
def test_tab_comes_to_nothing_that_cannot_be_seen(seed: int, active: MainWindow, qtbot: QtBot) -> None:
    dice = random.Random(seed)
    done: list[str] = []
    for _ in range(4):
        done += [arrange(active, dice) for _ in range(3)]
        QApplication.processEvents()
        active.activateWindow()
        qtbot.waitUntil(active.isActiveWindow)
        active.claims.setFocus()
        first, key = focus(), dice.choice((Qt.Key.Key_Tab, Qt.Key.Key_Backtab))
        for _ in range(200):
            QTest.keyClick(focus(), key)
            assert is_seen(focus()), (done, focus(), focus().geometry())
            if focus() is first:
                break


def test_keys_change_nothing_behind_a_tab(active: MainWindow) -> None:
    trigger(active, "claim.remove")
    active.docks.show("history")
    history = active.interior.history
    history.setFocus()
    active.docks.show("comparison")
    assert not history.isVisible()
    assert focus() is dock(active, "comparison")  # which gives it to its pane, once that is there
    QTest.keyClick(focus(), Qt.Key.Key_Up)
    assert active.editor.undo_stack.index() == 1


def test_a_pane_that_comes_from_behind_its_tab_has_the_keyboard_where_it_had_it(active: MainWindow) -> None:
    box = part_of(active, QWidget, "timeline_log_button")
    box.setFocus()
    choose_tab(active, "History")
    assert focus() is active.interior.history
    choose_tab(active, "Timeline")
    assert focus() is box


def test_a_tab_chosen_while_the_keyboard_is_elsewhere_leaves_it_there(active: MainWindow) -> None:
    choose_tab(active, "History")
    choose_tab(active, "Timeline")
    assert focus() is active.claims.view


def test_a_dock_keeps_its_size_whichever_of_its_panes_is_in_front(active: MainWindow, qtbot: QtBot) -> None:
    active.docks.show("comparison")
    table = active.findChild(QTableView, "comparison_table")
    qtbot.waitUntil(lambda: table is not None and table.model().rowCount() > 0)
    for _ in range(9):  # each layout tells the next what it needs
        QApplication.processEvents()
    least = []
    for name in ("comparison", "timeline", "history", "comparison"):
        active.docks.show(name)
        QApplication.processEvents()
        least.append((active.minimumSizeHint(), dock(active, name).size()))
    assert len(set(map(str, least))) == 1


def is_seen(widget: QWidget) -> bool:
    """Whether any of a widget is in sight, of itself or of what stands in it and covers it."""
    return any(not part.visibleRegion().isEmpty() for part in (widget, *widget.findChildren(QWidget)))


def choose_tab(window: MainWindow, title: str) -> None:
    """As a click on a tab does."""
    for bar in window.findChildren(QTabBar):
        for tab in range(bar.count()):
            if bar.tabText(tab).replace("&", "") == title:
                bar.setCurrentIndex(tab)
