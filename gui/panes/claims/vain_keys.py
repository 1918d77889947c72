"""Keys that would change claims, pressed while nothing can be changed: their actions are off, so they come as keys."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from models.tables.document import Document

_EDIT = QKeySequence(Qt.Key.Key_F2)
"""What the table itself edits a cell by."""

_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class VainKeys(QObject):
    """Watches a table of claims, and tells when a key comes to nothing because the document cannot be changed."""

    pressed = Signal()

    def __init__(self, document: Document, watched: QWidget, changing: Iterable[QKeySequence]) -> None:
        """``changing`` are the keys of actions that need a document that can be changed."""
        super().__init__(watched)
        self._document = document
        self._changing = (_EDIT, *changing)
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep such keys from the table, which would take what is typed for words to look for."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not self._document.is_read_only or not self._would_change(event):
            return False
        if not event.isAutoRepeat():
            self.pressed.emit()
        return True

    def _would_change(self, event: QKeyEvent) -> bool:
        if QKeySequence(event.keyCombination()) in self._changing:
            return True
        return not event.modifiers() & _CHORD and event.text().isprintable() and bool(event.text().strip())
