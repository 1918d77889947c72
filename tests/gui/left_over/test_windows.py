"""No window shows a text that no translator was asked for, in any of its panes."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from models.storage.opened import Opened
from tests.gui.conftest import OpenWindow
from tests.gui.dialogs.hands import OFFSCREEN
from tests.gui.left_over.pseudo import DISPLAY
from tests.gui.left_over.seen import left_over, strings, without_measures
from tests.gui.panes.conflicting_file import merged

pytestmark = [OFFSCREEN, pytest.mark.usefixtures("pseudo")]

PANES = ("detail", "timeline", "comparison", "conflicts", "history")


def data(window: MainWindow) -> list[str]:
    """What the file of the window holds, and where it is."""
    return [*strings(without_measures(window.editor.records.snapshot())), str(window.editor.path)]


def is_filled(window: MainWindow) -> bool:
    """Whether the comparison has an answer."""
    view = window.findChild(QTableView, "comparison_table")
    return view is not None and view.model().rowCount() > 0


def left(window: MainWindow, qtbot: QtBot) -> list[str]:
    """What is left over in each pane, one after the other."""
    window.resize(1800, 1100)
    result = []
    for name in PANES:
        window.docks.show(name)
        qtbot.wait(0)
        if name == "comparison" and window.editor.records.claims:
            qtbot.waitUntil(lambda: is_filled(window))
        result += left_over(window, data(window))
    return list(dict.fromkeys(result))


def test_nothing_english_is_left_where_a_claim_is_shown(open_window: OpenWindow, examples: Path, qtbot: QtBot) -> None:
    window = open_window(examples / "stoltenberg-2024-03.claims", DISPLAY)
    window.claims.choose_first()
    assert not (found := left(window, qtbot)), "\n".join(found)


def test_nothing_english_is_left_in_an_empty_window(open_window: OpenWindow, qtbot: QtBot) -> None:
    assert not (found := left(open_window(display=DISPLAY), qtbot)), "\n".join(found)


def test_nothing_english_is_left_of_conflicts(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(display=DISPLAY)
    window.editor.hold(Opened(file=merged().file))
    assert not (found := left(window, qtbot)), "\n".join(found)
