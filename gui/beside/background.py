"""Work on values off the GUI thread, with progress and Cancel where it takes longer than a moment."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.beside.errand import Errand
from gui.beside.progress_dialog import ProgressDialog
from models.progress import Report
from models.tables.language import said


class Background(QObject):
    """One piece of work in a thread of its own, as an `Errand`; a dialog over the window shows how far it is."""

    progressed = Signal(float)
    done = Signal(object)
    """It is done: its result."""

    refused = Signal(str)
    """It was refused or went wrong, for this reason (a full sentence)."""

    cancelled = Signal()

    def __init__(self, work: Callable[[Report], object], window: QWidget, what: str) -> None:
        """``what`` says in the dialog what is going on, as in “Reading “losses.csv”…”."""
        super().__init__(window)
        self._errand = Errand(work, self)
        self._dialog = ProgressDialog(window, what)
        self._dialog.canceled.connect(self.cancel)
        self._connect()

    def start(self) -> None:
        """Begin."""
        self._dialog.appear_later()
        self._errand.start()

    def cancel(self) -> None:
        """Give the work up; `cancelled` comes as soon as it has noticed."""
        self._errand.cancel()

    def _connect(self) -> None:
        errand = self._errand
        errand.progressed.connect(self._dialog.show_part)
        errand.progressed.connect(self.progressed)
        for ended in (errand.done, errand.refused, errand.cancelled):
            ended.connect(self._rest)
        errand.done.connect(self.done)
        errand.refused.connect(lambda error: self.refused.emit(said(error)))
        errand.cancelled.connect(self.cancelled)

    def _rest(self) -> None:
        self._dialog.end()
        self.deleteLater()
