"""What must hold of records: ends that fit the bound, dates that exist, unique ids, references to something."""

from collections.abc import Iterable, Sequence

import msgspec

from models.claims.claim import Claim
from models.claims.claim_file import LISTS, ClaimFile, Kind, key, keys
from models.claims.edtf import check_date
from models.claims.errors import ClaimsError
from models.claims.figure import check_ends
from models.claims.measure import Measure
from models.claims.record import Record
from models.claims.saying import Clause, Joined
from models.claims.seen import Holds, Seen
from models.claims.source import Source
from models.claims.view import View

NOUNS = {
    Kind.HEADING: "heading",
    Kind.MEASURES: "measure",
    Kind.SUBJECTS: "subject",
    Kind.CLAIMANTS: "claimant",
    Kind.SOURCES: "source",
    Kind.CLAIMS: "claim",
    Kind.VIEWS: "view",
    Kind.CONFLICTS: "merge conflict",
}
"""What one record of each list is called in a sentence."""

ONE = {
    Kind.HEADING: "a heading",
    Kind.MEASURES: "a measure",
    Kind.SUBJECTS: "a subject",
    Kind.CLAIMANTS: "a claimant",
    Kind.SOURCES: "a source",
    Kind.CLAIMS: "a claim",
    Kind.VIEWS: "a view",
    Kind.CONFLICTS: "a conflict",
}
"""The same, for one of them that may be any; other languages say it as the object of a verb."""

DATES: dict[type[Record], tuple[str, ...]] = {
    Claim: ("as_of", "stated_on", "since", "checked_on"),
    Source: ("published", "retrieved"),
    View: ("day",),
}
"""The fields that hold an EDTF date."""


def check_record(record: Record) -> None:
    """Raise ClaimsError where the record is wrong in itself, whatever file it is in."""
    if isinstance(record, Claim):
        check_ends(record)
    if isinstance(record, Measure) and not any(outcome.strip() for outcome in record.counts):
        raise ClaimsError("“counts” names no outcome: a measure counts at least one, such as “killed”.")
    for name in DATES.get(type(record), ()):
        if text := getattr(record, name):
            _check_date(text, name)


def check_writable(record: Record) -> None:
    """Raise ClaimsError where a text of the record cannot be written as UTF-8 (a lone surrogate)."""
    try:
        msgspec.json.encode(record, enc_hook=lambda _: None)
    except UnicodeEncodeError:
        raise ClaimsError("The text holds half of a character (a lone surrogate), which no file can keep.") from None


def check_references(record: Record, holds: Holds) -> None:
    """Raise ClaimsError where the record names a measure, source or claim that the file does not hold."""
    for kind, name, field in references(record):
        if not holds(kind, name):
            raise ClaimsError("“{0}” names {1} “{2}” that the file does not hold.", field, Clause(ONE[kind]), name)


def references(record: Record) -> Iterable[tuple[Kind, str, str]]:
    """What the record names: kind and key of the named record, and the field that names it."""
    match record:
        case Claim():
            yield Kind.MEASURES, record.measure, "measure"
            for quote in record.quotes:
                yield Kind.SOURCES, quote.source, "quotes"
            for name in record.derived_from:
                yield Kind.CLAIMS, name, "derived_from"
            if record.replaces:
                yield Kind.CLAIMS, record.replaces, "replaces"
        case Source() if record.previous:
            yield Kind.SOURCES, record.previous, "previous"
        case View():
            yield from ((Kind.MEASURES, name, "measures") for name in record.measures)
            if record.reference:
                yield Kind.CLAIMS, record.reference, "reference"


def check_file(file: ClaimFile, seen: Seen | None = None) -> None:
    """Raise ClaimsError, naming the record, at the first thing in the file that does not hold.

    ``seen``: its claims, where they were gathered already.
    """
    seen = seen or Seen(file.claims)
    held: dict[Kind, set[str]] = {kind: _keys(kind, getattr(file, kind), seen) for kind in LISTS}

    def holds(kind: Kind, name: str) -> bool:
        return name in held[kind]

    are_claims_sound = seen.is_sound(holds)
    for kind in LISTS:
        if kind is not Kind.CLAIMS or not are_claims_sound:
            _check_list(kind, getattr(file, kind), holds)


def _check_list(kind: Kind, records: Sequence[Record], holds: Holds) -> None:
    for number, record in enumerate(records, start=1):
        try:
            check_record(record)
            check_references(record, holds)
        except ClaimsError as error:
            raise ClaimsError("{0}: {1}", place(kind, number, key(record)), error) from None


def place(kind: Kind, number: int, name: str = "") -> Clause:
    """How a sentence names the record: 'Claim 3 (“k3v9q2m7”)'."""
    noun = Clause(NOUNS[kind].capitalize())
    if not name or kind is Kind.CONFLICTS:
        return Joined(" ", noun, number)
    return Clause("{0} {1} (“{2}”)", noun, number, name)


def _keys(kind: Kind, records: Sequence[Record], seen: Seen) -> set[str]:
    found = seen.ids if kind is Kind.CLAIMS else set(keys(records))
    if len(found) < len(records):
        _refuse_double(kind, records)
    return found


def _refuse_double(kind: Kind, records: Sequence[Record]) -> None:
    seen: set[str] = set()
    for number, record in enumerate(records, start=1):
        name = key(record)
        if name in seen:
            raise ClaimsError(
                "{0}: “{1}” stands for another {2} already.", place(kind, number), name, Clause(NOUNS[kind])
            )
        seen.add(name)


def _check_date(text: str, name: str) -> None:
    try:
        check_date(text)
    except ClaimsError as error:
        raise ClaimsError("“{0}”: {1}", name, error) from None
