"""Somebody who does apart what he is given, but on the same thread, and when he is told to."""

from collections.abc import Callable
from functools import partial
from typing import Any

from models.progress import Cancelled, Report


class Later:
    """Does on this thread what it was given, when it is told to."""

    def __init__(self) -> None:
        self.works: list[tuple[Callable[[Report], Any], Callable[[Callable[[], Any]], None]]] = []
        self.is_given_up = False

    def start(self, work: Callable[[Report], Any], then: Callable[[Callable[[], Any]], None]) -> None:
        assert not self.works, "one thing at a time"
        self.works.append((work, then))
        self.is_given_up = False

    def cancel(self) -> None:
        self.is_given_up = True

    def stop(self) -> None:
        self.works.clear()

    def do(self) -> None:
        """Do what is to be done."""
        work, then = self.works.pop()
        outcome = partial(work, self._report)
        then(self._cancelled if self.is_given_up else outcome)

    def do_all(self) -> int:
        """Do what is to be done until nothing is left; how many pieces of work it was."""
        count = 0
        while self.works:
            self.do()
            count += 1
        return count

    def _cancelled(self) -> Any:
        raise Cancelled

    def _report(self, _part: float) -> None:
        if self.is_given_up:
            raise Cancelled
