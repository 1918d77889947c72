"""What an editor and the disk should hold, kept by hand in lists and dictionaries."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec

from models.claims.change import Change
from models.claims.check import check_file
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Kind, key
from models.claims.errors import ClaimsError
from models.claims.figure import Bound
from models.claims.registry import Subject
from models.claims.view import View
from models.formats.claims_reader import read_claims
from models.formats.claims_writer import write_claims


class Plain:
    """One editor as a list of snapshots, and the files of a folder as bytes.

    `clean` is the index of the snapshot that the disk is known to hold. `seen` is what the file held when it was last
    read or written here, `said` what the watcher last told of it. `trail` is the way from what the recovery log begins
    with to what is shown: one snapshot only where nothing is unsaved.
    """

    states: list[ClaimFile]
    index: int
    clean: int | None
    path: Path | None
    seen: bytes | None
    said: bytes | None
    trail: list[ClaimFile]
    has_lock: bool
    is_gone: bool

    def __init__(self) -> None:
        self.disk: dict[Path, bytes] = {}
        self.hold(ClaimFile.NEW)

    @property
    def now(self) -> ClaimFile:
        """What is shown."""
        return self.states[self.index]

    @property
    def on_disk(self) -> bytes | None:
        """What the disk holds under the name of the open file; None where nothing, or no name."""
        return self.disk.get(self.path.resolve()) if self.path is not None else None

    @property
    def is_foreign(self) -> bool:
        """Whether somebody else has written or removed the open file."""
        return self.path is not None and self.on_disk != self.seen

    def hold(self, file: ClaimFile, path: Path | None = None) -> None:
        """Another file is shown."""
        self.states, self.index, self.path, self.has_lock = [file], 0, path, path is not None
        self._settle(0)

    def push(self, file: ClaimFile) -> None:
        """A verb was done; one that changes nothing is no step."""
        if file == self.now:
            return
        if self.clean is not None and self.clean > self.index:
            self.clean = None
        self.states[self.index + 1 :] = [file]
        self.index += 1
        self.trail.append(file)

    def move(self, index: int) -> None:
        """Steps were undone or made again, one by one."""
        while self.index != index:
            self.index += 1 if index > self.index else -1
            self.trail.append(self.now)
        if self.index == self.clean:
            self.trail = [self.now]

    def save(self, path: Path) -> None:
        """What is shown was saved."""
        self.disk[path.resolve()] = write_claims(self.now)
        self.path, self.has_lock = path, True
        self._settle(self.index)

    def accept(self, theirs: ClaimFile) -> None:
        """What is shown holds what somebody else has written."""
        self._settle(self.index if theirs == self.now else None)
        self.trail = [theirs] if theirs == self.now else [theirs, self.now]

    def look(self) -> bool:
        """The watcher has looked; whether it has something to say. A file that is gone holds nothing."""
        is_news, self.said = self.path is not None and self.said != self.on_disk, self.on_disk
        self.is_gone = self.path is not None and self.on_disk is None
        return is_news

    def _settle(self, clean: int | None) -> None:
        self.clean, self.trail, self.is_gone = clean, [self.now], False
        self.seen = self.said = self.on_disk


def readable(data: bytes | None) -> ClaimFile | None:
    """The claim file in these bytes; None where there is none."""
    try:
        return read_claims(data) if data is not None else None
    except ClaimsError:
        return None


def sound(file: ClaimFile) -> ClaimFile | None:
    """The file, where a disk could keep it; else None."""
    try:
        check_file(file)
        return file if read_claims(write_claims(file)) == file else None
    except (ClaimsError, UnicodeEncodeError):
        return None


def with_list(file: ClaimFile, kind: Kind, records: Iterable[Any]) -> ClaimFile:
    """The file with another list."""
    return msgspec.structs.replace(file, **{str(kind): tuple(records)})


def with_more(file: ClaimFile) -> ClaimFile:
    """The file with a dozen claims more, of a few subjects and claimants, which name each other and are named."""
    named = {"measure": file.measures[0].id, "bound": Bound.AT_LEAST, "replaces": "c1", "derived_from": ("c2", "c3")}
    numbers = range(1, 13)
    more = (Claim(id=f"c{n}", low=n, subject=f"n{n % 4}", claimant=f"n{n % 3}", **named) for n in numbers)  # type: ignore[arg-type]
    file = with_list(file, Kind.CLAIMS, (*file.claims, *more))
    views = [View(name=f"v{n}", subject=f"n{n}", reference=f"c{n}") for n in range(1, 4)]
    file = with_list(file, Kind.VIEWS, (*file.views, *views))
    subjects = {subject.name: subject for subject in file.subjects}
    subjects |= {f"n{n}": Subject(name=f"n{n}", part_of=f"n{n - 1}") for n in range(1, 4)}
    return with_list(file, Kind.SUBJECTS, subjects.values())


def applied(file: ClaimFile, change: Change) -> ClaimFile:
    """The file after a change that fits."""
    for edit in change.edits:
        if edit.kind is Kind.HEADING:
            file = msgspec.structs.replace(file, heading=edit.now)
            continue
        records = list(getattr(file, edit.kind))
        if edit.was is None:
            records.insert(edit.place, edit.now)
        else:
            place = [key(record) for record in records].index(key(edit.was))
            records[place : place + 1] = [] if edit.now is None else [edit.now]
        file = with_list(file, edit.kind, records)
    return file
