"""A change in words: which records it adds, removes or changes, and each field before and after."""

from collections.abc import Container, Iterable, Iterator
from enum import Enum
from itertools import islice

import msgspec

from models.claims.change import Change, Edit
from models.claims.claim_file import Kind
from models.claims.record import Record
from models.claims.visible import visible
from models.text.isolation import isolated
from models.text.record_words import Known, field_label, field_names, field_text, field_value, record_name

LONGEST = 160
"""How many characters of a value are told, at most."""

RECORDS = 20
"""How many records of one change are told, at most."""

_BEFORE = 40
"""How many characters before the first difference are told of long values."""


class How(Enum):
    """What happens to a record."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


class FieldTold(msgspec.Struct, frozen=True):
    """One field: its label, and its text before and after; "" is nothing stated.

    Both are one line, and long ones are cut around the first difference; where they are equal, they differ only in
    spaces or in signs that cannot be told.
    """

    label: str
    before: str
    after: str


class RecordTold(msgspec.Struct, frozen=True):
    """One record that a change touches: what is done to it, its name (as it was before), and its fields that change."""

    how: How
    name: str
    fields: tuple[FieldTold, ...] = ()


class ChangeTold(msgspec.Struct, frozen=True):
    """A change: what the history calls it, its records, and how many more there are; and its number, from 0."""

    text: str
    records: tuple[RecordTold, ...]
    more: int = 0
    number: int = 0


def tell(changes: Iterable[Change], known: Known, wanted: Container[int] | None = None) -> Iterator[ChangeTold]:
    """Changes that were made one after the other: all, or those of the ``wanted`` numbers.

    ``known`` knows the records before them, and learns theirs.
    """
    for number, change in enumerate(changes):
        known.learn(edit.was for edit in change.edits if edit.was is not None)
        known.learn(edit.now for edit in change.edits if edit.now is not None)
        if wanted is not None and number not in wanted:
            continue
        edits = _together(change.edits)
        told = tuple(_record(edit, known) for edit in islice(edits, RECORDS))
        yield ChangeTold(_cut(_one_line(known.display.say(change.text)), 0), told, max(0, len(edits) - RECORDS), number)


def _together(edits: Iterable[Edit]) -> list[Edit]:
    """The edits, with all of one record as the one edit that they come to."""
    result: dict[tuple[Kind, str], Edit] = {}
    for edit in edits:
        first = result.setdefault((edit.kind, edit.key), edit)
        result[edit.kind, edit.key] = Edit(kind=edit.kind, was=first.was, now=edit.now)
    return [edit for edit in result.values() if edit.was is not None or edit.now is not None]


def _record(edit: Edit, known: Known) -> RecordTold:
    if edit.was is None or edit.now is None:
        record = edit.now if edit.now is not None else edit.was
        how = How.REMOVED if edit.now is None else How.ADDED
        return RecordTold(how, record_name(record, known) if record is not None else "")
    fields = tuple(_fields(edit.was, edit.now, known))
    return RecordTold(How.CHANGED if fields else How.MOVED, record_name(edit.was, known), fields)


def _fields(was: Record, now: Record, known: Known) -> Iterator[FieldTold]:
    for name in field_names(was):
        if field_value(was, name) != field_value(now, name):
            before, after = (_one_line(field_text(record, name, known)) for record in (was, now))
            start = _first_difference(before, after)
            yield FieldTold(field_label(was, name, known.display), _cut(before, start), _cut(after, start))


def _first_difference(before: str, after: str) -> int:
    shorter = min(len(before), len(after))
    return next((n for n in range(shorter) if before[n] != after[n]), shorter)


def _cut(text: str, start: int) -> str:
    """The text, from a little before ``start`` where it is too long to be told whole; nothing in it hidden."""
    begin = max(0, min(start - _BEFORE, len(text) - LONGEST))
    end = begin + LONGEST
    part = ("…" if begin else "") + text[begin:end].strip() + ("…" if end < len(text) else "")
    return isolated(visible(part))


def _one_line(text: str) -> str:
    return " ".join(text.split())
