"""Everything by keyboard: from pane to pane, back to the table, and what a mouse does by a click."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDockWidget, QWidget
from pytestqt.qtbot import QtBot

from gui.looks.focus_ring import FocusRing
from gui.main_window import MainWindow
from tests.gui.conftest import OpenWindow
from tests.gui.dialogs.hands import OFFSCREEN
from tests.gui.hands import bring_forward
from tests.gui.parts import part_of

pytestmark = OFFSCREEN

PANES = ("filter_bar", "claims_pane", "detail_pane", "source_view", "timeline_room", "comparison_room", "history_view")


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def pane() -> str:
    """The innermost pane that has the keyboard, or whose dock has it."""
    widget: QWidget | None = focus()
    if isinstance(widget, QDockWidget):
        return widget.widget().objectName()
    while widget is not None and widget.objectName() not in (*PANES, "notice", "conflict_room"):
        widget = widget.parentWidget()
    assert widget is not None, focus()
    return widget.objectName()


@pytest.fixture
def active(window: MainWindow, qtbot: QtBot) -> MainWindow:
    bring_forward(qtbot, window)
    window.claims.setFocus()
    return window


def test_f6_comes_to_every_pane_and_back(active: MainWindow) -> None:
    seen = []
    for _ in PANES:
        QTest.keyClick(focus(), Qt.Key.Key_F6)
        assert focus().isVisible()
        seen.append(pane())
    assert seen == [*PANES[2:], PANES[0], PANES[1]]
    back = []
    for _ in PANES:
        QTest.keyClick(focus(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        back.append(pane())
    assert back == [*reversed(seen[:-1]), "claims_pane"]


def test_a_pane_gives_the_keyboard_to_what_it_is_for(active: MainWindow) -> None:
    seen = set()
    for _ in PANES:
        QTest.keyClick(focus(), Qt.Key.Key_F6)
        seen.add(focus().objectName())
        assert active.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    assert {"filter_text", "claim_table", "source_text", "timeline_plot", "history_view"} <= seen


def test_a_pane_that_still_waits_gets_the_keyboard_when_it_is_there(active: MainWindow, qtbot: QtBot) -> None:
    active.findChild(QWidget, "timeline_plot").setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_F6)
    assert pane() == "comparison_room"
    qtbot.waitUntil(lambda: focus().objectName() == "comparison_table")


def test_f6_comes_to_a_message_that_waits_and_passes_what_is_closed(active: MainWindow) -> None:
    active.notice.offer("Shall it?", "Yes", "key")
    QTest.keyClick(focus(), Qt.Key.Key_F6)
    assert pane() == "notice"
    active.docks._docks["detail"].close()
    QTest.keyClick(focus(), Qt.Key.Key_F6)
    assert pane() == "timeline_room"


def test_f6_works_in_an_empty_file_too(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    seen = set()
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F6)
        seen.add(pane())
    assert {"filter_bar", "claims_pane", "history_view"} <= seen


@pytest.mark.parametrize("steps", range(1, 8))
def test_escape_leads_back_to_the_table(steps: int, active: MainWindow) -> None:
    for _ in range(steps):
        QTest.keyClick(focus(), Qt.Key.Key_F6)
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert pane() == "claims_pane"


def test_escape_first_gives_up_what_is_typed(active: MainWindow) -> None:
    active.docks.show("detail")
    field = part_of(active, QWidget, "field_speaker")
    field.setFocus()
    QTest.keyClicks(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert focus() is field
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert pane() == "claims_pane"


def test_the_table_is_sorted_by_keys(active: MainWindow) -> None:
    view = active.claims.view
    view.setCurrentIndex(active.table.index(0, active.table.column("claimant")))
    QTest.keyClick(view, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    names = [active.table.claim(row).claimant for row in range(active.table.rowCount())]
    assert names == sorted(names, key=str.casefold)
    view.setCurrentIndex(active.table.index(0, active.table.column("measure")))
    active.actions_["view.sort_also"].trigger()
    assert [key.field for key in active.sieve.keys] == ["claimant", "measure"]


def test_columns_are_moved_and_sized_by_keys(active: MainWindow) -> None:
    view, key, both = active.claims.view, Qt.Key, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    names = [active.table.COLUMNS[column].name for column in view.shown_columns()]
    view.setCurrentIndex(active.table.index(0, active.table.column(names[0])))
    QTest.keyClick(view, key.Key_Right, both)
    assert [active.table.COLUMNS[column].name for column in view.shown_columns()] == [names[1], names[0], *names[2:]]
    QTest.keyClick(view, key.Key_Left, both)
    QTest.keyClick(view, key.Key_Left, both)
    assert [active.table.COLUMNS[column].name for column in view.shown_columns()] == names
    was = view.columnWidth(view.currentIndex().column())
    QTest.keyClick(view, key.Key_Up, both)
    assert view.columnWidth(view.currentIndex().column()) > was
    QTest.keyClick(view, key.Key_Down, both)
    assert view.columnWidth(view.currentIndex().column()) == was


def test_tab_leaves_every_pane_and_comes_to_no_hidden_place(active: MainWindow) -> None:
    seen: list[QWidget] = []
    for _ in range(200):
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
        assert focus().isVisible(), focus()
        if seen and focus() is seen[0]:
            break
        seen.append(focus())
    assert any(widget is active.claims.view for widget in seen)
    assert not [widget for widget in seen if isinstance(widget.parentWidget(), QAbstractItemView)]


def test_the_table_chooses_the_claim_that_the_keyboard_comes_to(active: MainWindow, qtbot: QtBot) -> None:
    active.claims.view.go_to(1)
    QTest.keyClick(focus(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(focus(), "nato")
    qtbot.waitUntil(lambda: active.table.rowCount() == 1 and not active.claims.view.currentIndex().isValid())
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert pane() == "claims_pane"
    assert active.claims.view.selected_rows() == [0]
    assert active.actions_["claim.remove"].isEnabled()


def test_a_menu_bar_shows_its_menu_and_no_ring(active: MainWindow, qapp: QApplication) -> None:
    ring = FocusRing(qapp, active)
    active.menuBar().setFocus()
    drawn = active.findChildren(QWidget, "focus_ring")
    active.claims.setFocus()
    assert [shown.isVisible() for shown in active.findChildren(QWidget, "focus_ring")] == [True]
    active.menuBar().setFocus()
    assert not any(shown.isVisible() for shown in [*drawn, *active.findChildren(QWidget, "focus_ring")])
    ring.end()
