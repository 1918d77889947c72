"""What a program that was killed has left: which changes were not saved, and what they belong to."""

import contextlib
import hashlib
import platform
import re
import time
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from enum import Enum
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import msgspec

from models.claims.change import Change
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.saying import Say, english
from models.formats.claims_reader import read_claims
from models.formats.plain_file import open_plain, read_bytes, size_of
from models.progress import Report, shares, silent
from models.storage.log_content import Base, LogContent, left
from models.storage.log_line import Line, LineReader
from models.storage.neighbours import Behind
from models.storage.process import Process
from models.storage.recovery_log import find_logs
from models.storage.there import is_there
from models.storage.trouble import trouble

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
    """What one log holds, whoever wrote it, and however large it is; ClaimsError where it cannot be read at all."""
    try:
        with open_plain(log, largest=None) as file:
            when = datetime.fromtimestamp(min(log.stat().st_mtime, _LATEST), UTC)
            return _recovered(Recovered(log=log, when=when), file, say, report)
    except (ClaimsError, OSError) as error:
        raise ClaimsError("The recovery log “{0}” cannot be read. {1}", log.name, error) from None


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
        raise ClaimsError(
            "The recovery log “{0}” could not be set aside: {1}.", log.name, trouble(error).reason
        ) from None


def _left(log: Path, say: Say, report: Report) -> Recovered | None:
    """What is left to restore of a log; None where that is nothing, or where its program still runs."""
    if (writer := _writer(log)) is not None and writer.is_alive:  # which may be writing on
        return None
    try:
        recovered = read_log(log, say, report)
    except ClaimsError as error:
        return Recovered(log=log, when=datetime.now(UTC), damage=error.said(say))
    process = recovered.process
    if not recovered.is_empty:
        return recovered
    is_over = process is not None and not process.is_elsewhere  # there nobody can say whether it still runs
    if is_over or _was_never_begun(log):
        with contextlib.suppress(OSError):
            log.unlink()
    return None


def _writer(log: Path) -> Process | None:
    """The process that wrote a log, by its first line; None where that cannot be read."""
    content = LogContent()
    try:
        with log.open("rb") as file:
            for line in LineReader(BytesIO(file.readline(_LONGEST_HEADER))):
                content.read(line)
    except (ClaimsError, OSError):
        return None
    return content.header.process if content.header is not None else None


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


def _recovered(empty: Recovered, file: BinaryIO, say: Say, report: Report) -> Recovered:
    """What the lines say, as far as they can be trusted, though not to make sense."""
    lines, content, nonsense = LineReader(file), LogContent(), None
    for line in _followed(lines, file, report):
        try:
            if nonsense is None:
                content.read(line)
        except ClaimsError as error:
            nonsense = error
    problem = nonsense or lines.damage
    read = msgspec.structs.replace(empty, is_torn=lines.is_torn, damage=problem.said(say) if problem else "")
    return read if nonsense or content.header is None else _with_changes(read, content, say)


def _with_changes(read: Recovered, content: LogContent, say: Say) -> Recovered:
    base = content.base()
    changes, problem = left(base.stretches)
    return msgspec.structs.replace(
        read,
        process=content.header.process if content.header is not None else None,
        path=Path(base.file.path) if base.file.path else None,
        file_hash=base.file.hash,
        start=content.start,
        ground=_ground(base),
        changes=tuple(change for change, _ in changes),
        behind=tuple(behind for _, behind in changes),
        is_torn=read.is_torn or base.stretches[-1].logged.is_torn,
        damage=problem.said(say) if problem else read.damage,
    )


def _ground(base: Base) -> Ground:
    if base.is_same or not base.file.path:
        return Ground.SAME
    return Ground.CHANGED if base.is_there else Ground.MISSING


def _followed(lines: Iterable[Line], file: BinaryIO, report: Report) -> Iterator[Line]:
    """The lines one by one; it is told how much of the file was read."""
    size, done = max(1, size_of(file)), 0
    for line in lines:
        report(min(1.0, done / size))
        yield line
        done = file.tell()


_LONGEST_HEADER = 1 << 20
"""How many bytes the first line of a log may have, which names one file."""

_AT_ONCE = 60
"""Within so many seconds after it has made a log, any program has written to it."""

_LATEST = datetime(9999, 12, 31, tzinfo=UTC).timestamp()
