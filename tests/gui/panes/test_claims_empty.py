"""What stands where the table would be empty, in the middle of its place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.panes.claims.empty import EmptyState, Way
from tests.gui.conftest import OpenWindow
from tests.gui.dialogs.hands import OFFSCREEN
from tests.gui.hands import bring_forward, claims, enter, line
from tests.gui.parts import part_of

pytestmark = OFFSCREEN

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


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_goes_the_way_that_has_the_keyboard_as_space_does(key: Qt.Key, qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    empty = EmptyState("No claim", "There is none.", [TOLD], place)
    wished: list[str] = []
    empty.wished.connect(wished.append)
    with qtbot.waitExposed(place):
        place.show()
    qtbot.keyClick(empty.findChild(QPushButton), key)
    assert wished == ["claim.add"]


def test_the_first_claim_of_an_empty_file_is_begun_with_enter(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    bring_forward(qtbot, window)
    button = window.focusWidget()
    assert isinstance(button, QPushButton)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.keyClicks(line(window), "over 350,000")
    enter(qtbot, line(window))
    assert claims(window)[0].figure.low == 350_000 and str(claims(window)[0].bound) == "more_than"


def test_what_a_way_does_is_said_on_one_line_where_there_is_room(qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    place.resize(900, 500)
    empty = EmptyState("No claim", "There is none.", [("claim.add", "Add", "x" * 23 + " " + "x" * 23)], place)
    empty.resize(place.size())
    with qtbot.waitExposed(place):
        place.show()
    told = empty.findChildren(QLabel)[-1]
    assert told.height() < 2 * told.fontMetrics().height()


def test_what_a_way_does_stands_below_its_button_where_there_is_no_room_beside_it(qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    ways = [("file.import", "Import an article or a table", TOLD[2]), TOLD]
    empty = EmptyState("No claim", "There is none.", ways, place)
    least = empty.minimumSizeHint().width()
    assert least < empty.findChildren(QPushButton)[0].sizeHint().width() + 60
    place.resize(900, 500)
    empty.resize(least, 500)
    with qtbot.waitExposed(place):
        place.show()
    button, told = part_of(empty, QPushButton), empty.findChildren(QLabel)[2]
    qtbot.waitUntil(lambda: told.y() >= button.geometry().bottom(), timeout=2000)
    assert not empty.horizontalScrollBar().maximum()
    assert told.height() >= told.heightForWidth(told.width())
    empty.resize(900, 500)
    qtbot.waitUntil(lambda: told.x() >= button.geometry().right() and told.y() < button.y() + 40, timeout=2000)
