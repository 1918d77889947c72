"""What the lines of a recovery log say, read one by one: nothing is held of what is known to be saved."""

import hashlib
from pathlib import Path
from typing import NamedTuple

import msgspec

from models.claims.errors import ClaimsError
from models.storage.log_history import Logged, LoggedChanges
from models.storage.log_line import FORMAT, VERSION, Header, Line, Saved, Word, decode_values
from models.storage.there import is_file

MOST = 8 * 10**9
"""How much memory the changes that are held may take, in bytes, roughly."""

_EACH = 800
"""Bytes that an edit takes beside what it says, roughly."""


class Stretch:
    """The lines that follow on one that names a file which may be on the disk now."""

    def __init__(self, file: Saved) -> None:
        self.file = file
        self.logged = LoggedChanges()
        self.problem: ClaimsError | None = None
        """Why the lines cannot be read on."""

    def read(self, line: Line) -> None:
        """Go on by a line, unless one before could not be read."""
        if self.problem is None:
            try:
                self.logged.read(line)
            except ClaimsError as error:
                self.problem = ClaimsError("A change in the recovery log is left out with all behind it. {0}", error)
            except MemoryError:
                self.refuse()

    def refuse(self) -> None:
        """Read no line any more, for want of memory."""
        self.problem = self.problem or ClaimsError(
            "The recovery log is too large for the memory: a change in it is left out with all behind it."
        )


class Base(NamedTuple):
    """What the unsaved changes begin with: the file of the first stretch.

    `is_same`: the disk holds it as it was then; `is_there`: there is a file under its path.
    """

    stretches: list[Stretch]
    is_same: bool
    is_there: bool

    @property
    def file(self) -> Saved:
        """The file as it was."""
        return self.stretches[0].file


class LogContent:
    """A log as far as it has been read."""

    def __init__(self, most: int = MOST) -> None:
        self.header: Header | None = None
        self.start = b""
        """The text of the claim file that the changes begin with; empty where the log holds none."""
        self._stretches: list[Stretch] = []
        self._count = 0
        self._most = most
        self._held = 0

    def read(self, line: Line) -> None:
        """Go on by a line; ClaimsError where nothing of such a log can be believed."""
        self._count += 1
        if self.header is None:
            self.header = _header(line)
            self._stretches.append(Stretch(self.header.file))
        elif line.word is Word.START and self._count == 2:
            self.start = _start(line)
        elif line.word in (Word.SAVING, Word.SAVED):
            self._begin(line)
        else:
            self._read(line)

    def base(self) -> Base:
        """The newest file that the disk holds; where it holds none, the one known to be saved."""
        hashes = {path: _hash(path) for path in {stretch.file.path for stretch in self._stretches}}
        for number, stretch in reversed(list(enumerate(self._stretches))):
            if stretch.file.hash == hashes[stretch.file.path] != "":
                return Base(self._stretches[number:], True, True)
        return Base(self._stretches, False, bool(hashes[self._stretches[0].file.path]))

    def _begin(self, line: Line) -> None:
        if line.word is Word.SAVED:
            self._stretches.clear()
            self._held = 0
        self._stretches.append(Stretch(decode_values(line.body, Saved)))

    def _read(self, line: Line) -> None:
        self._held += len(line.body) + _EACH * line.body.count(b'"kind"')
        if self._held > self._most:
            self._stretches[-1].refuse()
        self._stretches[-1].read(line)


def left(stretches: list[Stretch]) -> tuple[list[Logged], ClaimsError | None]:
    """The changes without those that a later one undoes, and why they are not all there."""
    result: list[Logged] = []
    for stretch in stretches:
        for change, behind in stretch.logged.made:
            if result and result[-1][0].is_undone_by(change):
                result.pop()
            else:
                result.append((change, behind))
        if stretch.problem is not None:
            return result, stretch.problem
    return result, None


def _header(line: Line) -> Header:
    if line.word is not Word.LOG:
        raise ClaimsError("The recovery log does not begin with what it is a log of.")
    header = decode_values(line.body, Header)
    if header.format != FORMAT or header.version < 1:
        raise ClaimsError("This is no recovery log: it does not say “{0}”.", FORMAT)
    if header.version > VERSION:
        raise ClaimsError("The recovery log was written by a newer program: start that one to restore it.")
    return header


def _start(line: Line) -> bytes:
    try:
        return msgspec.json.decode(line.body, type=str).encode()
    except (msgspec.MsgspecError, UnicodeError):
        raise ClaimsError("The recovery log does not hold the file that its changes begin with.") from None


def _hash(path: str) -> str:
    """The SHA-256 of a file's bytes; "" where there is no plain file that can be read."""
    try:
        if path and is_file(Path(path)):
            with Path(path).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError):  # ValueError: a path with NUL
        pass
    return ""
