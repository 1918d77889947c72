"""A claim file as it was read from the disk: what it holds, and what is known of where it lies."""

import hashlib
import os
from pathlib import Path

import msgspec

from models.claims.claim_file import ClaimFile
from models.formats.suffixes import read_named
from models.storage.holder import Holder
from models.storage.lock import Lock, Locked
from models.storage.there import is_file


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """A claim file and its place; without a path it has no name yet.

    `hash` is the SHA-256 of its bytes. `lock` is ours while we work on it; where somebody else has it, `locked` says
    who. Neither is there for a file in a place that takes no locks.
    """

    file: ClaimFile
    path: Path | None = None
    hash: str = ""
    lock: Lock | None = None
    locked: Locked | None = None


def open_file(path: Path, over: Holder | None = None) -> Opened:
    """Read and lock a claim file; ClaimsError, naming the file, where it cannot be read.

    A file that somebody else has open is read all the same. ``over`` is the holder whose lock may be replaced.
    """
    lock, locked = _take(path, over)
    try:
        return read_again(Opened(file=ClaimFile.NEW, path=path, lock=lock, locked=locked))
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def read_again(opened: Opened) -> Opened:
    """What the file of that path holds now, under the same lock; ClaimsError where it cannot be read."""
    assert opened.path is not None
    file, data = read_named(opened.path)
    return msgspec.structs.replace(opened, file=file, hash=hash_of(data))


def is_same_place(path: Path, other: Path) -> bool:
    """Whether two paths lead to one file, links followed, also where there is none (yet)."""
    return os.path.realpath(path) == os.path.realpath(other)


def hash_of(data: bytes) -> str:
    """What tells the bytes of a file from all others: their SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def _take(path: Path, over: Holder | None) -> tuple[Lock | None, Locked | None]:
    if not is_file(path):  # it will be refused in words; no lock is left where no file is
        return None, None
    try:
        return Lock.take(path, over), None
    except Locked as locked:
        return None, locked
