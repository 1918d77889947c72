"""What a claim states about a history, under given assumptions: which days, which outcomes, which counts."""

from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

import msgspec

from models.claims.claim import Claim, Per
from models.claims.figure import Bound, Spread
from models.claims.measure import Measure
from models.claims.records import Records
from models.claims.voice import Voice, voice
from models.comparison.assumption import AS_GIVEN, AT_STATEMENT, Assume, Assumption
from models.comparison.days import UNKNOWN, Days, days, is_vague
from models.comparison.interval import Interval, interval, widest

Assumptions = Collection[Assumption]
_CACHED = 2**16  # as many as there are dates that are parsed once
_NOTHING = frozenset[Assumption]()
_AS_GIVEN = frozenset((AS_GIVEN,))
SeriesKey = tuple[Voice, str, str, Per, str, str]
"""Whose, subject, id of the measure, time of a rate, place and scope."""


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
    dated: str = ""
    """The date, as EDTF, that ``on`` is taken from; "" where only something else limits it."""

    by: int | None = None
    """The last day that it can count up to, whatever is assumed."""

    held: int | None = None
    """The day until which its upper limit is assumed to have held."""

    dating: frozenset[Assumption] = frozenset()
    """What ``on`` rests on."""

    starting: frozenset[Assumption] = frozenset()
    """What ``since`` rests on."""

    used: frozenset[Assumption] = frozenset()

    @property
    def is_tight(self) -> bool:
        """Whether it counts one thing only."""
        return self.counts == self.reach

    def widest(self) -> "Statement":
        """The same with the most that its figure can be stretched to, if its ends are not meant exactly."""
        return msgspec.structs.replace(self, span=widest(self.claim)) if self.is_soft else self

    @property
    def is_soft(self) -> bool:
        """Whether its ends rest on the width of "about", or on a confidence interval."""
        return is_soft(self.claim)

    @property
    def is_low_strict(self) -> bool:
        """Whether its lower limit was said as the number below it."""
        return self.claim.bound is Bound.MORE_THAN

    @property
    def is_high_strict(self) -> bool:
        """Whether its upper limit was said as the number above it."""
        return self.claim.bound is Bound.LESS_THAN

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
    counts, reach, taken = outcomes(measure, given)
    by = dating(given)
    dated = _counted_up_to(claim, records, by)
    since, started = _since(claim.since, given)
    held, holding = _held(claim, given)
    return Statement(
        claim=claim,
        subject=records.subject_names.resolve(claim.subject),
        series=series_key(claim, records),
        counts=counts,
        reach=reach,
        unit=measure.unit,
        is_cumulative=measure.cumulative and claim.per is Per.TOTAL,
        since=since,
        on=dated.on,
        dated=dated.text,
        span=interval(claim),
        by=dated.on.last if not dated.used else last_day(claim, records, Dating()),
        held=held,
        dating=dated.used,
        starting=started,
        used=frozenset((*taken, *holding)) | dated.used | started,
    )


def is_soft(claim: Claim) -> bool:
    """Whether a claim's ends rest on the width of "about", or on a confidence interval."""
    return claim.bound is Bound.ABOUT or claim.spread is Spread.CONFIDENCE_INTERVAL


def series_key(claim: Claim, records: Records) -> SeriesKey:
    """What tells the series of a claim from others: who says it, and what is counted; nobody says two claims."""
    whose = voice(claim).resolved(records.claimant_names)
    own = whose if whose.is_somebody else Voice(whose.how, claim.id)
    subject = records.subject_names.resolve(claim.subject)
    return own, subject, claim.measure, claim.per, claim.place, claim.scope


def outcomes(measure: Measure, given: Assumptions) -> tuple[frozenset[str], frozenset[str], tuple[Assumption, ...]]:
    """What a measure counts for sure, what it may count, and the assumption that says so, if any."""
    counts = frozenset(measure.counts)
    reach = counts | frozenset(measure.may_count)
    for assumption in given:
        if assumption.assume is Assume.TAKEN_AS and assumption.of[0] == measure.id and measure.may_count:
            taken = frozenset(assumption.of[1:])
            if counts <= taken <= reach:
                return taken, taken, (assumption,)
    return counts, reach, ()


def _held(claim: Claim, given: Assumptions) -> tuple[int | None, tuple[Assumption, ...]]:
    """The day until which an upper limit is assumed to have held, and the assumptions that say so."""
    holding = tuple(a for a in given if a.assume is Assume.STILL_HELD and a.of[0] == claim.id)
    ends = (days(assumption.of[1]).last for assumption in holding)
    return max((last for last in ends if last is not None), default=None), holding


def starting(statement: Statement, start: str, given: Assumptions) -> Statement:
    """The same as if its claim had another start, of which the given assumptions say how it is read."""
    since, started = _since(start, given)
    claim = msgspec.structs.replace(statement.claim, since=start)
    return msgspec.structs.replace(statement, claim=claim, since=since, starting=started)


def _since(start: str, given: Assumptions) -> tuple[Days | None, frozenset[Assumption]]:
    """The day that counting starts, and what that rests on; None where it is not stated."""
    if not start:
        return None, _NOTHING
    if not is_vague(start):
        return days(start), _NOTHING
    return (days(start), _AS_GIVEN) if AS_GIVEN in given else (UNKNOWN, _NOTHING)


class _Dated(NamedTuple):
    """The days up to which a claim may count, the date that says so, and what that rests on."""

    on: Days
    text: str
    used: frozenset[Assumption]


class Dating(NamedTuple):
    """What is assumed of how a claim tells the day it counts up to."""

    at_statement: bool = False
    as_given: bool = False


def dating(given: Assumptions) -> Dating:
    """What some assumptions say about dates."""
    return Dating(AT_STATEMENT in given, AS_GIVEN in given)


def last_day(claim: Claim, records: Records, by: Dating) -> int | None:
    """The last day (a proleptic ordinal) that a claim may count up to; None where nothing limits it."""
    return _counted_up_to(claim, records, by).on.last


def _counted_up_to(claim: Claim, records: Records, by: Dating) -> _Dated:
    """The days up to which a claim may count: as given, and no later than it was said, or than it was published."""
    published = None if _says_day(claim.stated_on) else _published(claim, records)
    return _dated(claim.as_of, claim.stated_on, published, *by)


@lru_cache(maxsize=_CACHED)
def _dated(as_of: str, stated_on: str, published: int | None, at_statement: bool, as_given: bool) -> _Dated:
    said, used = _said_by(stated_on, published, as_given)
    text = as_of
    if not text and stated_on and at_statement:
        text, used = stated_on, used | {AT_STATEMENT}
    if not text or (is_vague(text) and not as_given):
        return _Dated(Days(None, min(said, default=None)), "", used)
    on = days(text)
    for last in said:  # each by itself: one that lies before the date itself cuts nothing off
        on = on.no_later_than(last)
    return _Dated(on, text, used | _AS_GIVEN if is_vague(text) else used)


def _said_by(stated_on: str, published: int | None, as_given: bool) -> tuple[list[int], frozenset[Assumption]]:
    """The last days on which it can have been said, by what says so, and what that rests on.

    That is the day of the statement; failing that, or where it is vague, a publication says so too.
    """
    said = days(stated_on).last
    if said is not None and not is_vague(stated_on):
        return [said], _NOTHING
    known = [] if published is None else [published]
    if said is None or not as_given:
        return known, _NOTHING
    return [*known, said], _AS_GIVEN


@lru_cache(maxsize=_CACHED)
def _says_day(stated_on: str) -> bool:
    """Whether a date limits by itself when something was said."""
    return days(stated_on).last is not None and not is_vague(stated_on)


def _published(claim: Claim, records: Records) -> int | None:
    """The last day on which what a claim quotes was published, as far as its sources say so.

    Of several sources it is the last, for an earlier one may hold something else than the figure.
    """
    found: int | None = None
    for quote in claim.quotes:
        source = records.sources.get(quote.source)
        last = None if source is None else _last_firm(source.published)
        found = last if found is None or (last is not None and last > found) else found
    return found


@lru_cache(maxsize=_CACHED)
def _last_firm(date: str) -> int | None:
    """The last day of a date; None where nothing limits it, or where it may be another."""
    return None if is_vague(date) else days(date).last
