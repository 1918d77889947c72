"""When cyclic garbage is collected: not while a thread of ours works, and not among a million records.

Python collects on whichever thread happens to allocate, and what it finds may be widgets, which only the GUI thread may
destroy: the process then ends in Qt. So it is the main thread that has it collect again, once no other one works: a
thread that did so would be the next to allocate, with all that has come meanwhile.
"""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

MANY = 100_000
"""From so many records on, walking them costs more than a frame."""

_lock = threading.Lock()
_holding = 0
_is_held = False
_has_left_out = False


@contextmanager
def uncollected() -> Iterator[None]:
    """Meanwhile nothing is collected on any thread; what counts references is freed as ever."""
    hold()
    try:
        yield
    finally:
        let_go()


def hold() -> None:
    """Collect nothing until as many have let go; for a thread to be started, whose very beginning allocates."""
    global _holding, _is_held  # noqa: PLW0603  the collector is the whole process's
    with _lock:
        _holding += 1
        _is_held = True
        gc.disable()


def let_go() -> None:
    """The end of a `hold`; on the main thread it collects again if that was the last one, else once that settles."""
    global _holding  # noqa: PLW0603
    with _lock:
        _holding -= 1
    settle()


def settle() -> None:
    """Collect again if no hold is left; nothing on any thread but the main one."""
    global _is_held  # noqa: PLW0603
    if threading.current_thread() is not threading.main_thread():
        return
    with _lock:
        if _is_held and not _holding:
            _is_held = False
            _age()
            gc.enable()


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


def _age() -> None:
    """Have what came meanwhile count as old, where it is much: the next look at what is young would take it all in."""
    if gc.get_count()[0] >= MANY:
        gc.freeze()
        if not _has_left_out:
            gc.unfreeze()
