"""Panes are moved and sized by keys."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.panes.timeline.plot import Plot
from tests.gui.dialogs.hands import OFFSCREEN
from tests.gui.hands import bring_forward
from tests.gui.parts import part_of

pytestmark = OFFSCREEN

ALL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
AREA = Qt.DockWidgetArea


@pytest.fixture
def active(window: MainWindow, qtbot: QtBot) -> MainWindow:
    bring_forward(qtbot, window)
    return window


def part(window: MainWindow, name: str) -> QWidget:
    return part_of(window, QWidget, name)


def press(widget: QWidget, key: Qt.Key) -> None:
    widget.setFocus()
    QTest.keyClick(widget, key, ALL)
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.parametrize(
    ("name", "key", "grows"),
    [
        ("timeline_dock", Qt.Key.Key_Up, (0, 1)),
        ("timeline_dock", Qt.Key.Key_Down, (0, -1)),
        ("detail_dock", Qt.Key.Key_Right, (1, 0)),
        ("detail_dock", Qt.Key.Key_Left, (-1, 0)),
        ("claims_pane", Qt.Key.Key_Up, (0, 1)),
        ("claims_pane", Qt.Key.Key_Right, (1, 0)),
        ("claims_pane", Qt.Key.Key_Left, (-1, 0)),
    ],
)
def test_a_key_moves_the_edge_of_the_pane_one_is_in(
    name: str, key: Qt.Key, grows: tuple[int, int], active: MainWindow
) -> None:
    inside = {"timeline_dock": "timeline_plot", "detail_dock": "field_speaker", "claims_pane": "claim_table"}
    place = part(active, name)
    was = place.size()
    press(part(active, inside[name]), key)
    assert sign(place.size() - was) == grows


def test_within_a_pane_of_parts_the_edge_of_the_part_moves(active: MainWindow) -> None:
    legend, dock = part(active, "timeline_legend"), part(active, "timeline_dock")
    was, whole = legend.width(), dock.size()
    press(legend, Qt.Key.Key_Right)
    assert legend.width() > was and dock.size() == whole
    active.resize(1500, 1000)
    QApplication.processEvents()
    assert legend.width() > was, "as after dragging, it stays as it was put"


def test_a_pane_moves_to_a_side_and_keeps_the_keyboard(active: MainWindow) -> None:
    plot, dock = part(active, "timeline_plot"), active.findChild(QDockWidget, "timeline_dock")
    assert dock is not None
    for action, area in (("view.pane_left", AREA.LeftDockWidgetArea), ("view.pane_bottom", AREA.BottomDockWidgetArea)):
        plot.setFocus()
        active.actions_[action].trigger()
        QApplication.processEvents()
        assert active.dockWidgetArea(dock) is area
        assert QApplication.focusWidget() is plot and plot.isVisible()
    assert active.tabifiedDockWidgets(dock)


def test_the_usual_layout_comes_back_from_any_side(active: MainWindow) -> None:
    dock = part_of(active, QDockWidget, "detail_dock")
    active.addDockWidget(AREA.LeftDockWidgetArea, dock)
    active.docks.resize_fresh()  # Qt warns of what it cannot size, and a warning fails the test
    active.docks.reset()
    QApplication.processEvents()
    assert active.dockWidgetArea(dock) is AREA.RightDockWidgetArea
    assert dock.width() > active.width() / 4


def test_a_pane_is_taken_out_and_put_back(active: MainWindow, qtbot: QtBot) -> None:
    plot, dock = part(active, "timeline_plot"), active.findChild(QDockWidget, "timeline_dock")
    assert dock is not None
    plot.setFocus()
    active.actions_["view.pane_out"].trigger()
    assert dock.isFloating()
    qtbot.waitUntil(plot.hasFocus)
    active.actions_["view.pane_out"].trigger()
    assert not dock.isFloating()


def test_of_the_table_nothing_is_moved(active: MainWindow) -> None:
    active.claims.setFocus()
    state = active.docks.state()
    for action in ("view.pane_left", "view.pane_out"):
        active.actions_[action].trigger()
    assert active.docks.state() == state


def test_shift_with_an_arrow_moves_the_chart(active: MainWindow) -> None:
    plot = part_of(active.chart, Plot, "timeline_plot")
    plot.setFocus()
    shift = Qt.KeyboardModifier.ShiftModifier
    first = plot.picture.window
    QTest.keyClick(plot, Qt.Key.Key_Right, shift)
    moved = plot.picture.window
    assert moved.left > first.left and moved.right - moved.left == pytest.approx(first.right - first.left)
    QTest.keyClick(plot, Qt.Key.Key_Up, shift)
    assert plot.picture.window.bottom > first.bottom
    QTest.keyClick(plot, Qt.Key.Key_Left, shift)
    QTest.keyClick(plot, Qt.Key.Key_Down, shift)
    assert plot.picture.window.left == pytest.approx(first.left)


def sign(size: QSize) -> tuple[int, int]:
    return (size.width() > 0) - (size.width() < 0), (size.height() > 0) - (size.height() < 0)
