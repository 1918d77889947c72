"""Reasons: why a verdict or an interval is what it is, as values; `wording` has their sentences."""

from enum import StrEnum

import msgspec

from models.claims.figure import Figure
from models.comparison.interval import Interval


class Why(StrEnum):
    """What is said; in brackets what it is about, in the order of `Reason.of`."""

    # What stands in the way of comparing two claims.
    SUBJECT = "subject"
    """[two subjects]"""
    RATE = "rate"
    """[two words of time]"""
    UNIT = "unit"
    """[two units]"""
    SCOPE = "scope"
    """[two places or scopes]"""
    OUTCOMES = "outcomes"
    """[two measures]"""
    START = "start"
    """[two dates]"""
    MEANING = "meaning"
    """[a measure that two claimants may mean differently]"""
    DAY = "day"
    """No day on which both say something."""

    # How two counts stand to each other.
    PART_OF = "part_of"
    """[a measure, the one that counts all of it too]"""
    STARTED_EARLIER = "started_earlier"
    """[claimant, date, the claimant whose count starts later, date]"""

    # Why two claims are what they are to each other.
    ABOVE = "above"
    """[claimant, lower limit, from day, claimant, upper limit, until day]: a contradiction"""
    OVERLAP = "overlap"
    """[interval]: what both leave possible"""
    BOTH_LOWER = "both_lower"
    BOTH_UPPER = "both_upper"
    ROOM = "room"
    """[claimant, lower limit, from day, claimant, upper limit, until day]: neither is above the other"""
    SOFT = "soft"
    """The contradiction before it stands only if the ends of "about" or of a confidence interval hold."""

    # What a figure says on another day.
    SAID_BY = "said_by"
    """[claimant, day]: the day counted up to is not stated"""
    HELD = "held"
    """[day]: a lower limit that still holds"""
    LOST = "lost"
    """[day]: an upper limit that need not hold any more"""
    NOT_YET = "not_yet"
    """[day]: a later claim, whose lower limit need not have been reached"""
    CLOSED = "closed"
    """[figure, day]: a later figure of the series limits it from above"""
    EARLIER = "earlier"
    """[figure, day]: an earlier figure of the series limits it from below"""
    LINE = "line"
    """[figure, day, figure, day]: on a straight line between two figures"""
    NOT_GROWING = "not_growing"
    """[day]: a count that may fall says nothing for another day"""
    WIDENED = "widened"
    """[claimant, interval]: "about", as it is read"""
    ALSO = "also"
    """[claimant, figure, day]: another figure of the same claimant up to the same day"""
    FALLS = "falls"
    """[claimant, figure, day, figure, day]: a series in conflict with itself"""

    # How a value was derived.
    MINUS = "minus"
    """[claimant, figure, day, claimant, figure, day]"""
    AGAINST = "against"
    """[claimant, figure, day]: a claim that a derived value contradicts"""
    TIMES = "times"
    """[claimant, figure, day, lowest ratio, highest ratio, their source]"""


class Day(msgspec.Struct, frozen=True):
    """A date within a reason, as EDTF."""

    edtf: str


class Who(msgspec.Struct, frozen=True):
    """A claimant within a reason; "" where nobody is named."""

    name: str


class Quotient(msgspec.Struct, frozen=True):
    """A ratio within a reason, as two whole numbers with a stroke between."""

    text: str


class Limit(msgspec.Struct, frozen=True):
    """A figure within a reason whose bound is said as a word: "more than 5"."""

    figure: Figure


Part = str | int | Quotient | Day | Who | Figure | Limit | Interval
"""What a reason may be about."""


class Reason(msgspec.Struct, frozen=True):
    """One step or ground, and what it is about."""

    why: Why
    of: tuple[Part, ...] = ()


def because(why: Why, *of: Part) -> Reason:
    """A reason about these things."""
    return Reason(why, of)
