"""A tally: how many claims bear each name, and which name the file has first."""

from array import array
from bisect import bisect_left, insort
from collections.abc import Hashable
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Tally(Generic[T]):
    """Names, each with the seats of the claims that bear it; a seat is a number that grows along the file."""

    def __init__(self) -> None:
        self._seats: dict[T, array[int]] = {}

    def __contains__(self, name: object) -> bool:
        return name in self._seats

    def seats(self, name: T) -> "array[int]":
        """The seats of those that bear a name; whoever adds seats adds them in their order."""
        return self._seats.setdefault(name, array("q"))

    def add(self, name: T, seat: int) -> None:
        """One claim more that bears a name."""
        insort(self.seats(name), seat)

    def remove(self, name: T, seat: int) -> None:
        """One claim less that bears a name."""
        seats = self._seats[name]
        del seats[bisect_left(seats, seat)]
        if not seats:
            del self._seats[name]

    def names(self) -> tuple[T, ...]:
        """The names in the order in which the file has them first."""
        return tuple(sorted(self._seats, key=lambda name: self._seats[name][0]))
