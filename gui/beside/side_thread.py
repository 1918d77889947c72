"""Work on values on another thread that nobody is asked to wait for: no dialog, no progress, one thing at a time."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gui.beside.run import Run
from models.claims.errors import ClaimsError
from models.progress import Cancelled, Report

Then = Callable[[Callable[[], Any]], None]
"""Takes an outcome: a call that returns or raises as the work did, Cancelled where it was given up."""


class SideThread(QObject):
    """Does one piece of work at a time; what comes out of it is told on the thread that this object lives on.

    The work uses values only: nothing of Qt, and nothing that anybody may change meanwhile.
    """

    _stirred = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._at_work: list[tuple[Run[Any], Then]] = []  # one at most
        self._stirred.connect(self._look, Qt.ConnectionType.QueuedConnection)
        at_work = self._at_work
        self.destroyed.connect(lambda: _forget(at_work))

    def start(self, work: Callable[[Report], Any], then: Then) -> None:
        """Begin; ``then`` gets the outcome."""
        assert not self._at_work, "one thing at a time"
        run = Run(work, self._stirred.emit, _let_go)
        self._at_work.append((run, then))
        run.start()

    def cancel(self) -> None:
        """Let the work end soon; ``then`` is told that it was cancelled."""
        for run, _ in self._at_work:
            run.give_up()

    def stop(self) -> None:
        """Let the work end now, and wait for it; nobody is told. Raises what it raised, unless that was a refusal."""
        while self._at_work:
            run, _ = self._at_work.pop()
            run.forget()
            run.join()
            with suppress(Cancelled, ClaimsError):  # nobody asks any more
                run.outcome()

    @Slot()
    def _look(self) -> None:
        """Tell what came of it, once it has ended; by then something else may begin."""
        if any(run.ended.is_set() for run, _ in self._at_work):
            run, then = self._at_work.pop()
            run.join()  # it may be about to stir this once more
            then(run.outcome)


def _forget(at_work: list[tuple[Run[Any], Then]]) -> None:
    for run, _ in at_work:
        run.forget()


def _let_go(_outcome: object) -> None:
    """What came too late is nothing."""
