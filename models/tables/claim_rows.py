"""Which claim stands in which row of the claim table: slots, found by slot and laid anew after many changes."""

from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from models.frame import Array

DRAFT = -1
"""The slot of the draft: a claim that is not in the document yet."""

_FIRST = -2
"""Stands for what is before the first claim of the file."""

_LONG = 20_000
"""From so many slots on, numpy is worth its import."""


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

    def slots_in(self, rows: Sequence[int]) -> Sequence[int]:
        """The slots in some rows; quickest of a range of them."""
        if isinstance(rows, range):
            return self._slots[rows.start : rows.stop]
        return list(map(self._slots.__getitem__, rows))

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

    def laid_anew(self, runs: Sequence[Sequence[int]], added: Sequence[int], gone: Sequence[int]) -> "ClaimRows":
        """The rows without those that are gone, and each added slot behind the one before it in the file's order.

        What stands behind a slot that is not shown comes last. ``runs`` are all slots in the order of the file, piece
        by piece.
        """
        import numpy as np

        own = _numbers(self._slots)
        kept = own[~_mask(gone, own)[own]] if gone else own
        if not added:
            return ClaimRows(kept)
        order = np.concatenate([_numbers(run) for run in runs])
        places = np.flatnonzero(_mask(added, order)[order])
        starts = np.flatnonzero(np.diff(places, prepend=-2) != 1)  # of what stands side by side
        before = places[starts] - 1
        behind = np.where(before < 0, _FIRST, order[before])
        rows = np.flatnonzero(_mask(behind[behind >= 0], kept)[kept])
        row_behind = {_FIRST: 0} | dict(zip(kept[rows].tolist(), (rows + 1).tolist(), strict=True))
        at = [row_behind.get(slot, len(kept)) for slot in behind.tolist()]
        counts = np.diff(starts, append=len(places))
        return ClaimRows(np.insert(kept, np.repeat(at, counts), order[places]))

    def _own(self) -> "array[int]":
        if isinstance(self._slots, range):
            self._slots = _array(self._slots)
        return self._slots


def _array(slots: Any) -> "array[int]":
    """A copy of slots as an array."""
    if isinstance(slots, array):
        return slots[:]
    if isinstance(slots, range) and len(slots) > _LONG:
        slots = _numbers(slots)
    if not hasattr(slots, "tobytes"):
        return array("q", slots)
    result = array("q")
    result.frombytes(memoryview(slots).cast("B"))
    return result


def _numbers(slots: Sequence[int]) -> "Array":
    """Slots as numpy has them."""
    import numpy as np

    if isinstance(slots, range):
        return np.arange(slots.start, slots.stop)
    return np.frombuffer(slots, np.int64) if isinstance(slots, array) else np.array(slots, np.int64)


def _mask(slots: Any, among: "Array") -> "Array":
    """By slot, whether it is one of some; long enough to be asked of all of others, the draft's too, which never is."""
    import numpy as np

    numbers = np.asarray(slots, np.int64)
    result = np.zeros(2 + max(numbers.max(initial=0), among.max(initial=0)), np.bool_)
    result[numbers] = True
    return result
