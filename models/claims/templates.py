"""What a new claim starts from: nothing but a measure, or the claim before it."""

import datetime

import msgspec

from models.claims.claim import Claim, Credibility, Status
from models.claims.edtf import Precision, parse_date
from models.claims.errors import ClaimsError
from models.claims.figure import Bound, Spread
from models.claims.records import Records
from models.claims.steps import new_id


def new_claim(records: Records, like: Claim | None = None) -> Claim:
    """A claim under a new id, its figure still to be given (0 holds its place).

    Subject, measure and start of counting are taken from ``like``, for people enter claims of one kind in a row.
    ClaimsError where the file has no measure to count by.
    """
    if like is not None:
        return Claim(
            id=new_id(), subject=like.subject, measure=like.measure, since=like.since, bound=Bound.EXACT, low=0, high=0
        )
    measure = next(iter(records.measures), None)
    if measure is None:
        raise ClaimsError("The file has no measure yet: add one under Claim > Measures, so that claims can count it.")
    subjects = list(records.subjects)
    subject = subjects[0].name if len(subjects) == 1 else ""
    return Claim(id=new_id(), subject=subject, measure=measure.id, bound=Bound.EXACT, low=0, high=0)


def next_in_series(claim: Claim) -> Claim:
    """The same claim for the next day under a new id, its figure still to be given (0 holds its place).

    What belongs to the one statement is left behind, and a date that is no plain day too, for no day follows it.
    """
    return msgspec.structs.replace(
        restated(claim),
        bound=Bound.EXACT,
        low=0,
        high=0,
        best=None,
        spread=Spread.UNSTATED,
        as_of=_next_day(claim.as_of),
        stated_on=_next_day(claim.stated_on),
    )


def restated(claim: Claim) -> Claim:
    """The same claim under a new id, to be made by another statement.

    What belongs to the one statement is left behind: wording, quotes, checks, item credibility, derivation, note.
    """
    return msgspec.structs.replace(
        claim,
        id=new_id(),
        worded="",
        quotes=(),
        status=Status.OPEN,
        credibility=Credibility.UNGRADED,
        checked_by="",
        checked_on="",
        derived_from=(),
        derivation="",
        replaces="",
        note="",
    )


def _next_day(text: str) -> str:
    date = parse_date(text)
    is_plain = date.precision is Precision.DAY and not (date.is_interval or date.is_approximate or date.is_uncertain)
    if not is_plain or date.first is None or date.first == datetime.date.max:
        return ""
    return (date.first + datetime.timedelta(days=1)).isoformat()
