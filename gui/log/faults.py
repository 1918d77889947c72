"""What the interpreter writes when the process itself breaks down: a file a process, found at the next start."""

import contextlib
import faulthandler
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

import msgspec

from gui.log.log_file import LOG, LogFile
from models.storage.data_folder import make_private
from models.storage.process import Process
from models.storage.there import is_file

_PATTERN = "fault-*.txt"
_LIMIT = 50_000
"""Bytes that are read of such a file; a dump of all threads takes a few thousand."""


class FaultFile:
    """A file open for the whole run, into which the interpreter writes what every thread did when it broke down."""

    def __init__(self, folder: Path) -> None:
        """Begin, unless Python was told already where to write such things; OSError where no file can be made."""
        self._file: BinaryIO | None = None
        if not faulthandler.is_enabled():
            self._file = _new_file(make_private(folder))
            self._file.write(msgspec.json.encode(Process.this()) + b"\n")
            faulthandler.enable(self._file)

    def end(self) -> None:
        """An orderly end: nothing broke down, so there is nothing to keep."""
        if self._file is not None:
            faulthandler.disable()
            with contextlib.suppress(OSError):
                self._file.close()
                Path(self._file.name).unlink()
            self._file = None


def _new_file(folder: Path) -> BinaryIO:
    path = folder / f"fault-{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}-{os.getpid()}.txt"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return open(path, "wb", buffering=0, opener=lambda name, _: os.open(name, flags, 0o600))


class _Fault(msgspec.Struct, frozen=True):
    """What one such file holds: whose it is (None where that cannot be read), and what broke down ("": nothing)."""

    path: Path
    process: Process | None
    text: str

    @property
    def is_left(self) -> bool:
        """Whether its process is known to be gone; of one on another computer nobody here can say."""
        return self.process is not None and not self.process.is_elsewhere and not self.process.is_alive


def faults(folder: Path) -> tuple[Path, ...]:
    """The files of processes that broke down and have not been told of yet, oldest first."""
    return tuple(fault.path for fault in _left(folder) if fault.text)


def take_faults(folder: Path) -> None:
    """Move into the log what the processes wrote that broke down; one that cannot be logged stays for another time."""
    for fault in _left(folder):
        if fault.text:
            LOG.error("Counterclaim ended unexpectedly. %s:\n%s", fault.path.stem, fault.text)
        if not fault.text or _is_kept():
            with contextlib.suppress(OSError):
                fault.path.unlink()


def sweep(folder: Path) -> None:
    """Take away the files of processes that were ended from outside, and so wrote nothing."""
    for fault in _left(folder):
        if not fault.text:
            with contextlib.suppress(OSError):
                fault.path.unlink()


def _is_kept() -> bool:
    return any(isinstance(handler, LogFile) and handler.is_writing for handler in LOG.handlers)


def _left(folder: Path) -> Iterator[_Fault]:
    with contextlib.suppress(OSError):
        for path in sorted(folder.glob(_PATTERN)):
            with contextlib.suppress(OSError):
                if is_file(path) and (fault := _read(path)).is_left:
                    yield fault


def _read(path: Path) -> _Fault:
    with path.open("rb") as file:
        head, _, rest = file.read(_LIMIT).partition(b"\n")
    try:
        process = msgspec.json.decode(head, type=Process)
    except msgspec.MsgspecError:  # just begun, or not ours
        process = None
    return _Fault(path, process, rest.decode("utf-8", "replace").strip())
