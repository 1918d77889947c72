"""Cyclic garbage is collected on the thread of the windows alone, between events, and not among a million records.

Python would do so on whichever thread happens to allocate. What it finds may be widgets, which only that one thread may
destroy: the process then ends in Qt.
"""

import gc
import sys
from collections.abc import Callable
from itertools import accumulate
from operator import mul
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

MANY = 100_000
"""From so many records on, a walk over what there is for each of them takes longer than a frame."""

MUCH = 10_000
"""From so many records on, what a closed file leaves is worth a look for it; from so many objects on, what comes beside
a large file belongs to that."""

_EVERY = 1000
"""Milliseconds between two looks."""

_SOON = 1000
"""Milliseconds after which a window that was closed is gone."""

_LONG = 0.05
"""Seconds: where a walk takes longer, the next leaves out what is there now."""

_TURN = 0.004
_PAUSE = 1
"""Seconds for which something is let go of between two events, and milliseconds until it goes on."""

_SOME = 512

_is_much_left_out = False


class Collector(QObject):
    """Collects while it is there; of itself Python collects nothing then, on no thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._since_middle = self._since_all = 0
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def end(self) -> None:
        """Leave it to Python again, where it was."""
        self._timer.stop()
        if self._was_on:
            gc.enable()

    @Slot()
    def look(self) -> None:
        """Collect what Python would have collected since the last look: mostly what is young, all of it seldom."""
        came = gc.get_count()[0]
        few, some, many = accumulate(gc.get_threshold(), mul)
        if came >= (MUCH if _is_much_left_out else many):
            gc.freeze()  # the data of something: it is not worth a walk
        elif came >= few:
            self._since_middle += came
            self._since_all += came
            if self._since_all >= many:
                self._since_middle = self._since_all = 0
                _collect(2)
            elif self._since_middle >= some:
                self._since_middle = 0
                _collect(1)
            else:
                _collect(0)


def leave_out(count: int) -> None:
    """Have the collector walk no more over what is there now, where that is ``count`` records and they are many."""
    global _is_much_left_out  # noqa: PLW0603  the collector is the whole process's
    if count >= MANY:
        gc.freeze()
        _is_much_left_out = True


def take_in(count: int, leave: Callable[[], list[Any]] = list) -> None:
    """Have it walk over everything again, for a file of ``count`` records is closed and may be garbage now.

    Where they are many it does so soon; where they are few and much else is left out, that stays so. ``leave`` is asked
    then for what the file held, of which nobody else holds anything any more: to let go of a million at once takes a
    second, in which no other window would answer.
    """
    global _is_much_left_out  # noqa: PLW0603
    if count < MUCH and _is_much_left_out:
        return
    gc.unfreeze()
    _is_much_left_out = False
    if count >= MUCH:
        QTimer.singleShot(_SOON, lambda: _let_go(leave()[::-1]))  # as it was made: so most of the memory is whole again


def _collect(generation: int) -> None:
    """Collect up to a generation; what makes that long, be it one list of a million, is left out from then on."""
    began = perf_counter()
    gc.collect(generation)
    if perf_counter() - began > _LONG:
        gc.freeze()


def _let_go(left: list[Any]) -> None:
    """Let go of what a file held some at a time, from the end of a list; and then of all else that it leaves."""
    until = perf_counter() + _TURN
    del left[-_SOME:]
    while left and perf_counter() < until:
        del left[-_SOME:]
    if left:
        QTimer.singleShot(_PAUSE, lambda: _let_go(left))
    else:
        _give_back()


def _give_back() -> None:
    """Collect now, and let the system have what became free; of itself the C library keeps it."""
    _collect(2)
    if sys.platform == "linux":
        import ctypes

        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc's own
        if trim is not None:
            trim(0)
