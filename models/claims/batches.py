"""Very many values some at a time: other threads get their turn between, and whoever waits hears how far it is."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

Report = Callable[[float], object]
"""Is told the part that is done, 0 to 1, now and then; what it raises stops the work."""

_SIZE = 4096


def unheard(_part: float) -> None:
    """A report that nobody reads."""


def batches(values: Sequence[T], report: Report = unheard, size: int = _SIZE) -> Iterator[Sequence[T]]:
    """The values in order, so many at a time; it is told how many were taken."""
    for start in range(0, len(values), size):
        report(start / len(values))
        yield values[start : start + size]


def until(part: float, report: Report) -> Report:
    """A report on what goes before a part of the whole."""
    return lambda done: report(done * part)


def since(part: float, report: Report) -> Report:
    """A report on what comes after a part of the whole."""
    return lambda done: report(part + done * (1 - part))
