"""Following changes: what a ledger has to take out and to enter anew, and when it is better made anew itself."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from models.claims.change import Change, Edit
from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.record import Record
from models.claims.record_list import RecordList
from models.claims.records import Records
from models.claims.registry import Claimant, Registry, Subject
from models.claims.source import Source
from models.comparison.ledger import Ledger

Followed = tuple[Change, Sequence[int]]
"""A change, and the slot that each of its edits touched."""

COMPARED = (Kind.MEASURES, Kind.SUBJECTS, Kind.CLAIMANTS, Kind.SOURCES, Kind.CLAIMS)
"""The records that an answer depends on."""

_OTHERS = COMPARED[:-1]


class Outcome(msgspec.Struct, frozen=True):
    """A ledger has followed; whether what was read from its claims so far may be wrong now."""

    needs_reading: bool


def follow(changes: Sequence[Followed], ledger: Ledger, claims: RecordList[Claim]) -> Outcome | None:
    """Bring a ledger to what the claims of its file are after all changes.

    None, and the ledger as it was, where another is better made anew. Half followed, by an error on the way, it is of
    no use any more.
    """
    touched, added = _touched(changes)
    edits = tuple(edit for change, _ in changes for edit in change.edits if edit.kind in _OTHERS)
    others, seats = _after(edits, ledger.others), ledger.seats_for(added, claims)
    if seats is None or not _name_alike(edits, ledger.others, others):
        return None
    slots = ledger.affected(touched, claims)
    ledger.take_out(slots)
    ledger.others = others
    has_new_days = any(_published(edit.was) not in (None, _published(edit.now)) for edit in edits)
    if has_new_days:
        ledger.forget_days()
    ledger.enter(slots, seats, claims)
    return Outcome(has_new_days or any(edit.kind is Kind.MEASURES for edit in edits))


def _after(edits: tuple[Edit, ...], others: Records) -> Records:
    """What records of other kinds than claims are after edits: others, for somebody may still read these."""
    if not edits:
        return others
    after = Records(others.snapshot())
    after.apply(Change(text="", edits=edits))
    return after


def _name_alike(edits: Iterable[Edit], before: Records, after: Records) -> bool:
    """Whether each name stands for the same as before; else any claim may belong to another series now."""
    names = {name for edit in edits for record in (edit.was, edit.now) for name in _names(record)}
    return _resolved(names, before) == _resolved(names, after)


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
