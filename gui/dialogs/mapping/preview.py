"""How a sheet reads by the mapping as it is now: the first rows a moment later, the whole of it in the background."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from gui.dialogs.mapping.lacks import Lack, lacks
from gui.dialogs.mapping.whole_reading import WholeReading
from models.claims.errors import ClaimsError
from models.sheets.accounted import Reading
from models.sheets.known import Known
from models.sheets.mapping import Mapping
from models.sheets.reading import read_rows
from models.sheets.sheet import Sheet
from models.tables.language import said
from models.text.display import Display

FIRST_ROWS = 300
"""How many rows are read at once; the rest is read in the background."""

_REST_MS = 60
"""How long a mapping rests before the first rows are read by it."""


class Outlook(msgspec.Struct, frozen=True, kw_only=True):
    """What would be imported: the reading so far, or what keeps it from being read.

    ``part`` is how much of the rows has been read, 0 to 1; the reading holds the first rows only until it is 1.
    """

    lacks: Sequence[Lack] = ()
    problem: str = ""
    reading: Reading | None = None
    part: float = 1.0

    @property
    def is_whole(self) -> bool:
        """Whether every row has been read."""
        return self.part >= 1

    @property
    def can_be_imported(self) -> bool:
        """Whether there is a row to be taken, and nothing that is lacking."""
        return not self.problem and self.reading is not None and bool(self.reading.taken)


class Preview(QObject):
    """Reads what it was shown last, and tells of it."""

    changed = Signal(object)
    """The Outlook as it is now."""

    def __init__(self, known: Known, display: Display, parent: QObject) -> None:
        super().__init__(parent)
        self._known, self._display = known, display
        self._sheet, self._mapping = Sheet(), Mapping()
        self._first: Reading | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._whole = WholeReading(known, display, self)
        self._rest.timeout.connect(self._read_first)
        self._whole.read.connect(self._tell_whole)
        self._whole.progressed.connect(self._tell_part)
        self._whole.refused.connect(self._tell_problem)

    def show(self, sheet: Sheet, mapping: Mapping) -> None:
        """Read this next."""
        self._sheet, self._mapping = sheet, mapping
        self._whole.give_up()
        self._rest.start()

    def hurry(self) -> None:
        """Read the first rows now, where they have not been read by the mapping as it is."""
        if self._rest.isActive():
            self._rest.stop()
            self._read_first()

    def end(self) -> None:
        """Read nothing more."""
        self._rest.stop()
        self._whole.give_up()

    def _read_first(self) -> None:
        lacking = lacks(self._sheet, self._mapping)
        if lacking:
            self.changed.emit(Outlook(lacks=lacking, problem=lacking[0].sentence))
            return
        end = self._mapping.header + FIRST_ROWS
        is_whole = len(self._sheet.rows) <= end
        first = self._sheet if is_whole else _cut(self._sheet, end)
        try:
            self._first = read_rows(first, self._mapping, self._known, display=self._display)
        except ClaimsError as error:
            self._tell_problem(said(error))
            return
        self.changed.emit(Outlook(reading=self._first, part=1.0 if is_whole else 0.0))
        if not is_whole:
            self._whole.want(self._sheet, self._mapping)

    def _tell_whole(self, reading: Reading) -> None:
        self.changed.emit(Outlook(reading=reading))

    def _tell_part(self, part: float) -> None:
        self.changed.emit(Outlook(reading=self._first, part=min(part, 0.99)))

    def _tell_problem(self, sentence: str) -> None:
        self.changed.emit(Outlook(problem=sentence))


def _cut(sheet: Sheet, end: int) -> Sheet:
    return msgspec.structs.replace(sheet, rows=sheet.rows[:end], lines=sheet.lines[:end])
