"""Unsaved changes made again, on the file they belong to or on what it has become."""

from collections.abc import Sequence

import msgspec

from models.claims.change import Change, Edit
from models.claims.check import NOUNS, check_file, check_record, check_references
from models.claims.claim_file import LISTS, VERSION, ClaimFile, Heading, Kind, key
from models.claims.errors import ClaimsError
from models.claims.record import Record
from models.claims.record_list import RecordList
from models.claims.visible import sentence
from models.storage.recovery import Recovered


class Replayed(msgspec.Struct, frozen=True, kw_only=True):
    """A file with the changes that fitted; `problem` says in a sentence why the others did not, else ""."""

    file: ClaimFile
    changes: tuple[Change, ...]
    problem: str = ""


def replay(recovered: Recovered, file: ClaimFile) -> Replayed:
    """Make the unsaved changes on a file, up to the first that does not fit; never one by half.

    ClaimsError for a file of a newer version, which must not be changed.
    """
    if file.version > VERSION:
        raise ClaimsError("The file was written by a newer program: the unsaved changes cannot be made in it.")
    changes, work = recovered.changes, _Work(file)
    count, problem = _fitting(work, changes)
    if problem:
        work = _made(file, changes[:count])
    try:
        result = work.file()
    except ClaimsError as error:
        if count == 0:
            raise  # it was not sound before
        count = _sound(file, changes[:count])
        problem = _problem(changes, count, error)
        result = _made(file, changes[:count]).file()
    return Replayed(file=result, changes=changes[:count], problem=problem)


def _fitting(work: "_Work", changes: Sequence[Change]) -> tuple[int, str]:
    """Make the changes; return how many fit one after the other, and why the next does not."""
    for number, change in enumerate(changes):
        try:
            work.make(change)
        except ClaimsError as error:
            return number, _problem(changes, number, error)
    return len(changes), ""


def _made(file: ClaimFile, changes: Sequence[Change]) -> "_Work":
    """The work done, for changes that are known to fit."""
    work = _Work(file)
    for change in changes:
        work.make(change)
    return work


def _sound(file: ClaimFile, changes: Sequence[Change]) -> int:
    """How many changes leave a file that holds together, where all of them do not: about as many as can be."""
    low, high = 0, len(changes)
    while high - low > 1:
        middle = (low + high) // 2
        try:
            _made(file, changes[:middle]).file()
            low = middle
        except ClaimsError:
            high = middle
    return low


def _problem(changes: Sequence[Change], number: int, reason: ClaimsError) -> str:
    return sentence(
        f"Change {number + 1:,} of {len(changes):,} (“{changes[number].text}”) does not fit the file, "
        f"and is left out with all behind it: {reason}"
    )


class _Work:
    """A file on which changes are made that nobody has checked.

    Not `Records`, which trusts its changes, and resolves names anew after each that touches subjects.
    """

    def __init__(self, file: ClaimFile) -> None:
        self._heading = file.heading
        self._lists: dict[Kind, RecordList[Record]] = {kind: RecordList(getattr(file, kind)) for kind in LISTS}

    def file(self) -> ClaimFile:
        """What has come of the file; ClaimsError where it does not hold together."""
        lists = {str(kind): tuple(records) for kind, records in self._lists.items()}
        file = ClaimFile(heading=self._heading, **lists)  # type: ignore[arg-type]
        check_file(file)
        return file

    def make(self, change: Change) -> None:
        """Make a change; where it does not fit, ClaimsError, and the work is spoilt: half of it may be done."""
        for edit in change.edits:
            if edit.kind is Kind.HEADING:
                self._head(edit)
            else:
                self._edit(edit)
        for edit in change.edits:
            if edit.now is not None:
                check_record(edit.now)
                check_references(edit.now, self._holds)

    def _holds(self, kind: Kind, name: str) -> bool:
        return name in self._lists[kind]

    def _head(self, edit: Edit) -> None:
        if edit.was != self._heading or not isinstance(edit.now, Heading):
            raise ClaimsError("Title or note of the file are others now.")
        self._heading = edit.now

    def _edit(self, edit: Edit) -> None:
        """Make one edit of a list, where what was is what there is."""
        records, was, now = self._lists[edit.kind], edit.was, edit.now
        if was is not None and records.get(key(was)) != was:
            raise ClaimsError(f"The {NOUNS[edit.kind]} “{key(was)}” is another now, or gone.")
        if now is not None and key(now) in records and (was is None or key(was) != key(now)):
            raise ClaimsError(f"There is another {NOUNS[edit.kind]} “{key(now)}” already.")
        if was is not None and now is not None:
            records.replace(key(was), now)
        elif was is not None:
            self._check_place(edit, len(records), records.slot(key(was)))
            records.remove(key(was), edit.place)
        elif now is not None:
            self._check_place(edit, len(records) + 1)
            records.insert(edit.place, now)
        else:
            raise ClaimsError(f"It neither adds nor removes a {NOUNS[edit.kind]}.")

    def _check_place(self, edit: Edit, count: int, slot: int | None = None) -> None:
        """Refuse a place that is none of so many, or where not the record of that slot stands."""
        is_there = 0 <= edit.place < count
        if not is_there or (slot is not None and self._lists[edit.kind].slot_at(edit.place) != slot):
            raise ClaimsError(f"Place {edit.place + 1:,} in the list of {edit.kind} is not where this could happen.")
