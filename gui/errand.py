"""Work on values in a thread of its own, and what comes back from it."""

import threading
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gui.uncollected import uncollected
from models.claims.errors import ClaimsError
from models.progress import Cancelled, Report

_NAME = "counterclaim-errand"
_STEP = 0.005


class Errand(QObject):
    """One piece of work in a thread of its own; its signals come back on the GUI thread, one of the last three once.

    The work gets a `Report`, and uses values only: nothing of Qt, and nothing that anybody may change meanwhile.
    """

    progressed = Signal(float)
    told = Signal(object)
    """Something was told before the end (see `tell`)."""

    done = Signal(object)
    """It is done: its result."""

    refused = Signal(object)
    """It was refused: a ClaimsError."""

    cancelled = Signal()

    _stirred = Signal()

    def __init__(
        self, work: Callable[[Report], Any], parent: QObject, let_go: Callable[[Any], object] | None = None
    ) -> None:
        """``let_go`` frees what a result holds that nobody takes any more, given up too late; on either thread."""
        super().__init__(parent)
        self._run = _Run(work, let_go or _forget, self._stirred.emit)
        self._part = 0.0
        self._stirred.connect(self.look, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(self._run.forget)

    def start(self) -> None:
        """Begin."""
        self._run.start(self._report)

    def cancel(self) -> None:
        """Give the work up; `cancelled` comes as soon as it has noticed."""
        self._run.give_up()

    def tell(self, value: object) -> None:
        """Let the GUI thread know of something already; for the work to call."""
        self._run.put(value)

    def wait(self, seconds: float) -> None:
        """Wait until something is told or it has ended, at most so long; nothing else is done meanwhile."""
        if self._run.stirred.wait(seconds):
            self.look()

    @Slot()
    def look(self) -> None:
        """Tell what has come and was not told yet."""
        for value in self._run.told():
            self.told.emit(value)
        if ended := self._run.taken():
            self.deleteLater()
            self._end(*ended)

    def _end(self, outcome: Any, trouble: BaseException | None) -> None:
        if isinstance(trouble, Cancelled):
            self.cancelled.emit()
        elif isinstance(trouble, ClaimsError):
            self.refused.emit(trouble)
        elif trouble is not None:
            raise trouble  # to the crash hook, as from any slot
        else:
            self.done.emit(outcome)

    def _report(self, part: float) -> None:
        self._run.check()
        if part - self._part >= _STEP:  # not a thousand events for what nobody sees
            self._part = part
            self._run.say(lambda: self.progressed.emit(part))


class _Run:
    """The work, what it has told, and how it has ended, until that is taken; it outlives the errand."""

    def __init__(
        self, work: Callable[[Report], Any], let_go: Callable[[Any], object], stir: Callable[[], None]
    ) -> None:
        self._work, self._let_go, self._stir = work, let_go, stir
        self._told = deque[object]()
        self._ended: tuple[Any, BaseException | None] | None = None
        self._is_given_up = self._is_forgotten = False
        self._mutex = threading.Lock()
        self.stirred = threading.Event()

    def start(self, report: Report) -> None:
        threading.Thread(target=self._go, args=(report,), name=_NAME, daemon=True).start()

    def check(self) -> None:
        """Raise Cancelled where nobody waits any more."""
        if self._is_given_up:
            raise Cancelled

    def put(self, value: object) -> None:
        self.check()
        self._told.append(value)
        self._wake()

    def told(self) -> list[object]:
        """What was told since this was asked last; nothing once it is given up."""
        values = [self._told.popleft() for _ in range(len(self._told))]
        return [] if self._is_given_up else values

    def taken(self) -> tuple[Any, BaseException | None] | None:
        """Its result or what went wrong, once; None where it has not ended yet."""
        with self._mutex:
            ended, self._ended = self._ended, None
            return ended

    def give_up(self) -> None:
        """Have it end with Cancelled, even where it is done and nobody has taken the result yet."""
        with self._mutex:
            self._is_given_up = True
            if self._ended is not None:
                self._ended = self._given_up(*self._ended)

    def forget(self) -> None:
        """Give it up, and say nothing any more: the errand is being destroyed."""
        with self._mutex:
            self._is_forgotten = True
        self.give_up()

    def say(self, emit: Callable[[], object]) -> None:
        """Emit a signal of the errand, which cannot be destroyed meanwhile; nothing where it has been."""
        with self._mutex:
            if not self._is_forgotten:
                emit()

    def _go(self, report: Report) -> None:
        outcome, trouble = None, None
        try:
            with uncollected():
                outcome = self._work(report)
        except BaseException as error:
            trouble = error
        with self._mutex:
            self._ended = self._given_up(outcome, trouble) if self._is_given_up else (outcome, trouble)
        self._wake()

    def _given_up(self, outcome: Any, trouble: BaseException | None) -> tuple[None, Cancelled]:
        if trouble is None:
            self._let_go(outcome)
        return None, Cancelled()

    def _wake(self) -> None:
        self.stirred.set()
        self.say(self._stir)


def rest(seconds: float) -> None:
    """Let errands that were given up free what they hold, as far as they can within a time."""
    for thread in threading.enumerate():
        if thread.name == _NAME:
            thread.join(seconds)


def _forget(_outcome: object) -> None:
    """Nothing is to be freed."""
