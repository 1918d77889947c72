"""What a claim states about a history, under given assumptions: which days, which outcomes, which counts."""

from collections.abc import Collection

import msgspec

from models.claims.claim import Claim, Per
from models.claims.figure import Bound, Spread
from models.claims.measure import Measure
from models.claims.records import Records
from models.comparison.assumption import AS_GIVEN, AT_STATEMENT, Assume, Assumption
from models.comparison.days import UNKNOWN, Days, days, is_vague
from models.comparison.interval import Interval, interval

Assumptions = Collection[Assumption]
SeriesKey = tuple[str, str, str, Per, str, str]


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """A claim as comparison sees it: names resolved, the measure as outcomes, dates as possible days.

    The count that it is about took a value within ``span`` on one of ``on``. ``reach`` are the outcomes that it may
    count, ``counts`` those that it counts for sure. ``used`` are the assumptions that this reading rests on.
    """

    claim: Claim
    subject: str
    series: SeriesKey
    counts: frozenset[str]
    reach: frozenset[str]
    unit: str
    is_cumulative: bool
    since: Days | None
    on: Days
    span: Interval
    held: int | None = None
    """The day until which its upper limit is assumed to have held."""

    used: frozenset[Assumption] = frozenset()

    @property
    def is_tight(self) -> bool:
        """Whether it counts one thing only."""
        return self.counts == self.reach

    @property
    def is_soft(self) -> bool:
        """Whether its ends rest on the width of "about", or on a confidence interval."""
        return self.claim.bound is Bound.ABOUT or self.claim.spread is Spread.CONFIDENCE_INTERVAL

    @property
    def is_two_sided(self) -> bool:
        """Whether its figure limits the count from both sides."""
        return self.claim.low is not None and self.claim.high is not None

    @property
    def until(self) -> int | None:
        """The last day on which its upper limit holds for sure, on a count that only grows."""
        if self.on.first is None or self.held is None:
            return self.held if self.on.first is None else self.on.first
        return max(self.on.first, self.held)

    @property
    def window(self) -> tuple[int, int] | None:
        """The first and last day on which both its ends hold; None where there is no such day."""
        first, last = self.on.last, self.until if self.is_cumulative else self.on.first
        return None if first is None or last is None or first > last else (first, last)

    @property
    def says_lower(self) -> bool:
        """Whether it sets a lower limit above 0."""
        return self.span.low > 0

    @property
    def says_upper(self) -> bool:
        """Whether it sets an upper limit."""
        return self.span.high is not None


def state(claim: Claim, records: Records, given: Assumptions = ()) -> Statement:
    """Read a claim of a file under the given assumptions; ``used`` says which of them mattered."""
    measure = records.measures.get(claim.measure)
    assert measure is not None, "a claim's measure is in its file"
    counts, reach, taken = _outcomes(measure, given)
    on, dated = _counted_up_to(claim, records, given)
    held, holding = _held(claim, given)
    return Statement(
        claim=claim,
        subject=records.subject_names.resolve(claim.subject),
        series=_series(claim, records),
        counts=counts,
        reach=reach,
        unit=measure.unit,
        is_cumulative=measure.cumulative and claim.per is Per.TOTAL,
        since=_since(claim, given),
        on=on,
        span=interval(claim),
        held=held,
        used=frozenset(taken) | dated | frozenset(holding),
    )


def _series(claim: Claim, records: Records) -> SeriesKey:
    claimant = records.claimant_names.resolve(claim.claimant) or claim.speaker or claim.id
    subject = records.subject_names.resolve(claim.subject)
    return claimant, subject, claim.measure, claim.per, claim.place, claim.scope


def _outcomes(measure: Measure, given: Assumptions) -> tuple[frozenset[str], frozenset[str], tuple[Assumption, ...]]:
    for assumption in given:
        if assumption.assume is Assume.TAKEN_AS and assumption.of[:1] == (measure.id,) and measure.may_count:
            taken = frozenset(assumption.of[1:])
            return taken, taken, (assumption,)
    counts = frozenset(measure.counts)
    return counts, counts | frozenset(measure.may_count), ()


def _held(claim: Claim, given: Assumptions) -> tuple[int | None, tuple[Assumption, ...]]:
    """The day until which an upper limit is assumed to have held, and the assumptions that say so."""
    holding = tuple(a for a in given if a.assume is Assume.STILL_HELD and a.of[0] == claim.id)
    ends = (days(assumption.of[1]).last for assumption in holding)
    return max((last for last in ends if last is not None), default=None), holding


def _since(claim: Claim, given: Assumptions) -> Days | None:
    if not claim.since:
        return None
    return UNKNOWN if is_vague(claim.since) and AS_GIVEN not in given else days(claim.since)


def _counted_up_to(claim: Claim, records: Records, given: Assumptions) -> tuple[Days, frozenset[Assumption]]:
    """The days up to which a claim may count: as given, and no later than it was said, or than it was published."""
    latest = _said_by(claim, records, given)
    text, used = claim.as_of, frozenset[Assumption]()
    if not text and claim.stated_on and AT_STATEMENT in given:
        text, used = claim.stated_on, frozenset((AT_STATEMENT,))
    if not text:
        return Days(None, latest), used
    if not is_vague(text):
        return days(text).no_later_than(latest), used
    if AS_GIVEN in given:
        return days(text).no_later_than(latest), used | {AS_GIVEN}
    return Days(None, latest), used


def _said_by(claim: Claim, records: Records, given: Assumptions) -> int | None:
    """The last day on which it can have been said: that of the statement, else of the first publication."""
    is_usable = claim.stated_on and (AS_GIVEN in given or not is_vague(claim.stated_on))
    if is_usable and (last := days(claim.stated_on).last) is not None:
        return last
    published = (records.sources.get(quote.source) for quote in claim.quotes)
    dates = (source.published for source in published if source and source.published)
    known = [last for date in dates if not is_vague(date) and (last := days(date).last) is not None]
    return min(known) if known else None
