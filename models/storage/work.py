"""A file on which changes are made that nobody has checked."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from models.claims.change import Edit
from models.claims.check import ONE, check_file, references
from models.claims.claim_file import LISTS, ClaimFile, Heading, Kind, key
from models.claims.errors import ClaimsError
from models.claims.record import Record
from models.claims.record_list import RecordList
from models.claims.saying import Clause


class Spot(NamedTuple):
    """Where a record stands, whatever it says: its list and its key."""

    kind: Kind
    name: str


class Step(NamedTuple):
    """What an edit makes of one spot; None is no record."""

    spot: Spot
    before: Record | None
    after: Record | None


def steps_of(edit: Edit) -> tuple[Step, ...]:
    """What an edit does: one step, or two where it gives a record another key; ClaimsError where it does nothing."""
    kind, was, now = edit.kind, edit.was, edit.now
    if kind is Kind.HEADING and (was is None or now is None):
        raise ClaimsError("Title and note of the file can be changed, but neither added nor removed.")
    if was is None and now is None:
        raise ClaimsError("It neither adds nor removes {0}.", Clause(ONE[kind]))
    if was is not None and now is not None and key(was) == key(now):
        return (Step(Spot(kind, key(was)), was, now),)
    gone = (Step(Spot(kind, key(was)), was, None),) if was is not None else ()
    return gone if now is None else (*gone, Step(Spot(kind, key(now)), None, now))


class Work:
    """The lists of a file while changes are made on them.

    Not `Records`, which trusts its changes, and resolves names anew after each that touches subjects.
    """

    def __init__(self, file: ClaimFile) -> None:
        self._heading: Record = file.heading
        self._lists: dict[Kind, RecordList[Record]] = {kind: RecordList(getattr(file, kind)) for kind in LISTS}
        self._named: Counter[Spot] | None = None  # how many times each is named, once anybody has asked

    def file(self) -> ClaimFile:
        """What has come of the file; ClaimsError where it does not hold together."""
        lists = {str(kind): tuple(records) for kind, records in self._lists.items()}
        file = ClaimFile(heading=self._heading, **lists)  # type: ignore[arg-type]
        check_file(file)
        return file

    def of(self, kind: Kind) -> RecordList[Record]:
        """The list of one kind of record."""
        return self._lists[kind]

    def at(self, spot: Spot) -> Record | None:
        """The record that stands there now."""
        return self._heading if spot.kind is Kind.HEADING else self._lists[spot.kind].get(spot.name)

    def holds(self, kind: Kind, name: str) -> bool:
        """Whether there is a record of that kind and key."""
        return name in self._lists[kind]

    def make(self, edit: Edit) -> None:
        """Make an edit that is known to fit, its place too."""
        was, now = edit.was, edit.now
        if isinstance(now, Heading):
            self._heading = now
            return
        records = self._lists[edit.kind]
        if was is not None and now is not None:
            records.replace(key(was), now)
        elif was is not None:
            records.remove(key(was), edit.place)
        elif now is not None:
            records.insert(edit.place, now)
        if self._named is not None:
            self._named.subtract(_named(was))
            self._named.update(_named(now))

    def naming(self, spot: Spot) -> Record | None:
        """A record that names the one of that spot, whether that is there or not; None where none does."""
        if self._named is None:
            self._named = Counter(spot for record in self._all() for spot in _named(record))
        if self._named[spot] <= 0:
            return None
        return next(record for record in self._all() if spot in _named(record))

    def _all(self) -> Iterator[Record]:
        return (record for records in self._lists.values() for record in records)


def _named(record: Record | None) -> list[Spot]:
    return [Spot(kind, name) for kind, name, _ in references(record)] if record is not None else []
