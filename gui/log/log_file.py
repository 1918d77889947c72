"""The program's log on the disk: a few files of limited size, each written by one process only."""

import contextlib
import logging
import os
from datetime import UTC, datetime
from pathlib import Path

from gui.log.log_lines import LogLines, Throttle
from models.storage.data_folder import make_private
from models.storage.growing_file import GrowingFile
from models.storage.there import is_file

LOG = logging.getLogger("counterclaim")
"""What the program says of itself: names of files, sentences and tracebacks; never what a claim or a source says."""

LOG.addHandler(logging.NullHandler())  # else Python prints on stderr what a conversion without a window logs

_PATTERN = "counterclaim-*.log"
_KEPT = 10
"""Files; a program that runs beside this one has its own, so there are more of them than one needs."""

_LIMIT = 1_000_000
"""Bytes of one file."""


class LogFile(logging.Handler):
    """Writes records to a file of this process; begins another where it is full, and takes the oldest ones away.

    Each record is handed to the system whole, so it outlives the program. A log that cannot be written disturbs
    nobody: the record is lost, and the next one tried again. What is repeated is written once a second.
    """

    def __init__(self, folder: Path, limit: int = _LIMIT, kept: int = _KEPT) -> None:
        super().__init__()
        self.is_writing = False
        self._folder, self._limit, self._kept = folder, limit, kept
        self._file: GrowingFile | None = None
        self._size = 0
        self._throttle: Throttle[tuple[int, str]] = Throttle()
        self.setFormatter(LogLines())

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record, if the disk takes it and it is no repetition."""
        try:
            if (left_out := self._throttle.admit(_kind(record))) is None:
                return
            more = f"    ({left_out:,} like this were left out before it.)\n" if left_out else ""
            self._write(self.format(record) + more)
            self.is_writing = True
        except Exception:  # a record that cannot be formatted must not break what logged it
            self.is_writing = False

    def flush(self) -> None:
        """Say what was left out so far."""
        with self.lock or contextlib.nullcontext(), contextlib.suppress(OSError):
            for (_, beginning), left_out in self._throttle.drain().items():
                text = f"{left_out:,} more like this were left out: {beginning}"
                self._write(self.format(logging.makeLogRecord({"msg": text, "levelname": "INFO"})))

    def close(self) -> None:
        """Say what was left out at the end, and let go of the file."""
        self.flush()
        with self.lock or contextlib.nullcontext():
            self._let_go()
        super().close()

    def _write(self, text: str) -> None:
        data = text.encode("utf-8", "backslashreplace")
        if self._file is None or self._size + len(data) > self._limit:
            self._begin_file()
        try:
            self._append(data)
        except FileNotFoundError:  # somebody took the file or its folder away
            self._begin_file()
            self._append(data)

    def _append(self, data: bytes) -> None:
        assert self._file is not None
        self._file.append(data)
        self._size += len(data)

    def _begin_file(self) -> None:
        self._let_go()
        make_private(self._folder)
        self._file, self._size = _new_file(self._folder), 0
        for path in _newest(self._folder)[self._kept :]:
            if path != self._file.path:
                with contextlib.suppress(OSError):
                    path.unlink()

    def _let_go(self) -> None:
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.close()
            self._file = None


def _kind(record: logging.LogRecord) -> tuple[int, str]:
    """What repetitions of a record share, and how they begin."""
    message = record.getMessage()
    return hash(message), message[:60]


def _new_file(folder: Path) -> GrowingFile:
    """A file whose name says when it was begun and by which process; another that is there is left alone."""
    stem, number = f"counterclaim-{datetime.now(UTC):%Y%m%dT%H%M%SZ}-{os.getpid()}", 1
    while True:
        try:
            return GrowingFile(folder / (f"{stem}.log" if number == 1 else f"{stem}-{number}.log"))
        except FileExistsError:
            number += 1


def _newest(folder: Path) -> list[Path]:
    """The logs in a folder, the one written last first."""
    times: dict[Path, int] = {}
    with contextlib.suppress(OSError):
        for path in sorted(folder.glob(_PATTERN)):
            with contextlib.suppress(OSError):  # another process takes files away too
                if is_file(path):
                    times[path] = path.stat().st_mtime_ns
    return sorted(times, key=lambda path: (times[path], path.name), reverse=True)


def last_lines(folder: Path, limit: int = 500_000) -> str:
    """The end of what all logs in a folder hold, the newest last, each under its name; ``limit`` in bytes.

    "" where there is none; a log that cannot be read is left out.
    """
    parts: list[str] = []
    for path in _newest(folder):
        if limit <= 0:
            break
        with contextlib.suppress(OSError):
            data = _end_of(path, limit)
            limit -= path.stat().st_size
            parts.append(f"{path.name}\n{data.decode('utf-8', 'replace')}")
    return "\n".join(reversed(parts))


def _end_of(path: Path, limit: int) -> bytes:
    """The last bytes of a file, from the beginning of a line on."""
    with path.open("rb") as file:
        skipped = max(file.seek(0, os.SEEK_END) - limit, 0)
        file.seek(skipped)
        data = file.read(limit)
    return data[data.find(b"\n") + 1 :] if skipped else data
