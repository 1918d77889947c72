"""What a person does in the window: type into cells, press Enter, choose actions."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from models.claims.claim import Claim


def claims(window: MainWindow) -> list[Claim]:
    return list(window.editor.records.claims)


def cell(window: MainWindow, row: int, name: str) -> str:
    return str(window.table.index(row, window.table.column(name)).data())


def bring_forward(qtbot: QtBot, window: MainWindow, width: int = 1600, height: int = 1000) -> None:
    """Make a window so large that all its panes have room, and the one that gets the keys."""
    window.resize(width, height)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QApplication.processEvents()  # bars that have another height by now


def edit(qtbot: QtBot, window: MainWindow, row: int, name: str, text: str) -> QLineEdit:
    """Type into a cell as a person does, without leaving it."""
    view = window.claims.view
    index = window.table.index(row, window.table.column(name))
    view.setColumnHidden(index.column(), False)
    view.setCurrentIndex(index)
    view.edit(index)
    editor = line(window)
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    return editor


def enter(qtbot: QtBot, editor: QLineEdit) -> None:
    """Press Enter, and let the delegate commit, which it does once the key is through."""
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def line(window: MainWindow) -> QLineEdit:
    """The line that is open in the table."""
    return next(child for child in window.claims.view.viewport().findChildren(QLineEdit) if child.isVisible())


def trigger(window: MainWindow, action: str) -> None:
    assert window.actions_[action].isEnabled(), f"{action} cannot be used"
    window.actions_[action].trigger()
