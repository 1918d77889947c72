"""Work in pieces: a generator that pauses every few milliseconds, so that a window can answer in between."""

from collections.abc import Generator, Iterator
from typing import TypeVar

from models.timeline.columns import Ints

T = TypeVar("T")

Piecewise = Generator[None, None, T]
"""Work that yields between pieces and returns its result; who drops it half way leaves nothing behind."""

_AT_A_TIME = 2**15
"""Rows that numpy goes through in a millisecond or two, without asking the system for memory each time."""


def at_once(work: Piecewise[T]) -> T:
    """The result of work, done without a pause."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: T = end.value
            return result


def pieces(rows: Ints, at_a_time: int = _AT_A_TIME) -> Iterator[tuple[slice, Ints]]:
    """The rows in parts, each with its place among all."""
    for start in range(0, len(rows), at_a_time):
        place = slice(start, start + at_a_time)
        yield place, rows[place]
