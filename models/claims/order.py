"""The order of a million records, into which one more is put in microseconds."""

from collections.abc import Iterator, Sequence
from itertools import chain

_CHUNK = 4096


class Order:
    """Slots in file order, in chunks, so that what comes or goes moves the slots of its chunk only.

    To begin with, slots are where their numbers say; a chunk that was never touched stays a range, and takes no room.
    """

    def __init__(self, count: int) -> None:
        starts = range(0, count, _CHUNK)
        self._chunks: list[range | list[int]] = [range(start, min(start + _CHUNK, count)) for start in starts]
        self._count = count
        self._last = (0, 0)
        """The chunk that was found last, and its first place: the next is most often near."""

    def copy(self) -> "Order":
        """Another of its own, that is the same now."""
        result = Order(0)
        result._chunks = [chunk if isinstance(chunk, range) else chunk.copy() for chunk in self._chunks]
        result._count = self._count
        return result

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[int]:
        return chain.from_iterable(self._chunks)

    @property
    def runs(self) -> Sequence[Sequence[int]]:
        """The same, piece by piece."""
        return self._chunks

    def __getitem__(self, place: int) -> int:
        if not 0 <= place < self._count:
            raise IndexError(place)
        number, start = self._find(place)
        return self._chunks[number][place - start]

    def index(self, slot: int) -> int:
        """The place of a slot; ValueError where it has none."""
        number = self._chunk_of(slot)
        return sum(map(len, self._chunks[:number])) + self._chunks[number].index(slot)

    def between(self, start: int, stop: int) -> list[int]:
        """The slots of the places from ``start`` up to ``stop``, as a slice of a list would have them."""
        found: list[int] = []
        stop = min(stop, self._count)
        number, first = self._find(start) if 0 <= start < stop else (0, 0)
        while 0 <= start + len(found) < stop:
            chunk = self._chunks[number]
            found += chunk[start + len(found) - first : stop - first]
            first += len(chunk)
            number += 1
        return found

    def insert(self, place: int, *slots: int) -> None:
        """Put slots in a place and those behind it; what stands from there on moves up."""
        if not self._chunks:
            self._chunks.append([])
        number, start = self._find(min(place, max(self._count - 1, 0)))
        chunk = self._own(number)
        chunk[place - start : place - start] = slots
        self._count += len(slots)
        if len(chunk) > 2 * _CHUNK:
            self._chunks[number : number + 1] = [chunk[at : at + _CHUNK] for at in range(0, len(chunk), _CHUNK)]

    def remove(self, place: int, count: int = 1) -> None:
        """Take out the slots of so many places from one on."""
        self._count -= count
        number, start = self._find(place)
        first, index = number, place - start
        while count:
            chunk = self._own(number)
            gone = min(count, len(chunk) - index)
            del chunk[index : index + gone]
            count, index, number = count - gone, 0, number + 1
        self._drop_empty(first, number)

    def _find(self, place: int) -> tuple[int, int]:
        """The chunk that a place is in, and that chunk's first place."""
        number, start = self._last
        while place < start:
            number -= 1
            start -= len(self._chunks[number])
        while place >= start + len(self._chunks[number]) and number + 1 < len(self._chunks):
            start += len(self._chunks[number])
            number += 1
        self._last = number, start
        return self._last

    def _drop_empty(self, start: int, stop: int) -> None:
        """Keep no chunk of these that holds nothing."""
        held = [chunk for chunk in self._chunks[start:stop] if chunk]
        if len(held) < stop - start:
            self._chunks[start:stop] = held
            self._last = (0, 0)

    def _chunk_of(self, slot: int) -> int:
        """The chunk that holds a slot, sought from where it was to begin with."""
        chunks = self._chunks
        guess = min(slot // _CHUNK, len(chunks) - 1)
        for away in range(len(chunks)):
            for number in {guess - away, guess + away}:
                if 0 <= number < len(chunks) and slot in chunks[number]:
                    return number
        raise ValueError(slot)

    def _own(self, number: int) -> list[int]:
        """A chunk that can be changed."""
        chunk = self._chunks[number]
        if isinstance(chunk, range):
            chunk = self._chunks[number] = list(chunk)
        return chunk
