"""The claim: one number that somebody asserts."""

from enum import StrEnum

import msgspec

from models.claims.figure import Bound, Figure, Spread
from models.claims.quote import Quote
from models.claims.record import Count, Id, Record


class Basis(StrEnum):
    """How the claimant came by the number."""

    UNKNOWN = "unknown"
    OFFICIAL_STATEMENT = "official_statement"
    INTELLIGENCE_ESTIMATE = "intelligence_estimate"
    COUNT_BY_NAME = "count_by_name"
    STATISTICAL_ESTIMATE = "statistical_estimate"
    LEAKED_DOCUMENT = "leaked_document"
    MEDIA_TALLY = "media_tally"
    FIELD_REPORT = "field_report"
    DERIVED = "derived"


class Per(StrEnum):
    """The time a rate is for; a total has none."""

    TOTAL = ""
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Reliability(StrEnum):
    """Admiralty code of the source; F is "cannot be judged", not "worst"."""

    UNGRADED = ""
    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


class Credibility(StrEnum):
    """Admiralty code of the item; 6 is "cannot be judged", not "worst"."""

    UNGRADED = ""
    CONFIRMED = "1"
    PROBABLY_TRUE = "2"
    POSSIBLY_TRUE = "3"
    DOUBTFUL = "4"
    IMPROBABLE = "5"
    CANNOT_BE_JUDGED = "6"


class Status(StrEnum):
    """How far the claim has been checked."""

    OPEN = "open"
    VERIFIED = "verified"
    DISPUTED = "disputed"
    RETRACTED = "retracted"


class Claim(Record, frozen=True, kw_only=True):
    """One number that somebody asserts; flat, as the file holds it.

    `as_of`, `stated_on`, `since` and `checked_on` are EDTF dates; "" is "not stated".
    """

    id: Id
    claimant: str = ""
    speaker: str = ""
    via: tuple[str, ...] = ()
    subject: str
    measure: str
    bound: Bound
    low: Count | None = None
    high: Count | None = None
    best: Count | None = None
    spread: Spread = Spread.UNSTATED
    per: Per = Per.TOTAL
    worded: str = ""
    as_of: str = ""
    stated_on: str = ""
    since: str = ""
    place: str = ""
    scope: str = ""
    basis: Basis = Basis.UNKNOWN
    reliability: Reliability = Reliability.UNGRADED
    credibility: Credibility = Credibility.UNGRADED
    status: Status = Status.OPEN
    checked_by: str = ""
    checked_on: str = ""
    quotes: tuple[Quote, ...] = ()
    derived_from: tuple[str, ...] = ()
    derivation: str = ""
    replaces: str = ""
    tags: tuple[str, ...] = ()
    note: str = ""

    @property
    def figure(self) -> Figure:
        """Bound, ends, best and spread as one value."""
        return Figure(bound=self.bound, low=self.low, high=self.high, best=self.best, spread=self.spread)

    @property
    def grade(self) -> str:
        """The Admiralty code as it is written, "B2"; a part that was not given is "–"; "" where neither was."""
        if not self.reliability and not self.credibility:
            return ""
        return (self.reliability or "–") + (self.credibility or "–")


def with_figure(claim: Claim, figure: Figure) -> Claim:
    """The claim with another figure."""
    return msgspec.structs.replace(
        claim, bound=figure.bound, low=figure.low, high=figure.high, best=figure.best, spread=figure.spread
    )
