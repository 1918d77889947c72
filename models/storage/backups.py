"""Backups of what a save replaces: whole claim files in a folder, some of which stay."""

import contextlib
import hashlib
import os
import re
import stat
import sys
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec

from models.claims.errors import ClaimsError
from models.claims.visible import visible
from models.storage.draft import Draft
from models.storage.folder import name_beside
from models.storage.rights import carry_rights, kept_mode
from models.storage.trouble import trouble

WHOSE = "whose.txt"
"""What says in a backup folder, by a path, which file it belongs to; where the folder is not beside the file."""

_NAME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2})-([0-9]{2})-([0-9]{2}\.[0-9]{6})Z\.claims")
_MICROSECOND = timedelta(microseconds=1)


class Backup(msgspec.Struct, frozen=True):
    """What a file held until it was saved again: `when` (UTC) it was written, and how many bytes."""

    path: Path
    when: datetime
    size: int


class Backups:
    """The backups of files, kept in a folder for each of them."""

    def __init__(self, folder: Path | None, count: int) -> None:
        """Keep them below ``folder``, or beside each file in “NAME.backups” where that is None.

        ``count`` is how many stay, as `staying` says; 0: none are made, and those that are there are left.
        """
        self._folder = folder
        self._count = count

    def keep(self, path: Path, data: bytes, when: datetime) -> None:
        """Keep the bytes that a file held since ``when``, and remove what need not stay; ClaimsError where they cannot.

        Nothing is kept of an empty file, nor what is the newest backup already.
        """
        if self._count <= 0 or not data:
            return
        when, place, held = when.astimezone(UTC), self._place(path), self.of(path)
        if any(_holds(backup, data) for backup in held if backup.when == when or backup == held[0]):
            return
        try:
            self._make_folder(place, path)
            kept = _write(place, path, data, when)
        except OSError as error:
            name, folder = visible(path.name), visible(str(place))
            raise ClaimsError(f"No backup of “{name}” could be kept in “{folder}”: {trouble(error).reason}.") from error
        self._remove(place, {kept, *staying((kept, *(backup.when for backup in held)), self._count)})

    def of(self, path: Path) -> tuple[Backup, ...]:
        """The backups of a file, the newest first; whatever else is in their folder is none."""
        found = (backup for backup in _found(self._place(path)) if backup.size)
        return tuple(sorted(found, key=lambda backup: backup.when, reverse=True))

    def _place(self, path: Path) -> Path:
        target = Path(os.path.realpath(path))
        if self._folder is None:
            return target.with_name(name_beside(target.name, "", ".backups"))
        mark = hashlib.sha256(os.fsencode(target)).hexdigest()[:16]
        return self._folder / name_beside(target.name, "", f"-{mark}")

    def _make_folder(self, place: Path, path: Path) -> None:
        if self._folder is None:
            with contextlib.suppress(FileExistsError):
                _make_beside(place, path)
            return
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        place.mkdir(mode=0o700, exist_ok=True)
        if not (place / WHOSE).exists():
            (place / WHOSE).write_bytes(os.fsencode(os.path.realpath(path)) + b"\n")

    def _remove(self, place: Path, stay: set[datetime]) -> None:
        """Remove the others, with what a power cut left empty; one that cannot be removed stays."""
        for backup in _found(place):
            if backup.when not in stay:
                with contextlib.suppress(OSError):
                    backup.path.unlink()


def staying(times: Iterable[datetime], count: int) -> set[datetime]:
    """The times (UTC) of the backups that stay.

    The newest ``count``; and of each of the last ``count`` days before the newest one's that have any, the last one, so
    that an afternoon of saving does not push out yesterday.
    """
    ordered = sorted(times, reverse=True)
    last_of_day: dict[date, datetime] = {}
    for time in ordered:
        last_of_day.setdefault(time.date(), time)
    return {*ordered[:count], *list(last_of_day.values())[: count + 1]} if count > 0 else set()


def _found(place: Path) -> list[Backup]:
    """All that has the name of a backup and is a plain file."""
    try:
        with os.scandir(place) as entries:
            return [backup for entry in entries if (backup := _backup(entry)) is not None]
    except OSError:
        return []


def _backup(entry: os.DirEntry[str]) -> Backup | None:
    when = _when(entry.name)
    try:
        found = entry.stat(follow_symlinks=False)
    except OSError:
        return None
    if when is None or not stat.S_ISREG(found.st_mode):
        return None
    return Backup(Path(entry.path), when, found.st_size)


def _name(when: datetime) -> str:
    """A name that sorts by time, and that every disk takes."""
    return when.replace(tzinfo=None).isoformat(timespec="microseconds").replace(":", "-") + "Z.claims"


def _when(name: str) -> datetime | None:
    match = _NAME.fullmatch(name)
    try:
        return datetime.fromisoformat("{}T{}:{}:{}+00:00".format(*match.groups())) if match else None
    except ValueError:  # a 13th month
        return None


def _holds(backup: Backup, data: bytes) -> bool:
    try:
        return backup.size == len(data) and backup.path.read_bytes() == data
    except OSError:
        return False


def _write(place: Path, path: Path, data: bytes, when: datetime) -> datetime:
    """Write a backup under a name of its own, and return its time, which may be some microseconds later.

    It is not synced: the file itself still holds these bytes on the disk, and a power cut before the system has written
    the backup loses one of several older states, never the last; each save would take twice as long.
    """
    target = Path(os.path.realpath(path))
    while (place / _name(when)).exists():  # the disk's clock may be coarse
        when += _MICROSECOND
    with Draft(place, 0o600) as draft:
        draft.write(data)
        with contextlib.suppress(FileNotFoundError):
            carry_rights(target, target.stat(), draft.descriptor, 0o666)
        draft.replace(place / _name(when))
    return when


def _make_beside(place: Path, path: Path) -> None:
    """Make the folder, for those to enter who may read the file, and to write who may write it."""
    place.mkdir(mode=0o700)
    with contextlib.suppress(OSError):
        was = Path(os.path.realpath(path)).stat()
        if sys.platform != "win32":
            with contextlib.suppress(PermissionError):
                os.chown(place, -1, was.st_gid)
        mode = kept_mode(was.st_mode, True, place.stat().st_gid == was.st_gid) & 0o666 | 0o700
        place.chmod(mode | (mode & 0o044) >> 2)
