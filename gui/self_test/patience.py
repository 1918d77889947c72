"""Waiting in a self-test: the event loop runs, and no wait is without end."""

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer

from gui.self_test.outcome import Failed

T = TypeVar("T")

LONGEST = 60.0
"""Seconds after which what was waited for is taken not to come: machines of others are slow."""

_LOOK = 10


def wait_for(found: Callable[[], T | None], what: str, longest: float = LONGEST) -> T:
    """What ``found`` finds once that is true; Failed, saying ``what`` did not come, where it never is."""
    end = time.monotonic() + longest
    while not (there := found()):
        if time.monotonic() > end:
            raise Failed(f"{what} did not come within {longest:g} seconds.")
        _let_events_run()
    return there


def _let_events_run() -> None:
    loop = QEventLoop()
    QTimer.singleShot(_LOOK, loop.quit)
    loop.exec()
