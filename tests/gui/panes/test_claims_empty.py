"""What stands where the table would be empty, in the middle of its place."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.panes.claims.empty import EmptyState, Way

BARE: Way = ("edit.clear_filter", "Clear the filter", "")
TOLD: Way = ("claim.add", "Add a claim", "Type what a source says, word by word, and the number in it.")


@pytest.mark.parametrize("way", [BARE, TOLD], ids=["bare", "told"])
def test_what_can_be_done_stands_in_the_middle(way: Way, qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    place.resize(900, 500)
    empty = EmptyState("No claim", "There is none.", [way], place)
    empty.resize(place.size())
    with qtbot.waitExposed(place):
        place.show()
    button = empty.findChild(QPushButton)
    shown = [button, *(label for label in empty.findChildren(QLabel) if label.text() == way[2] != "")]
    places = [widget.geometry() for widget in shown]
    left, right = min(one.left() for one in places), max(one.right() for one in places)
    assert left > 100
    assert abs(left - (900 - right)) < 40
