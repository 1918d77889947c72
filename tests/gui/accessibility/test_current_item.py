"""A step from row to row, or from cell to cell, is seen: in pictures, in both themes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.frame.entrance import takes_keys
from gui.looks.theme import Theme
from gui.main_window import MainWindow
from tests.gui.accessibility.contrasts import clear_points
from tests.gui.accessibility.dialog_shelf import shelved
from tests.gui.accessibility.pages import pages_of_dialog, pages_of_window
from tests.gui.dialogs.hands import OFFSCREEN
from tests.gui.hands import bring_forward, trigger

pytestmark = OFFSCREEN

WITH_ITEMS = (
    *("ArticleDialog", "BackupsDialog", "KeysDialog", "MappingDialog", "MeasuresDialog", "MergeDialog"),
    *("NamesDialog", "RecoveryDialog", "RevisionDialog", "SourcesDialog"),
)
"""The dialogs with lists and tables."""


@pytest.mark.parametrize("name", WITH_ITEMS)
def test_a_step_is_seen_in_a_dialog(name: str, theme: Theme, qtbot: QtBot) -> None:
    dialog = shelved(name, qtbot)
    made = [hidden_steps(dialog) for _ in pages_of_dialog(dialog)]
    assert any(count for count, _ in made)
    assert not [hidden for _, hidden in made if hidden]


def test_a_step_is_seen_in_the_window(theme: Theme, window: MainWindow, qtbot: QtBot) -> None:
    window.set_theme(theme)
    bring_forward(qtbot, window)
    trigger(window, "claim.duplicate")
    for page in pages_of_window(window, qtbot):
        count, hidden = hidden_steps(window)
        assert count and not hidden, (page, hidden)


def hidden_steps(top: QWidget) -> tuple[int, list[str]]:
    """How many steps there were in what a window shows; and those that look as if there was none."""
    count, hidden = 0, []
    for view in top.findChildren(QAbstractItemView):
        if takes_keys(view) and view.window() is top and view.model() is not None:
            view.setFocus()
            for key in steps(view):
                count += (seen := step(view, key)) is not None
                hidden += [] if seen is not False else [f"{view.objectName()} {key.name}"]
    return count, hidden


def steps(view: QAbstractItemView) -> list[Qt.Key]:
    """Where rows are chosen as a whole, the column has no meaning."""
    by_cells = view.selectionBehavior() is QAbstractItemView.SelectionBehavior.SelectItems
    return [Qt.Key.Key_Down, Qt.Key.Key_Up, *([Qt.Key.Key_Right] if by_cells else [])]


def step(view: QAbstractItemView, key: Qt.Key) -> bool | None:
    """Whether a step can be seen; None where there is nowhere to go."""
    was, here = view.currentIndex(), view.viewport().grab().toImage()
    QTest.keyClick(view, key)
    QApplication.processEvents()
    if (now := view.currentIndex()) == was or not was.isValid():
        return None
    cell, there = view.visualRect(now), view.viewport().grab().toImage()
    return here.size() == there.size() and clear_points(here, there) >= min(cell.width(), cell.height())
