"""Work between events: a few milliseconds of it at a time, so that the window answers meanwhile."""

from time import perf_counter

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from models.timeline.piecewise import Piecewise, at_once

_PATIENCE = 0.004
"""Seconds of work between two events: a quarter of a picture of sixty a second."""


class Turns(QObject):
    """Does one piece of work at a time, in turns with all else; what is begun takes the place of what was not done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Piecewise[None] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._take)

    @property
    def is_at_work(self) -> bool:
        """Whether something is left to do."""
        return self._work is not None

    def begin(self, work: Piecewise[None]) -> None:
        """Do work from now on: its first turn at once, so that what is short is done when this returns."""
        self.stop()
        self._work = work
        self._take()

    def finish(self) -> None:
        """Do what is left without a pause."""
        work, self._work = self._work, None
        self._timer.stop()
        if work is not None:
            at_once(work)

    def stop(self) -> None:
        """Give up what is left."""
        self._timer.stop()
        if self._work is not None:
            self._work.close()
            self._work = None

    def _take(self) -> None:
        work, until = self._work, perf_counter() + _PATIENCE
        if work is None:
            return
        for _ in work:
            if perf_counter() > until:
                if isValid(self._timer):  # work may end the life of a window that nobody holds any more
                    self._timer.start(0)
                return
        self._work = None
