"""What stands where there is nothing to compare: its way on, by keys."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.panes.comparison.empty import NoRowsPage


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_goes_the_way_as_space_does(key: Qt.Key, qtbot: QtBot) -> None:
    page = NoRowsPage()
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.wished) as wished:
        qtbot.keyClick(page.way, key)
    assert wished.args == ["measures", ()]
