"""Any record of a claim file in words: what it is called, and what each of its fields says."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum

import msgspec

from models.claims.check import DATES
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.measure import Measure
from models.claims.quote import Quote
from models.claims.record import Extra, Record
from models.claims.registry import Claimant, Subject
from models.claims.source import Source
from models.claims.unknown_fields import write_json
from models.claims.view import Conflict, View
from models.claims.visible import in_short
from models.text.claim_names import ClaimNames
from models.text.date_text import show_date
from models.text.display import ENGLISH, Display
from models.text.fields import BY_NAME, FIELDS, Terms, join_texts
from models.text.figure_text import show_figure
from models.text.isolation import in_quotes, isolated
from models.text.words import label, standard

_LABELS: Mapping[str, str] = {
    "aliases": "Other names",
    "url": "Address",
    "archived_url": "Archived at",
    "previous": "Newer version of",
    "extra": "Fields of other programs",
}
"""Fields that are called something else than their name in capitals."""

_NAMED: Mapping[type[Record], str] = {
    Subject: "Subject “{0}”",
    Claimant: "Claimant “{0}”",
    View: "Comparison “{0}”",
}

_LONGEST_NAME = 80

_CLAIM_FIELDS = ("id", *(field.name for field in FIELDS if field.in_form), "quotes", "extra")


class Known:
    """The records that others name: measures, sources and claims, by id."""

    def __init__(self, file: ClaimFile, display: Display = ENGLISH) -> None:
        self.display = display
        self.measures: dict[str, Measure] = {}
        self.sources: dict[str, Source] = {}
        self.claims = _Claims()
        self.terms = Terms(self.measures, display, ClaimNames(self.claims, display))
        for records in (file.measures, file.sources, file.claims):
            self.learn(records)

    def learn(self, records: Iterable[Record]) -> None:
        """Know these records too; they stand for older ones of the same ids."""
        for record in records:
            if isinstance(record, Claim):  # first, for there may be a hundred thousand
                self.claims[record.id] = record
            elif isinstance(record, Measure):
                self.measures[record.id] = record
            elif isinstance(record, Source):
                self.sources[record.id] = record


class _Claims(dict[str, Claim]):
    """Claims by id; walked through, they are claims, not ids."""

    def __iter__(self) -> Iterator[Claim]:  # type: ignore[override]
        return iter(self.values())


def record_name(record: Record, known: Known) -> str:
    """What a record is called in a list of changes: "Claim of NATO: > 350,000 · Killed · Army · 14 Mar 2024"."""
    say = known.display.say
    match record:
        case Claim():
            who = _seen(record.claimant or record.speaker)
            what = " · ".join(filter(None, _facts(record, known)))
            if not who:
                return say("Claim without a claimant: {0}").format(what)
            return say("Claim of {0}: {1}").format(who, what)
        case Source():
            heading = ", ".join(filter(None, (record.outlet, record.title))) or record.id
            return say("Source “{0}”").format(_seen(heading))
        case Measure():
            return say("Measure “{0}”").format(_seen(standard(record.label, say)))
        case Subject() | Claimant() | View():
            return say(_NAMED[type(record)]).format(_seen(record.name))
        case Conflict():
            return say("Conflict of a merge in {0}, “{1}”").format(_seen(record.record), _seen(record.id))
        case _:
            return say("Title and note of the file")


def _facts(claim: Claim, known: Known) -> tuple[str, ...]:
    """What tells a claim from others by the same claimant: figure, measure, subject and day; "" for what it lacks."""
    day = claim.as_of or claim.stated_on
    return (
        show_figure(claim.figure, known.display),
        _seen(BY_NAME["measure"].show(claim, known.terms)),
        _seen(claim.subject),
        show_date(day, known.display) if day else "",
    )


def _seen(name: str) -> str:
    """A name within a sentence: one line, not too long, nothing in it hidden, and turning nothing around it."""
    return isolated(in_short(name, _LONGEST_NAME))


def field_label(record: Record, name: str, display: Display = ENGLISH) -> str:
    """What a field is called: "Counts", "As of"."""
    if isinstance(record, Claim) and name in BY_NAME:
        return display.say(BY_NAME[name].label)
    return display.say(_LABELS.get(name) or name.replace("_", " ").capitalize())


def field_names(record: Record) -> tuple[str, ...]:
    """The fields that can be told, in order; the parts of a figure are one, as `figure`."""
    if isinstance(record, Claim):
        return _CLAIM_FIELDS
    return (*(name for name in record.__struct_fields__ if name != "extra"), "extra")


def field_value(record: Record, name: str) -> object:
    """What a field holds, to be compared with another's."""
    if isinstance(record, Claim) and name == "figure":
        return record.bound, record.low, record.high, record.best
    return getattr(record, name)


def field_text(record: Record, name: str, known: Known) -> str:
    """What a field says, for people, with dates and figures as they are shown; "" where it says nothing.

    It never fails: what cannot be worded, as a date that is none, stands as it is.
    """
    try:
        if isinstance(record, Claim) and name in BY_NAME:
            return BY_NAME[name].show(record, known.terms)
        shown = _shown_otherwise(record, name, known)
    except ClaimsError:
        shown = None
    return _plain(getattr(record, name), known) if shown is None else shown


def _shown_otherwise(record: Record, name: str, known: Known) -> str | None:
    """The text of a field that is not simply what it holds."""
    value = getattr(record, name)
    if name in DATES.get(type(record), ()):
        return show_date(value, known.display) if value else ""
    special = _SPECIAL.get((type(record), name))
    return special(value, known) if special else None


def _previous(value: str, known: Known) -> str:
    source = known.sources.get(value)
    return (source.title or source.outlet or value) if source else value


def _measures(value: Iterable[str], known: Known) -> str:
    held, say = known.measures, known.display.say
    return join_texts(standard(held[name].label, say) if name in held else name for name in value)


def _reference(value: str, known: Known) -> str:
    return known.terms.names.name(value) if known.terms.names and value else value


_SPECIAL: Mapping[tuple[type[Record], str], Callable[..., str]] = {
    (Source, "previous"): _previous,
    (View, "measures"): _measures,
    (View, "reference"): _reference,
}


def _plain(value: object, known: Known) -> str:
    """A value as text, whatever field holds it."""
    match value:
        case None:
            return ""
        case bool():
            return known.display.say("yes" if value else "no")
        case StrEnum():
            return known.display.say(label(value))
        case tuple() if value and isinstance(value[0], Quote):
            return "; ".join(_quote(quote, known) for quote in value)
        case tuple():
            return join_texts(map(str, value))
        case Extra():
            return "; ".join(f"{name}: {_json(held)}" for name, held in value.fields)
    return str(value)


def _quote(quote: Quote, known: Known) -> str:
    source = known.sources.get(quote.source)
    text = f"{in_quotes(quote.exact, known.display.say)} ({source.heading if source else quote.source})"
    return f"{text} – {quote.translation}" if quote.translation else text


def _json(value: object) -> str:
    return msgspec.json.format(write_json(value), indent=0)
