"""Seats: where claims stand in the file, in numbers that they keep while others come and go."""

from array import array
from collections.abc import Collection, Iterator, Mapping, Sequence

from models.claims.claim import Claim
from models.claims.record_list import RecordList

_ROOM, _LAST = 2**40, 2**61
"""Numbers between two neighbours as a file is read, and the last that is given out then; an array holds 2**63."""


class NoRoomError(Exception):
    """No seat is free between two; all claims have to be seated anew."""


class Seats:
    """The seat of each slot; a claim further down the file has a higher one."""

    def __init__(self, order: Sequence[int], slots: int) -> None:
        self._seats = array("q", bytes(8 * slots))
        self._room = min(_ROOM, _LAST // (len(order) + 1))
        for place, slot in enumerate(order, 1):
            self._seats[slot] = place * self._room

    def __getitem__(self, slot: int) -> int:
        return self._seats[slot]

    def give(self, added: Mapping[int, int], claims: RecordList[Claim]) -> None:
        """Seat slots that were added to the claims, each with the index in the file that it may well have.

        Raises NoRoomError where too many came between the same two.
        """
        self._seats.extend([0] * (claims.slot_count - len(self._seats)))
        for first, count in _runs(sorted(_places(added, claims))):
            self._give(first, count, claims)

    def _give(self, first: int, count: int, claims: RecordList[Claim]) -> None:
        """Seat those that follow one another, evenly between their neighbours."""
        before = self._seats[claims.slot_at(first - 1)] if first else 0
        is_last = first + count == len(claims)
        behind = before + (count + 1) * self._room if is_last else self._seats[claims.slot_at(first + count)]
        step = (behind - before) // (count + 1)
        if not step or behind > 2 * _LAST:
            raise NoRoomError
        for n in range(count):
            self._seats[claims.slot_at(first + n)] = before + step * (n + 1)


def _places(added: Mapping[int, int], claims: RecordList[Claim]) -> Collection[int]:
    """The indices of slots in the file."""
    if all(0 <= place < len(claims) and claims.slot_at(place) == slot for slot, place in added.items()):
        return added.values()
    return claims.places({claims.at(slot).id for slot in added}).values()


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Places that follow one another, as the first and how many."""
    first = 0
    for n, place in enumerate(places, 1):
        if n == len(places) or places[n] != place + 1:
            yield places[first], n - first
            first = n
