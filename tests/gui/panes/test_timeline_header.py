"""The switches above the chart."""

from pytestqt.qtbot import QtBot

from gui.panes.timeline.header import Header
from models.timeline.timeline import Quantity


def test_there_is_no_empty_choice_of_what_is_counted(qtbot: QtBot) -> None:
    header = Header()
    qtbot.addWidget(header)
    header.show()
    assert not header.quantity.isVisible()
    header.offer((), None)
    assert not header.quantity.isVisible()
    quantities = [Quantity(unit="people"), Quantity(unit="items")]
    header.offer(quantities, quantities[1])
    assert header.quantity.isVisible()
    assert header.quantity.currentIndex() == 1
