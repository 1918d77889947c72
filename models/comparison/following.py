"""Following changes: what a ledger has to take out and to enter anew, and when it is better made anew itself."""

from collections.abc import Iterator, Sequence

import msgspec

from models.claims.change import Change
from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.record import Record
from models.claims.record_list import RecordList
from models.claims.records import Records
from models.claims.registry import Claimant, Registry, Subject
from models.claims.source import Source
from models.comparison.ledger import Ledger
from models.comparison.seats import NoRoomError

Followed = tuple[Change, Sequence[int]]
"""A change, and the slot that each of its edits touched."""

MOST = 256
"""Edits that are followed one by one; more are better taken from a new file at once."""

COMPARED = (Kind.MEASURES, Kind.SUBJECTS, Kind.CLAIMANTS, Kind.SOURCES, Kind.CLAIMS)
"""The records that an answer depends on."""

_OTHERS = COMPARED[:-1]


class Outcome(msgspec.Struct, frozen=True):
    """A ledger has followed; whether what was read from its claims so far may be wrong now."""

    needs_reading: bool


def follow(changes: Sequence[Followed], ledger: Ledger, claims: RecordList[Claim]) -> Outcome | None:
    """Bring a ledger to what the claims of its file are after all changes; None where it is of no use any more."""
    if sum(len(change.edits) for change, _ in changes) > MOST:
        return None
    touched, added = _touched(changes)
    slots = ledger.affected(touched, claims)
    ledger.take_out(slots)
    edits = [edit for change, _ in changes for edit in change.edits if edit.kind in _OTHERS]
    names = {name for edit in edits for record in (edit.was, edit.now) for name in _names(record)}
    were = _resolved(names, ledger.others)
    ledger.others.apply(Change(text="", edits=tuple(edits)))
    if _resolved(names, ledger.others) != were:
        return None  # any claim may belong to another series now
    has_new_days = any(_published(edit.was) not in (None, _published(edit.now)) for edit in edits)
    if has_new_days:
        ledger.forget_days()
    try:
        ledger.enter(slots, added, claims)
    except NoRoomError:
        return None
    return Outcome(has_new_days or any(edit.kind is Kind.MEASURES for edit in edits))


def _touched(changes: Sequence[Followed]) -> tuple[set[int], dict[int, int]]:
    """The slots of claims that were touched; those that were added, with their places."""
    touched: set[int] = set()
    added: dict[int, int] = {}
    for change, slots in changes:
        for edit, slot in zip(change.edits, slots, strict=True):
            if edit.kind is Kind.CLAIMS:
                touched.add(slot)
                if edit.was is None:
                    added[slot] = edit.place
    return touched, added


def _names(record: Record | None) -> Iterator[str]:
    if isinstance(record, Subject | Claimant):
        yield from (record.name, *record.aliases)


def _resolved(names: set[str], records: Records) -> list[tuple[str, str]]:
    """What names stand for, as subjects and as claimants."""
    registries: tuple[Registry, ...] = records.subject_names, records.claimant_names
    return [(registries[0].resolve(name), registries[1].resolve(name)) for name in sorted(names)]


def _published(record: Record | None) -> tuple[str, str] | None:
    """Which source is of which day; None for what is no source."""
    return (record.id, record.published) if isinstance(record, Source) else None
