"""What is dropped on a window is taken as a copy: whoever gave it keeps it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.disk.file_drop import FileDrop

COPY, MOVE, LINK = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction, Qt.DropAction.LinkAction
KINDS: tuple[Callable[..., QDropEvent], ...] = (QDragEnterEvent, QDragMoveEvent, QDropEvent)


def text() -> QMimeData:
    """Words as an editor has them dragged."""
    data = QMimeData()
    data.setText("at least 83,000 killed")
    return data


def file() -> QMimeData:
    """A file as a file manager has it dragged."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/somewhere/a.claims")])
    return data


def events(data: QMimeData, offered: Qt.DropAction, proposed: Qt.DropAction) -> list[QDropEvent]:
    """Something comes over a widget, moves there, and is dropped, as a source offers and proposes it."""
    made = []
    for kind in KINDS:
        place = QPointF(5, 5) if kind is QDropEvent else QPoint(5, 5)
        event = kind(place, offered, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        event.setDropAction(proposed)
        event.ignore()
        made.append(event)
    return made


@pytest.mark.parametrize("given", [text, file])
@pytest.mark.parametrize(
    ("offered", "proposed", "taken"), [(COPY | MOVE, MOVE, COPY), (COPY | LINK, LINK, COPY), (LINK | MOVE, MOVE, LINK)]
)
def test_what_an_editor_would_move_is_copied(
    qtbot: QtBot, given: Callable[[], QMimeData], offered: Qt.DropAction, proposed: Qt.DropAction, taken: Qt.DropAction
) -> None:
    widget, data, dropped = QWidget(), given(), list[QMimeData]()
    qtbot.addWidget(widget)
    FileDrop(widget).dropped.connect(dropped.append)
    for event in events(data, offered, proposed):
        QApplication.sendEvent(widget, event)
        assert (event.isAccepted(), event.dropAction()) == (True, taken)
    assert len(dropped) == 1


def test_what_can_only_be_moved_is_left_alone(qtbot: QtBot) -> None:
    widget, data, dropped = QWidget(), text(), list[QMimeData]()
    qtbot.addWidget(widget)
    FileDrop(widget).dropped.connect(dropped.append)
    for event in events(data, MOVE, MOVE):
        QApplication.sendEvent(widget, event)
        assert not event.isAccepted()
    assert not dropped
