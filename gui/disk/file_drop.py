"""What is dragged from elsewhere onto a window: files, or text."""

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
_TAKEN_AS = (Qt.DropAction.CopyAction, Qt.DropAction.LinkAction)
"""Never as a move, though editors propose that: they would take the words away from where they stand."""


class FileDrop(QObject):
    """Takes local files and text that are dropped on a widget; whoever gave them keeps them."""

    dropped = Signal(QMimeData)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Accept what holds local files or text, and comes from elsewhere; everything else goes on."""
        if not isinstance(event, QDropEvent) or event.type() not in _DRAGS:
            return super().eventFilter(watched, event)
        data, action = event.mimeData(), next((one for one in _TAKEN_AS if one & event.possibleActions()), None)
        if action is None or event.source() is not None:
            return False
        if not (any(url.isLocalFile() for url in data.urls()) or data.hasText()):
            return False
        event.setDropAction(action)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(data)
        return True
