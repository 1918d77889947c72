"""No collection of cyclic garbage while a thread of ours works.

Python collects on whichever thread happens to allocate, and what it finds may be widgets, which only the GUI thread may
destroy: the process then ends in Qt.
"""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_holding = 0


@contextmanager
def uncollected() -> Iterator[None]:
    """Meanwhile nothing is collected on any thread; what counts references is freed as ever."""
    _hold(1)
    try:
        yield
    finally:
        _hold(-1)


def _hold(by: int) -> None:
    global _holding  # noqa: PLW0603  the collector is the whole process's
    with _lock:
        _holding += by
        if _holding:
            gc.disable()
        else:
            gc.enable()
