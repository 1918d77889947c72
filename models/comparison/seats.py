"""Seats: where claims stand in the file, in numbers that they keep while others come and go."""

from array import array
from collections.abc import Collection, Iterator, Mapping, Sequence

from models.claims.claim import Claim
from models.claims.record_list import RecordList

_ROOM, _LAST, _FURTHEST = 2**40, 2**61, 2**62
"""Numbers between two neighbours as a file is read, the last that is given out then, and the last of all; an array
holds 2**63."""


class Seats:
    """The seat of each slot; a claim further down the file has a higher one."""

    def __init__(self, order: Sequence[int], slots: int) -> None:
        self._seats = array("q", bytes(8 * slots))
        self._room = min(_ROOM, _LAST // (len(order) + 1))
        for place, slot in enumerate(order, 1):
            self._seats[slot] = place * self._room

    def __getitem__(self, slot: int) -> int:
        return self._seats[slot]

    def found(self, added: Mapping[int, int], claims: RecordList[Claim]) -> dict[int, int] | None:
        """Seats for slots that were added to the claims, each with the index in the file that it may well have.

        None where too many came between the same two, and all claims have to be seated anew.
        """
        found: dict[int, int] = {}
        for first, count in _runs(sorted(_places(added, claims))):
            before, step = self._gap(first, count, claims)
            if not step or before + step * count > _FURTHEST:
                return None
            found.update((claims.slot_at(first + n), before + step * (n + 1)) for n in range(count))
        return found

    def give(self, found: Mapping[int, int], slots: int) -> None:
        """Seat slots, of which there are so many now, where there was room for them."""
        self._seats.extend([0] * (slots - len(self._seats)))
        for slot, seat in found.items():
            self._seats[slot] = seat

    def _gap(self, first: int, count: int, claims: RecordList[Claim]) -> tuple[int, int]:
        """The seat before those that follow one another, and how far apart they can sit up to the one behind."""
        before = self._seats[claims.slot_at(first - 1)] if first else 0
        if first + count == len(claims):
            return before, self._room
        return before, (self._seats[claims.slot_at(first + count)] - before) // (count + 1)


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
