"""Settling what a merge left open: one side is taken, and the conflict goes."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from msgspec import UNSET

from models.claims import steps
from models.claims.change import Change, Edit
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Heading, Kind, key
from models.claims.errors import ClaimsError
from models.claims.measure import Measure
from models.claims.record import Record
from models.claims.records import Records
from models.claims.registry import Claimant, Subject
from models.claims.source import Source
from models.claims.view import Conflict, View
from models.merging.conflicts import field_of
from models.merging.unit import blank_units, units, with_units
from models.merging.written import read_record, read_unit

TEXT = "Settle conflict"
"""What the history calls it."""

_TYPES: dict[str, type[Record]] = {
    Kind.HEADING: Heading,
    Kind.MEASURES: Measure,
    Kind.SUBJECTS: Subject,
    Kind.CLAIMANTS: Claimant,
    Kind.SOURCES: Source,
    Kind.CLAIMS: Claim,
    Kind.VIEWS: View,
}


class Choice(StrEnum):
    """The side that is taken: a field of the conflict."""

    BASE = "base"
    MINE = "mine"
    THEIRS = "theirs"


def settle(records: Records, conflict: Conflict, choice: Choice) -> Change:
    """Take a side and remove the conflict; all fields of a figure are set at once.

    Where the record of a field is no longer there, only the conflict goes. ClaimsError where the side cannot be
    taken: the text of the conflict holds no such value, or names what the file no longer holds.
    """
    if conflict.record not in _TYPES:
        raise ClaimsError("The conflict is about “{0}”, which this program cannot settle: dismiss it.", conflict.record)
    kind, text = Kind(conflict.record), str(getattr(conflict, choice))
    take = _take_field if field_of(conflict) else _take_record
    taken = take(records, kind, conflict, text)
    return Change(text=TEXT, edits=(*taken, *dismiss(records, conflict).edits))


class Settled(NamedTuple):
    """A file with conflicts settled, and those that could not be, each with the reason."""

    file: ClaimFile
    refused: tuple[tuple[Conflict, ClaimsError], ...]


def settle_all(file: ClaimFile, choices: Iterable[tuple[Conflict, Choice]]) -> Settled:
    """Settle conflicts of the file, each for its side; what the file cannot hold as chosen stays open.

    One may need another: a measure can go only once no claim counts by it. So those that are refused are tried again.
    """
    waiting = list(choices)
    if not waiting:
        return Settled(file, ())
    records = Records(file)
    while True:
        refused = [(taken, error) for taken in waiting if (error := _problem(records, *taken)) is not None]
        if len(refused) in (0, len(waiting)):
            return Settled(records.snapshot(), tuple((conflict, error) for (conflict, _), error in refused))
        waiting = [taken for taken, _ in refused]


def _problem(records: Records, conflict: Conflict, choice: Choice) -> ClaimsError | None:
    """Settle it; or why it cannot be."""
    try:
        records.apply(settle(records, conflict, choice))
    except ClaimsError as error:
        return error
    return None


def dismiss(records: Records, conflict: Conflict) -> Change:
    """Remove the conflict and leave the record as it is."""
    held = records.conflicts.get(key(conflict))
    if held is None:
        raise ClaimsError("The conflict is settled already.")
    edit = Edit(kind=Kind.CONFLICTS, was=held, place=records.conflicts.place(key(held)))
    return Change(text=TEXT, edits=(edit,))


def _take_field(records: Records, kind: Kind, conflict: Conflict, text: str) -> tuple[Edit, ...]:
    record = _held(records, kind, conflict.id)
    if record is None:
        return ()
    name = field_of(conflict)
    value = read_unit(text, type(record), name)
    if value is UNSET:
        value = _absent(type(record), name)
    changed = units(record) | {name: value}
    now = with_units(record, {unit: held for unit, held in changed.items() if held is not UNSET})
    return _put(records, kind, conflict.id, now)


def _absent(record_type: type[Record], name: str) -> object:
    """UNSET, for an unknown field that a side does not have goes; any other needs a value."""
    if name in blank_units(record_type):
        raise ClaimsError("There was no “{0}” before: take one of the two sides.", name)
    return UNSET


def _take_record(records: Records, kind: Kind, conflict: Conflict, text: str) -> tuple[Edit, ...]:
    if text:
        return _put(records, kind, conflict.id, read_record(text, _TYPES[kind]))
    if _held(records, kind, conflict.id) is None or kind is Kind.HEADING:
        return ()
    if kind is Kind.CLAIMS:
        return steps.remove_claims(records, [conflict.id], TEXT).edits
    return steps.remove(records, kind, [conflict.id], TEXT).edits


def _held(records: Records, kind: Kind, name: str) -> Record | None:
    return records.heading if kind is Kind.HEADING else records.of(kind).get(name)


def _put(records: Records, kind: Kind, name: str, record: Record) -> tuple[Edit, ...]:
    if key(record) != name:
        raise ClaimsError("The conflict is about one record and holds another: dismiss it.")
    if isinstance(record, Heading):
        return steps.change_heading(records, record).edits
    if records.holds(kind, name):
        return steps.change(records, kind, [record], TEXT).edits
    return steps.add(records, kind, [record], TEXT).edits
