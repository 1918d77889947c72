"""What a merge would change in the file of one side."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from models.claims.change import Edit
from models.claims.claim_file import LISTS, ClaimFile, Kind, key
from models.claims.record import Record


class Counts(NamedTuple):
    """How many records of a kind are added, changed and removed."""

    added: int
    changed: int
    removed: int


def incoming(mine: ClaimFile, merged: ClaimFile) -> Mapping[Kind, tuple[Edit, ...]]:
    """What the merged file has otherwise than mine, by kind; kinds in which nothing differs but the order are left out.

    Of each kind first what is removed, then what is changed, then what is added. The heading counts as a record;
    conflicts are not counted.
    """
    kinds = (kind for kind in LISTS if kind is not Kind.CONFLICTS)
    edits = {kind: _edits(kind, getattr(mine, kind), getattr(merged, kind)) for kind in kinds}
    heading = {Kind.HEADING: _edits(Kind.HEADING, (mine.heading,), (merged.heading,))}
    return {kind: found for kind, found in (edits | heading).items() if found}


def counts(edits: Iterable[Edit]) -> Counts:
    """How many of the edits add, change and remove a record."""
    found = [(edit.was is None, edit.now is None) for edit in edits]
    return Counts(*(found.count(how) for how in ((True, False), (False, False), (False, True))))


def _edits(kind: Kind, mine: Sequence[Record], merged: Sequence[Record]) -> tuple[Edit, ...]:
    same = set(map(id, mine)) & set(map(id, merged))  # most of them: a merge takes records over as they are
    was, now = ({key(record): record for record in records if id(record) not in same} for records in (mine, merged))
    removed = [Edit(kind=kind, was=record) for name, record in was.items() if name not in now]
    changed = [
        Edit(kind=kind, was=was[name], now=record)
        for name, record in now.items()
        if name in was and was[name] != record
    ]
    return (*removed, *changed, *(Edit(kind=kind, now=record) for name, record in now.items() if name not in was))
