"""What was left out of the collector's walks comes in again, on the thread that may destroy widgets."""

import gc
import sys

from PySide6.QtCore import QTimer

from models import uncollected

MUCH = 10_000
"""From so many records on, what a closed file leaves is worth a look for it."""

_SOON = 1000
"""Milliseconds after which a window that was closed is gone."""


def take_in(count: int = 0) -> None:
    """Have the collector walk over everything again.

    Where that held ``count`` records and they are many, it does so soon, on this thread: by itself it would wait until
    as much has come again.
    """
    uncollected.settle()  # a thread that was given up may have ended unseen
    uncollected.take_in()
    if count >= MUCH:
        QTimer.singleShot(_SOON, _give_back)


def _give_back() -> None:
    """Collect now, and let the system have what became free; of itself the C library keeps it."""
    gc.collect()
    if sys.platform == "linux":
        import ctypes

        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc's own
        if trim is not None:
            trim(0)
