"""The room of the conflicts in the window: what a merge left open comes into sight, and is settled by the editor."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.editor import Editor
from gui.rooms.room import Room
from models.claims.change import Change
from models.claims.claim_file import Kind

if TYPE_CHECKING:
    from gui.panes.conflicts import ConflictsPane


class ConflictRoom(Room["ConflictsPane"]):
    """Holds the Conflicts pane, built by the first look at it; asks to be shown when there is one nobody has seen."""

    claim_chosen = Signal(str)
    wanted = Signal()

    def __init__(self, editor: Editor, parent: QWidget) -> None:
        super().__init__("conflict_room", parent)
        self._editor = editor
        editor.document.changed.connect(self._follow)
        editor.document.was_reset.connect(self._enable)

    def begin(self) -> "ConflictsPane":
        """The pane; built where it is not there yet."""
        if self._pane is not None:
            return self._pane
        from gui.panes.conflicts import ConflictsPane

        pane = ConflictsPane(self._editor.document, self)
        self._dress(pane)
        pane.settle_requested.connect(self._editor.settle)
        pane.dismiss_requested.connect(self._editor.dismiss)
        pane.claim_chosen.connect(self.claim_chosen)
        self._furnish(pane)
        self._enable()
        return pane

    def wake(self, is_seen: bool) -> None:
        """Build the pane where somebody looks."""
        if is_seen:
            self.begin()

    def ask(self) -> None:
        """Ask to be shown where anything is open; Qt would forget it of a window that is not shown yet."""
        if self.window().isVisible() and len(self._editor.records.conflicts):
            self.wanted.emit()

    def _follow(self, change: Change) -> None:
        if any(edit.was is None for edit in change.of(Kind.CONFLICTS)):
            self.ask()

    def _enable(self) -> None:
        self._tell(lambda pane: pane.set_read_only(self._editor.is_read_only))
