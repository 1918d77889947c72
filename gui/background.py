"""Work on values off the GUI thread, with progress and Cancel where it takes longer than a moment."""

import contextlib
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QProgressDialog, QWidget

from gui.uncollected import uncollected
from models.claims.errors import ClaimsError
from models.progress import Cancelled, Report

MOMENT = 500
"""Milliseconds after which the user is shown that something takes time."""

_PARTS = 1000
_NEVER = 2**31 - 1
_STEP = 0.005


class Background(QObject):
    """One piece of work in a thread of its own; its signals come back on the GUI thread, one of the last three once.

    The work gets a `Report`, and uses values only: nothing of Qt, and nothing that anybody may change meanwhile.
    """

    progressed = Signal(float)
    done = Signal(object)
    """It is done: its result."""

    refused = Signal(str)
    """It was refused, for this reason (a full sentence)."""

    cancelled = Signal()

    _ended = Signal(object, object)

    def __init__(self, work: Callable[[Report], object], window: QWidget, what: str) -> None:
        """``what`` says in the dialog what is going on, as in “Reading “losses.csv”…”."""
        super().__init__(window)
        self._work = work
        self._is_given_up = threading.Event()
        self._told = self._part = 0.0
        self._moment = QTimer(self, singleShot=True, interval=MOMENT)
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._dialog = _dialog(window, what)
        self._dialog.canceled.connect(self.cancel)
        self._moment.timeout.connect(self._appear)
        self.progressed.connect(self._show_part, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(self._is_given_up.set)

    def start(self) -> None:
        """Begin."""
        self._moment.start()
        threading.Thread(target=self._run, name="counterclaim-background", daemon=True).start()

    def cancel(self) -> None:
        """Give the work up; `cancelled` comes as soon as it has noticed."""
        self._is_given_up.set()

    def _run(self) -> None:
        outcome: object = None
        trouble: BaseException | None = None
        try:
            with uncollected():
                outcome = self._work(self._report)
        except BaseException as error:
            trouble = error
        with contextlib.suppress(RuntimeError):  # the window is gone, and this object with it
            self._ended.emit(outcome, trouble)

    def _report(self, part: float) -> None:
        if self._is_given_up.is_set():
            raise Cancelled
        if part - self._told >= _STEP:  # not a thousand events for what nobody sees
            self._told = part
            self.progressed.emit(part)

    def _appear(self) -> None:
        self._dialog.show()
        self._show_part(self._part)

    @Slot(float)
    def _show_part(self, part: float) -> None:
        self._part = part
        if self._dialog.isVisible():  # else Qt reckons by itself when to show it
            self._dialog.setValue(min(_PARTS - 1, round(part * _PARTS)))

    @Slot(object, object)
    def _end(self, outcome: Any, trouble: BaseException | None) -> None:
        self._moment.stop()
        self._dialog.hide()
        self._dialog.deleteLater()
        self.deleteLater()
        if isinstance(trouble, Cancelled) or self._is_given_up.is_set():
            self.cancelled.emit()
        elif isinstance(trouble, ClaimsError):
            self.refused.emit(str(trouble))
        elif trouble is not None:
            raise trouble  # to the crash hook, as from any slot
        else:
            self.done.emit(outcome)


def _dialog(window: QWidget, what: str) -> QProgressDialog:
    dialog = QProgressDialog(window)
    dialog.setObjectName("waiting")
    dialog.setWindowTitle("Counterclaim")
    label = QLabel(what)
    label.setTextFormat(Qt.TextFormat.PlainText)
    dialog.setLabel(label)
    dialog.setRange(0, _PARTS)
    dialog.setMinimumDuration(_NEVER)  # Qt's own timers begin only with a value, and guess
    dialog.setAutoClose(False)
    dialog.setAutoReset(False)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    return dialog
