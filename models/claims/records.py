"""The records of one claim file while it is edited."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from models.claims.batches import Report, batches, unheard
from models.claims.change import Change, Edit, stretches
from models.claims.claim import Claim
from models.claims.claim_file import LISTS, VERSION, ClaimFile, Heading, Kind, keys
from models.claims.measure import Measure
from models.claims.namers import Namers
from models.claims.record import Record
from models.claims.record_list import RecordList
from models.claims.registry import Claimant, Registry, Subject
from models.claims.source import Source
from models.claims.view import Conflict, View


class Records:
    """A claim file's heading and lists; changes by `apply` only, in time proportional to the change."""

    def __init__(self, file: ClaimFile) -> None:
        self.version = file.version
        self.heading: Heading = file.heading
        self.measures = RecordList[Measure](file.measures)
        self.subjects = RecordList[Subject](file.subjects)
        self.claimants = RecordList[Claimant](file.claimants)
        self.sources = RecordList[Source](file.sources)
        self.claims = RecordList[Claim](file.claims)
        self.views = RecordList[View](file.views)
        self.conflicts = RecordList[Conflict](file.conflicts)
        self.subject_names = Registry(self.subjects)
        self.claimant_names = Registry(self.claimants)
        self.namers = Namers(self.claims)
        self._moment = 0
        self._lists: dict[Kind, RecordList[Record]] = {kind: getattr(self, kind) for kind in LISTS}

    @property
    def is_read_only(self) -> bool:
        """Whether a newer program wrote the file, so that it can be shown but not changed."""
        return self.version > VERSION

    def of(self, kind: Kind) -> RecordList[Record]:
        """The list of one kind of record."""
        return self._lists[kind]

    def holds(self, kind: Kind, name: str) -> bool:
        """Whether there is a record of that kind and key."""
        return name in self._lists[kind]

    def snapshot(self) -> ClaimFile:
        """The records as one value, as a writer takes it."""
        lists = {str(kind): tuple(self._lists[kind]) for kind in LISTS}
        return ClaimFile(heading=self.heading, version=self.version, **lists)  # type: ignore[arg-type]

    def foresee(self, change: Change, report: Report = unheard) -> "Foreseen":
        """What a change will make of the lists that it touches; nothing is changed.

        It is for very many edits, and only reads: so another thread may do it, while nobody changes anything. The
        change must have been checked; what does not fit raises KeyError or IndexError. ``report`` is told what part is
        done, and may raise to stop it.
        """
        lists = {kind: records.copy() for kind, records in self._lists.items() if change.touches(kind)}
        slots: list[int] = []
        for some in _pieces(change.edits):
            report(len(slots) / len(change.edits))
            slots += _made(lists, some)
        return Foreseen(change, lists, tuple(slots), self._moment)

    def apply(self, change: Change) -> tuple[int, ...]:
        """Apply every edit in order; return the slot each one touched (-1 for the heading).

        The change must have been checked (see `steps`): what does not fit raises KeyError or IndexError, and leaves
        everything as it was.
        """
        return self._follow(change, self._apply_all(change.edits))

    def take(self, foreseen: "Foreseen") -> tuple[int, ...]:
        """Apply the change that was foreseen, as `apply` does; nothing may have been changed since."""
        assert foreseen.moment == self._moment, "something was changed meanwhile"
        for kind, records in foreseen.lists.items():
            self._lists[kind].become(records)
        return self._follow(foreseen.change, foreseen.slots)

    def _apply_all(self, edits: Sequence[Edit]) -> tuple[int, ...]:
        """Apply all of them, or none."""
        counts = {kind: records.slot_count for kind, records in self._lists.items()}
        slots: list[int] = []
        try:
            for some in _pieces(edits):
                slots += _made(self._lists, some)
        except BaseException:
            for edit in reversed(edits[: len(slots)]):
                list(_made(self._lists, [edit.inverse()]))
            for kind, count in counts.items():
                self._lists[kind].give_back(count)
            raise
        return tuple(slots)

    def _follow(self, change: Change, slots: tuple[int, ...]) -> tuple[int, ...]:
        """Have all else follow what the lists hold by now."""
        self._moment += 1
        for edit in change.of(Kind.HEADING):
            assert isinstance(edit.now, Heading)
            self.heading = edit.now
        self.namers.apply(change, slots)
        if change.touches(Kind.SUBJECTS):
            self.subject_names = Registry(self.subjects)
        if change.touches(Kind.CLAIMANTS):
            self.claimant_names = Registry(self.claimants)
        return slots


class Foreseen(NamedTuple):
    """What a change makes of the lists that it touches, and the slot that each of its edits touches."""

    change: Change
    lists: Mapping[Kind, RecordList[Record]]
    slots: tuple[int, ...]
    moment: int
    """How many changes came before it."""


def _pieces(edits: Sequence[Edit]) -> Iterator[Sequence[Edit]]:
    """Edits that can be made in one go, and not too many, for other threads to get their turn."""
    for stretch in stretches(edits):
        yield from batches(stretch)


def _made(lists: Mapping[Kind, RecordList[Record]], piece: Sequence[Edit]) -> Iterable[int]:
    """Make edits of one piece in their list; their slots, of which each says, once asked for, that its edit is made."""
    kind, place = piece[0].kind, piece[0].place
    if kind is Kind.HEADING:
        return [-1] * len(piece)
    was = [edit.was for edit in piece if edit.was is not None]
    now = [edit.now for edit in piece if edit.now is not None]
    if not was:
        return lists[kind].insert_all(place, now)
    names = list(keys(was))
    return lists[kind].replace_all(names, now) if now else lists[kind].remove_all(names, place)
