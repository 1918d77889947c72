"""Versions of a file that another copy of it may have begun with: as it was opened or saved, and its backups."""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from functools import partial

import msgspec

from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.formats.plain_file import read_bytes
from models.formats.suffixes import read_file
from models.merging.ancestor import origin
from models.merging.merge import Merged, merge
from models.storage.backup import Backup
from models.storage.backups import Backups
from models.storage.opened import Opened, hash_of
from models.tables.language import say
from models.text.display import Display
from models.text.moment_text import show_moment

_MOST = 20
"""How many backups are looked through: each is read whole."""


class Beginning(msgspec.Struct, frozen=True):
    """A version, by what it is called; `read` raises ClaimsError where it cannot be read (any more)."""

    name: str
    read: Callable[[], ClaimFile]


def beginnings(opened: Opened, backups: Backups, display: Display) -> list[Beginning]:
    """The versions of the open file that are kept, the newest first; none is read yet."""
    now = datetime.now().astimezone()
    found = [Beginning(_name_of(opened, now, display), lambda: opened.file)]
    kept = backups.of(opened.path)[:_MOST] if opened.path is not None else ()
    for number, backup in enumerate(kept):
        found.append(_kept(backup, say("an earlier version") if number else say("the version before"), now, display))
    return found


def no_beginning() -> Beginning:
    """No common version."""
    return Beginning(say("no common version"), ClaimFile)


def _readable(versions: Iterable[Beginning]) -> Iterator[tuple[int, ClaimFile]]:
    """The versions that can be read, by their places."""
    for place, version in enumerate(versions):
        try:
            file = version.read()
        except ClaimsError:
            continue
        yield place, file


def _kept(backup: Backup, word: str, now: datetime, display: Display) -> Beginning:
    return Beginning(f"{word}, {show_moment(backup.when, now, display)}", partial(read_file, backup.path))


def _name_of(opened: Opened, now: datetime, display: Display) -> str:
    """When the file as it was opened or saved here was written, if the disk still holds that."""
    path = opened.path
    if path is None:
        return say("as opened")
    try:
        when = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        is_there = hash_of(read_bytes(path)) == opened.hash
    except (ClaimsError, OSError, ValueError, OverflowError):
        is_there = False
    if not is_there:
        return say("as last opened or saved")
    return say("as on the disk, {}").format(show_moment(when, now, display))


class Merging:
    """Another file on its way into the open one: which versions both may have begun with, and which of them it is."""

    def __init__(self, mine: ClaimFile, theirs: ClaimFile, found: list[Beginning]) -> None:
        """``found``: the versions that are known."""
        self.mine, self._theirs = mine, theirs
        self.versions = [*found, no_beginning()]
        self.origin = origin(mine, theirs, _readable(found))
        self.place = self.origin.place if self.origin.place is not None else len(found)

    def merged(self, place: int | None = None) -> Merged:
        """The merge with the version of that place, or of the one that was merged with; ClaimsError leaves that."""
        place = self.place if place is None else place
        result = merge(self.versions[place].read(), self.mine, self._theirs)
        self.place = place
        return result
