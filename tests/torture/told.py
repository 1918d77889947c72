"""What a process tells before it is killed: reports, one line each, through a pipe that outlives it."""

import os
import select
import time
from collections.abc import Callable

import msgspec


class Begun(msgspec.Struct, frozen=True, kw_only=True, tag="begun"):
    """A verb is about to run.

    `path` is the file that it writes, `hash` the SHA-256 of what that will hold; `leads_to` that of the records as a
    file, for a verb that does not add one change of its own.
    """

    verb: str
    path: str = ""
    hash: str = ""
    leads_to: str = ""

    @property
    def is_save(self) -> bool:
        """Whether it is the program that writes, not somebody else."""
        return self.verb.startswith("save")


class Done(msgspec.Struct, frozen=True, kw_only=True, tag="done"):
    """A verb has returned: `records` is the SHA-256 of the records as a file, `path` where that lies ("" nowhere)."""

    records: str
    path: str
    is_clean: bool
    has_written: bool = False


Report = Begun | Done


def tell(pipe: int, report: Report) -> None:
    """Report in one write, which no kill can tear."""
    line = msgspec.json.encode(report) + b"\n"
    assert len(line) <= select.PIPE_BUF
    os.write(pipe, line)


class Listener:
    """Reads reports from a pipe; none that was written is lost, however the writer ends."""

    def __init__(self, pipe: int) -> None:
        self._pipe = pipe
        self._rest = b""
        self.reports: list[Report] = []

    def until(self, holds: Callable[[Report], bool], seconds: float) -> bool:
        """Read until a report is of that kind, so many seconds at most, or to the end; whether one was."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if not select.select([self._pipe], [], [], left)[0]:
                return False
            new = self._read()
            if new is None:
                return False
            if any(map(holds, new)):
                return True
        return False

    def rest(self) -> None:
        """Read what a process that has ended has left in the pipe."""
        while self._read() is not None:
            pass

    def _read(self) -> list[Report] | None:
        """The reports that are there; None at the end."""
        data = os.read(self._pipe, 65536)
        if not data:
            return None
        *lines, self._rest = (self._rest + data).split(b"\n")
        new = [_decoder.decode(line) for line in lines]
        self.reports += new
        return new


class Told:
    """What is known of a process by its reports: what it holds, what the disk holds, what it was about to do."""

    def __init__(self, last: Done, held: dict[str, str]) -> None:
        self.last = last
        self.clean = last.records if last.is_clean else ""
        """What was last held with nothing unsaved: undoing leads back there, and then no change is left to be kept."""
        self.held = held
        """By path, the hash of what was last written there."""
        self.going: Begun | None = None
        self.foreign: set[str] = set()
        """The hashes of what somebody else has written."""
        self.verbs: list[str] = []
        """All that have returned."""

    def take(self, report: Report) -> None:
        """Add a report; AssertionError where what the process holds changed by what must not change it."""
        if isinstance(report, Begun):
            self.going = report
            if report.verb == "foreign":
                self.foreign.add(report.hash)
            return
        going, self.going = self.going, None
        if going is not None:
            self.verbs.append(going.verb)
            if going.path and report.has_written:
                self.held[going.path] = going.hash
            assert report.records == self.last.records or not (going.is_save or going.verb in KEEPING), going
        else:
            assert report.records == self.last.records, "it does not begin with what was left"
        self.last = report
        self.clean = report.records if report.is_clean else self.clean

    def may_hold(self, path: str) -> set[str]:
        """The hashes of what may be in a file now, whole."""
        found = {self.held[path]} if path in self.held else set()
        if self.going is not None and self.going.path == path:
            found.add(self.going.hash)
        return found

    def settle(self, last: Done, written: dict[str, str]) -> None:
        """Go on from what was found after the process was killed; ``written`` is what the files hold."""
        self.last, self.going = last, None
        self.clean = last.records if last.is_clean else ""
        self.held.update(written)

    @property
    def is_undone(self) -> bool:
        """Whether a verb may have taken back all that was not saved, which somebody else may have replaced since."""
        return self.doing in ("undo", "redo") and self.going is not None and self.going.leads_to == self.clean

    @property
    def doing(self) -> str:
        """The verb that was running, "" between two."""
        return self.going.verb if self.going is not None else ""


KEEPING = frozenset(("foreign", "restore"))
"""Verbs that leave the records as they are; saving does so too."""

_decoder = msgspec.json.Decoder(Report)
