"""The watching side: what the steps say, and in words how their process ended, whatever ended it."""

import signal
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import msgspec

from gui.self_test.outcome import Begun, Outcome
from gui.self_test.steps import LONGEST, take_steps
from models.confined.lifetime import Child, spawned

_PATIENCE = 10.0
"""Seconds for the process to end once all its steps are taken."""

_BEGIN, _END = "begin", "end"
"""Where the process is before its first step, and after its last."""

TakeSteps = Callable[[Connection, Path], None]


def watched(folder: Path, take: TakeSteps = take_steps, longest: float = LONGEST) -> Iterator[Outcome]:
    """How each step goes that a process of its own takes in a folder, and at last how that process ended.

    One that takes longer than so many seconds is ended.
    """
    with spawned(take, (folder,), name="counterclaim-self-test") as child:  # no daemon: its steps have children
        yield from _Watch(child, time.monotonic() + longest).outcomes()


class _Watch:
    """Listens to a process until it ends, or its time does."""

    def __init__(self, child: Child, end: float) -> None:
        self._child, self._end = child, end
        self._step, self._since = _BEGIN, time.monotonic()

    def outcomes(self) -> Iterator[Outcome]:
        """What the process says, and then how it ended."""
        decoder = msgspec.json.Decoder(Begun | Outcome)
        while self._child.connection.poll(max(0.0, self._end - time.monotonic())):
            try:
                said = decoder.decode(self._child.connection.recv_bytes())
            except (EOFError, OSError):
                yield self._ending()
                return
            if isinstance(said, Outcome):
                yield said
            self._step, self._since = said.step if isinstance(said, Begun) else _END, time.monotonic()
        yield self._failed("It did not come to its end in time.")

    def _ending(self) -> Outcome:
        self._child.process.join(_PATIENCE)
        code = self._child.process.exitcode
        if code is None:
            return self._failed("The process did not end by itself.")
        if code < 0:
            return self._failed(f"The process was ended by {_signal(-code)}.")
        if code > 0 or self._step != _END:
            return self._failed(f"The process ended with {code}, and said no more.")
        return Outcome(step=_END, passed=True, seconds=self._seconds(), said="The process ended in order.")

    def _failed(self, said: str) -> Outcome:
        return Outcome(step=self._step, passed=False, seconds=self._seconds(), said=said)

    def _seconds(self) -> float:
        return round(time.monotonic() - self._since, 3)


def _signal(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
