"""The records of one kind while they are edited: found by key, kept in file order."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from models.claims.claim_file import key, keys
from models.claims.order import Order
from models.claims.record import Record

R = TypeVar("R", bound=Record)

_FEW = 8
"""Up to so many places are looked for one by one."""

_BATCH = 4096
"""So many records are numbered at a time, for other threads to get their turn."""


class RecordList(Generic[R]):
    """Records in fixed slots, and an order of slots.

    A record keeps its slot for as long as it is there, so that what is derived from the records (frame, rows of a
    table, marks of a chart) can name it by a number that no insertion shifts. Replacing costs a dict look-up;
    adding and removing cost little more, wherever in the file.
    """

    def __init__(self, records: Iterable[R] = ()) -> None:
        self._slots: list[R] = list(records)
        self._by_key: dict[str, int] = {}
        for start in range(0, len(self._slots), _BATCH):
            batch = self._slots[start : start + _BATCH]
            self._by_key.update(zip(keys(batch), range(start, start + len(batch)), strict=True))
        self._order: Order | None = None  # None: slot and place are the same
        self._left: dict[str, int] = {}  # the slots of removed records, for when they come back

    def __len__(self) -> int:
        return len(self._by_key)

    def __iter__(self) -> Iterator[R]:
        """The records in file order."""
        return iter(self._slots) if self._order is None else map(self._slots.__getitem__, self._order)

    def __contains__(self, name: object) -> bool:
        return name in self._by_key

    @property
    def slot_count(self) -> int:
        """How many slots there are, left ones too: the length of a column that is indexed by slot."""
        return len(self._slots)

    def slots(self) -> list[R]:
        """The record in each slot, as `at` has it: a list of the caller's own."""
        return self._slots.copy()

    def order(self) -> Iterable[int]:
        """The slots in file order."""
        return self._order if self._order is not None else range(len(self._slots))

    def runs(self) -> Sequence[Sequence[int]]:
        """The same, piece by piece."""
        return self._order.runs if self._order is not None else [range(len(self._slots))]

    def at(self, slot: int) -> R:
        """The record in a slot; in a slot that was left, the record that was there last."""
        return self._slots[slot]

    def between(self, start: int, stop: int) -> list[R]:
        """What `at` has for each slot from ``start`` up to ``stop``."""
        return self._slots[start:stop]

    def all_at(self, slots: Sequence[int]) -> list[R]:
        """What `at` has for each of some slots."""
        if isinstance(slots, range):
            return self._slots[slots.start : slots.stop]
        return list(map(self._slots.__getitem__, slots))

    def get(self, name: str) -> R | None:
        """The record of that key, or None."""
        slot = self._by_key.get(name)
        return None if slot is None else self._slots[slot]

    def slot(self, name: str) -> int:
        """The slot of the record of that key; KeyError where there is none."""
        return self._by_key[name]

    def place(self, name: str) -> int:
        """The index in file order of the record of that key."""
        slot = self._by_key[name]
        return slot if self._order is None else self._order.index(slot)

    def places(self, names: Collection[str]) -> dict[str, int]:
        """The index in file order of each record of those keys; many cost one pass, not one each."""
        if self._order is None or len(names) < _FEW:
            return {name: self.place(name) for name in names}
        wanted = {self._by_key[name]: name for name in names}
        return {wanted[slot]: place for place, slot in enumerate(self._order) if slot in wanted}

    def slot_at(self, place: int) -> int:
        """The slot of the record at an index of the file order."""
        return place if self._order is None else self._order[place]

    def replace(self, name: str, record: R) -> int:
        """Put another record into the slot of the one called ``name``, and return the slot; its key may differ.

        KeyError where there is none, or where another record has that key.
        """
        slot, new = self._by_key[name], key(record)
        if new != name:
            self._check_free([new])
            del self._by_key[name]
        self._slots[slot] = record
        self._by_key[new] = slot
        return slot

    def replace_all(self, names: Sequence[str], records: Sequence[R]) -> Iterable[int]:
        """Put other records into the slots of those called so, as `replace` puts each; return the slots.

        Where all keep their keys, nothing is done where one is not there; else they are put as the slots are asked for.
        """
        if list(keys(records)) != names:
            return map(self.replace, names, records)
        by_key, held = self._by_key, self._slots
        slots = [by_key[name] for name in names]
        for slot, record in zip(slots, records, strict=True):
            held[slot] = record
        return slots

    def insert(self, place: int, record: R) -> int:
        """Add a record so that it stands at index ``place`` of the file order, and return its slot.

        The slot is a new one, or that of the record of the same key that was removed last.
        """
        return self.insert_all(place, [record])[0]

    def insert_all(self, place: int, records: Sequence[R]) -> list[int]:
        """Add records side by side, the first at ``place``, as `insert` adds each; many cost little more than one.

        KeyError for a key that is there already, IndexError for no such place; nothing is done then.
        """
        names = list(keys(records))
        self._check_free(names)
        if not 0 <= place <= len(self):
            raise IndexError(place)
        order = None if self._order is None and place == len(self._slots) else self._own_order()
        slots = self._take_slots(names, records)
        if order is not None:
            order.insert(place, *slots)
        return slots

    def remove(self, name: str, place: int) -> int:
        """Take out the record that stands at ``place``, and return the slot it left; KeyError for another key."""
        return self.remove_all([name], place)[0]

    def remove_all(self, names: Sequence[str], place: int) -> list[int]:
        """Take out the records of these keys, which stand side by side from ``place`` backwards; return their slots.

        KeyError, and nothing is done, where others stand there.
        """
        slots = [self._by_key[name] for name in names]
        first = place + 1 - len(names)
        if self._between(first, place + 1) != slots[::-1]:
            raise KeyError(names[0])
        self._own_order().remove(first, len(names))
        for name in names:
            del self._by_key[name]
        self._left.update(zip(names, slots, strict=True))
        return slots

    def copy(self) -> "RecordList[R]":
        """The same records in the same slots; what becomes of the one leaves the other as it is."""
        result = RecordList[R]()
        result._slots, result._by_key, result._left = self._slots.copy(), self._by_key.copy(), self._left.copy()
        result._order = self._order.copy() if self._order is not None else None
        return result

    def become(self, other: "RecordList[R]") -> None:
        """Hold what another holds, which is not used any more."""
        self._slots, self._by_key = other._slots, other._by_key
        self._left, self._order = other._left, other._order

    def leave(self) -> list[R]:
        """Hold nothing any more; what stood in the slots, for whoever lets go of it bit by bit."""
        left, self._slots, self._order = self._slots, [], None
        self._by_key, self._left = {}, {}
        return left

    def give_back(self, slots: int) -> None:
        """Let go the slots from that number on, which were left again: as if nothing had ever been there."""
        del self._slots[slots:]
        self._left = {name: slot for name, slot in self._left.items() if slot < slots}

    def _check_free(self, names: Sequence[str]) -> None:
        taken = self._by_key.keys() & names
        if taken or len(set(names)) < len(names):
            raise KeyError(*taken)

    def _between(self, start: int, stop: int) -> list[int]:
        """The slots of some places."""
        if self._order is not None:
            return self._order.between(start, stop)
        return list(range(start, stop)) if 0 <= start <= stop <= len(self._slots) else []

    def _take_slots(self, names: Sequence[str], records: Sequence[R]) -> list[int]:
        if not self._left.keys().isdisjoint(names):
            return [self._take_slot(name, record) for name, record in zip(names, records, strict=True)]
        slots = list(range(len(self._slots), len(self._slots) + len(names)))
        self._slots += records
        self._by_key.update(zip(names, slots, strict=True))
        return slots

    def _take_slot(self, name: str, record: R) -> int:
        slot = self._left.pop(name, -1)
        if slot < 0:
            slot = len(self._slots)
            self._slots.append(record)
        else:
            self._slots[slot] = record
        self._by_key[name] = slot
        return slot

    def _own_order(self) -> Order:
        if self._order is None:
            self._order = Order(len(self._slots))
        return self._order
