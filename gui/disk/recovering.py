"""What a killed program left: offered at the next start, made again where the user wants it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.editor import Editor
from gui.show_folder import show_folder
from models.claims.errors import ClaimsError
from models.storage.data_folder import RECOVERY, data_folder
from models.storage.left import found_at, left
from models.storage.opened import Opened, is_same_place
from models.storage.recovery import Recovered, find, read_start, set_aside
from models.storage.replay import Replayed, replay
from models.text.display import ENGLISH, Display

if TYPE_CHECKING:
    from gui.dialogs.recovery import RecoveryDialog

OpenEditor = Callable[[Path | None], Editor]
"""The editor of a window for a file, or for a new one."""


class Recovering(QObject):
    """Shows the unsaved changes that were found; restores them into a window, or sets them aside."""

    restored = Signal(object, str)
    """Changes were made again in this Editor; a sentence where not all of them fitted, else ""."""

    def __init__(self, open_editor: OpenEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._open_editor = open_editor
        self._display = ENGLISH
        self._dialog: RecoveryDialog | None = None

    def offer(self, display: Display, window: QWidget) -> None:
        """Show what is left of killed programs; nothing where nothing is."""
        found = find(data_folder() / RECOVERY)
        if not found:
            return
        from gui.dialogs.recovery import RecoveryDialog

        self._display = display
        dialog = self._dialog = RecoveryDialog([left(one, display) for one in found], display, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.restore_requested.connect(self.restore)
        dialog.set_aside_requested.connect(self.set_aside)
        dialog.locate_requested.connect(self.locate)
        dialog.folder_requested.connect(self.show_folder)
        dialog.finished.connect(self._forget)
        dialog.open()

    def restore(self, recovered: Recovered) -> None:
        """Make the changes again in a window of their file."""
        try:
            editor, replayed = self._replay(recovered)
        except ClaimsError as error:
            self._refuse(str(error))
            return
        self._finish(recovered, is_partly=bool(replayed.left_out))
        self.restored.emit(editor, replayed.problem or recovered.damage)

    def set_aside(self, recovered: Recovered) -> None:
        """Keep the changes where nobody is asked about them again."""
        self._finish(recovered)

    def locate(self, recovered: Recovered) -> None:
        """Let the user say where the file of the changes is now, and show what they would change there."""
        dialog, start = self._dialog, str(recovered.path.parent) if recovered.path else ""
        name, _ = QFileDialog.getOpenFileName(dialog, self.tr("Find the file"), start)
        if not name or dialog is None:
            return
        try:
            dialog.replace(left(found_at(recovered, Path(name)), self._display))
        except ClaimsError as error:
            self._refuse(str(error))

    def show_folder(self, folder: Path) -> None:
        """Show where logs are kept that were set aside; where the system cannot, say it."""
        there = folder if folder.is_dir() else folder.parent  # it is made for the first of them
        if problem := show_folder(there):
            self._refuse(problem)

    def _replay(self, recovered: Recovered) -> tuple[Editor, Replayed]:
        """Make the changes that fit."""
        path = recovered.path
        editor = self._open_editor(path)
        if path is None:
            editor.hold(Opened(file=read_start(recovered)))
        self._check(editor, path)
        replayed = replay(recovered, editor.records.snapshot(), self._display)
        if recovered.changes and not replayed.changes:
            raise ClaimsError(replayed.problem or self.tr("The file holds all of these changes already."))
        for change in replayed.changes:
            editor.redo_lost(change)
        return editor, replayed

    def _check(self, editor: Editor, path: Path | None) -> None:
        if path is not None and (editor.path is None or not is_same_place(editor.path, path)):
            raise ClaimsError(self.tr("“{}” could not be opened.").format(path.name))
        if editor.is_read_only:
            raise ClaimsError(self.tr("The file cannot be changed now: restore when it can be."))
        if not editor.is_clean:
            raise ClaimsError(self.tr("The file has other changes that are not saved: save it first, then restore."))

    def _finish(self, recovered: Recovered, is_partly: bool = False) -> None:
        try:
            log = set_aside(recovered)
        except ClaimsError as error:
            self._refuse(str(error))
            return
        if self._dialog is not None:
            if is_partly:
                self._dialog.keep(recovered, log)
            else:
                self._dialog.remove(recovered)

    def _refuse(self, sentence: str) -> None:
        if self._dialog is not None:
            self._dialog.refuse(sentence)

    def _forget(self) -> None:
        self._dialog = None
