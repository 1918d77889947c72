"""What comes out of a document of linked data: a claim file, and what of the document was not understood."""

from collections.abc import Iterable
from typing import Any, TypeVar

import msgspec

from models.claims.check import ONE, check_record, place, references
from models.claims.claim_file import LISTS, ClaimFile, Kind, key
from models.claims.errors import ClaimsError
from models.claims.record import Record
from models.claims.saying import Clause, Say, Sentence
from models.formats.claims_problem import problem

R = TypeVar("R", bound=Record)


class Linked(msgspec.Struct, frozen=True):
    """A claim file that holds together; `remarks` are on what was refused or not understood."""

    file: ClaimFile
    remarks: tuple[Sentence, ...] = ()


def record_of(fields: dict[str, Any], record_type: type[R]) -> R:
    """The record with these fields; ClaimsError where they are none of its."""
    try:
        return msgspec.convert(fields, record_type)
    except msgspec.ValidationError as error:
        raise ClaimsError("{0}.", _Beginning("{0}", problem(str(error), fields))) from None


class _Beginning(Clause):
    """A clause that a sentence begins with."""

    def said(self, say: Say) -> str:
        words = super().said(say)
        return words[:1].upper() + words[1:]


def unique(records: Iterable[R]) -> tuple[R, ...]:
    """The records, of several under one key the first."""
    return tuple({key(record): record for record in reversed(list(records))}.values())[::-1]


def checked(file: ClaimFile, remarks: list[Sentence]) -> ClaimFile:
    """The file without the records that cannot stand in it, each of which is added to ``remarks``.

    What names a record that goes has to go too.
    """
    lists: dict[Kind, tuple[Record, ...]] = {kind: getattr(file, kind) for kind in LISTS}
    bad = _bad(lists)
    for (kind, _), (number, name, why) in bad.items():
        remarks.append(Sentence("{0} is left out: {1}", place(kind, number, name), why))
    kept = {
        str(kind): tuple(record for record in records if (kind, key(record)) not in bad)
        for kind, records in lists.items()
    }
    return msgspec.structs.replace(file, **kept)


_Name = tuple[Kind, str]


def _bad(lists: dict[Kind, tuple[Record, ...]]) -> dict[_Name, tuple[int, str, Sentence]]:
    """Records that are wrong, name what is not there, or name such a record: number from 1, key, and why."""
    places = {(kind, key(record)): number for kind in lists for number, record in enumerate(lists[kind], start=1)}
    users: dict[_Name, list[tuple[_Name, str]]] = {}
    wrong: list[tuple[_Name, Sentence]] = []
    for kind, records in lists.items():
        for record in records:
            own = (kind, key(record))
            for other, name, field in references(record):
                users.setdefault((other, name), []).append((own, field))
            wrong += [(own, why)] if (why := _why_wrong(record)) else []
    wrong += [(user, _missing(name, field)) for name in users.keys() - places.keys() for user, field in users[name]]
    bad: dict[_Name, tuple[int, str, Sentence]] = {}
    while wrong:
        own, why = wrong.pop()
        if own not in bad:
            bad[own] = (places[own], own[1], why)
            wrong += [(user, _missing(own, field)) for user, field in users.get(own, ())]
    return dict(sorted(bad.items(), key=lambda item: (list(lists).index(item[0][0]), item[1][0])))


def _why_wrong(record: Record) -> Sentence | None:
    try:
        check_record(record)
    except ClaimsError as error:
        return error.sentence
    return None


def _missing(name: _Name, field: str) -> Sentence:
    return Sentence("“{0}” names {1} “{2}” that is not in the file.", field, Clause(ONE[name[0]]), name[1])
