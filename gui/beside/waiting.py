"""Waiting for work in a thread of its own: the verb goes on where it stood, and the window lives meanwhile."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from gui.beside.bolt import Bolt, bolted, is_bolted, stands_on
from gui.beside.progress_dialog import MOMENT, ProgressDialog
from gui.beside.run import Run
from models.claims.errors import ClaimsError
from models.progress import Report

T = TypeVar("T")

_INSTANT = 0.008
"""Seconds for which nothing else is done: most files are saved by then."""

_HELD = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
_FREE = QEventLoop.ProcessEventsFlag.AllEvents


class BusyError(ClaimsError):
    """The window waits for something else."""


def waited(work: Callable[[Report], T], window: QWidget, what: str) -> T:
    """The result of some work on values, which runs in a thread of its own; what it raises is raised here.

    Where it takes less than half a second, what the user types or clicks meanwhile comes afterwards. Where it takes
    longer, a dialog says ``what`` is going on and blocks the window; what was typed until then still comes afterwards.
    `Cancelled` where the user gave up and the work heard of it: work that is done all the same has its result. Until it
    is done the window cannot be closed, and nothing be dropped on it; whoever else wants to wait over it (a timer,
    another program's word) meets BusyError. Without a window in sight there is no dialog. Never ends before the work
    does, not even when the program quits. Where another window began to wait meanwhile, it ends after that one: the
    dialog goes in time, and what is typed from then on comes afterwards.
    """
    if is_bolted(window):
        raise BusyError("This window is still busy: try again in a moment.")
    with bolted(window) as bolt:
        wait = _Wait(window, bolt)
        run = Run(work, wait.stirred.emit)
        run.start()
        if not run.ended.wait(_INSTANT) and QCoreApplication.instance() is not None:
            wait.until_ended(run, what)
        run.join()
        return run.outcome()


class _Wait(QObject):
    """Turns events until a run has ended."""

    stirred = Signal()

    def __init__(self, window: QWidget, bolt: Bolt) -> None:
        super().__init__()
        self._window, self._bolt = window, bolt
        self._run: Run[Any]
        self._loop: QEventLoop
        self._dialog: ProgressDialog | None = None

    def until_ended(self, run: Run[Any], what: str) -> None:
        """Hold input back for a moment; then show a dialog, where there is a window to show it over."""
        self._run, self._loop, self._what = run, QEventLoop(), what
        self.stirred.connect(self._look, Qt.ConnectionType.QueuedConnection)
        self._look()
        moment = QTimer(self, singleShot=True, interval=MOMENT)
        moment.timeout.connect(self._show)  # by now another window may wait within this wait
        moment.start()
        self._turn(_HELD)
        if self._dialog is not None:
            self._turn(_FREE)
        while not run.ended.is_set() and self._turn(_HELD):
            pass
        self._end()

    def _turn(self, flags: QEventLoop.ProcessEventsFlag) -> bool:
        """Handle events until the loop is told to quit; False where the program quits, and no loop turns any more."""
        return self._run.ended.is_set() or self._loop.exec(flags) == 0

    @Slot()
    def _look(self) -> None:
        self._run.stirred.clear()
        if self._run.ended.is_set():
            self._end()
            self._loop.quit()
        elif self._dialog is not None:
            self._dialog.show_part(self._run.part)

    @Slot()
    def _show(self) -> None:
        if not self._window.isVisible() or self._run.ended.is_set():
            return
        self._bolt.catch_up()
        dialog = self._dialog = ProgressDialog(_over(self._window), self._what)
        dialog.canceled.connect(self._give_up)
        dialog.appear()
        self._look()  # it may have ended just now
        self._loop.quit()  # it turns on with input

    @Slot()
    def _give_up(self) -> None:
        self._run.give_up()
        self._bolt.hold()
        self._loop.quit()  # it turns on without input

    def _end(self) -> None:
        """Give the keyboard back to the window that the dialog stood over, unless the user is elsewhere by now."""
        dialog, self._dialog = self._dialog, None
        if dialog is None:
            return
        has_keyboard, front = dialog.isActiveWindow(), dialog.parentWidget()
        self._bolt.hold()
        dialog.end()
        if has_keyboard and front is not None:
            front.activateWindow()


def _over(window: QWidget) -> QWidget:
    """The window, or the dialog over it that blocks it or has the keyboard: there the keyboard is again afterwards."""
    fronts = QApplication.activeModalWidget(), QApplication.activeWindow()
    return next((front for front in fronts if front is not None and stands_on(front, window)), window)
