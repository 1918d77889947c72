"""Which claim stands in which row of the claim table: slots, found by slot and laid anew after many changes."""

from array import array
from collections.abc import Collection, Iterable
from typing import Any

DRAFT = -1
"""The slot of the draft: a claim that is not in the document yet."""

_LONG = 20_000
"""From so many slots on, numpy is worth its import."""

_FIRST = -2
"""Stands for what is before the first claim of the file."""


class ClaimRows:
    """The slots of the claims shown, row by row, and perhaps the draft's."""

    def __init__(self, slots: Any = ()) -> None:
        """Of any iterable of slots; a numpy array of int64 is taken without a list between, a range as it is."""
        self._slots: range | array[int] = slots if isinstance(slots, range) else _array(slots)

    def __len__(self) -> int:
        return len(self._slots)

    def slot(self, row: int) -> int:
        """The slot in a row; IndexError where there is no such row."""
        return self._slots[row]

    def row(self, slot: int) -> int:
        """The row of a slot; -1 where it is not shown."""
        slots = self._slots
        if 0 <= slot < len(slots) and slots[slot] == slot:
            return slot  # so it is for every row of a file just opened, before numpy is there
        if isinstance(slots, range) or not slots:
            return -1
        import numpy as np

        found = np.flatnonzero(np.frombuffer(slots, np.int64) == slot)
        return int(found[0]) if found.size else -1

    def row_behind(self, slot: int | None) -> int:
        """The row to insert what stands behind a slot in the file; None for the first claim, last where not shown."""
        if slot is None:
            return 0
        row = self.row(slot)
        return row + 1 if row >= 0 else len(self._slots)

    def copy(self) -> "array[int]":
        """The slots, for others to keep: whoever reads an array as a buffer locks it, and ours must grow."""
        return _array(self._slots)

    def insert(self, row: int, slot: int) -> None:
        """Put a slot into a row; those from there on move down."""
        self._own().insert(row, slot)

    def replace(self, row: int, slot: int) -> None:
        """Put a slot into a row in place of the one there."""
        self._own()[row] = slot

    def remove(self, row: int) -> None:
        """Take a row out."""
        del self._own()[row]

    def followed_by(self, slots: Any) -> "ClaimRows":
        """The rows as they are, and behind them those of more slots that are not among them."""
        more = ClaimRows(slots)
        if _array(more._slots[: len(self)]) == _array(self._slots):
            return more
        import numpy as np

        own, found = np.array(self._slots, np.int64), np.array(more._slots, np.int64)
        return ClaimRows(np.concatenate((own, found[~np.isin(found, own)])))

    def laid_anew(self, order: Iterable[int], added: Collection[int], gone: Collection[int]) -> "ClaimRows":
        """The rows without those that are gone, and each added slot behind the one before it in the file's order.

        What stands behind a slot that is not shown comes last.
        """
        behind = _runs(order, set(added))
        slots = array("q", behind.pop(_FIRST, ()))
        left_out = set(gone)
        for slot in self._slots:
            if slot not in left_out:
                slots.append(slot)
                slots.extend(behind.pop(slot, ()))
        for run in behind.values():
            slots.extend(run)
        return ClaimRows(slots)

    def _own(self) -> "array[int]":
        if isinstance(self._slots, range):
            self._slots = _array(self._slots)
        return self._slots


def _array(slots: Any) -> "array[int]":
    """A copy of slots as an array."""
    if isinstance(slots, array):
        return slots[:]
    if isinstance(slots, range) and len(slots) > _LONG:
        import numpy as np

        slots = np.arange(slots.start, slots.stop)
    if not hasattr(slots, "tobytes"):
        return array("q", slots)
    result = array("q")
    result.frombytes(memoryview(slots).cast("B"))
    return result


def _runs(order: Iterable[int], added: set[int]) -> dict[int, list[int]]:
    """The added slots that follow one another in the file, by the slot that they stand behind."""
    runs: dict[int, list[int]] = {}
    before = _FIRST
    for slot in order:
        if slot in added:
            runs.setdefault(before, []).append(slot)
        else:
            before = slot
    return runs
