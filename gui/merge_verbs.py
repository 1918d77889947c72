"""Merging: the file on the disk, or another one, into the file of a window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.editor import Editor
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.merging.merge import merge
from models.storage.opened import Opened
from models.text.display import ENGLISH, Display


class MergeVerbs(QObject):
    """Merges by a dialog that shows what comes in and what was changed on both sides; one step that can be undone."""

    refused = Signal(str)

    def __init__(self, editor: Editor, window: QWidget) -> None:
        super().__init__(window)
        self._editor = editor
        self._window = window
        self._display = ENGLISH

    @property
    def verbs(self) -> dict[str, Callable[[], None]]:
        """What it does, by the ids of the actions."""
        return {"file.merge": self.ask_file}

    def set_display(self, display: Display) -> None:
        """Show numbers and dates in another way."""
        self._display = display

    def ask_file(self) -> None:
        """Let the user choose a file, and merge it."""
        from models.formats.any_file import read_any

        folder = str(self._editor.path.parent) if self._editor.path else ""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Merge from file"), folder)
        if not name:
            return
        path = Path(name)
        try:
            self._show(ClaimFile(), read_any(path), path.name)  # no common beginning: nothing was removed
        except ClaimsError as error:
            self.refused.emit(str(error))

    def merge_disk(self) -> None:
        """Merge what somebody else has written into the file since it was opened or saved here."""
        opened = self._editor.keeper.opened
        if opened.path is None:
            return
        try:
            seen = self._editor.keeper.reread()
            self._show(opened.file, seen.file, opened.path.name, seen)
        except ClaimsError as error:
            self.refused.emit(str(error))

    def _show(self, base: ClaimFile, theirs: ClaimFile, name: str, seen: Opened | None = None) -> None:
        from gui.dialogs.merge import MergeDialog

        mine = self._editor.records.snapshot()
        dialog = MergeDialog(mine, merge(base, mine, theirs), name, self._display, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.accepted.connect(lambda: self._editor.merge(dialog.file, seen))
        dialog.open()
