"""A file that is not whole yet, and takes its name in one step once it is."""

import contextlib
import errno
import os
from pathlib import Path
from types import TracebackType

from models.storage.folder import draft_name

_UNNAMED = getattr(os, "O_TMPFILE", 0)
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_CLOSED = -1

_NO_LINKS = frozenset((errno.EPERM, errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK))
"""How disks say that a file can have one name only."""


class Draft:
    """A new file in a folder; leaving the `with` block takes it away unless it has a name by then.

    On Linux it has no name before, so that nothing is left of it where the program is killed; elsewhere a short one of
    its own. Every method raises OSError where the system refuses.
    """

    def __init__(self, folder: Path, mode: int = 0o666) -> None:
        """Make the file; the user's mask and what the folder gives to its files narrow or widen the mode."""
        self._folder = folder
        self._name: Path | None = None
        descriptor = _open_unnamed(folder, mode)
        if descriptor is None:
            self._name = draft_name(folder)
            descriptor = os.open(self._name, _NEW, mode)
        self._descriptor = descriptor

    def __enter__(self) -> "Draft":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.discard()

    @property
    def descriptor(self) -> int:
        """The open file."""
        return self._descriptor

    def write(self, data: bytes) -> None:
        """Put all the bytes behind those that are there."""
        _write(self._descriptor, data)

    def sync(self) -> None:
        """Have the bytes on the disk; not yet a name."""
        os.fsync(self._descriptor)

    def replace(self, target: Path) -> None:
        """Take a name in the same folder, whatever plain file has it now."""
        name = self._named()
        self._close()
        name.replace(target)
        self._name = None

    def claim(self, target: Path) -> None:
        """Take a name in the same folder that is free; FileExistsError where it is not.

        The whole content is there with the name, except where the disk has no links (FAT).
        """
        try:
            self._link(target)
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            self._copy(target)

    def discard(self) -> None:
        """Let go of the file, and take it away where it has no name but ours. Never fails."""
        with contextlib.suppress(OSError):
            self._close()
        if self._name is not None:
            with contextlib.suppress(OSError):
                self._name.unlink()
        self._name = None

    def _named(self) -> Path:
        """Its name; an unnamed file is given one first."""
        if self._name is None:
            name = draft_name(self._folder)
            self._link(name)
            self._name = name
        return self._name

    def _link(self, target: Path) -> None:
        if self._name is not None:
            os.link(self._name, target)
        else:  # any folder's descriptor would do: with one, Python asks the system to follow the link in /proc
            os.link(f"/proc/self/fd/{self._descriptor}", target, src_dir_fd=self._descriptor)

    def _copy(self, target: Path) -> None:
        """Take a free name where a file can have only one."""
        data = self._named().read_bytes()
        descriptor = os.open(target, _NEW, 0o666)
        try:
            _write(descriptor, data)
            os.fsync(descriptor)
        except OSError:
            target.unlink()
            raise
        finally:
            os.close(descriptor)

    def _close(self) -> None:
        if self._descriptor != _CLOSED:
            descriptor, self._descriptor = self._descriptor, _CLOSED
            os.close(descriptor)


def _open_unnamed(folder: Path, mode: int) -> int | None:
    """A file without a name; None where the system has none such, or the disk."""
    if not _UNNAMED or not Path("/proc/self/fd").is_dir():
        return None
    try:
        return os.open(folder, _UNNAMED | os.O_WRONLY, mode)
    except OSError:
        return None  # a named one will do, or says why not


def _write(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    while view:  # a disk that is nearly full takes a part; the next write says why
        taken = os.write(descriptor, view)
        if taken <= 0:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        view = view[taken:]
