"""What reasons call things: claimants, days, measures."""

import datetime

from models.claims.claim import Claim
from models.claims.edtf import parse_date
from models.claims.records import Records
from models.claims.voice import voice
from models.comparison.days import is_vague
from models.comparison.reason import Day, Who
from models.comparison.statement import Statement


def claimant(claim: Claim) -> str:
    """Who asserts it, or says it where no claimant is named; "" for nobody."""
    return voice(claim).name


def who(claim: Claim) -> Who:
    """The same within a reason."""
    return Who(claimant(claim))


def measure_label(claim: Claim, records: Records) -> str:
    """What its measure is called."""
    measure = records.measures.get(claim.measure)
    return measure.label if measure else claim.measure


def day_of(ordinal: int | None) -> Day:
    """A day from its proleptic ordinal; the date that is not stated for None."""
    return Day("" if ordinal is None else datetime.date.fromordinal(ordinal).isoformat())


def counted_to(statement: Statement) -> Day:
    """The day a claim counts up to, as it says; else by the day it was said, or by the last that it can be."""
    claim, last = statement.claim, statement.on.last
    if claim.as_of or last is None:
        return Day(claim.as_of)
    end = claim.stated_on.partition("/")[2]
    said = claim.stated_on if end in ("", "..") else end
    if not said or is_vague(said) or parse_date(said).last != datetime.date.fromordinal(last):
        said = day_of(last).edtf
    return Day(said if statement.on.is_one_day else f"../{said}")


def as_of(statement: Statement) -> Day:
    """The same, but whatever is assumed never one day for sure where the claim does not say so: "../2024-03-14"."""
    day = counted_to(statement)
    is_open = statement.claim.as_of or not day.edtf or day.edtf.startswith("../")
    return day if is_open else Day(f"../{day.edtf}")


def is_undated(statement: Statement) -> bool:
    """Whether a claim does not say itself up to which day it counts, but something else limits that."""
    return not statement.claim.as_of and statement.on.last is not None
