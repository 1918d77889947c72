"""How work that takes long tells how far it is, and learns that nobody waits for it any more."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

Report = Callable[[float], None]
"""Is told the part that is done, 0 to 1, now and then; raises `Cancelled` where the work is to stop."""


class Cancelled(Exception):  # noqa: N818  it is a wish, no error
    """The user has given the work up."""


def silent(_part: float) -> None:
    """A report that nobody reads."""


def part_between(report: Report, start: float, stop: float) -> Report:
    """A report on what lies between two parts of the whole."""
    return lambda part: report(start + part * (stop - start))


def shares(values: Sequence[T], report: Report, size: Callable[[T], int] = lambda _: 1) -> Iterator[tuple[T, Report]]:
    """The values one by one, each with a report on its share of the work, which goes by its size."""
    whole, done = max(1, sum(map(size, values))), 0
    for value in values:
        start, done = done, done + size(value)
        report(start / whole)
        yield value, part_between(report, start / whole, done / whole)


def followed(values: Iterable[T], count: int, report: Report, every: int = 200) -> Iterator[T]:
    """The values one by one, of which there are ``count``; it is told now and then how many were taken."""
    for number, value in enumerate(values):
        if number % every == 0:
            report(min(1.0, number / max(count, 1)))
        yield value
