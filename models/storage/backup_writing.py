"""How a backup comes about: as another name of the file, as a copy of it, or written anew."""

import contextlib
import os
import stat
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from models.claims.claim_file import ClaimFile
from models.formats.claims_writer import claim_pieces
from models.progress import Report
from models.storage.backup import Backup, name_of
from models.storage.draft import Draft
from models.storage.piecewise import PIECE, FileReader
from models.storage.rights import carry_rights

_MICROSECOND = timedelta(microseconds=1)


class Old(NamedTuple):
    """A file that is about to be replaced, and what the system says of it."""

    path: Path
    found: os.stat_result

    @classmethod
    def at(cls, path: Path) -> "Old":
        """The file of that path, links followed; OSError where there is none."""
        target = Path(os.path.realpath(path))
        return cls(target, target.stat())

    @classmethod
    def if_there(cls, path: Path) -> "Old | None":
        """The same; None where there is none."""
        try:
            return cls.at(path)
        except FileNotFoundError:
            return None

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


def holds(backup: Backup, old: Old) -> bool:
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


def link(place: Path, old: Old) -> datetime | None:
    """Give the file a second name in a folder, and return its time; None where it needs a copy."""
    if not old.can_be_linked:
        return None
    with contextlib.suppress(OSError):  # another disk, one without links, or nobody lets us: a copy says why
        while True:
            when = _free(place, old.when)
            with contextlib.suppress(FileExistsError):
                os.link(old.path, place / name_of(when))
                return when
    return None


def copy(place: Path, old: Old, report: Report) -> datetime:
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
        draft.replace(place / name_of(when))
    return when


def write(place: Path, old: Old, version: ClaimFile, since: datetime, report: Report) -> datetime:
    """Write a version that the file held ``since`` about that time, and return its own; it has the rights of the file.

    It is synced, for nothing else holds it.
    """
    with Draft(place, 0o600) as draft:
        for piece in claim_pieces(version, report):
            draft.write(piece)
        carry_rights(old.path, old.found, draft.descriptor, 0o666)
        draft.sync()
        when = _free(place, since)
        draft.replace(place / name_of(when))
    return when


def _free(place: Path, when: datetime) -> datetime:
    """A time whose name is free, which may be some microseconds later."""
    while (place / name_of(when)).exists():  # the disk's clock may be coarse
        when += _MICROSECOND
    return when
