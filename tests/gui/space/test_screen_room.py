"""Windows and the edge of the screen."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.space.screen_room import OnScreen, give_room, room


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    OnScreen(made)
    made.resize(200, 100)
    made.show()
    return made


def space(window: QWidget) -> QRect:
    return window.screen().availableGeometry()


def test_a_window_is_given_what_it_wishes_but_no_more_than_there_is(window: QWidget) -> None:
    give_room(window, 300, 200)
    assert window.size().toTuple() == (300, 200)
    give_room(window, 300, 100_000)
    assert window.size().toTuple() == (300, room(window).height())
    assert window.height() < space(window).height()


def test_a_window_that_grows_over_the_edge_comes_back(window: QWidget) -> None:
    window.move(window.pos() + space(window).bottomRight() - window.frameGeometry().bottomRight())
    window.resize(260, 180)
    assert space(window).contains(window.frameGeometry())
    assert window.frameGeometry().bottomRight() == space(window).bottomRight()


def test_a_window_that_was_put_over_the_edge_stays_there(window: QWidget) -> None:
    window.move(space(window).bottomRight() - QPoint(50, 50))
    where = window.pos()
    window.resize(260, 180)
    assert window.pos() == where
