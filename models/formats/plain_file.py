"""Plain files as they are read: never a pipe or a device, never one that is being written, none too large."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from models.claims.errors import ClaimsError

LARGEST = 10**9
"""How many bytes a file may have that is read: some four million claims."""

_TO_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def read_bytes(path: Path) -> bytes:
    """The bytes of a plain file of up to `LARGEST`; ClaimsError where there is none, or it cannot be read.

    Never waits for a pipe or reads a device, whatever stands under that name.
    """
    with open_plain(path) as file:
        return read_rest(file)


@contextmanager
def open_plain(path: Path, largest: int | None = LARGEST) -> Iterator[BinaryIO]:
    """The open file of up to so many bytes, to be read to its end.

    ClaimsError where there is none, it cannot be read, or is another at the end than it was at the beginning; what
    the system refuses while it is read, too.
    """
    with _saying_why():
        _check_plain(path.stat(), largest)
        with os.fdopen(os.open(path, _TO_READ), "rb") as file:
            was = os.fstat(file.fileno())
            _check_plain(was, largest)
            yield file
            _check_same(was, file)


def require_file(path: Path) -> None:
    """ClaimsError where there is no such file, or what is there is none, as a folder."""
    with _saying_why():
        _check_plain(path.stat(), None)


@contextmanager
def _saying_why() -> Iterator[None]:
    """Have ClaimsError tell what the system refuses."""
    try:
        yield
    except FileNotFoundError:
        raise ClaimsError("There is no such file.") from None
    except MemoryError:
        raise ClaimsError("It is larger than the memory that is free.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ClaimsError("It cannot be read: {0}.", reason) from error


def size_of(file: BinaryIO) -> int:
    """How many bytes an open file holds."""
    return os.fstat(file.fileno()).st_size


def read_rest(file: BinaryIO) -> bytes:
    """What follows in an open file."""
    data = file.read(max(0, size_of(file) - file.tell()) + 1)  # one more than there should be, to see it grow
    _check_size(file.tell(), LARGEST)
    return data


def _check_same(was: os.stat_result, file: BinaryIO) -> None:
    """Refuse a file that was written while it was read, for half of it may be of before."""
    now = os.fstat(file.fileno())
    if file.tell() != was.st_size or (now.st_size, now.st_mtime_ns) != (was.st_size, was.st_mtime_ns):
        raise ClaimsError("Another program is writing it: open it again once that is done.")


def _check_plain(found: os.stat_result, largest: int | None) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise ClaimsError("It is a folder: open a file in it.")
    if not stat.S_ISREG(found.st_mode):
        raise ClaimsError("It is not a file.")
    if largest is not None:
        _check_size(found.st_size, largest)


def _check_size(size: int, largest: int) -> None:
    if size > largest:
        sentence = "It holds {0} GB, and files of more than {1} GB are not read."
        raise ClaimsError(sentence, round(size / 1e9, 1), largest // 10**9)
