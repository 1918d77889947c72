"""What a merge would change in the file of one side."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from models.claims.claim_file import LISTS, ClaimFile, Kind, key
from models.claims.record import Record


class Counts(NamedTuple):
    """How many records of a kind are added, changed and removed."""

    added: int
    changed: int
    removed: int


def incoming(mine: ClaimFile, merged: ClaimFile) -> Mapping[Kind, Counts]:
    """What the merged file has otherwise than mine, by kind; kinds in which nothing differs but the order are left out.

    The heading counts as a record; conflicts are not counted.
    """
    kinds = (kind for kind in LISTS if kind is not Kind.CONFLICTS)
    counts = {kind: _counts(getattr(mine, kind), getattr(merged, kind)) for kind in kinds}
    heading = {Kind.HEADING: _counts((mine.heading,), (merged.heading,))}
    return {kind: found for kind, found in (counts | heading).items() if any(found)}


def _counts(mine: Iterable[Record], merged: Iterable[Record]) -> Counts:
    was, now = ({key(record): record for record in records} for records in (mine, merged))
    changed = sum(name in was and was[name] != record for name, record in now.items())
    return Counts(added=len(now.keys() - was.keys()), changed=changed, removed=len(was.keys() - now.keys()))
