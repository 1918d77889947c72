"""Backups of what is replaced, by a save or by somebody else: whole claim files in a folder, some of which stay."""

import contextlib
import hashlib
import os
import sys
from collections.abc import Collection, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.visible import visible
from models.progress import Report, silent
from models.storage.backup import Backup, found_in, name_of
from models.storage.backup_writing import Old, copy, holds, link, write
from models.storage.folder import name_beside
from models.storage.rights import kept_mode
from models.storage.trouble import trouble

WHOSE = "whose.txt"
"""What says in a backup folder, by a path, which file it belongs to; where the folder is not beside the file."""


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
        with self._refusing(path) as place:
            old = Old.if_there(path)
            if old is not None and old.found.st_size:
                self._keep(place, old, report)

    def keep_version(self, path: Path, version: ClaimFile, since: datetime, report: Report = silent) -> None:
        """Keep what a file held ``since`` that time (UTC), and holds no more: somebody else has replaced it.

        ClaimsError where that cannot be. It is written anew; nothing is kept of what any backup holds already.
        """
        if self._count <= 0:
            return
        with self._refusing(path) as place:
            old = Old.if_there(path)
            if old is None:
                return
            self._make_folder(place, path)
            held = self.of(path)
            kept = write(place, old, version, since, report)
            new = Old.at(place / name_of(kept))
            if any(holds(backup, new) for backup in held):
                new.path.unlink()
            else:
                self._remove(place, self._staying(kept, held))

    @contextlib.contextmanager
    def _refusing(self, path: Path) -> Iterator[Path]:
        """The folder of a file's backups; say in a sentence why none can be kept there."""
        place = self._place(path)
        try:
            yield place
        except OSError as error:
            name, folder = visible(path.name), visible(str(place))
            raise ClaimsError(
                "No backup of “{0}” could be kept in “{1}”: {2}.", name, folder, trouble(error).reason
            ) from error

    def _keep(self, place: Path, old: Old, report: Report) -> None:
        held = self.of(old.path)
        if any(holds(backup, old) for backup in held if backup.when == old.when or backup == held[0]):
            return
        self._make_folder(place, old.path)
        kept = link(place, old) or copy(place, old, report)
        self._remove(place, self._staying(kept, held))

    def _staying(self, kept: datetime, held: Collection[Backup]) -> set[datetime]:
        times = (kept, *(backup.when for backup in held))
        return {kept, *staying(times, self._count, datetime.now(UTC))}

    def part_from(self, path: Path) -> None:
        """Let no backup be another name of the file itself, as one is where a save ended before it replaced the file.

        Whoever wrote the file in place would write that backup too; and as the file holds the same, none is lost.
        """
        with contextlib.suppress(OSError):
            found = path.stat()
            if found.st_nlink > 1:
                for backup in found_in(self._place(path)):
                    if os.path.samestat(backup.path.stat(), found):
                        backup.path.unlink()

    def follow(self, was: Path, path: Path) -> None:
        """Have the backups of a file that was moved go with it, where nothing is kept for its new path. Never fails."""
        if self._folder is not None:  # beside the file they have been moved with it
            with contextlib.suppress(OSError):
                _say_whose(self._place(was).rename(self._place(path)), path)

    def of(self, path: Path) -> tuple[Backup, ...]:
        """The backups of a file, the newest first; whatever else is in their folder is none."""
        found = (backup for backup in found_in(self._place(path)) if backup.size)
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
            _say_whose(place, path)

    def _remove(self, place: Path, stay: set[datetime]) -> None:
        """Remove the others, with what a power cut left empty; one that cannot be removed stays."""
        for backup in found_in(place):
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


def _say_whose(place: Path, path: Path) -> None:
    (place / WHOSE).write_bytes(os.fsencode(os.path.realpath(path)) + b"\n")


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
