"""A claim file on its way into a window: read in the background, and shown from its beginning on."""

from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from gui.beside.errand import Errand
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.records import Records
from models.formats.suffixes import read_named
from models.progress import Report
from models.storage.lock import Locked
from models.storage.opened import Opened, open_file
from models.storage.process import Process

_PATIENCE = 0.5
"""Seconds that a window waits for a file before it is drawn without; of a large one the beginning will do."""


class Ready(msgspec.Struct, frozen=True):
    """A file that was read, and its records as a document takes them."""

    opened: Opened
    records: Records

    def let_go(self) -> None:
        """Give its lock back: nobody is going to show it."""
        if self.opened.lock is not None:
            self.opened.lock.release()


class Opening(QObject):
    """Reads one file; ends with one of `ready`, `refused` and `cancelled`, before which its `part` may be there."""

    moved = Signal()
    """The part is there, or it has ended."""

    progressed = Signal(float)

    def __init__(self, path: Path, as_copy: bool, parent: QObject) -> None:
        """``as_copy``: as a file that has no name yet, and is not locked."""
        super().__init__(parent)
        self.path, self.is_copy = path, as_copy
        self.part: Records | None = None
        self.ready: Ready | None = None
        self.refusal: ClaimsError | None = None
        self.is_over = False
        self._errand = Errand(self._read, self, Ready.let_go)
        self._errand.progressed.connect(self.progressed)
        self._errand.told.connect(self._take_part)
        self._errand.done.connect(self._take)
        self._errand.refused.connect(self._refuse)
        self._errand.cancelled.connect(self._end)

    @property
    def held(self) -> Locked | None:
        """Who has the file, where that is another window of this program."""
        locked = self.ready.opened.locked if self.ready is not None else None
        holder = locked.holder if locked is not None else None
        return locked if holder is not None and holder.process == Process.this() else None

    def begin(self) -> None:
        """Begin to read; a small file, or the beginning of a large one, is there when this returns, unless it hangs."""
        self._errand.start()
        self._errand.wait(_PATIENCE)

    def cancel(self) -> None:
        """Give it up; it has ended as soon as that was noticed."""
        if not self.is_over:
            self._errand.cancel()

    def _read(self, report: Report) -> Ready:
        def glimpse(part: ClaimFile) -> None:
            self._errand.tell(Records(part))

        if self.is_copy:
            opened = Opened(file=read_named(self.path, report, glimpse)[0])
        else:
            opened = open_file(self.path, report=report, glimpse=glimpse)
        return Ready(opened, Records(opened.file))

    def _take_part(self, part: Records) -> None:
        self.part = part
        self.moved.emit()

    def _take(self, ready: Ready) -> None:
        self.ready = ready
        self._end()

    def _refuse(self, error: ClaimsError) -> None:
        self.refusal = error
        self._end()

    def _end(self) -> None:
        self.is_over = True
        self.moved.emit()
