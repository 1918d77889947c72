"""How a sheet reads by the mapping as it is now: the first rows a moment later, the whole of it in the background."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from gui.dialogs.mapping.held_count import HeldCount
from gui.dialogs.mapping.lacks import Lack, doubts, lacks
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
    ``doubts`` keep nobody from importing; ``held`` claims of the reading are in the file already, as far as is known.
    """

    lacks: Sequence[Lack] = ()
    doubts: Sequence[Lack] = ()
    problem: str = ""
    reading: Reading | None = None
    part: float = 1.0
    held: int = 0

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
        self._whole, self._held = WholeReading(known, display, self), HeldCount(known.file, self)
        self._read = Outlook()
        self._rest.timeout.connect(self._read_first)
        self._whole.read.connect(self._tell_whole)
        self._whole.progressed.connect(self._tell_part)
        self._whole.refused.connect(self._tell_problem)
        self._held.counted.connect(self._tell_held)

    def show(self, sheet: Sheet, mapping: Mapping) -> None:
        """Read this next."""
        self._sheet, self._mapping = sheet, mapping
        self._whole.give_up()
        self._held.give_up()
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
        self._held.give_up()

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
        if is_whole:
            self._tell_whole(self._first)
            return
        self._tell(self._first, 0.0)
        self._whole.want(self._sheet, self._mapping)

    def _tell_whole(self, reading: Reading) -> None:
        self._tell(reading, 1.0)
        self._held.want(reading)

    def _tell_part(self, part: float) -> None:
        self._tell(self._first, min(part, 0.99))

    def _tell(self, reading: Reading | None, part: float) -> None:
        self._read = Outlook(reading=reading, part=part, doubts=doubts(reading, self._display) if reading else ())
        self.changed.emit(self._read)

    def _tell_held(self, count: int) -> None:
        self.changed.emit(msgspec.structs.replace(self._read, held=count))

    def _tell_problem(self, sentence: str) -> None:
        self.changed.emit(Outlook(problem=sentence))


def _cut(sheet: Sheet, end: int) -> Sheet:
    return msgspec.structs.replace(sheet, rows=sheet.rows[:end], lines=sheet.lines[:end])
