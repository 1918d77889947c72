"""The claim file: title, note, measures, sources and claims, as one value."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from operator import attrgetter
from typing import ClassVar

from models.claims.claim import Claim
from models.claims.measure import STANDARD_MEASURES, Measure
from models.claims.record import Record
from models.claims.registry import Claimant, Subject
from models.claims.source import Source
from models.claims.view import Conflict, View

VERSION = 1
"""The version of the file format that this program writes."""


class Kind(StrEnum):
    """The lists of a claim file, in the order it holds them; and its heading."""

    HEADING = "heading"
    MEASURES = "measures"
    SUBJECTS = "subjects"
    CLAIMANTS = "claimants"
    SOURCES = "sources"
    CLAIMS = "claims"
    VIEWS = "views"
    CONFLICTS = "conflicts"


LISTS = tuple(kind for kind in Kind if kind is not Kind.HEADING)


class Heading(Record, frozen=True, kw_only=True):
    """What a claim file says of itself."""

    title: str = ""
    note: str = ""


class ClaimFile(Record, frozen=True, kw_only=True):
    """A whole claim file; what a reader returns and a writer takes.

    `version` is the one of the file that was read: higher than `VERSION` means that it may hold more than this
    program understands, and must not be written back.
    """

    heading: Heading = Heading()
    measures: tuple[Measure, ...] = ()
    subjects: tuple[Subject, ...] = ()
    claimants: tuple[Claimant, ...] = ()
    sources: tuple[Source, ...] = ()
    claims: tuple[Claim, ...] = ()
    views: tuple[View, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    version: int = VERSION

    NEW: ClassVar["ClaimFile"]
    """An empty file with the standard measures."""


ClaimFile.NEW = ClaimFile(measures=STANDARD_MEASURES)


_KEY_FIELDS: dict[type[Record], str] = {
    Measure: "id",
    Source: "id",
    Claim: "id",
    Subject: "name",
    Claimant: "name",
    View: "name",
}


def key(record: Record) -> str:
    """What tells a record from the others of its list: its id or name; "" for the heading."""
    if field := _KEY_FIELDS.get(type(record)):
        return str(getattr(record, field))
    return f"{record.record}\n{record.id}\n{record.field}" if isinstance(record, Conflict) else ""


def keys(records: Sequence[Record]) -> Iterable[str]:
    """The key of each of some records of one list; made for a million."""
    field = _KEY_FIELDS.get(type(records[0])) if records else None
    return map(attrgetter(field), records) if field else map(key, records)
