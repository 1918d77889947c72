"""The whole table read in the background, so that the rows that are refused can be counted and looked through."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from gui.beside.errand import Errand
from models.claims.errors import ClaimsError
from models.progress import Report
from models.sheets.accounted import Reading
from models.sheets.known import Known
from models.sheets.mapping import Mapping
from models.sheets.reading import read_rows
from models.sheets.sheet import Sheet
from models.tables.language import said
from models.text.display import Display

REST_MS = 500
"""How long a mapping rests before the whole table is read by it."""


class WholeReading(QObject):
    """Reads by the mapping it was given last, a moment later; a reading that nobody waits for any more is given up."""

    read = Signal(object)
    """The Reading of the whole table."""

    refused = Signal(str)
    """The mapping does not fit the table, for this reason (a full sentence)."""

    progressed = Signal(float)
    """The part of the rows that has been read, 0 to 1."""

    def __init__(self, known: Known, display: Display, parent: QObject) -> None:
        super().__init__(parent)
        self._known, self._display = known, display
        self._wanted: tuple[Sheet, Mapping] | None = None
        self._errand: Errand | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._start)

    def want(self, sheet: Sheet, mapping: Mapping) -> None:
        """Read this next, and give up what is being read."""
        self.give_up()
        self._wanted = (sheet, mapping)
        self._rest.start()

    def give_up(self) -> None:
        """Read nothing more."""
        self._rest.stop()
        if self._errand is not None:
            self._errand.cancel()
            self._errand = None

    def _start(self) -> None:
        if self._wanted is None:
            return
        errand = self._errand = Errand(partial(_read, *self._wanted, self._known, self._display), self)
        errand.progressed.connect(self.progressed)
        errand.refused.connect(self._refuse)
        errand.done.connect(self._tell)
        errand.start()

    def _tell(self, reading: Reading) -> None:
        self._errand = None
        self.read.emit(reading)

    def _refuse(self, error: ClaimsError) -> None:
        self._errand = None
        self.refused.emit(said(error))


def _read(sheet: Sheet, mapping: Mapping, known: Known, display: Display, report: Report) -> Reading:
    return read_rows(sheet, mapping, known, report, display)
