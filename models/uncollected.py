"""When cyclic garbage is collected: not while a thread of ours works, and not among a million records.

Python collects on whichever thread happens to allocate, and what it finds may be widgets, which only the GUI thread may
destroy: the process then ends in Qt.
"""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

MANY = 100_000
"""From so many records on, walking them costs more than a frame."""

_lock = threading.Lock()
_holding = 0
_has_left_out = False


@contextmanager
def uncollected() -> Iterator[None]:
    """Meanwhile nothing is collected on any thread; what counts references is freed as ever."""
    _hold(1)
    try:
        yield
    finally:
        _hold(-1)


def leave_out(count: int) -> None:
    """Have the collector walk no more over what is there now, where that is ``count`` records and they are many."""
    global _has_left_out  # noqa: PLW0603
    if count >= MANY:
        gc.freeze()
        _has_left_out = True


def take_in() -> None:
    """Have it walk over everything again: what was left out may be garbage now."""
    global _has_left_out  # noqa: PLW0603
    gc.unfreeze()
    _has_left_out = False


def _hold(by: int) -> None:
    global _holding  # noqa: PLW0603  the collector is the whole process's
    with _lock:
        _holding += by
        if _holding:
            gc.disable()
        else:
            _age()
            gc.enable()


def _age() -> None:
    """Have what came meanwhile count as old, where it is much: the next look at what is young would take it all in."""
    if gc.get_count()[0] >= MANY:
        gc.freeze()
        if not _has_left_out:
            gc.unfreeze()
