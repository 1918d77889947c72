"""A page of a dialog on one open file."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from gui.editor import Editor
from models.claims.change import Change
from models.text.display import Display


class EditorPage(QWidget):
    """Keeps up with the document while it is shown, and catches up when it is shown again."""

    def __init__(self, editor: Editor, display: Display) -> None:
        super().__init__()
        self.editor = editor
        self.display = display
        self.first: QWidget = self
        """What has the focus when the dialog opens."""
        self._is_stale = True
        editor.document.changed.connect(self._follow)
        editor.document.was_reset.connect(self._start_over)

    def reload(self) -> None:
        """Show the document as it is."""
        raise NotImplementedError

    def follow(self, change: Change) -> None:
        """Show what a change has changed."""
        raise NotImplementedError

    def settle(self) -> bool:
        """Commit what is being typed; return whether it was taken."""
        raise NotImplementedError

    def show_display(self, display: Display) -> None:
        """Show numbers and dates in another way."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the page was hidden."""
        if self._is_stale:
            self._reload()
        super().showEvent(event)

    def _reload(self) -> None:
        self._is_stale = False
        self.reload()

    def _follow(self, change: Change, _slots: object) -> None:
        if self._is_stale or not self.isVisible():
            self._is_stale = True
        else:
            self.follow(change)

    def _start_over(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._reload()
