"""Work that a window has done while it goes on: all that comes of it comes as signals."""

import sys
from collections.abc import Callable
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gui.beside.run import Run
from models.claims.errors import ClaimsError
from models.progress import Cancelled, Report

TROUBLE = "Something unexpected went wrong. Try again, or open the file anew."
"""What is said where work fails and nobody knows why."""


class Errand(QObject):
    """One `Run`; its signals come on the thread that it lives on, one of the last three once."""

    progressed = Signal(float)
    told = Signal(object)
    """Something was told before the end (see `tell`)."""

    done = Signal(object)
    """It is done: its result."""

    refused = Signal(object)
    """It was refused, or something went wrong that nobody expected, which the crash hook gets too: a ClaimsError."""

    cancelled = Signal()

    _stirred = Signal()

    def __init__(
        self, work: Callable[[Report], Any], parent: QObject, let_go: Callable[[Any], object] | None = None
    ) -> None:
        """``let_go`` frees what a result holds that nobody takes any more, given up too late; on either thread."""
        super().__init__(parent)
        self._run = Run(work, self._stirred.emit, let_go or _forget)
        self._part = 0.0
        self._is_over = False
        self._stirred.connect(self.look, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(self._run.forget)

    def start(self) -> None:
        """Begin."""
        self._run.start()

    def cancel(self) -> None:
        """Give the work up; `cancelled` comes as soon as it has noticed, and nothing else."""
        self._part = 1.0  # nobody asks how far it is
        self._run.give_up()

    def tell(self, value: object) -> None:
        """Let whoever listens know of something already; for the work to call."""
        self._run.tell(value)

    def wait(self, seconds: float) -> None:
        """Wait until something is told or it has ended, at most so long; nothing else is done meanwhile."""
        until = monotonic() + seconds
        while not self._run.has_news() and self._run.stirred.wait(max(0, until - monotonic())):
            self._run.stirred.clear()
        self.look()

    @Slot()
    def look(self) -> None:
        """Say what is new."""
        self._run.stirred.clear()
        has_ended = self._run.ended.is_set()  # first: what was told before the end is there then
        if self._run.part > self._part:
            self._part = self._run.part
            self.progressed.emit(self._part)
        for value in self._run.told():
            self.told.emit(value)
        if has_ended and not self._is_over:
            self._is_over = True
            self._run.join()  # it may be about to stir this once more
            self.deleteLater()
            self._end()

    def _end(self) -> None:
        try:
            outcome = self._run.outcome()
        except Cancelled:
            self.cancelled.emit()
        except ClaimsError as error:
            self.refused.emit(error)
        except BaseException as error:
            self._end_badly()
            sys.excepthook(type(error), error, error.__traceback__)  # as from any slot, whoever waits
        else:
            self.done.emit(outcome)

    def _end_badly(self) -> None:
        if self._run.is_given_up:
            self.cancelled.emit()
        else:
            self.refused.emit(ClaimsError(TROUBLE))


def _forget(_outcome: object) -> None:
    """Nothing is to be freed."""
