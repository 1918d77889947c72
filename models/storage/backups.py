"""Backups of what a save replaces: whole claim files in a folder, some of which stay."""

import contextlib
import hashlib
import os
import re
import stat
import sys
from collections.abc import Collection
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import msgspec

from models.claims.errors import ClaimsError
from models.claims.visible import visible
from models.progress import Report, silent
from models.storage.draft import Draft
from models.storage.folder import name_beside
from models.storage.piecewise import PIECE, FileReader
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

    def keep(self, path: Path, report: Report = silent) -> None:
        """Keep what a file holds, for it is about to be replaced, and remove what need not stay.

        ClaimsError where that cannot be. Nothing is kept of no file and of an empty one, nor what is the newest backup
        already. ``report`` is told where bytes are copied: mostly the backup is another name of the file, which costs
        nothing, and becomes its only one.
        """
        if self._count <= 0:
            return
        place = self._place(path)
        try:
            old = _Old.at(path)
            if old.found.st_size:
                self._keep(place, old, report)
        except FileNotFoundError:
            return
        except OSError as error:
            name, folder = visible(path.name), visible(str(place))
            raise ClaimsError(
                "No backup of “{0}” could be kept in “{1}”: {2}.", name, folder, trouble(error).reason
            ) from error

    def _keep(self, place: Path, old: "_Old", report: Report) -> None:
        held = self.of(old.path)
        if any(_holds(backup, old) for backup in held if backup.when == old.when or backup == held[0]):
            return
        self._make_folder(place, old.path)
        kept = _link(place, old) or _copy(place, old, report)
        self._remove(place, {kept, *staying((kept, *(backup.when for backup in held)), self._count, datetime.now(UTC))})

    def part_from(self, path: Path) -> None:
        """Let no backup be another name of the file itself, as one is where a save ended before it replaced the file.

        Whoever wrote the file in place would write that backup too; and as the file holds the same, none is lost.
        """
        with contextlib.suppress(OSError):
            found = path.stat()
            if found.st_nlink > 1:
                for backup in _found(self._place(path)):
                    if os.path.samestat(backup.path.stat(), found):
                        backup.path.unlink()

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


def staying(times: Collection[datetime], count: int, now: datetime) -> set[datetime]:
    """The times (UTC) of the backups that stay.

    The newest ``count``; and of each of the last ``count`` days before the newest one's that have any, the last one, so
    that an afternoon of saving does not push out yesterday. Those of a clock that went ahead stay, and count for none:
    they would push out whatever is saved until then.
    """
    ahead = {time for time in times if time > now}
    return ahead | _staying(set(times) - ahead, count)


def _staying(times: Collection[datetime], count: int) -> set[datetime]:
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


class _Old(NamedTuple):
    """A file that is about to be replaced, and what the system says of it."""

    path: Path
    found: os.stat_result

    @classmethod
    def at(cls, path: Path) -> "_Old":
        target = Path(os.path.realpath(path))
        return cls(target, target.stat())

    @property
    def when(self) -> datetime:
        """Since when it has held what it holds (UTC)."""
        try:
            return datetime.fromtimestamp(self.found.st_mtime, UTC)
        except (ValueError, OverflowError, OSError):  # beyond the year 9999
            return datetime.now(UTC)

    @property
    def can_be_linked(self) -> bool:
        """Whether a second name, soon its only one, is as good as a copy: nobody else's file, with no rights too many.

        And no third one, under which it would go on being written.
        """
        found = self.found
        is_ours = sys.platform != "win32" and found.st_uid == os.geteuid()
        return is_ours and found.st_nlink == 1 and not stat.S_IMODE(found.st_mode) & ~0o666


def _holds(backup: Backup, old: _Old) -> bool:
    """Whether a backup holds the same bytes: read only where their number is the same, up to where they differ."""
    if backup.size != old.found.st_size:
        return False
    try:
        if os.path.samestat(backup.path.stat(), old.found):  # a save was cut off between linking and replacing
            return True
        with backup.path.open("rb") as one, old.path.open("rb") as other:
            while piece := one.read(PIECE):
                if piece != other.read(PIECE):
                    return False
    except OSError:
        return False
    return True


def _link(place: Path, old: _Old) -> datetime | None:
    """Give the file a second name in a folder, and return its time; None where it needs a copy."""
    if not old.can_be_linked:
        return None
    with contextlib.suppress(OSError):  # another disk, one without links, or nobody lets us: a copy says why
        while True:
            when = _free(place, old.when)
            with contextlib.suppress(FileExistsError):
                os.link(old.path, place / _name(when))
                return when
    return None


def _copy(place: Path, old: _Old, report: Report) -> datetime:
    """Write a backup under a name of its own, and return its time.

    It is not synced: the file itself still holds these bytes on the disk, and a power cut before the system has written
    the backup loses one of several older states, never the last; each save would take twice as long.
    """
    with FileReader(old.path) as reader, Draft(place, 0o600) as draft:
        while piece := reader.read():
            draft.write(piece)
            report(reader.part)
        with contextlib.suppress(FileNotFoundError):
            carry_rights(old.path, old.found, draft.descriptor, 0o666)
        when = _free(place, old.when)
        draft.replace(place / _name(when))
    return when


def _free(place: Path, when: datetime) -> datetime:
    """A time whose name is free, which may be some microseconds later."""
    while (place / _name(when)).exists():  # the disk's clock may be coarse
        when += _MICROSECOND
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
