"""What a killed program left: offered at the next start, made again where the user wants it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.beside.refusing import Refusing
from gui.beside.waiting import waited
from gui.editor import Editor
from gui.machine.show_folder import show_folder
from models.claims.errors import ClaimsError
from models.progress import Cancelled, Report, part_between, shares, silent
from models.storage.data_folder import RECOVERY, data_folder
from models.storage.left import Left, found_at, left, on_ground, tried
from models.storage.opened import Opened, is_same_place
from models.storage.recovery import Recovered, find, read_start, set_aside
from models.storage.replay import replay
from models.storage.there import is_folder
from models.tables.language import said
from models.text.display import ENGLISH, Display

if TYPE_CHECKING:
    from gui.dialogs.recovery import RecoveryDialog

T = TypeVar("T")

_FOUND = 0.4
"""What part of looking is done when the logs have been read, and their changes not been tried yet."""

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
        try:
            found = waited(partial(_all_left, display), window, self._looking)
        except Cancelled:
            return  # it is all there at the next start
        if not found:
            return
        from gui.dialogs.recovery import RecoveryDialog

        self._display = display
        dialog = self._dialog = RecoveryDialog(found, display, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.restore_requested.connect(self.restore)
        dialog.set_aside_requested.connect(self.set_aside)
        dialog.locate_requested.connect(self.locate)
        dialog.folder_requested.connect(self.show_folder)
        dialog.finished.connect(self._forget)
        dialog.open()

    def restore(self, recovered: Recovered) -> None:
        """Make the changes again in a window of their file."""
        with Refusing(self._refuse):
            editor, made = self._replay(recovered)
            self._finish(recovered, made)
            self.restored.emit(editor, made.problem or recovered.damage)

    def set_aside(self, recovered: Recovered) -> None:
        """Keep the changes where nobody is asked about them again."""
        self._finish(recovered)

    def locate(self, recovered: Recovered) -> None:
        """Let the user say where the file of the changes is now, and show what they would change there."""
        dialog, start = self._dialog, str(recovered.path.parent) if recovered.path else ""
        name, _ = QFileDialog.getOpenFileName(dialog, self.tr("Find the file"), start)
        if not name or dialog is None:
            return
        with Refusing(self._refuse):
            work = partial(_found, recovered, Path(name), self._display)
            dialog.replace(waited(work, dialog.parentWidget() or dialog, self._looking))

    def show_folder(self, folder: Path) -> None:
        """Show where logs are kept that were set aside; where the system cannot, say it."""
        there = folder if is_folder(folder) else folder.parent  # it is made for the first of them
        if problem := show_folder(there):
            self._refuse(problem)

    def _replay(self, recovered: Recovered) -> tuple[Editor, Left]:
        """Make the changes that fit; what has become of them, which the dialog shows where some do not."""
        editor = self._opened(recovered)
        now = on_ground(recovered, editor.keeper.opened.hash)
        file, display = editor.records.snapshot(), self._display
        replayed = self._waited(partial(replay, now, file, display))
        made = tried(now, file, replayed)
        if now.changes and not replayed.changes:
            self._show(made)
            if replayed.problem:
                raise ClaimsError("{0}", replayed.problem)
            raise ClaimsError("The file holds all of these changes already.")
        for change in replayed.changes:
            editor.redo_lost(change)
        return editor, made

    def _opened(self, recovered: Recovered) -> Editor:
        """The editor of a window that shows what the changes belong to, and nothing else that is not saved."""
        path = recovered.path
        # before a window is opened for it
        start = self._waited(lambda _: read_start(recovered)) if path is None else None
        editor = self._open_editor(path)
        if start is not None:
            editor.hold(Opened(file=start))
        self._check(editor, path)
        return editor

    def _waited(self, work: Callable[[Report], T]) -> T:
        """What comes of restoring, while the dialog and the window under it wait."""
        dialog = self._dialog
        if dialog is None:
            return work(silent)
        return waited(work, dialog.parentWidget() or dialog, self.tr("Restoring what was not saved…"))

    @property
    def _looking(self) -> str:
        return self.tr("Looking at what was not saved…")

    def _check(self, editor: Editor, path: Path | None) -> None:
        if editor.document.is_partial:
            raise ClaimsError("The file is still being read: restore once all of it is here.")
        if path is not None and (editor.path is None or not is_same_place(editor.path, path)):
            raise ClaimsError("“{0}” could not be opened.", path.name)
        if editor.is_read_only:
            raise ClaimsError("The file cannot be changed now: restore when it can be.")
        if not editor.is_clean:
            raise ClaimsError("The file has other changes that are not saved: save it first, then restore.")

    def _finish(self, recovered: Recovered, made: Left | None = None) -> None:
        """Set the log aside; go on showing what of it could not be made."""
        try:
            log = set_aside(recovered)
        except ClaimsError as error:
            self._refuse(said(error))
            return
        if self._dialog is None:
            return
        if made is not None and made.left_out:
            self._show(made)
            self._dialog.keep(recovered, log)
        else:
            self._dialog.remove(recovered)

    def _show(self, left: Left) -> None:
        if self._dialog is not None:
            self._dialog.replace(left)

    def _refuse(self, sentence: str) -> None:
        if self._dialog is not None:
            self._dialog.refuse(sentence)

    def _forget(self) -> None:
        self._dialog = None


def _all_left(display: Display, report: Report) -> list[Left]:
    found = find(data_folder() / RECOVERY, display.say, part_between(report, 0, _FOUND))
    return [left(one, display, share) for one, share in shares(found, part_between(report, _FOUND, 1))]


def _found(recovered: Recovered, path: Path, display: Display, report: Report) -> Left:
    return left(found_at(recovered, path), display, report)
