"""Noticing that a file on the disk has become another."""

import hashlib
import os
import stat
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from models.storage.there import is_file, is_folder

REST = 200
"""Milliseconds for which a file must stay as it is before it is read: somebody may be in the middle of writing it."""

LOOK = 5_000
"""Milliseconds between looks at a file whose disk tells nothing, as network shares do."""

_CAREFUL = sum(getattr(os, name, 0) for name in ("O_NONBLOCK", "O_NOCTTY", "O_BINARY"))


class OnDisk(Enum):
    """How the file on the disk stands to the one that was opened or saved."""

    SAME = "same"
    CHANGED = "changed"
    MISSING = "missing"
    """There is none, or none that can be read."""


class _Mark(NamedTuple):
    """What the system says of a file; another one is taken for another file."""

    device: int
    inode: int
    size: int
    written: int
    changed: int


def look(path: Path, file_hash: str) -> OnDisk:
    """Read a file and compare it with the SHA-256 of the bytes that are known; waits for no pipe."""
    return _state(_hash(path), file_hash)


class FileWatch(QObject):
    """Watches one file, links followed, and says once of each different content that it is another."""

    noticed = Signal(object)
    """OnDisk: CHANGED or MISSING, and SAME once the known bytes are back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._file_hash = ""
        self._said = ""
        self._mark: _Mark | None = None
        self._has_mark = False
        self._seen: _Mark | None = None
        self._system = QFileSystemWatcher(self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._look = QTimer(self)
        self._look.setInterval(LOOK)
        self._system.fileChanged.connect(self._wait_for_rest)
        self._system.directoryChanged.connect(self._wait_for_rest)
        self._rest.timeout.connect(self._rested)
        self._look.timeout.connect(self._glance)

    def watch(self, path: Path | None, file_hash: str) -> None:
        """Watch a file whose bytes have that SHA-256; None: watch nothing any more."""
        self._path, self._file_hash = path, file_hash
        self._said, self._has_mark = file_hash, False
        self._rest.stop()
        if path is None:
            self._look.stop()
        else:
            self._look.start()
        self._follow()

    @property
    def found(self) -> OnDisk:
        """How the file stood when it was last looked at; SAME where nothing is watched."""
        return _state(self._said, self._file_hash) if self._path is not None else OnDisk.SAME

    def check(self) -> OnDisk:
        """Look now, and say what is new; the file is read only where the system says something else of it than before.

        SAME where nothing is watched.
        """
        if self._path is None:
            return OnDisk.SAME
        mark = _mark(self._path)
        if not self._has_mark or mark != self._mark:
            found = _hash(self._path)
            self._mark, self._has_mark = mark, found != "" or mark is None  # what could not be read is tried again
            self._say(found)
        return self.found

    def _say(self, found: str) -> None:
        if found != self._said:
            self._said = found
            self.noticed.emit(_state(found, self._file_hash))

    def _glance(self) -> None:
        """Look whether anything is new, without reading."""
        if self._path is not None and not (self._has_mark and _mark(self._path) == self._mark):
            self._wait_for_rest()

    def _wait_for_rest(self) -> None:
        if self._path is not None and not self._rest.isActive():
            self._seen = _mark(self._path)
            self._rest.start()

    def _rested(self) -> None:
        if self._path is None:
            return
        if _mark(self._path) != self._seen:
            self._wait_for_rest()
            return
        self._follow()
        self.check()

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


def _hash(path: Path) -> str:
    """The SHA-256 of a file's bytes; "" where there is no plain file that can be read."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # not even opened: that would wake who writes into a pipe
            return ""
        descriptor = os.open(path, os.O_RDONLY | _CAREFUL)
        with os.fdopen(descriptor, "rb") as file:
            is_plain = stat.S_ISREG(os.fstat(descriptor).st_mode)
            return hashlib.file_digest(file, "sha256").hexdigest() if is_plain else ""
    except (OSError, ValueError):  # ValueError: a path with NUL
        return ""


def _mark(path: Path) -> _Mark | None:
    """What the system says of the file now; None where there is none."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return _Mark(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)


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
