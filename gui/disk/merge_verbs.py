"""Merging: the file on the disk, or another one, into the file of a window."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.editor import Editor
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.text.display import ENGLISH, Display

if TYPE_CHECKING:
    from gui.dialogs.merge import MergeDialog
    from gui.disk.merge_beginnings import Merging
    from models.merging.merge import Merged


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
        from gui.disk.merge_beginnings import Merging
        from models.formats.any_file import read_any

        folder = str(self._editor.path.parent) if self._editor.path else ""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Merge from file"), folder)
        if not name:
            return
        path = Path(name)
        try:
            with _waiting():
                merging = Merging(self._editor.records.snapshot(), read_any(path), self._editor.keeper, self._display)
                merged = merging.merged()
        except ClaimsError as error:
            self.refused.emit(str(error))
            return
        dialog = self._dialog(merging.mine, merged, path.name)
        if len(merging.versions) > 1:
            dialog.offer_bases([version.name for version in merging.versions], merging.place)
        dialog.base_chosen.connect(partial(_merge_anew, dialog, merging))
        dialog.accepted.connect(lambda: self._editor.merge(dialog.file))
        dialog.open()

    def merge_disk(self) -> None:
        """Merge what somebody else has written into the file since it was opened or saved here."""
        from models.merging.merge import merge

        opened = self._editor.keeper.opened
        if opened.path is None:
            return
        try:
            seen, mine = self._editor.keeper.reread(), self._editor.records.snapshot()
            merged = merge(opened.file, mine, seen.file)
        except ClaimsError as error:
            self.refused.emit(str(error))
            return
        dialog = self._dialog(mine, merged, opened.path.name)
        dialog.accepted.connect(lambda: self._editor.merge(dialog.file, seen))
        dialog.open()

    def _dialog(self, mine: ClaimFile, merged: "Merged", name: str) -> "MergeDialog":
        from gui.dialogs.merge import MergeDialog

        dialog = MergeDialog(mine, merged, name, self._display, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        return dialog


def _merge_anew(dialog: "MergeDialog", merging: "Merging", place: int) -> None:
    try:
        with _waiting():
            merged = merging.merged(place)
    except ClaimsError as error:
        dialog.refuse_base(str(error), merging.place)
        return
    dialog.show_merged(merged)


@contextmanager
def _waiting() -> Iterator[None]:
    """Show that it takes a while: many backups may be read."""
    QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
