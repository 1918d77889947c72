"""The records of one claim file while it is edited."""

from collections.abc import Iterable, Sequence

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

    def apply(self, change: Change) -> tuple[int, ...]:
        """Apply every edit in order; return the slot each one touched (-1 for the heading).

        The change must have been checked (see `steps`): what does not fit raises KeyError or IndexError, and leaves
        everything as it was.
        """
        slots = self._apply_all(change.edits)
        self.namers.apply(change, slots)
        if change.touches(Kind.SUBJECTS):
            self.subject_names = Registry(self.subjects)
        if change.touches(Kind.CLAIMANTS):
            self.claimant_names = Registry(self.claimants)
        return slots

    def _apply_all(self, edits: Sequence[Edit]) -> tuple[int, ...]:
        """Apply all of them, or none."""
        counts = {kind: records.slot_count for kind, records in self._lists.items()}
        slots: list[int] = []
        try:
            for stretch in stretches(edits):
                slots += self._apply(stretch)
        except BaseException:
            for edit in reversed(edits[: len(slots)]):
                list(self._apply([edit.inverse()]))
            for kind, count in counts.items():
                self._lists[kind].give_back(count)
            raise
        return tuple(slots)

    def _apply(self, stretch: Sequence[Edit]) -> Iterable[int]:
        """The slots of what can be applied in one go; replacements are made one by one, as the slots are asked for."""
        kind, place = stretch[0].kind, stretch[0].place
        if kind is Kind.HEADING:
            return [self._head(edit) for edit in stretch]
        records = self._lists[kind]
        was = [edit.was for edit in stretch if edit.was is not None]
        now = [edit.now for edit in stretch if edit.now is not None]
        if not was:
            return records.insert_all(place, now)
        if not now:
            return records.remove_all(list(keys(was)), place)
        return map(records.replace, keys(was), now)

    def _head(self, edit: Edit) -> int:
        assert isinstance(edit.now, Heading)
        self.heading = edit.now
        return -1
