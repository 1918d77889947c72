"""A window stays as it is when another pane is chosen: as large, and its docks where they were."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from tests.gui.conftest import OpenWindow
from tests.gui.dialogs.hands import OFFSCREEN
from tests.gui.hands import trigger
from tests.gui.parts import part_of

pytestmark = OFFSCREEN

SIZES = ((1280, 800), (1000, 620), (900, 600), (0, 0))
"""The last as small as the window may be."""


@pytest.fixture(params=[0, 16], ids=["the system's font", "16 points"])
def font_size(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    """The font of the program, for the time of a test."""
    was = qapp.font()
    font = qapp.font()
    if request.param:
        font.setPointSize(request.param)
        qapp.setFont(font)
    yield request.param
    qapp.setFont(was)


def place(window: MainWindow) -> tuple[QSize, QRect, QRect]:
    """How large the window is, and where the docks at the right and below are."""
    docks = {dock.objectName(): dock for dock in window.findChildren(QDockWidget)}
    below = next(dock for name in ("comparison_dock", "timeline_dock") if (dock := docks[name]).widget().isVisible())
    return window.size(), docks["detail_dock"].geometry(), below.geometry()


def settle(qtbot: QtBot, window: MainWindow) -> tuple[QSize, QRect, QRect]:
    """Where everything is once nothing moves any more."""
    for _ in range(3):
        qtbot.wait(20)
    return place(window)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_choosing_the_comparison_moves_nothing(
    size: tuple[int, int], font_size: int, qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(*size)
    before = settle(qtbot, window)
    trigger(window, "compare.show")
    qtbot.waitUntil(lambda: part_of(window.comparison, QWidget, "comparison_table").isVisible())
    assert settle(qtbot, window) == before
    window.docks.show("timeline")
    assert settle(qtbot, window) == before


def test_a_file_without_claims_moves_nothing_either(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.resize(0, 0)
    before = settle(qtbot, window)
    trigger(window, "compare.show")
    qtbot.waitUntil(lambda: part_of(window.comparison, QWidget, "comparison_no_claims").isVisible())
    assert settle(qtbot, window) == before
