"""A second, slow way of telling whether two claims contradict each other: a search for a world in which both are true.

A world says, of everybody to whom something happened, what it was and when; and of each claim, up to which day it
counts, since when, and which outcomes the claimant means. The search tries all of this on a calendar of a few days,
and shares nothing with the procedure that it judges but the records, the reading of a date and the assumptions' names.
"""

import datetime
from collections.abc import Collection
from functools import cache
from itertools import chain, combinations, product, starmap
from typing import NamedTuple

from models.claims.claim import Claim, Per
from models.claims.edtf import parse_date
from models.claims.figure import Bound, Spread
from models.claims.measure import Measure
from models.claims.records import Records
from models.comparison.assumption import Assume, Assumption

Day = int
"""A day of the calendar, counted from its first."""

Calendar = tuple[datetime.date, ...]
CALENDAR: Calendar = tuple(datetime.date(2024, 2, 27) + datetime.timedelta(days=n) for n in range(7))
"""From 27 February to 4 March 2024; all that happened before is taken to have happened on its first day."""


class Fate(NamedTuple):
    """What may happen to somebody: to come to an outcome on one day, and to be in it no longer from another.

    Of the dead only the first day matters; the missing may be found again, on the same day too, or never.
    """

    outcome: str
    since: Day
    until: Day


class Reading(NamedTuple):
    """What a claimant may have done: counted from one day to another those of these outcomes."""

    start: Day
    day: Day
    meant: frozenset[str]


class Shape(NamedTuple):
    """Whether there are fates that both claims count, that only the first counts, that only the second counts."""

    both: bool
    first: bool
    second: bool


class Oracle:
    """Searches the worlds that are left under the given assumptions."""

    def __init__(self, records: Records, given: Collection[Assumption] = (), calendar: Calendar = CALENDAR) -> None:
        self._records = records
        self._given = frozenset(given)
        self._kinds = frozenset(assumption.assume for assumption in given)
        self._calendar = calendar

    def can_both_hold(self, a: Claim, b: Claim) -> bool:
        """Whether some world satisfies both claims. Claims about different things leave each other alone."""
        if not self.are_about_one_thing(a, b):
            return True
        return any(self._is_possible(a, b, shape) for shape in self.shapes(a, b))

    def can_hold(self, claim: Claim) -> bool:
        """Whether some world satisfies the claim."""
        most = _enough(claim)
        return any(
            self._holds(claim, number)
            for _, counted in self._readings(claim)
            for number in range(most + 1 if counted else 1)
        )

    def count_the_same(self, a: Claim, b: Claim) -> bool:
        """Whether the two count the very same people, in each world."""
        return self.are_about_one_thing(a, b) and all(not (s.first or s.second) for s in self.shapes(a, b))

    def are_about_one_thing(self, a: Claim, b: Claim) -> bool:
        """Whether they are about one subject, place and scope, in one unit, and both totals or both the same rate."""
        same_subject = self._subject(a) == self._subject(b) or Assume.SAME_SUBJECT in self._kinds
        same_scope = (a.place, a.scope) == (b.place, b.scope) or Assume.SAME_SCOPE in self._kinds
        return same_subject and same_scope and a.per == b.per and self._measure(a).unit == self._measure(b).unit

    def shapes(self, a: Claim, b: Claim) -> set[Shape]:
        """How what the two count can overlap; empty where the assumptions contradict each other or the claims."""
        tied = self._tied(a, b)
        return {
            _shape(counted, also_counted)
            for (one, counted), (other, also_counted) in product(self._readings(a), self._readings(b))
            if all(mine == theirs for mine, theirs, is_tied in zip(one, other, tied, strict=True) if is_tied)
        }

    def days(self, claim: Claim) -> list[Day]:
        """The days that a claim may count up to: as dated, and no later than it was said.

        A claim dated after the day it was said keeps its date.
        """
        dated, latest = self._within(claim.as_of), self._latest_saying(claim)
        found = [day for day in dated if day <= latest] or dated
        as_given = Assume.DATE_AS_GIVEN in self._kinds
        if not claim.as_of and Assume.COUNTED_UP_TO_STATEMENT in self._kinds:
            found = _in_both(found, self._within(claim.stated_on, as_given))
        if as_given:
            said = self._within(claim.stated_on, as_given)
            found = [day for day in _in_both(found, self._within(claim.as_of, as_given)) if day <= said[-1]]
        return found

    def starts(self, claim: Claim) -> list[Day]:
        """The days from which a claim may count; where it does not say, the count itself may start on any."""
        return self._within(claim.since, as_given=Assume.DATE_AS_GIVEN in self._kinds)

    def meanings(self, claim: Claim) -> list[frozenset[str]]:
        """What a claimant may count: all that the measure counts for sure, and any of what it may count."""
        taken = [a.of[1:] for a in self._given if a.assume is Assume.TAKEN_AS and a.of[0] == claim.measure]
        found = _meanings(self._measure(claim))
        return [meant for meant in found if all(meant == frozenset(of) for of in taken)]

    def _readings(self, claim: Claim) -> list[tuple[Reading, frozenset[Fate]]]:
        """All that the claimant may have done, each with those who are counted then."""
        length, is_rate, is_cumulative = (
            len(self._calendar),
            claim.per is not Per.TOTAL,
            self._measure(claim).cumulative,
        )
        readings = starmap(Reading, product(self.starts(claim), self.days(claim), self.meanings(claim)))
        return [(reading, _counted(length, is_rate, is_cumulative, reading)) for reading in readings]

    def _tied(self, a: Claim, b: Claim) -> tuple[bool, bool, bool]:
        """Whether they must have one start, one day and one meaning: the order is that of `Reading`."""
        return self._have_one_start(a, b), self._have_one_day(a, b), self._have_one_meaning(a, b)

    def _have_one_start(self, a: Claim, b: Claim) -> bool:
        if a.since == b.since and (not a.since or self._series(a) == self._series(b)):
            return True
        may_be = not set(self._within(a.since)).isdisjoint(self._within(b.since))
        return Assume.COUNTED_FROM_SAME_DAY in self._kinds and may_be

    def _have_one_day(self, a: Claim, b: Claim) -> bool:
        one, other = self._date(a), self._date(b)
        return one == other and Assumption(Assume.SAME_DAY_WITHIN, (one,)) in self._given

    def _date(self, claim: Claim) -> str:
        """The date that says up to which day a claim counts; "" where none does, or a vague one that may be another."""
        date = claim.as_of or (claim.stated_on if Assume.COUNTED_UP_TO_STATEMENT in self._kinds else "")
        return "" if _is_vague(date) and Assume.DATE_AS_GIVEN not in self._kinds else date

    def _have_one_meaning(self, a: Claim, b: Claim) -> bool:
        if self._series(a) == self._series(b):
            return True
        one, other = self._measure(a), self._measure(b)
        may_be = one.cumulative == other.cumulative and not set(_meanings(one)).isdisjoint(_meanings(other))
        return Assume.SAME_OUTCOMES in self._kinds and may_be

    def _is_possible(self, a: Claim, b: Claim, shape: Shape) -> bool:
        """Whether there are true numbers of those that both count, that only one counts, that only the other does."""
        most = max(_enough(a), _enough(b))
        return any(
            self._may_be(a, shared, shape.first, most) and self._may_be(b, shared, shape.second, most)
            for shared in range(most + 1 if shape.both else 1)
        )

    def _may_be(self, claim: Claim, shared: int, counts_others: bool, most: int) -> bool:
        """Whether the claim is true of those shared and any number of others, or of those shared alone."""
        return any(self._holds(claim, number) for number in range(shared, (most if counts_others else shared) + 1))

    def _holds(self, claim: Claim, number: int) -> bool:
        """Whether a count makes the claim's figure true, stretched as far as may be where its ends are not to hold."""
        return is_true(claim, number) or (Assume.ENDS_HOLD not in self._kinds and _is_nearly_true(claim, number))

    def _within(self, text: str, as_given: bool = False) -> list[Day]:
        """The days that a date may mean; any where it is not stated, or vague and not to be taken as given."""
        if _is_vague(text) and not as_given:
            return list(range(len(self._calendar)))
        date = parse_date(text)
        first, last = date.first or datetime.date.min, date.last or datetime.date.max
        return [number for number, day in enumerate(self._calendar) if first <= day <= last]

    def _latest_saying(self, claim: Claim) -> Day:
        """The last day on which the claim can have been made: as stated, or else by when a source has it."""
        said = self._within(claim.stated_on)
        if parse_date(claim.stated_on).last is not None and not _is_vague(claim.stated_on):
            return said[-1]
        sources = (self._records.sources.get(quote.source) for quote in claim.quotes)
        return max((self._within(source.published)[-1] for source in sources if source), default=said[-1])

    def _measure(self, claim: Claim) -> Measure:
        measure = self._records.measures.get(claim.measure)
        assert measure is not None
        return measure

    def _subject(self, claim: Claim) -> str:
        return self._records.subject_names.resolve(claim.subject)

    def _series(self, claim: Claim) -> tuple[str, ...]:
        claimant = self._records.claimant_names.resolve(claim.claimant) or claim.speaker or claim.id
        return claimant, self._subject(claim), claim.measure, claim.per, claim.place, claim.scope


def _is_nearly_true(claim: Claim, number: int) -> bool:
    """Whether a count is off by no more than the first digit of "about", or the width of a confidence interval."""
    low, high = claim.low or 0, claim.high or 0
    if claim.bound is Bound.ABOUT:
        return abs(number - low) * 10 <= 10 ** len(str(low))
    return claim.spread is Spread.CONFIDENCE_INTERVAL and low - (high - low) <= number <= high + (high - low)


def is_true(claim: Claim, number: int) -> bool:
    """Whether a count of so many makes the figure true, its ends taken to hold."""
    low, high = claim.low or 0, claim.high or 0
    match claim.bound:
        case Bound.EXACT:
            return number == low
        case Bound.ABOUT:
            zeros = len(str(low)) - len(str(low).rstrip("0"))
            return 2 * abs(number - low) <= int("1" + "0" * zeros)
        case Bound.AT_LEAST:
            return number >= low
        case Bound.MORE_THAN:
            return number > low
        case Bound.AT_MOST:
            return number <= high
        case Bound.LESS_THAN:
            return number < high
        case Bound.RANGE:
            return low <= number <= high


def _is_vague(text: str) -> bool:
    date = parse_date(text)
    return date.is_approximate or date.is_uncertain


def _enough(claim: Claim) -> int:
    """A number beyond which the figure is true of all or of none: "about" reaches half as far again, at most."""
    return 2 * max(claim.low or 0, claim.high or 0) + 1


@cache
def _counted(length: int, is_rate: bool, is_cumulative: bool, reading: Reading) -> frozenset[Fate]:
    """Who is counted in a calendar of that length: all who came to it in time, or only those still in it.

    A rate is a number of its own for each day and each start: nothing follows from it for another.
    """
    if is_rate:
        return frozenset(Fate(outcome, reading.start, reading.day) for outcome in reading.meant)
    return frozenset(
        fate
        for fate in _fates(length)
        if fate.outcome in reading.meant
        and reading.start <= fate.since <= reading.day
        and (is_cumulative or reading.day < fate.until)
    )


@cache
def _shape(one: frozenset[Fate], other: frozenset[Fate]) -> Shape:
    return Shape(both=bool(one & other), first=bool(one - other), second=bool(other - one))


@cache
def _fates(length: int) -> tuple[Fate, ...]:
    """All that may happen in a calendar of that length."""
    spells = [(since, until) for since in range(length) for until in range(since, length + 1)]
    return tuple(Fate(outcome, *spell) for outcome in ("killed", "wounded", "missing") for spell in spells)


@cache
def _meanings(measure: Measure) -> tuple[frozenset[str], ...]:
    may = chain.from_iterable(combinations(measure.may_count, n) for n in range(len(measure.may_count) + 1))
    return tuple(frozenset((*measure.counts, *also)) for also in may)


def _in_both(one: list[Day], other: list[Day]) -> list[Day]:
    return [day for day in one if day in other]
