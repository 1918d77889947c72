"""The list of steps."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoCommand
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.commands import ChangeStack
from gui.looks.contrast import contrast
from gui.looks.rows import row_height
from gui.rooms.history import MOST_WRAPPED, History

LONG = "Change the figure that NATO gave of the Russian military on the day of the statement"


class Steps(ChangeStack):
    """A stack that gives up whatever is behind some place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(lambda _: None, parent)
        self.least, self.asked = 0, list[int]()

    def go_to(self, place: int) -> None:
        self.asked.append(place)
        super().go_to(max(place, self.least))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(240, 300)
    return made


@pytest.fixture
def steps(window: QWidget) -> Steps:
    return Steps(window)


@pytest.fixture
def history(steps: Steps, window: QWidget) -> History:
    made = History(steps, window)
    made.resize(240, 300)
    window.show()
    return made


def heights(history: History) -> list[int]:
    return [history.visualRect(history.model().index(row, 0)).height() for row in range(history.model().rowCount())]


def test_a_long_name_stands_on_as_many_lines_as_it_needs(history: History, steps: Steps) -> None:
    steps.push(QUndoCommand("Undo"))
    steps.push(QUndoCommand(LONG))
    line = history.fontMetrics().height()
    assert heights(history)[1] == heights(history)[0] == row_height(history.fontMetrics())
    assert heights(history)[2] >= heights(history)[1] + line
    assert not history.horizontalScrollBar().isVisible()
    history.resize(1200, 300)
    history.doItemsLayout()
    assert heights(history)[2] == heights(history)[1]


def test_of_very_many_steps_each_has_one_line_so_that_one_more_costs_no_more(history: History, steps: Steps) -> None:
    for number in range(MOST_WRAPPED):
        steps.push(QUndoCommand(f"{LONG} {number}"))
    assert history.uniformItemSizes()
    assert len(set(heights(history)[1:])) == 1
    steps.clear()
    assert not history.uniformItemSizes()


def test_what_was_undone_looks_so(history: History, steps: Steps, window: QWidget) -> None:
    for name in ("First", "Second", "Third"):
        steps.push(QUndoCommand(name))
    steps.undo()
    inks = [ink(history, row) for row in range(4)]
    assert inks[0] == inks[1] != inks[3]


def test_a_click_or_a_key_goes_to_a_step_by_the_stack_alone(history: History, steps: Steps, qtbot: QtBot) -> None:
    for name in ("First", "Second", "Third"):
        steps.push(QUndoCommand(name))
    place = history.visualRect(history.model().index(1, 0)).center()
    qtbot.mouseClick(history.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (steps.asked, steps.index(), history.currentIndex().row()) == ([1], 1, 1)
    qtbot.keyClick(history, Qt.Key.Key_Down)
    qtbot.keyClick(history, Qt.Key.Key_Home)
    assert (steps.asked, steps.index(), history.currentIndex().row()) == ([1, 2, 0], 0, 0)
    steps.redo()
    assert (steps.asked, history.currentIndex().row()) == ([1, 2, 0], 1)


def test_what_was_given_up_on_the_way_is_where_the_list_stands(history: History, steps: Steps) -> None:
    for name in ("First", "Second", "Third"):
        steps.push(QUndoCommand(name))
    steps.least = 2
    history.setCurrentIndex(history.model().index(0, 0))
    assert (steps.index(), history.currentIndex().row()) == (2, 2)


def ink(history: History, row: int) -> str:
    """The colour of a name: what is farthest from the ground it stands on."""
    place = history.visualRect(history.model().index(row, 0)).adjusted(6, 2, 0, -2)
    image = history.viewport().grab(place).toImage()
    colors = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    ground = image.pixelColor(image.width() - 1, 0)
    return max(colors, key=lambda color: contrast(color, ground)).name()
