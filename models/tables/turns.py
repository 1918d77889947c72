"""Work between events: a few milliseconds of it at a time, so that the window answers meanwhile; first things first."""

from collections.abc import Iterator
from enum import IntEnum
from time import perf_counter
from typing import ClassVar
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

_PATIENCE = 0.004
"""Seconds of work between two events: a quarter of a picture of sixty a second."""

_LATER = 8
"""Milliseconds after which work that gives way looks whether it may go on."""


class Rank(IntEnum):
    """What goes first, where there is more than one thing to do; the same thread does it all, for all windows."""

    SEARCHING = 1
    """Somebody has typed, and waits."""

    DRAWING = 2
    """It comes into sight when it is done."""

    READING_AHEAD = 3
    """Nobody has asked for it yet."""


class Turns(QObject):
    """Does one piece of work at a time, in turns with all else; what is begun takes the place of what was not done.

    Work is an iterator that pauses every millisecond or so. It rests while there is any of a higher rank.
    """

    _busy: ClassVar[WeakSet["Turns"]] = WeakSet()

    def __init__(self, parent: QObject, rank: Rank = Rank.DRAWING) -> None:
        super().__init__(parent)
        self._usual = self._rank = rank
        self._work: Iterator[None] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._take)

    @property
    def is_at_work(self) -> bool:
        """Whether something is left to do."""
        return self._work is not None

    def begin(self, work: Iterator[None]) -> None:
        """Do work from now on: its first turn at once, so that what is short is done when this returns."""
        self.plan(work)
        self._timer.stop()
        self._take()

    def plan(self, work: Iterator[None]) -> None:
        """Do work from the next event on."""
        self.stop()
        self._work, self._rank = work, self._usual
        self._busy.add(self)
        self._timer.start(0)

    def fall_back(self, rank: Rank) -> None:
        """Let the work that is being done have another rank from now on, since it takes long; the next has its own."""
        self._rank = rank

    def advance(self) -> None:
        """Do one turn now, whatever else goes first: somebody waits for just this."""
        work = self._work
        if work is None:
            return
        is_over = True  # so it is where it fails, too
        try:
            is_over = self._work_on(work)
        finally:
            if work is self._work and isValid(self):  # work may end the life of a window that nobody holds any more
                if is_over:
                    self._end()
                else:
                    self._timer.start(0)

    def finish(self) -> None:
        """Do what is left without a pause."""
        work = self._work
        self._end()
        for _ in work or ():
            pass

    def stop(self) -> None:
        """Give up what is left."""
        self._end()

    def _take(self) -> None:
        if self._work is not None and self._gives_way():
            self._timer.start(_LATER)
        else:
            self.advance()

    def _work_on(self, work: Iterator[None]) -> bool:
        """Work for one turn; whether nothing is left to do of it."""
        until = perf_counter() + _PATIENCE
        for _ in work:
            if work is not self._work:
                return True
            if perf_counter() > until:
                return False
        return True

    def _gives_way(self) -> bool:
        return any(other._rank < self._rank and other.is_at_work and isValid(other) for other in self._busy)

    def _end(self) -> None:
        self._work = None
        self._busy.discard(self)
        if isValid(self._timer):
            self._timer.stop()
