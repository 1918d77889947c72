"""Work on values on another thread that nobody is asked to wait for: no dialog, no progress, one thing at a time."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QObject

from gui.errand import Errand
from models.progress import Report

_TURN = 0.0005  # seconds
_LOOK = 0.1  # seconds


class SideThread(QObject):
    """Does one piece of work at a time; what comes out of it is told on the thread that this object lives on.

    The work uses values only: nothing of Qt, and nothing that anybody may change meanwhile.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errand: Errand | None = None
        self._then: Callable[[Any], None]

    def start(self, work: Callable[[Report], Any], then: Callable[[Any], None]) -> None:
        """Begin; ``then`` gets what came out of it, or None where it was cancelled."""
        assert self._errand is None, "one thing at a time"
        errand = self._errand = Errand(lambda report: _politely(work, report), self)
        self._then = then
        errand.done.connect(self._end)
        errand.cancelled.connect(self._end)
        errand.start()

    def cancel(self) -> None:
        """Let the work end soon; ``then`` is told None."""
        if self._errand is not None:
            self._errand.cancel()

    def stop(self) -> None:
        """Let the work end now, and wait for it; nobody is told."""
        self._then = _tell_nobody
        self.cancel()
        while self._errand is not None:
            self._errand.wait(_LOOK)

    def _end(self, outcome: Any = None) -> None:
        self._errand = None
        self._then(outcome)


def _politely(work: Callable[[Report], Any], report: Report) -> Any:
    """Work in short turns, for the window would wait five milliseconds for each of its own."""
    with _turns(_TURN):
        return work(report)


@contextmanager
def _turns(seconds: float) -> Iterator[None]:
    """Meanwhile threads take turns of another length."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(seconds)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


def _tell_nobody(_outcome: object) -> None:
    """Nobody asks any more."""
