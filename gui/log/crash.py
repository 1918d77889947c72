"""What happens when something goes wrong that nobody expected: the log, and one dialog."""

import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from gui.editor import Editor
from gui.log.log_file import LOG
from gui.log.log_lines import Throttle
from gui.log.mishap import Likeness, likeness, told
from gui.log.replaced import ReplacedBox
from gui.lone import leave_to_qt
from models.claims.errors import ClaimsError
from models.claims.saying import Clause, Joined
from models.formats.suffixes import write_bytes
from models.storage.atomic import write_atomically
from models.storage.there import is_there

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

    from gui.dialogs.crash import CrashDialog

Editors = Callable[[], Sequence[Editor]]
"""The editors of all open windows."""

_REMEMBERED = 1000
"""Mistakes; of a program that makes more than these the further ones are only logged."""


class CrashHook(QObject):
    """Takes every exception that nobody caught, in any thread: logs it and shows it in one dialog.

    While the dialog is open further errors are added to it, and repeated ones counted. One that was shown before opens
    no dialog again: a pane that fails at every repaint would never let anybody save. What goes wrong while the dialog
    is made is only logged. Where a part of the program cannot be had any more, a box says so instead.
    """

    _failed = Signal()
    _lost = Signal()

    def __init__(self, editors: Editors) -> None:
        super().__init__()
        self._editors = editors
        self._dialog: CrashDialog | None = None
        self._python_hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._throttle: Throttle[Likeness] = Throttle()
        self._seen: set[Likeness] = set()
        self._lock = threading.RLock()  # a __del__ may fail while it is held
        self._waiting: list[str] = []  # errors that are not in the dialog yet
        self._repeated = 0  # and how many more were like one that is, or was
        # Queued even in the same thread: an error may come in the middle of painting.
        self._failed.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._replaced = ReplacedBox()
        self._lost.connect(self._replaced.show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take the place of Python's own hooks."""
        sys.excepthook = self._take
        threading.excepthook = self._take_from_thread
        sys.unraisablehook = self._take_unraisable

    def uninstall(self) -> None:
        """Give the hooks back, and say in the log what was only counted."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._python_hooks
        self._editors = tuple  # Python remembers hooks for threads of Qt that ended; no editor may be deleted in one
        for kind, left_out in self._throttle.drain().items():
            LOG.error("%d more like this were left out: %s", left_out, " in ".join((kind[0], *kind[1:][-1:])))

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):  # Ctrl+C in the terminal ends the program
            if not issubclass(kind, KeyboardInterrupt):
                self._python_hooks[0](kind, error, trace)
            QCoreApplication.exit(1)
            return
        likeness_ = likeness(error, trace)
        left_out = self._throttle.admit(likeness_)
        if left_out is not None:
            more = f"({left_out:,} like this were left out before it.)\n" if left_out else ""
            _log(told(error, trace) + more)
        if self._replaced.explains(error):
            with suppress(RuntimeError):  # the windows are gone already
                self._lost.emit()
        else:
            self._hand_over(likeness_, lambda: told(error, trace))

    def _take_from_thread(self, failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None and failed.exc_type is not SystemExit:
            self._take(failed.exc_type, failed.exc_value, failed.exc_traceback)

    def _take_unraisable(self, failed: "UnraisableHookArgs") -> None:
        """Python's own place for errors that have nobody to be raised to: in __del__, and in callbacks from C."""
        if failed.exc_value is not None:
            self._take(failed.exc_type, failed.exc_value, failed.exc_traceback)

    def _hand_over(self, kind: Likeness, details: Callable[[], str]) -> None:
        """Have an error shown by the thread of the windows, told once however many wait."""
        with self._lock:
            is_told = bool(self._waiting or self._repeated)
            if kind in self._seen or len(self._seen) >= _REMEMBERED:
                self._repeated += 1
            else:
                self._seen.add(kind)
                self._waiting.append(details())
        if not is_told:
            with suppress(RuntimeError):  # the windows are gone already
                self._failed.emit()

    @Slot()
    def _show(self) -> None:
        with self._lock:
            waiting, self._waiting = self._waiting, []
            repeated, self._repeated = self._repeated, 0
        try:
            for details in waiting:
                self._add(details)
            if self._dialog is not None:
                self._dialog.count(repeated)
        except Exception as error:  # from here it would come back for ever
            _log(told(error, error.__traceback__))
            if self._replaced.explains(error):
                self._replaced.show()

    def _add(self, details: str) -> None:
        if self._dialog is not None:
            self._dialog.add_details(details)
        else:
            self._open(details)

    def _open(self, details: str) -> None:
        from gui.dialogs.crash import CrashDialog

        editors = [editor for editor in self._editors() if not editor.is_read_only]
        dialog = CrashDialog(details, (lambda folder: save_copies(editors, folder)) if editors else None)
        leave_to_qt(dialog)
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        dialog.finished.connect(self._forget)
        dialog.close_requested.connect(self._close_windows)
        dialog.log_requested.connect(self._show_log)
        self._dialog = dialog
        dialog.show()

    def _forget(self) -> None:
        self._dialog = None

    def _close_windows(self) -> None:
        """Close all windows once the dialog is gone; they ask about unsaved work as ever."""
        QTimer.singleShot(0, QApplication.closeAllWindows)

    def _show_log(self) -> None:
        from gui.dialogs.log import LogDialog
        from gui.log.logs import log_folder

        dialog = LogDialog(log_folder(), self._dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.folder_requested.connect(self._show_folder)
        dialog.open()

    def _show_folder(self, folder: Path) -> None:
        from gui.machine.show_folder import show_folder

        problem = show_folder(folder)
        if problem and self._dialog is not None:
            self._dialog.say(problem)


def _log(details: str) -> None:
    LOG.error("%s", details)
    if sys.stderr is not None:  # a windowed program has none
        with suppress(OSError, ValueError):  # nobody may be listening any more
            sys.stderr.write(details)


def install(editors: Editors) -> CrashHook:
    """Show every unexpected error from now on; keep the hook for as long as the program runs."""
    hook = CrashHook(editors)
    hook.install()
    return hook


def save_copies(editors: Sequence[Editor], folder: Path) -> None:
    """Write what each editor holds into a folder, beside whatever is there; one that is only shown holds no work.

    Raises ClaimsError, once all have been tried, that names the files of which no copy could be written, and why.
    """
    failures = list[Clause]()
    for editor in editors:
        if not editor.is_read_only:
            try:
                _save_copy(editor, folder)
            except Exception as error:  # whatever broke one file must not cost the copies of the others
                reason = error if isinstance(error, ClaimsError) else f"{error or type(error).__name__}."
                failures.append(Clause("“{0}” could not be copied: {1}", _stem(editor), reason))
    if failures:
        raise ClaimsError("{0}", Joined(" ", *failures))


def _save_copy(editor: Editor, folder: Path) -> None:
    path = _free(folder, f"{_stem(editor)} (safe copy)")
    write_atomically(path, write_bytes(editor.records.snapshot(), path))


def _stem(editor: Editor) -> str:
    return editor.path.stem if editor.path else "untitled"


def _free(folder: Path, stem: str) -> Path:
    path, number = folder / f"{stem}.claims", 2
    while is_there(path):
        path, number = folder / f"{stem} {number}.claims", number + 1
    return path
