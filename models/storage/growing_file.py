"""A file that only grows, and only by wholes."""

import contextlib
import errno
import os
from pathlib import Path

from models.storage.folder import sync_folder


class GrowingFile:
    """A new file for this user's eyes; whatever is written to it outlives the program once `append` returns."""

    def __init__(self, path: Path) -> None:
        """Make the file; OSError where it cannot be made, or is there already."""
        self.path = path
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND | getattr(os, "O_BINARY", 0)
        self._descriptor = os.open(path, flags, 0o600)
        self._length = 0
        self._is_name_synced = False

    def append(self, data: bytes) -> None:
        """Hand the bytes to the system in one write, or raise OSError and leave the file as it was."""
        self._check_place()
        if os.fstat(self._descriptor).st_size != self._length:  # what a failure before could not take back
            os.ftruncate(self._descriptor, self._length)
        try:
            self._write(data)
        except OSError:
            with contextlib.suppress(OSError):
                os.ftruncate(self._descriptor, self._length)
            raise
        self._length += len(data)

    @property
    def length(self) -> int:
        """How many bytes were appended."""
        return self._length

    def shorten(self, length: int) -> None:
        """Let go of all behind so many bytes; never fails: what the system refuses is done with the next bytes."""
        self._length = length
        with contextlib.suppress(OSError):
            os.ftruncate(self._descriptor, length)

    def sync(self) -> None:
        """Have all that was appended on the disk, under the file's name; OSError where it cannot be."""
        self._check_place()
        os.fsync(self._descriptor)
        if not self._is_name_synced:
            sync_folder(self.path.parent)
            self._is_name_synced = True

    def close(self) -> None:
        """Let go of the file, and leave it where it is."""
        os.close(self._descriptor)

    def remove(self) -> None:
        """Let go of the file, and take it from its folder; it may be gone from there already."""
        self.close()
        self.path.unlink(missing_ok=True)

    def _write(self, data: bytes) -> None:
        view = memoryview(data)
        while view:  # a disk that is nearly full takes a part; the next write says why
            view = view[os.write(self._descriptor, view) :]

    def _check_place(self) -> None:
        """Raise OSError where the file is no longer under its name: the system would write on without a word."""
        if not os.path.samestat(self.path.stat(), os.fstat(self._descriptor)):
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
