"""The one undo command."""

from PySide6.QtGui import QUndoCommand

from models.claims.change import Change
from models.claims.visible import in_short
from models.tables.document import Document
from models.tables.language import say


class ApplyChange(QUndoCommand):
    """Apply a change to the document; undo applies its inverse. Cannot fail: checks come before the push."""

    def __init__(self, document: Document, change: Change) -> None:
        super().__init__(in_short(say(change.text)))
        self._document = document
        self._change = change

    def redo(self) -> None:
        """Apply the change; also called by the push itself."""
        self._document.apply(self._change)

    def undo(self) -> None:
        """Apply what undoes it."""
        self._document.apply(self._change.inverse())
