"""A claim file as it was read from the disk: what it holds, and what is known of where it lies."""

import hashlib
import os
from pathlib import Path

import msgspec

from models.claims.claim_file import ClaimFile
from models.formats.claims_slices import Glimpse, unseen
from models.formats.suffixes import read_named
from models.progress import Report, silent
from models.storage.holder import Holder
from models.storage.lock import Lock, Locked
from models.storage.signature import Signature, signature
from models.storage.there import is_file


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """A claim file and its place; without a path it has no name yet.

    `hash` is the SHA-256 of its bytes. `lock` is ours while we work on it; where somebody else has it, `locked` says
    who. Neither is there for a file in a place that takes no locks. `signature` is that of the file when its bytes were
    read or written, None where it changed meanwhile; `is_settled`: whoever writes it from now on leaves another.
    """

    file: ClaimFile
    path: Path | None = None
    hash: str = ""
    lock: Lock | None = None
    locked: Locked | None = None
    signature: Signature | None = None
    is_settled: bool = False


def open_file(path: Path, over: Holder | None = None, report: Report = silent, glimpse: Glimpse = unseen) -> Opened:
    """Read and lock a claim file; ClaimsError, naming the file, where it cannot be read.

    A file that somebody else has open is read all the same. ``over`` is the holder whose lock may be replaced;
    ``glimpse`` is told the beginning of a large file.
    """
    lock, locked = _take(path, over)
    try:
        return read_again(Opened(file=ClaimFile.NEW, path=path, lock=lock, locked=locked), report, glimpse)
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def read_again(opened: Opened, report: Report = silent, glimpse: Glimpse = unseen) -> Opened:
    """What the file of that path holds now, under the same lock; ClaimsError where it cannot be read."""
    assert opened.path is not None
    sign, moment = signature(opened.path), opened.lock.touched if opened.lock is not None else 0
    file, file_hash = read_named(opened.path, report, glimpse)
    if sign is None or signature(opened.path) != sign:
        return msgspec.structs.replace(opened, file=file, hash=file_hash, signature=None, is_settled=False)
    is_settled = sign.is_behind(moment)
    return msgspec.structs.replace(opened, file=file, hash=file_hash, signature=sign, is_settled=is_settled)


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
