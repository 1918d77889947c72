"""What happens when something goes wrong that nobody expected: the log, and one dialog."""

import faulthandler
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from gui.editor import Editor
from models.claims.errors import ClaimsError
from models.formats.suffixes import write_bytes
from models.storage.atomic import write_atomically

if TYPE_CHECKING:
    from gui.dialogs.crash import CrashDialog

Editors = Callable[[], Sequence[Editor]]
"""The editors of all open windows."""


class CrashHook(QObject):
    """Takes every exception that nobody caught, in any thread: logs it and shows it in one dialog.

    While the dialog is open further errors are added to it; what goes wrong while it is being made is only logged.
    """

    _failed = Signal(str)

    def __init__(self, editors: Editors) -> None:
        super().__init__()
        self._editors = editors
        self._dialog: CrashDialog | None = None
        self._python_hooks = (sys.excepthook, threading.excepthook)
        # Queued even in the same thread: an error may come in the middle of painting.
        self._failed.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take the place of Python's own hooks; a crash of the interpreter itself is written to stderr too."""
        sys.excepthook = self._take
        threading.excepthook = self._take_from_thread
        if sys.stderr is not None and not faulthandler.is_enabled():
            faulthandler.enable()

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._python_hooks

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):  # Ctrl+C in the terminal ends the program
            self._python_hooks[0](kind, error, trace)
            QCoreApplication.exit(1)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        _log(details)
        self._failed.emit(details)

    def _take_from_thread(self, failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None and failed.exc_type is not SystemExit:
            self._take(failed.exc_type, failed.exc_value, failed.exc_traceback)

    @Slot(str)
    def _show(self, details: str) -> None:
        if self._dialog is not None:
            self._dialog.add_details(details)
            return
        try:
            self._open(details)
        except Exception:  # from here it would come back for ever
            _log(traceback.format_exc())

    def _open(self, details: str) -> None:
        from gui.dialogs.crash import CrashDialog

        editors = [editor for editor in self._editors() if not editor.is_read_only]
        dialog = CrashDialog(details, (lambda folder: save_copies(editors, folder)) if editors else None)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        dialog.finished.connect(self._forget)
        dialog.close_requested.connect(self._close_windows)
        self._dialog = dialog
        dialog.show()

    def _forget(self) -> None:
        self._dialog = None

    def _close_windows(self) -> None:
        """Close all windows once the dialog is gone; they ask about unsaved work as ever."""
        QTimer.singleShot(0, QApplication.closeAllWindows)


def _log(details: str) -> None:
    if sys.stderr is not None:  # a windowed program has none
        with suppress(OSError):  # nobody may be listening any more
            sys.stderr.write(details)


def install(editors: Editors) -> CrashHook:
    """Show every unexpected error from now on; keep the hook for as long as the program runs."""
    hook = CrashHook(editors)
    hook.install()
    return hook


def save_copies(editors: Sequence[Editor], folder: Path) -> None:
    """Write what each editor holds into a folder, beside whatever is there; one that is read-only holds no work.

    Raises ClaimsError, once all have been tried, that names the files of which no copy could be written, and why.
    """
    failures = []
    for editor in editors:
        if not editor.is_read_only:
            try:
                _save_copy(editor, folder)
            except Exception as error:  # whatever broke one file must not cost the copies of the others
                reason = str(error).rstrip(".") or type(error).__name__
                failures.append(f"“{_stem(editor)}” could not be copied: {reason}.")
    if failures:
        raise ClaimsError(" ".join(failures))


def _save_copy(editor: Editor, folder: Path) -> None:
    path = _free(folder, f"{_stem(editor)} (safe copy)")
    write_atomically(path, write_bytes(editor.records.snapshot(), path))


def _stem(editor: Editor) -> str:
    return editor.path.stem if editor.path else "untitled"


def _free(folder: Path, stem: str) -> Path:
    path, number = folder / f"{stem}.claims", 2
    while path.exists():
        path, number = folder / f"{stem} {number}.claims", number + 1
    return path
