"""What the actions on claims do, and what they offer."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from tests.gui.hands import trigger

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform


@pytest.fixture
def offering(window: MainWindow) -> MainWindow:
    """A window that asks whether a round figure that was typed is about."""
    table = window.table
    assert table.setData(table.index(0, table.column("figure")), "4,600")
    assert is_offered(window)
    return window


def is_offered(window: MainWindow) -> bool:
    return window.notice.findChild(QPushButton, "notice_button").isVisible()


def test_an_offer_goes_with_the_next_change_of_anything(offering: MainWindow, qtbot: QtBot) -> None:
    table = offering.table
    table.setData(table.index(3, table.column("note")), "another thing")
    assert not is_offered(offering)
    trigger(offering, "edit.undo")
    trigger(offering, "edit.undo")
    assert not is_offered(offering)
