"""How many of the claims of a table the file holds already, counted in the background."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from gui.beside.errand import Errand
from models.claims.claim_file import ClaimFile
from models.claims.records import Records
from models.importing.table_rows import rows_to_take
from models.progress import Report
from models.sheets.accounted import Reading


class HeldCount(QObject):
    """Counts for the reading it was given last."""

    counted = Signal(object)
    """So many are there already; of a file without claims nothing is told."""

    def __init__(self, file: ClaimFile, parent: QObject) -> None:
        super().__init__(parent)
        self._file = file
        self._errand: Errand | None = None

    def want(self, reading: Reading) -> None:
        """Count for this reading of a whole table, and no longer for another."""
        self.give_up()
        if self._file.claims and reading.taken:
            self._errand = Errand(partial(_count, reading, self._file), self)
            self._errand.done.connect(self.counted)
            self._errand.start()

    def give_up(self) -> None:
        """Count no further."""
        if self._errand is not None:
            self._errand.cancel()
            self._errand = None


def _count(reading: Reading, file: ClaimFile, report: Report) -> int:
    records = Records(file)
    report(0.5)
    return rows_to_take(reading, (), records).held
