"""Opening a version of the file that a save replaced."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from gui.editor import Editor
from gui.show_folder import show_folder
from models.claims.errors import ClaimsError
from models.formats.suffixes import read_file
from models.merging.step import difference
from models.storage.backups import Backup
from models.text.display import ENGLISH, Display


class BackupVerbs(QObject):
    """Shows the backups of the file; one is opened as a copy without a name, so that nothing is replaced by it."""

    refused = Signal(str)
    open_requested = Signal(object, bool)
    """A Path is to be opened, as a copy."""

    def __init__(self, editor: Editor, window: QWidget) -> None:
        super().__init__(window)
        self._editor = editor
        self._window = window
        self._display = ENGLISH

    @property
    def verbs(self) -> dict[str, Callable[[], None]]:
        """What it does, by the ids of the actions."""
        return {"file.open_backup": self.show}

    def set_display(self, display: Display) -> None:
        """Show numbers and dates in another way."""
        self._display = display

    def show(self) -> None:
        """Let the user choose one of the backups."""
        from gui.dialogs.backups import BackupsDialog

        path = self._editor.path
        if path is None:
            return
        backups = self._editor.keeper.backups.of(path)
        dialog = BackupsDialog(path, backups, self._display, self._describe, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open_requested.connect(self._open)
        dialog.folder_requested.connect(self._show_folder)
        dialog.open()

    def _open(self, backup: Path) -> None:
        self.open_requested.emit(backup, True)

    def _describe(self, backup: Backup) -> str:
        """How many claims it holds, and how many records are others now."""
        try:
            file = read_file(backup.path)
        except ClaimsError as error:
            return str(error)
        number = self._display.number
        claims = self.tr("1 claim") if len(file.claims) == 1 else self.tr("{} claims").format(number(len(file.claims)))
        touched = len({(edit.kind, edit.key) for edit in difference(self._editor.records, file, "").edits})
        if touched == 0:
            return self.tr("{}; the same as the file now").format(claims)
        records = self.tr("1 record differs") if touched == 1 else self.tr("{} records differ").format(number(touched))
        return self.tr("{}; {} from the file as it is now").format(claims, records)

    def _show_folder(self, folder: Path) -> None:
        if problem := show_folder(folder):
            self.refused.emit(problem)
