"""Waiting in a self-test: the event loop runs, and no wait is without end."""

import sys
import time
from collections.abc import Callable
from types import TracebackType
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer

from gui.self_test.outcome import Failed, in_a_line

T = TypeVar("T")

LONGEST = 60.0
"""Seconds after which what was waited for is taken not to come: machines of others are slow."""

_LOOK = 10


class Patience:
    """Waits, and knows what goes wrong in slots meanwhile, for Qt goes on after it; as a context."""

    def __init__(self) -> None:
        self.faults: list[str] = []
        """What went wrong, each in a line."""
        self._told = 0
        self._hook = sys.excepthook

    def __enter__(self) -> "Patience":
        self._hook, sys.excepthook = sys.excepthook, self._note
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        sys.excepthook = self._hook

    def wait_for(self, found: Callable[[], T | None], what: str, longest: float = LONGEST) -> T:
        """What ``found`` finds once that is true; Failed, saying ``what`` did not come, where it never is.

        That is so after ``longest`` seconds, or once something has gone wrong that no wait has told of yet.
        """
        end = time.monotonic() + longest
        while not (there := found()):
            new, self._told = self.faults[self._told :], len(self.faults)
            if new:
                raise Failed(f"{what} did not come: {new[0]}")
            if time.monotonic() > end:
                raise Failed(f"{what} did not come within {longest:g} seconds.")
            _let_events_run()
        return there

    def _note(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        self.faults.append(in_a_line(error))


def _let_events_run() -> None:
    loop = QEventLoop()
    QTimer.singleShot(_LOOK, loop.quit)
    loop.exec()
