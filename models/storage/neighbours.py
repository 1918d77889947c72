"""Behind which record an added one stands: what its place means once others have changed the list."""

from collections.abc import Iterator, Sequence

from models.claims.change import Change, Edit
from models.claims.claim_file import ClaimFile, Kind, key
from models.claims.record import Record

Behind = tuple[str | None, ...]
"""For each edit of a change, the key of the record that the added one stands behind, "" where it is the first.

None where nothing is added, or nobody knows.
"""


class Neighbours:
    """Follows a file while it is edited, to say what stands behind what; without a start it can say nothing."""

    def __init__(self, start: ClaimFile | None) -> None:
        self._start = start
        self._orders: dict[Kind, _Order | None] = {}

    def follow(self, change: Change) -> Behind:
        """What each record that the change adds stands behind; every change must be followed, undone ones too."""
        return tuple(self._follow(edit) for edit in change.edits)

    def _follow(self, edit: Edit) -> str | None:
        if edit.kind is Kind.HEADING or _keeps_key(edit):
            return None
        order = self._order(edit.kind)
        if order is None:
            return None
        try:
            return _make(order, edit)
        except LookupError:  # it is about another file: from here on better nothing than something wrong
            self._orders[edit.kind] = None
            return None

    def _order(self, kind: Kind) -> "_Order | None":
        if kind not in self._orders:
            self._orders[kind] = _Order(getattr(self._start, kind)) if self._start is not None else None
        return self._orders[kind]


def _keeps_key(edit: Edit) -> bool:
    return edit.was is not None and edit.now is not None and key(edit.was) == key(edit.now)


def _make(order: "_Order", edit: Edit) -> str | None:
    """Make an edit of a list, and return what an addition stands behind; LookupError where it does not fit."""
    if edit.was is None and edit.now is not None:
        if not 0 <= edit.place <= len(order):
            raise IndexError(edit.place)
        order.put(edit.place, 0, [edit.now])
        return key(order[edit.place - 1]) if edit.place else ""
    place = edit.place if edit.now is None else _place(order, edit.key)
    if key(order[place]) != edit.key:
        raise KeyError(edit.key)
    order.put(place, 1, [] if edit.now is None else [edit.now])
    return None


def _place(order: "_Order", name: str) -> int:
    return next((place for place, record in enumerate(order) if key(record) == name), len(order))


_BLOCK = 4096


class _Order:
    """The records of a list in order, in blocks: only those are copied in which something is added or removed.

    Not one list, for to copy a million pointers takes as long as a picture is shown.
    """

    def __init__(self, start: Sequence[Record]) -> None:
        self._start = start
        self._length = len(start)
        self._blocks: list[range | list[Record]] = [
            range(begin, min(begin + _BLOCK, len(start))) for begin in range(0, len(start), _BLOCK)
        ] or [[]]

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[Record]:
        return (record for number in range(len(self._blocks)) for record in self._held(number))

    def __getitem__(self, place: int) -> Record:
        number, index = self._find(place)
        block = self._blocks[number]
        return self._start[block[index]] if isinstance(block, range) else block[index]

    def put(self, place: int, gone: int, come: list[Record]) -> None:
        """Put some records into the place of one (``gone`` is 1), or before it (0)."""
        number, index = self._find(place)
        block = self._held(number)
        block[index : index + gone] = come
        self._blocks[number : number + 1] = [block] if len(block) <= 2 * _BLOCK else [block[:_BLOCK], block[_BLOCK:]]
        self._length += len(come) - gone

    def _held(self, number: int) -> list[Record]:
        block = self._blocks[number]
        return [self._start[place] for place in block] if isinstance(block, range) else block

    def _find(self, place: int) -> tuple[int, int]:
        """The block of a place, and the index there; the end of the list is the end of the last block."""
        for number, block in enumerate(self._blocks):
            if place < len(block):
                return number, place
            place -= len(block)
        return len(self._blocks) - 1, len(self._blocks[-1]) + place
