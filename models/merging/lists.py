"""Merging one list of the three files, record by record."""

from collections.abc import Iterable, Sequence

from msgspec import UNSET

from models.claims.claim_file import Kind, key
from models.claims.record import Record
from models.claims.view import Conflict
from models.merging.fields import conflict, merge_record
from models.merging.order import merged_order

Keyed = dict[str, Record]


class ListMerge:
    """One list while it is merged: what is kept so far, what is dropped so far, and the conflicts.

    `rivals` are the records that would stand in the place of kept ones had theirs been mine; `dropped` is what one
    side removed and the other left as it was.
    """

    def __init__(self, kind: Kind, base: Sequence[Record], mine: Sequence[Record], theirs: Sequence[Record]) -> None:
        self.kind = kind
        self.kept: Keyed = {}
        self.dropped: Keyed = {}
        self.rivals: list[Record] = []
        self.conflicts: list[Conflict] = []
        self.from_mine = self.from_theirs = 0
        self._base, self._mine, self._theirs = _keyed(base), _keyed(mine), _keyed(theirs)
        for name, ours in self._mine.items():
            self._merge(name, self._base.get(name), ours, self._theirs.get(name))
        for name, others in self._theirs.items():
            if name not in self._mine:
                self._merge(name, self._base.get(name), None, others)

    def keep(self, name: str) -> None:
        """Keep what one side removed, with a conflict, because something that is kept names it."""
        sides = (self._base.get(name), self._mine.get(name), self._theirs.get(name))
        self._keep_whole(name, *sides)
        self.from_mine -= sides[1] is None
        self.from_theirs -= sides[2] is None

    def records(self) -> tuple[Record, ...]:
        """The kept records in order."""
        return tuple(self.kept[name] for name in merged_order(self._base, self._mine, self._theirs, self.kept))

    def _merge(self, name: str, base: Record | None, mine: Record | None, theirs: Record | None) -> None:
        if mine == theirs:
            self._take(name, mine)
        elif theirs == base:
            self.from_mine += 1
            self._take(name, mine, theirs)
        elif mine == base:
            self.from_theirs += 1
            self._take(name, theirs, mine)
        elif mine is None or theirs is None:
            self._keep_whole(name, base, mine, theirs)
        else:
            self._merge_record(name, base, mine, theirs)

    def _take(self, name: str, record: Record | None, unchanged: Record | None = None) -> None:
        """Take the side that changed; what it removed is dropped, for the time being."""
        if record is not None:
            self.kept[name] = record
        elif unchanged is not None:
            self.dropped[name] = unchanged

    def _keep_whole(self, name: str, base: Record | None, mine: Record | None, theirs: Record | None) -> None:
        """Keep the record of the side that has it, and a conflict about the whole of it."""
        record = mine if mine is not None else theirs
        assert record is not None
        self.kept[name] = record
        sides = (_or_unset(base), _or_unset(mine), _or_unset(theirs))
        self.conflicts.append(conflict(self.kind, name, "", sides))

    def _merge_record(self, name: str, base: Record | None, mine: Record, theirs: Record) -> None:
        merged = merge_record(self.kind, base, mine, theirs)
        self.kept[name] = merged.record
        self.conflicts += merged.conflicts
        self.from_mine += 1
        self.from_theirs += 1
        if merged.conflicts:
            self.rivals.append(merge_record(self.kind, base, theirs, mine).record)


def _keyed(records: Iterable[Record]) -> Keyed:
    return {key(record): record for record in records}


def _or_unset(record: Record | None) -> object:
    return UNSET if record is None else record
