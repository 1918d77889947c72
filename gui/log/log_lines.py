"""The lines of the program's log, and how many of them are written."""

import logging
import threading
import time
from collections.abc import Callable, Hashable
from datetime import UTC, datetime
from typing import Generic, TypeVar

from gui.log.mishap import without_home

_LONGEST = 16_000
"""Characters of one record; of a longer one the beginning and the end are kept."""

_REMEMBERED = 200
"""Kinds of record that a throttle tells apart."""


class LogLines(logging.Formatter):
    """One record as text: time in UTC, level, process and thread, then what happened.

    Further lines are indented, and what cannot be printed is escaped, so that nothing that is logged can pass for a
    record of its own. The user's home folder is written “~”.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The record, with the line end."""
        when = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        text = "\n    ".join(map(_printable, _cut(without_home(record.getMessage())).splitlines()))
        return f"{when} {record.levelname} {record.process} {_printable(str(record.threadName))}: {text}\n"


def _cut(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    return f"{text[: _LONGEST // 4]}\n… {len(text) - _LONGEST:,} characters …\n{text[-_LONGEST * 3 // 4 :]}"


def _printable(line: str) -> str:
    if line.isprintable():
        return line
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in line)


K = TypeVar("K", bound=Hashable)


class Throttle(Generic[K]):
    """Lets one of a kind through a second, and counts the others; for any thread."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._seen: dict[K, tuple[float, int]] = {}
        self._lock = threading.RLock()  # a __del__ that runs meanwhile may be logged too

    def admit(self, kind: K) -> int | None:
        """How many of this kind were left out since the last that was let through; None: leave this one out too."""
        with self._lock:
            now = self._clock()
            last, left_out = self._seen.pop(kind, (now - 1, 0))
            is_early = now - last < 1
            self._seen[kind] = (last, left_out + 1) if is_early else (now, 0)
            if len(self._seen) > _REMEMBERED:
                self._seen.pop(next(iter(self._seen)))
            return None if is_early else left_out

    def drain(self) -> dict[K, int]:
        """How many of each kind were left out and not counted out yet; forgets all."""
        with self._lock:
            rest = {kind: left_out for kind, (_, left_out) in self._seen.items() if left_out}
            self._seen.clear()
            return rest
