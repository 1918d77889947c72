"""A dialog over no window lives through its own end, though nobody holds it any more."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from gui.log.replaced import ReplacedBox
from gui.lone import leave_to_qt


def delete_what_is_to_go() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_dialog_that_is_forgotten_when_it_is_finished_outlives_the_click(qtbot: QtBot) -> None:
    held = [QMessageBox(QMessageBox.Icon.Warning, "Counterclaim", "It was replaced.", QMessageBox.StandardButton.Ok)]
    heard: list[str] = []
    leave_to_qt(held[0])
    held[0].finished.connect(lambda _: held.clear())
    held[0].finished.connect(lambda _: heard.append("finished"))
    held[0].destroyed.connect(lambda: heard.append("destroyed"))
    held[0].open()
    button = held[0].buttons()[0]
    button.clicked.connect(lambda: heard.append("clicked"))
    button.click()
    assert sorted(heard) == ["clicked", "finished"] and not held
    delete_what_is_to_go()
    assert heard[-1] == "destroyed"


def test_a_dialog_that_nobody_holds_stays_open(qtbot: QtBot) -> None:
    heard: list[str] = []
    box = QMessageBox()
    leave_to_qt(box)
    box.destroyed.connect(lambda: heard.append("destroyed"))
    box.open()
    window = box.windowHandle()
    del box
    assert window.isVisible() and not heard
    window.close()
    delete_what_is_to_go()
    assert heard == ["destroyed"]


def test_the_box_of_a_replaced_program_hears_its_own_end(qtbot: QtBot) -> None:
    replaced = ReplacedBox()
    replaced.show()
    box, heard = replaced._box, list[str]()
    assert box is not None
    box.finished.connect(lambda _: heard.append("finished"))
    box.destroyed.connect(lambda: heard.append("destroyed"))
    button = box.buttons()[0]
    del box
    button.click()
    assert heard == ["finished"]
    delete_what_is_to_go()
    assert heard == ["finished", "destroyed"]
    replaced.show()
    assert replaced._box is not None
    replaced._box.close()
    delete_what_is_to_go()
