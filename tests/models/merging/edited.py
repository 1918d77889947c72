"""Random edits of claim files, from pools so small that two people's edits meet."""

from collections.abc import Callable, Sequence
from enum import Enum
from random import Random
from typing import Any, get_origin

import msgspec

from models.claims.check import check_file
from models.claims.claim import Claim, with_figure
from models.claims.claim_file import LISTS, ClaimFile, Kind, key
from models.claims.errors import ClaimsError
from models.claims.figure import Bound, Figure
from models.claims.measure import Measure
from models.claims.quote import Quote
from models.claims.record import Extra, Record
from models.claims.registry import Claimant, Subject
from models.claims.source import Source
from models.claims.unknown_fields import NumberText
from models.claims.view import Conflict, View

WORDS = ("", "x", "y", "z")
NAMES = ("n1", "n2", "n3")
VALUES = (1, False, "u", None, [1, {"a": []}], {"b": "c"}, NumberText("1.50"), NumberText("-2e400"))
FIGURES = (
    Figure(bound=Bound.EXACT, low=5, high=5),
    Figure(bound=Bound.AT_LEAST, low=7),
    Figure(bound=Bound.LESS_THAN, high=9),
    Figure(bound=Bound.RANGE, low=3, high=8, best=4),
    Figure(bound=Bound.RANGE, low=3, high=8),
)
NEW: dict[Kind, Callable[[str], Record]] = {
    Kind.MEASURES: lambda name: Measure(id=name, label="l", counts=("killed",)),
    Kind.SUBJECTS: lambda name: Subject(name=name),
    Kind.CLAIMANTS: lambda name: Claimant(name=name),
    Kind.SOURCES: lambda name: Source(id=name, text="t"),
    Kind.CLAIMS: lambda name: Claim(id=name, subject="s", measure="killed", bound=Bound.EXACT, low=1, high=1),
    Kind.VIEWS: lambda name: View(name=name),
    Kind.CONFLICTS: lambda name: Conflict(record="claims", id=name, field="note", mine='"x"'),
}
KEYS = {"id", "name", "record", "field"}
REFERENCES = {
    "measure": Kind.MEASURES,
    "measures": Kind.MEASURES,
    "source": Kind.SOURCES,
    "previous": Kind.SOURCES,
    "derived_from": Kind.CLAIMS,
    "replaces": Kind.CLAIMS,
    "reference": Kind.CLAIMS,
}
OFTEN = {"quotes", "derived_from", "replaces", "tags", "note", "counts", "aliases", "previous", "reference"}
"""The fields that most edits change."""

DATES = {"as_of", "stated_on", "since", "checked_on", "published", "retrieved", "day"}


def edited(file: ClaimFile, random: Random, most: int = 24) -> ClaimFile:
    """The file after up to ``most`` edits, each of which left it valid."""
    for _ in range(random.randint(0, most)):
        edit = random.choice((*[_change] * 8, _add, _add, _remove, _move, _change_heading))
        now = edit(file, random)
        try:
            check_file(now)
        except ClaimsError:
            continue
        file = now
    return file


def _with_list(file: ClaimFile, kind: Kind, records: Sequence[Record]) -> ClaimFile:
    return msgspec.structs.replace(file, **{str(kind): tuple(records)})


def _some_kind(random: Random) -> Kind:
    return random.choice((*LISTS, *[Kind.CLAIMS] * 5, Kind.SOURCES, Kind.SOURCES))


def _change(file: ClaimFile, random: Random) -> ClaimFile:
    kind = _some_kind(random)
    records: list[Any] = list(getattr(file, kind))
    if not records or kind is Kind.CONFLICTS:
        return file
    place = random.randrange(len(records))
    records[place] = changed(records[place], file, random)
    return _with_list(file, kind, records)


def _change_heading(file: ClaimFile, random: Random) -> ClaimFile:
    return msgspec.structs.replace(file, heading=changed(file.heading, file, random))


def _add(file: ClaimFile, random: Random) -> ClaimFile:
    kind = _some_kind(random)
    records: list[Any] = list(getattr(file, kind))
    record = NEW[kind](random.choice(NAMES))
    if kind is not Kind.CONFLICTS:
        for _ in range(random.randint(0, 2)):
            record = changed(record, file, random)
    records.insert(random.randint(0, len(records)), record)
    return _with_list(file, kind, records)


def _remove(file: ClaimFile, random: Random) -> ClaimFile:
    kind = _some_kind(random)
    records = list(getattr(file, kind))
    if records:
        del records[random.randrange(len(records))]
    return _with_list(file, kind, records)


def _move(file: ClaimFile, random: Random) -> ClaimFile:
    kind = _some_kind(random)
    records = list(getattr(file, kind))
    if records:
        record = records.pop(random.randrange(len(records)))
        records.insert(random.randint(0, len(records)), record)
    return _with_list(file, kind, records)


def changed(record: Any, file: ClaimFile, random: Random) -> Any:
    """The record with one field changed, or an unknown field put in, changed or taken out."""
    if random.random() < 0.15:
        return msgspec.structs.replace(record, extra=_extra(record.extra, random))
    if isinstance(record, Claim) and random.random() < 0.3:
        return with_figure(record, random.choice(FIGURES))
    fields = [field for field in msgspec.structs.fields(record) if field.name not in {"extra", *KEYS}]
    fields = [field for field in fields if field.name not in Figure.__struct_fields__]
    often = [field for field in fields if field.name in OFTEN]
    field = random.choice(often if often and random.random() < 0.8 else fields)
    return msgspec.structs.replace(record, **{field.name: _value(field, getattr(record, field.name), file, random)})


def _value(field: Any, was: Any, file: ClaimFile, random: Random) -> Any:
    if field.name == "quotes":
        return _quotes(was, file, random)
    pool = _pool(field, file)
    if get_origin(field.type) is tuple or isinstance(was, tuple):
        return _items(was, pool, random)
    return random.choice(pool)


def _pool(field: Any, file: ClaimFile) -> Sequence[Any]:
    if field.name in REFERENCES:
        names = [key(record) for record in getattr(file, REFERENCES[field.name])]
        return names[-4:] + ([] if field.name in ("measure", "source") else [""]) or [""]
    if field.name in DATES:
        return ("", "2024", "2024-03", "2023-01-01~")
    if isinstance(field.type, type) and issubclass(field.type, Enum):
        return list(field.type)[:4]
    if field.type is bool:
        return (True, False)
    return WORDS


def _items(was: tuple[Any, ...], pool: Sequence[Any], random: Random) -> tuple[Any, ...]:
    items = list(was)
    if items and random.random() < 0.4:
        item = items.pop(random.randrange(len(items)))
        if random.random() < 0.3:
            items.insert(random.randint(0, len(items)), item)
    else:
        items.insert(random.randint(0, len(items)), random.choice(pool))
    return tuple(items)


def _quotes(was: tuple[Quote, ...], file: ClaimFile, random: Random) -> tuple[Quote, ...]:
    if was and random.random() < 0.5:
        place = random.randrange(len(was))
        quote = msgspec.structs.replace(was[place], translation=random.choice(WORDS))
        if random.random() < 0.3:
            quote = msgspec.structs.replace(quote, extra=_extra(quote.extra, random))
        return (*was[:place], quote, *was[place + 1 :])
    if not file.sources:
        return was[1:]
    new = Quote(source=random.choice(file.sources).id, start=random.randint(0, 3), exact="e")
    return _items(was, (new,), random)


def _extra(extra: Extra | None, random: Random) -> Extra | None:
    fields = dict(extra.fields) if extra is not None else {}
    name = random.choice(("u", "v", "figure", "extra", "2.note"))
    if name in fields and random.random() < 0.4:
        del fields[name]
    else:
        fields[name] = random.choice(VALUES)
    return Extra(tuple(fields.items())) if fields else None
