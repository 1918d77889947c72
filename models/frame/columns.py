"""Every column of the frame, by name."""

import math
from collections.abc import Hashable, Iterable
from operator import attrgetter

from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.edtf import day_number, first_day, last_day
from models.claims.records import Records
from models.frame.column import Column
from models.text.display import ENGLISH, Display
from models.text.fields import BY_NAME, FIELDS, Entry, Terms
from models.text.words import standard

_NOT_STATED = math.nan


def _number(value: int | None) -> float:
    return _NOT_STATED if value is None else float(value)


def _first(text: str) -> float:
    day = first_day(text) if text else None
    return _NOT_STATED if day is None else float(day_number(day))


def _last(text: str) -> float:
    day = last_day(text) if text else None
    return _NOT_STATED if day is None else float(day_number(day))


def _day(text: str) -> float:
    """The day to sort by: the last possible one, else the first (an interval may be open at one end)."""
    return _first(text) if math.isnan(day := _last(text)) else day


def _measure(display: Display) -> Column:
    def label(claim: Claim, records: Records) -> str:
        measure = records.measures.get(claim.measure)
        return standard(measure.label, display.say) if measure else claim.measure

    return Column(key=attrgetter("measure"), value=label, kinds=frozenset({Kind.MEASURES}))


def _field(name: str, display: Display) -> Column:
    show, terms = BY_NAME[name].show, Terms({}, display)
    return Column(key=attrgetter(name), value=lambda claim, _: show(claim, terms))


def _count(name: str) -> Column:
    return Column(is_text=False, key=attrgetter(name), value=lambda claim, _: _number(getattr(claim, name)))


def _days(name: str) -> Iterable[tuple[str, Column]]:
    """The day of a date to sort by, and the first and the last that it may mean."""
    key = attrgetter(name)
    yield name, Column(is_text=False, key=key, value=lambda claim, _: _day(getattr(claim, name)))
    yield f"{name}_first", Column(is_text=False, key=key, value=lambda claim, _: _first(getattr(claim, name)))
    yield f"{name}_last", Column(is_text=False, key=key, value=lambda claim, _: _last(getattr(claim, name)))


def _up_to(claim: Claim) -> str:
    return claim.as_of or claim.stated_on


def _quotes(claim: Claim) -> Hashable:
    return len(claim.quotes)


COLUMNS: dict[str, Column] = {
    **{field.name: _field(field.name, ENGLISH) for field in FIELDS},
    "claimant": Column(
        key=attrgetter("claimant"),
        value=lambda claim, records: records.claimant_names.resolve(claim.claimant),
        kinds=frozenset({Kind.CLAIMANTS}),
    ),
    "subject": Column(
        key=attrgetter("subject"),
        value=lambda claim, records: records.subject_names.resolve(claim.subject),
        kinds=frozenset({Kind.SUBJECTS}),
    ),
    "measure": _measure(ENGLISH),
    "measure_id": Column(key=attrgetter("measure"), value=lambda claim, _: claim.measure),
    "status": Column(key=attrgetter("status"), value=lambda claim, _: claim.status),
    "grade": Column(key=attrgetter("reliability", "credibility"), value=lambda claim, _: claim.grade),
    "figure": Column(
        is_text=False,
        key=attrgetter("low", "high", "best"),
        value=lambda claim, _: float(claim.figure.value),
    ),
    **{name: _count(name) for name in ("low", "high", "best")},
    **{name: column for date in ("as_of", "stated_on", "since", "checked_on") for name, column in _days(date)},
    "day": Column(is_text=False, key=_up_to, value=lambda claim, _: _day(_up_to(claim))),
    "quotes": Column(is_text=False, key=_quotes, value=lambda claim, _: float(len(claim.quotes))),
}
"""Every column of the frame, by name; what a search looks through is in `Texts`."""

WORDED = {"measure", *(field.name for field in FIELDS if field.entry is Entry.CHOICE)}
"""Fields whose cells show words of the program, which stand in another order in each language."""


def worded(display: Display) -> dict[str, Column]:
    """The columns that such fields are sorted by, by the field's name and "_shown"."""
    columns = {name: _measure(display) if name == "measure" else _field(name, display) for name in WORDED}
    return {f"{name}_shown": column for name, column in columns.items()}
