"""One backup: a whole claim file in a folder, whose name says since when the file held it."""

import os
import re
import stat
from datetime import datetime
from pathlib import Path

import msgspec

_NAME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2})-([0-9]{2})-([0-9]{2}\.[0-9]{6})Z\.claims")


class Backup(msgspec.Struct, frozen=True):
    """What a file held until it was replaced: `when` (UTC) it was written, and how many bytes."""

    path: Path
    when: datetime
    size: int


def found_in(place: Path) -> list[Backup]:
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


def name_of(when: datetime) -> str:
    """A name that sorts by time, and that every disk takes."""
    return when.replace(tzinfo=None).isoformat(timespec="microseconds").replace(":", "-") + "Z.claims"


def _when(name: str) -> datetime | None:
    match = _NAME.fullmatch(name)
    try:
        return datetime.fromisoformat("{}T{}:{}:{}+00:00".format(*match.groups())) if match else None
    except ValueError:  # a 13th month
        return None
