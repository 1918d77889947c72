"""Opening a version of the file that a save replaced."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal

from gui.disk.disk_news import BACKUPS_OF
from gui.disk.file_verbs import FileVerbs
from gui.disk.rereading import read_now
from gui.machine.show_folder import show_folder
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.records import Records
from models.formats.suffixes import read_file
from models.merging.step import difference
from models.progress import Cancelled, Report
from models.storage.backup import Backup
from models.tables.language import said


class BackupVerbs(FileVerbs):
    """Shows the backups of the file; one is opened as a copy without a name, so that nothing is replaced by it."""

    open_requested = Signal(object, bool)
    """A Path is to be opened, as a copy."""

    @property
    def verbs(self) -> dict[str, Callable[[], None]]:
        """What it does, by the ids of the actions."""
        return {"file.open_backup": self.show}

    def show(self) -> None:
        """Let the user choose one of the backups."""
        if self._editor.path is not None:
            self._show(self._editor.path, self._describe)

    def take(self, key: str) -> None:
        """Let the user choose one of another file, which could not be opened, where that was offered under a key."""
        if key.startswith(BACKUPS_OF):
            self._show(Path(key.removeprefix(BACKUPS_OF)), self._describe_alone)

    def _show(self, path: Path, describe: Callable[[Backup], str]) -> None:
        from gui.dialogs.backups import BackupsDialog

        backups = self._editor.keeper.backups.of(path)
        dialog = BackupsDialog(path, backups, self._display, describe, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open_requested.connect(self._open)
        dialog.folder_requested.connect(self._show_folder)
        dialog.open()

    def _open(self, backup: Path) -> None:
        self.open_requested.emit(backup, True)

    def _describe(self, backup: Backup) -> str:
        """How many claims it holds, and how many records are others now."""
        now = self._editor.records.snapshot()

        def work(report: Report) -> tuple[ClaimFile, int]:
            file = read_file(backup.path, report)
            return file, len({(edit.kind, edit.key) for edit in difference(Records(now), file, "").edits})

        try:
            file, touched = read_now(work, backup.path, self._window)
        except Cancelled:
            return ""
        except ClaimsError as error:
            return said(error)
        claims = self._counted(file)
        if touched == 0:
            return f"{claims}; {self.tr('the same as the file now')}"
        one, several = "{0} record differs from the file now", "{0} records differ from the file now"
        return f"{claims}; {self._display.counted(touched, one, several)}"

    def _describe_alone(self, backup: Backup) -> str:
        """How many claims it holds."""
        try:
            return self._counted(read_now(partial(read_file, backup.path), backup.path, self._window))
        except Cancelled:
            return ""
        except ClaimsError as error:
            return said(error)

    def _counted(self, file: ClaimFile) -> str:
        return self._display.counted(len(file.claims), "{0} claim", "{0} claims")

    def _show_folder(self, folder: Path) -> None:
        if problem := show_folder(folder):
            self.refused.emit(problem)
