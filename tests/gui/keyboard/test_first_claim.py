"""The first claim of a new file, made by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from tests.gui.conftest import OpenWindow
from tests.gui.dialogs.hands import OFFSCREEN
from tests.gui.hands import bring_forward, line, trigger

pytestmark = OFFSCREEN


@pytest.fixture
def blank(open_window: OpenWindow, qtbot: QtBot) -> MainWindow:
    window = open_window()
    bring_forward(qtbot, window, 1400, 900)
    return window


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab], ids=["on", "back"])
def test_tab_goes_on_from_the_figure_of_every_new_claim(key: Qt.Key, blank: MainWindow, qtbot: QtBot) -> None:
    for count in (1, 2):
        trigger(blank, "claim.add")
        qtbot.keyClicks(line(blank), "over 350,000")
        qtbot.keyClick(line(blank), key)
        for _ in range(5):
            QApplication.processEvents()
        assert len(blank.editor.records.claims) == count
        view, shown = blank.claims.view, blank.claims.view.shown_columns()
        figure = shown.index(blank.table.column("figure"))
        beside = shown[figure + (1 if key is Qt.Key.Key_Tab else -1)]
        assert view.currentIndex().column() == beside, count
        assert blank.table.claim(view.currentIndex().row()).id == list(blank.editor.records.claims)[-1].id
        assert line(blank).hasFocus()
        assert view.commit_editor()
