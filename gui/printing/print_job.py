"""Printing, and what it waits for, as the GUI thread alone may do it: in steps between events, with Cancel."""

from collections.abc import Generator
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from gui.beside.progress_dialog import ProgressDialog
from models.claims.errors import ClaimsError
from models.tables.language import said

_TURN = 0.02
"""Seconds after which events are handled; a step that is longer has them handled after it."""


class PrintJob(QObject):
    """Takes steps that have to be taken here; then it goes by itself.

    A window that is to be closed before anything is seen of it stays, and shows what is going on.
    """

    refused = Signal(str)
    """It was refused, for this reason (a full sentence)."""

    done = Signal()
    """All steps were taken."""

    ended = Signal()
    """Nothing more comes: it is done, was refused, or given up."""

    def __init__(self, steps: Generator[float], window: QWidget, what: str) -> None:
        """Each step says what part is done, 0 to 1; given up, they are closed. ``what`` says what is going on."""
        super().__init__(window)
        self._steps = steps
        self._dialog = ProgressDialog(window, what)
        self._dialog.canceled.connect(self.give_up)
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._take)
        self._is_over = False
        window.installEventFilter(self)

    def start(self) -> None:
        """Begin."""
        self._dialog.appear_later()
        self._next.start()

    def give_up(self) -> None:
        """Take no more steps."""
        if self._is_over:  # Escape is heard twice
            return
        self._is_over = True
        self._next.stop()
        self._steps.close()
        self._dialog.end()
        self.deleteLater()
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Hold the window, until the dialog does so."""
        is_held = event.type() == QEvent.Type.Close and watched is self.parent() and self._dialog.is_due
        if is_held:
            event.ignore()
            self._dialog.appear()
        return is_held

    def _take(self) -> None:
        """Take steps for one turn; then events are handled, also by showing how far it is."""
        until = monotonic() + _TURN
        part = 0.0
        try:
            while monotonic() < until:
                part = next(self._steps)
        except StopIteration:
            self.give_up()
            self.done.emit()
        except ClaimsError as error:
            self.give_up()
            self.refused.emit(said(error))
        except BaseException:  # it goes on to where all trouble goes; nothing is left in the way of the window
            self.give_up()
            raise
        else:
            self._dialog.show_part(part)
            if not self._is_over:  # it may have been given up just now
                self._next.start()
