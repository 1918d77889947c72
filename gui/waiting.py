"""Waiting for work in a thread of its own: the verb goes on where it stood, and the window lives meanwhile."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from gui.progress_dialog import MOMENT, ProgressDialog
from gui.uncollected import uncollected
from models.claims.errors import ClaimsError
from models.progress import Cancelled, Report

T = TypeVar("T")

_INSTANT = 0.008
"""Seconds for which nothing else is done: most files are saved by then."""

_LOOK = 50
"""Milliseconds between two looks at how far the work is."""

_HELD = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
_FREE = QEventLoop.ProcessEventsFlag.AllEvents

_waiting: list[QWidget] = []


class BusyError(ClaimsError):
    """The window waits for something else."""


def waited(work: Callable[[Report], T], window: QWidget, what: str) -> T:
    """The result of some work on values, which runs in a thread of its own; what it raises is raised here.

    Where it takes less than half a second, what the user types or clicks meanwhile comes afterwards. Where it takes
    longer, a dialog says ``what`` is going on and blocks the window, for which Qt drops all input then. `Cancelled`
    where the user gave up and the work heard of it: work that is done all the same has its result. Until it is done the
    window cannot be closed, and nothing be dropped on it; whoever else wants to wait over it (a timer, another
    program's word) meets BusyError. Without a window in sight there is no dialog. Never ends before the work does, not
    even when the program quits.
    """
    if is_waiting(window):
        raise BusyError("This window is still busy: try again in a moment.")
    piece = _Piece(work)
    with _occupied(window):
        piece.start()
        if not piece.ended.wait(_INSTANT) and QCoreApplication.instance() is not None:
            wait = _Wait(piece, window)
            wait.until_done(what)
        return piece.outcome()


def is_waiting(window: QWidget) -> bool:
    """Whether something is waited for over that window."""
    return any(other is window for other in _waiting)


class _Piece(Generic[T]):
    """Some work in a thread, with what came of it."""

    def __init__(self, work: Callable[[Report], T]) -> None:
        self._work = work
        self._result: list[T] = []
        self._trouble: BaseException | None = None
        self._is_given_up = threading.Event()
        self._thread = threading.Thread(target=self._run, name="counterclaim-waited", daemon=True)
        self.ended = threading.Event()
        self.part = 0.0
        self.tell: Callable[[], None] = _nobody

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def give_up(self) -> None:
        """Have the next report raise Cancelled."""
        self._is_given_up.set()

    def outcome(self) -> T:
        """What came of it, once it has ended; raises what it raised."""
        self._thread.join()  # so that it never holds the last word on anything of Qt
        if self._trouble is not None:
            raise self._trouble
        return self._result[0]

    def _run(self) -> None:
        try:
            with uncollected():
                self._result.append(self._work(self._report))
        except BaseException as error:
            self._trouble = error
        self.ended.set()  # first: who is told looks
        self.tell()

    def _report(self, part: float) -> None:
        self.part = part
        if self._is_given_up.is_set():
            raise Cancelled


class _Wait(QObject):
    """Turns events until a piece of work is done."""

    _told = Signal()

    def __init__(self, piece: _Piece[T], window: QWidget) -> None:
        super().__init__()
        self._piece = piece
        self._window = window
        self._loop = QEventLoop()
        self._dialog: ProgressDialog | None = None
        self._told.connect(self._loop.quit, Qt.ConnectionType.QueuedConnection)
        piece.tell = self._told.emit

    def until_done(self, what: str) -> None:
        """Hold input back for a moment; then show a dialog, where there is a window to show it over."""
        moment = QTimer(self, singleShot=True, interval=MOMENT)
        moment.timeout.connect(self._loop.quit)
        moment.start()
        self._turn(_HELD)
        if self._window.isVisible() and not self._piece.ended.is_set():
            self._show(what)
            self._turn(_FREE)
        while not self._piece.ended.is_set() and self._turn(_HELD):
            pass
        if self._dialog is not None:
            self._dialog.hide()
            self._dialog.deleteLater()

    def _turn(self, flags: QEventLoop.ProcessEventsFlag) -> bool:
        """Handle events until the loop is told to quit; False where the program quits, and no loop turns any more."""
        return self._piece.ended.is_set() or self._loop.exec(flags) == 0

    def _show(self, what: str) -> None:
        dialog = self._dialog = ProgressDialog(_over(self._window), what)
        looking = QTimer(dialog, interval=_LOOK)
        looking.timeout.connect(lambda: dialog.show_part(self._piece.part))
        dialog.canceled.connect(self._piece.give_up)
        dialog.canceled.connect(self._loop.quit)  # it has gone: from here on input is held again
        looking.start()
        dialog.appear()


class _Bolt(QObject):
    """Keeps a window from being closed, and things from being dropped on it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Refuse what is kept out; everything else goes on."""
        if event.type() not in _KEPT_OUT or not self._is_meant(watched, event):
            return False
        event.ignore()
        return True

    def _is_meant(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            return watched is self._window
        return isinstance(watched, QWidget) and _stands_on(watched, self._window)


_KEPT_OUT = frozenset((QEvent.Type.Close, QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop))


@contextmanager
def _occupied(window: QWidget) -> Iterator[None]:
    """Meanwhile the window waits, and is kept as it is."""
    app, bolt = QCoreApplication.instance(), _Bolt(window)
    _waiting.append(window)
    if app is not None:
        app.installEventFilter(bolt)
    try:
        yield
    finally:
        _waiting.remove(window)
        if app is not None:
            app.removeEventFilter(bolt)


def _over(window: QWidget) -> QWidget:
    """The window, or the dialog over it that is in front: it would else stay open to the user."""
    front = QApplication.activeModalWidget()
    return front if front is not None and _stands_on(front, window) else window


def _stands_on(widget: QWidget | None, window: QWidget) -> bool:
    """Whether a widget is the window, in it, or in a dialog over it."""
    while widget is not None and widget is not window:
        widget = widget.parentWidget()
    return widget is window


def _nobody() -> None:
    """Nobody is to be told."""
