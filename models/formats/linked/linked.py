"""What comes out of a document of linked data: a claim file, and what of the document was not understood."""

from collections.abc import Iterable
from typing import Any, TypeVar

import msgspec

from models.claims.check import NOUNS, check_record, place, references
from models.claims.claim_file import LISTS, ClaimFile, Kind, key
from models.claims.errors import ClaimsError
from models.claims.record import Record
from models.formats.claims_problem import problem

R = TypeVar("R", bound=Record)


class Linked(msgspec.Struct, frozen=True):
    """A claim file that holds together; `remarks` are sentences on what was refused or not understood."""

    file: ClaimFile
    remarks: tuple[str, ...] = ()


def record_of(fields: dict[str, Any], record_type: type[R]) -> R:
    """The record with these fields; ClaimsError where they are none of its."""
    try:
        return msgspec.convert(fields, record_type)
    except msgspec.ValidationError as error:
        raise ClaimsError("{0}{1}.", problem(str(error), fields)[:1].upper(), problem(str(error), fields)[1:]) from None


def unique(records: Iterable[R]) -> tuple[R, ...]:
    """The records, of several under one key the first."""
    return tuple({key(record): record for record in reversed(list(records))}.values())[::-1]


def checked(file: ClaimFile, remarks: list[str]) -> ClaimFile:
    """The file without the records that cannot stand in it, each of which is added to ``remarks``.

    What names a record that goes has to go too.
    """
    lists: dict[Kind, tuple[Record, ...]] = {kind: getattr(file, kind) for kind in LISTS}
    bad = _bad(lists)
    for (kind, _), (number, name, why) in bad.items():
        remarks.append(f"{place(kind, number, name)} is left out: {why}")
    kept = {
        str(kind): tuple(record for record in records if (kind, key(record)) not in bad)
        for kind, records in lists.items()
    }
    return msgspec.structs.replace(file, **kept)


_Name = tuple[Kind, str]


def _bad(lists: dict[Kind, tuple[Record, ...]]) -> dict[_Name, tuple[int, str, str]]:
    """Records that are wrong, name what is not there, or name such a record: number from 1, key, and why."""
    places = {(kind, key(record)): number for kind in lists for number, record in enumerate(lists[kind], start=1)}
    users: dict[_Name, list[tuple[_Name, str]]] = {}
    wrong: list[tuple[_Name, str]] = []
    for kind, records in lists.items():
        for record in records:
            own = (kind, key(record))
            for other, name, field in references(record):
                users.setdefault((other, name), []).append((own, field))
            wrong += [(own, why)] if (why := _why_wrong(record)) else []
    wrong += [(user, _missing(name, field)) for name in users.keys() - places.keys() for user, field in users[name]]
    bad: dict[_Name, tuple[int, str, str]] = {}
    while wrong:
        own, why = wrong.pop()
        if own not in bad:
            bad[own] = (places[own], own[1], why)
            wrong += [(user, _missing(own, field)) for user, field in users.get(own, ())]
    return dict(sorted(bad.items(), key=lambda item: (list(lists).index(item[0][0]), item[1][0])))


def _why_wrong(record: Record) -> str:
    try:
        check_record(record)
    except ClaimsError as error:
        return str(error)
    return ""


def _missing(name: _Name, field: str) -> str:
    return f"“{field}” names a {NOUNS[name[0]]} “{name[1]}” that is not in the file."
