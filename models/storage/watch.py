"""Noticing that a file on the disk has become another."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from models.storage.gradual_hash import GradualHash
from models.storage.piecewise import FileReader
from models.storage.signature import RACY, Signature, signature
from models.storage.there import is_file, is_folder

REST = 200
"""Milliseconds for which a file must stay as it is before it is read: somebody may be in the middle of writing it."""

LOOK = 5_000
"""Milliseconds between looks at a file whose disk tells nothing, as network shares do."""


class OnDisk(Enum):
    """How the file on the disk stands to the one that was opened or saved."""

    SAME = "same"
    CHANGED = "changed"
    MISSING = "missing"
    """There is none, or none that can be read."""


def look(path: Path, file_hash: str) -> OnDisk:
    """Read a file and compare it with the SHA-256 of the bytes that are known; waits for no pipe."""
    try:
        with FileReader(path) as reader:
            while reader.read():
                pass
            return _state(reader.hash, file_hash)
    except (OSError, ValueError):  # ValueError: a path with NUL
        return OnDisk.MISSING


class FileWatch(QObject):
    """Watches one file, links followed, and says once of each different content that it is another.

    A file is read only where its signature is another than before; and once more when that has stood for a while, so
    that nothing written within one tick of the disk's clock is missed. Then the signature vouches for the bytes.
    """

    noticed = Signal(object)
    """OnDisk: CHANGED or MISSING, and SAME once the known bytes are back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._file_hash = ""
        self._said = ""
        self._mark: Signature | None = None
        self._has_mark = self._is_settled = self._is_paused = False
        self._seen: Signature | None = None
        self._seen_since = 0.0
        self._read_since = 0.0
        self._hash = GradualHash(self)
        self._system = QFileSystemWatcher(self)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._look = QTimer(self, interval=LOOK)
        self._hash.ended.connect(self._take)
        self._system.fileChanged.connect(self._wait_for_rest)
        self._system.directoryChanged.connect(self._wait_for_rest)
        self._rest.timeout.connect(self._rested)
        self._look.timeout.connect(self._glance)

    def watch(
        self, path: Path | None, file_hash: str, known: Signature | None = None, is_settled: bool = False
    ) -> None:
        """Watch a file whose bytes have that SHA-256; None: watch nothing any more.

        ``known`` is the signature that it had then; ``is_settled``: whoever writes it from now on leaves another.
        """
        self._path, self._file_hash = path, file_hash
        self._said, self._mark, self._has_mark = file_hash, known, known is not None
        self._seen, self._seen_since, self._is_settled = known, time.monotonic(), is_settled
        self._rest.stop()
        self._hash.stop()
        if path is None:
            self._look.stop()
        else:
            self._look.start()
        self._follow()

    @property
    def found(self) -> OnDisk:
        """How the file stood when it was last looked at; SAME where nothing is watched."""
        return _state(self._said, self._file_hash) if self._path is not None else OnDisk.SAME

    @property
    def vouched(self) -> Signature | None:
        """The signature by which a file is known to hold the known bytes; None where only reading it can tell."""
        is_certain = self._is_settled and self._mark is not None and self._mark.tells
        return self._mark if is_certain and self._said == self._file_hash else None

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Look at nothing meanwhile, for it is we who write the file."""
        self._is_paused = True
        self._hash.stop()
        try:
            yield
        finally:
            self._is_paused = False

    def check(self) -> OnDisk:
        """Look now, and say what is new; SAME where nothing is watched.

        Of a large file that is another only a beginning is read at once: it is told of as soon as the rest is.
        """
        if self._path is not None and not self._is_paused and not self._is_known():
            self._read()
        return self.found

    def _say(self, found: str) -> None:
        if found != self._said:
            self._said = found
            self.noticed.emit(_state(found, self._file_hash))

    def _glance(self) -> None:
        """Look whether anything is new, without reading; but read once what has stood for a while."""
        if self._path is None or self._is_paused or self._hash.is_reading:
            return
        if not self._is_known():
            self._wait_for_rest()
        elif self._mark is not None and self._mark.tells and not self._is_settled and self._has_stood(time.monotonic()):
            self._read()

    def _is_known(self) -> bool:
        """Whether the file has the signature under which it was read last."""
        return self._sight() == self._mark and self._has_mark

    def _sight(self) -> Signature | None:
        """The signature now; since when it is that is noted."""
        found = signature(self._path) if self._path is not None else None
        if found != self._seen:
            self._seen, self._seen_since = found, time.monotonic()
        return found

    def _has_stood(self, moment: float) -> bool:
        """Whether the signature had been the same for so long then that whoever wrote later has left another."""
        return moment - self._seen_since > RACY

    def _wait_for_rest(self) -> None:
        if self._path is not None and not self._rest.isActive():
            self._sight()
            self._rest.start()

    def _rested(self) -> None:
        if self._path is None:
            return
        before = self._seen
        if self._sight() != before:
            self._wait_for_rest()
            return
        self._follow()
        self.check()

    def _read(self) -> None:
        assert self._path is not None
        self._read_since = time.monotonic()
        self._hash.begin(self._path)

    def _take(self, found: str, of: Signature | None) -> None:
        """Take what was read of a file."""
        self._mark, self._has_mark = of, of is not None or self._seen is None  # what could not be read is tried again
        self._is_settled = of is not None and of == self._seen and self._has_stood(self._read_since)
        self._say(found)

    def _follow(self) -> None:
        """Have the system tell of the file that has the name now, and of its folder: replacing a file ends the old."""
        if old := [*self._system.files(), *self._system.directories()]:
            self._system.removePaths(old)
        if new := _places(self._path):
            self._system.addPaths(new)


def _state(found: str, file_hash: str) -> OnDisk:
    if not found:
        return OnDisk.MISSING
    return OnDisk.SAME if found == file_hash else OnDisk.CHANGED


def _places(path: Path | None) -> list[str]:
    """The file and the folders whose entries lead to it, as far as Qt can watch them without complaint."""
    if path is None:
        return []
    try:
        file = Path(os.path.realpath(path))
        folders = (Path(os.path.realpath(path.parent)), file.parent)
        found = [place for place in dict.fromkeys(folders) if is_folder(place)] + [file] * is_file(file)
    except (OSError, ValueError):
        return []
    return [str(place) for place in found if os.access(place, os.R_OK)]
