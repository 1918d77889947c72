"""Every column of the frame, by name."""

import math
from collections.abc import Hashable, Iterable
from operator import attrgetter

from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.edtf import day_number, first_day, last_day
from models.claims.records import Records
from models.frame.column import Column
from models.text.fields import BY_NAME, FIELDS, Terms

_NO_MEASURES = Terms({})
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


def _measure_label(claim: Claim, records: Records) -> str:
    measure = records.measures.get(claim.measure)
    return measure.label if measure else claim.measure


def _field(name: str) -> Column:
    show = BY_NAME[name].show
    return Column(key=attrgetter(name), value=lambda claim, _: show(claim, _NO_MEASURES))


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
    **{field.name: _field(field.name) for field in FIELDS},
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
    "measure": Column(key=attrgetter("measure"), value=_measure_label, kinds=frozenset({Kind.MEASURES})),
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
