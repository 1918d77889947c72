"""The whole table read in the background, so that the rows that are refused can be counted and looked through."""

import contextlib
import threading

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from models.claims.errors import ClaimsError
from models.progress import Cancelled
from models.sheets.known import Known
from models.sheets.mapping import Mapping
from models.sheets.reading import read_rows
from models.sheets.sheet import Sheet
from models.text.display import Display
from models.uncollected import uncollected

REST_MS = 500
"""How long a mapping rests before the whole table is read by it."""

_STEP = 0.01
"""What part of the table is told of at once."""


class WholeReading(QObject):
    """Reads by the mapping it was given last, a moment later; a reading that nobody waits for any more is given up."""

    read = Signal(object)
    """The Reading of the whole table."""

    refused = Signal(str)
    """The mapping does not fit the table, for this reason (a full sentence)."""

    progressed = Signal(float)
    """The part of the rows that has been read, 0 to 1."""

    _ended = Signal(object, object, object)
    _got = Signal(object, float)

    def __init__(self, known: Known, display: Display, parent: QObject) -> None:
        super().__init__(parent)
        self._known, self._display = known, display
        self._wanted: tuple[Sheet, Mapping] | None = None
        self._given_up = threading.Event()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._start)
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._got.connect(self._tell_part, Qt.ConnectionType.QueuedConnection)

    def want(self, sheet: Sheet, mapping: Mapping) -> None:
        """Read this next, and give up what is being read."""
        self.give_up()
        self._wanted = (sheet, mapping)
        self._rest.start()

    def give_up(self) -> None:
        """Read nothing more."""
        self._given_up.set()
        self._rest.stop()

    def _start(self) -> None:
        if self._wanted is None:
            return
        self._given_up = threading.Event()
        arguments = (*self._wanted, self._given_up)
        threading.Thread(target=self._run, args=arguments, name="counterclaim-mapping", daemon=True).start()

    def _run(self, sheet: Sheet, mapping: Mapping, given_up: threading.Event) -> None:
        told = 0.0

        def report(part: float) -> None:
            nonlocal told
            if given_up.is_set():
                raise Cancelled
            if part >= told + _STEP:
                told = part
                self._got.emit(given_up, part)

        outcome: object = None
        trouble: BaseException | None = None
        try:
            with uncollected():
                outcome = read_rows(sheet, mapping, self._known, report, self._display)
        except BaseException as error:
            trouble = error
        with contextlib.suppress(RuntimeError):  # the dialog is gone, and this object with it
            self._ended.emit(given_up, outcome, trouble)

    @Slot(object, float)
    def _tell_part(self, given_up: threading.Event, part: float) -> None:
        if not given_up.is_set():
            self.progressed.emit(part)

    @Slot(object, object, object)
    def _end(self, given_up: threading.Event, outcome: object, trouble: BaseException | None) -> None:
        if given_up.is_set():
            return
        if isinstance(trouble, ClaimsError):
            self.refused.emit(str(trouble))
        elif trouble is not None:
            raise trouble  # to the crash hook, as from any slot
        else:
            self.read.emit(outcome)
