"""What a program that was killed has left: which changes were not saved, and what they belong to."""

import contextlib
import hashlib
import platform
import re
import time
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path

import msgspec

from models.claims.change import Change
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.saying import Say, english
from models.formats.claims_reader import read_claims
from models.formats.plain_file import read_bytes
from models.progress import Report, followed, shares, silent
from models.storage.log_history import LoggedChanges
from models.storage.log_line import FORMAT, VERSION, Header, Line, Lines, Saved, Word, decode_values, read_lines
from models.storage.neighbours import Behind
from models.storage.process import Process
from models.storage.recovery_log import find_logs
from models.storage.there import is_file, is_there

ASIDE = "aside"
"""The subfolder for logs that were looked at and not wanted."""


class Ground(Enum):
    """How the file stands that the changes belong to."""

    SAME = "same"
    """As it was when they were made; or it has no path, and the log itself holds the start."""
    CHANGED = "changed"
    """It has been written since, by whomever."""
    MISSING = "missing"
    """There is none under its path, or none that can be read."""


class Recovered(msgspec.Struct, frozen=True, kw_only=True):
    """The unsaved changes of one file, as its log holds them.

    What was undone again is not among `changes`; `behind` says of each what its additions stood behind. `when` is the
    time of the last one; `is_torn`: what was being written when the program was killed is left out; `damage` is a
    sentence where more than that is lost, else "". `process` is the one that wrote the log, None where that cannot be
    read.
    """

    log: Path
    when: datetime
    process: Process | None = None
    path: Path | None = None
    file_hash: str = ""
    start: bytes = b""
    ground: Ground = Ground.SAME
    changes: tuple[Change, ...] = ()
    behind: tuple[Behind, ...] = ()
    is_torn: bool = False
    damage: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to restore and nothing lost: everything was saved or undone."""
        return not self.changes and not self.damage


class _Base(msgspec.Struct, frozen=True):
    """A file that the log's lines from `line` on may belong to."""

    line: int
    file: Saved


def find(folder: Path, say: Say = english, report: Report = silent) -> list[Recovered]:
    """What the logs in a folder hold that nobody has saved, the newest first; nothing of programs that still run here.

    Of another computer's program nobody here can say whether it still runs: its changes are among the results.
    Any file may be there and hold anything: a log that cannot be read is among the results, and says so by `damage`.
    One that was left though all of it is saved is taken away: once its file is another nobody could tell any more.
    And one into which a killed program had not written anything yet. ``say`` has the words of what is damaged.
    """
    logs = shares(find_logs(folder), report)
    found = [read for log, share in logs if (read := _left(log, say, share)) is not None]
    return sorted(found, key=lambda recovered: recovered.when, reverse=True)


def read_log(log: Path, say: Say = english, report: Report = silent) -> Recovered:
    """What one log holds, whoever wrote it; ClaimsError where it cannot be read at all."""
    try:
        data = read_bytes(log)
        when = datetime.fromtimestamp(min(log.stat().st_mtime, _LATEST), UTC)
    except (ClaimsError, OSError) as error:
        raise ClaimsError("The recovery log “{0}” cannot be read. {1}", log.name, error) from None
    lines = read_lines(data, say)
    if not lines.held:
        return Recovered(log=log, when=when, is_torn=lines.is_torn, damage=lines.damage)
    return _recovered(Recovered(log=log, when=when, is_torn=lines.is_torn, damage=lines.damage), lines, say, report)


def read_start(recovered: Recovered) -> ClaimFile:
    """The file that the changes begin with; ClaimsError where it is not the same any more, or not there."""
    path = recovered.path
    if path is None:
        return read_claims(recovered.start) if recovered.start else ClaimFile.NEW
    try:
        data = read_bytes(path)
    except ClaimsError:
        raise ClaimsError(
            "“{0}” is no longer in “{1}”, and the unsaved changes belong to it.", path.name, path.parent
        ) from None
    if hashlib.sha256(data).hexdigest() != recovered.file_hash:
        raise ClaimsError("“{0}” has been changed since, so not every change need fit it.", path.name)
    return read_claims(data)


def set_aside(recovered: Recovered) -> Path:
    """Move a log where `find` does not look, and return its new place; nothing is deleted.

    ClaimsError where it cannot be moved.
    """
    log = recovered.log
    folder = log.parent / ASIDE
    target, number = folder / log.name, 2
    while is_there(target):
        target, number = folder / f"{log.stem}-{number}{log.suffix}", number + 1
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        return log.rename(target)
    except OSError as error:
        raise ClaimsError("The recovery log “{0}” could not be set aside: {1}.", log.name, error.strerror) from None


def _left(log: Path, say: Say, report: Report) -> Recovered | None:
    """What is left to restore of a log; None where that is nothing, or where its program still runs."""
    try:
        recovered = read_log(log, say, report)
    except ClaimsError as error:
        return Recovered(log=log, when=datetime.now(UTC), damage=error.said(say))
    process = recovered.process
    if process is not None and process.is_alive:
        return None
    if not recovered.is_empty:
        return recovered
    is_over = process is not None and not process.is_elsewhere  # there nobody can say whether it still runs
    if is_over or _was_never_begun(log):
        with contextlib.suppress(OSError):
            log.unlink()
    return None


def _was_never_begun(log: Path) -> bool:
    """Whether a log is empty, and whoever made it has ended: also on another computer, which would write at once."""
    try:
        found = log.stat()
    except OSError:
        return False
    number = re.fullmatch(r"([1-9][0-9]{0,8})-[0-9a-f]{16}", log.stem)
    if found.st_size or number is None or abs(time.time() - found.st_mtime) < _AT_ONCE:
        return False
    return not Process(host=platform.node(), pid=int(number[1])).is_alive


def _recovered(empty: Recovered, lines: Lines, say: Say, report: Report) -> Recovered:
    """The whole of it, for lines that can be trusted, though not to make sense."""
    held = lines.held
    try:
        header, bases, start = _header(held), _bases(held), _start(held)
    except ClaimsError as error:
        return msgspec.structs.replace(empty, damage=error.said(say))
    base, ground = _base(bases)
    logged, problem = _read(held[base.line :], report)
    left = logged.left()
    return msgspec.structs.replace(
        empty,
        process=header.process,
        path=Path(base.file.path) if base.file.path else None,
        file_hash=base.file.hash,
        start=start,
        ground=ground,
        changes=tuple(change for change, _ in left),
        behind=tuple(behind for _, behind in left),
        is_torn=empty.is_torn or logged.is_torn,
        damage=problem.said(say) if problem else empty.damage,
    )


def _header(lines: tuple[Line, ...]) -> Header:
    if lines[0].word is not Word.LOG:
        raise ClaimsError("The recovery log does not begin with what it is a log of.")
    header = decode_values(lines[0].body, Header)
    if header.format != FORMAT or header.version < 1:
        raise ClaimsError("This is no recovery log: it does not say “{0}”.", FORMAT)
    if header.version > VERSION:
        raise ClaimsError("The recovery log was written by a newer program: start that one to restore it.")
    return header


def _start(lines: tuple[Line, ...]) -> bytes:
    """The text of the claim file that the changes begin with; empty where the log holds none."""
    if len(lines) < 2 or lines[1].word is not Word.START:
        return b""
    try:
        return msgspec.json.decode(lines[1].body, type=str).encode()
    except (msgspec.MsgspecError, UnicodeError):
        raise ClaimsError("The recovery log does not hold the file that its changes begin with.") from None


def _bases(lines: tuple[Line, ...]) -> list[_Base]:
    """The files that may be on the disk now: the last one known to be saved, and those that were being saved since."""
    bases = [_Base(1, _header(lines).file)]
    for number, line in enumerate(lines, start=1):
        if line.word is Word.SAVED:
            bases.clear()
        if line.word in (Word.SAVED, Word.SAVING):
            bases.append(_Base(number, decode_values(line.body, Saved)))
    return bases


def _base(bases: list[_Base]) -> tuple[_Base, Ground]:
    """The newest of them that the disk holds; where it holds none, the one known to be saved."""
    hashes = {path: _hash(path) for path in {base.file.path for base in bases}}
    for base in reversed(bases):
        if base.file.hash == hashes[base.file.path] != "":
            return base, Ground.SAME
    known = bases[0]
    if not known.file.path:
        return known, Ground.SAME
    return known, Ground.CHANGED if hashes[known.file.path] else Ground.MISSING


def _hash(path: str) -> str:
    """The SHA-256 of a file's bytes; "" where there is no plain file that can be read."""
    try:
        if path and is_file(Path(path)):
            with Path(path).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError):  # ValueError: a path with NUL
        pass
    return ""


def _read(lines: tuple[Line, ...], report: Report) -> tuple[LoggedChanges, ClaimsError | None]:
    """The changes that the lines say, and why they cannot be read on."""
    logged = LoggedChanges()
    try:
        for line in followed(lines, len(lines), report, every=1):
            logged.read(line)
    except ClaimsError as error:
        return logged, ClaimsError("A change in the recovery log is left out with all behind it. {0}", error)
    return logged, None


_AT_ONCE = 60
"""Within so many seconds after it has made a log, any program has written to it."""

_LATEST = datetime(9999, 12, 31, tzinfo=UTC).timestamp()
