"""The room of the conflicts in the window: what a merge left open comes into sight, and is settled by the editor."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.editor import Editor
from gui.panes.conflicts import ConflictsPane
from models.claims.change import Change
from models.claims.claim_file import Kind


class ConflictRoom(QObject):
    """Holds the pane, and asks for it to be shown whenever there is a conflict that nobody has seen yet."""

    wanted = Signal()

    def __init__(self, editor: Editor, window: QWidget) -> None:
        super().__init__(window)
        self._editor, self._window = editor, window
        self.pane = ConflictsPane(editor.document, window)
        self.pane.settle_requested.connect(editor.settle)
        self.pane.dismiss_requested.connect(editor.dismiss)
        editor.document.changed.connect(self._follow)

    def show(self) -> None:
        """Ask to be shown where anything is open; Qt would forget it of a window that is not shown yet."""
        if self._window.isVisible() and len(self._editor.records.conflicts):
            self.wanted.emit()

    def _follow(self, change: Change) -> None:
        if any(edit.was is None for edit in change.of(Kind.CONFLICTS)):
            self.show()
