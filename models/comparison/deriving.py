"""Derived values: what follows from two counts, or from a count and a ratio; shown as derived, never stored."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import NamedTuple

import msgspec

from models.claims.claim import Claim, Per
from models.claims.figure import Bound, Figure, Spread
from models.claims.measure import Measure
from models.claims.records import Records
from models.comparison.assumption import ENDS_HOLD, SAME_SCOPE, SAME_START, Assume, Assumption, assume, read_ratio
from models.comparison.days import Days
from models.comparison.limit import lower
from models.comparison.naming import counted_to, who
from models.comparison.on_day import OnDay
from models.comparison.order import Order, by_start, may_start_together
from models.comparison.pair import Ruling, Verdict, fewest, rule
from models.comparison.reason import Quotient, Reason, Why, because
from models.comparison.statement import Assumptions, Statement, outcomes, starting
from models.comparison.supposing import Read


class Standing(msgspec.Struct, frozen=True):
    """A statement and what it says on the day of a comparison."""

    statement: Statement
    on_day: OnDay


class Derived(msgspec.Struct, frozen=True):
    """A derived value: its measure, what it was derived from, and its limits on the day with steps and assumptions."""

    measure: Measure
    parts: tuple[Standing, ...]
    on_day: OnDay


def difference(whole: Standing, part: Standing, records: Records) -> Derived | None:
    """What is left of a count when another is taken from it, if nobody is in both: wounded = either − killed.

    None where one is not a part of the other, where no measure counts what is left, or where nothing follows, not even
    where they contradict each other. Interval arithmetic: no lower limit without an upper one on the part.
    """
    a, b = whole.statement, part.statement
    rest = _rest(a, b, records)
    needs = _needs(a, b)
    if rest is None or needs is None:
        return None
    left = whole.on_day.span.minus(part.on_day.span)
    if left.is_empty:
        return None
    used = whole.on_day.used | part.on_day.used | needs | _read_as(a) | _read_as(b)
    used |= {assume(Assume.DISJOINT, *sorted(a.counts))}
    limits = OnDay(
        low=left.low or None,
        high=left.high,
        steps=(_minus_reason(a, b),),
        used=used,
        is_low_strict=left.low > 0 and whole.on_day.is_low_strict is not part.on_day.is_high_strict,
        is_high_strict=whole.on_day.is_high_strict is not part.on_day.is_low_strict,
    )
    return _derived(rest, (whole, part), limits)


def _rest(a: Statement, b: Statement, records: Records) -> Measure | None:
    """The measure that counts what a counts and b does not, for sure and no more."""
    if not (a.is_tight and b.is_tight and b.counts < a.counts and a.is_cumulative and b.is_cumulative):
        return None
    left = a.counts - b.counts
    is_it = (m for m in records.measures if frozenset(m.counts) == left and not m.may_count and m.cumulative)
    return next((measure for measure in is_it if measure.unit == a.unit == b.unit), None)


def _needs(a: Statement, b: Statement) -> frozenset[Assumption] | None:
    """What must be assumed for one count to be a part of the other; None where nothing helps."""
    if a.subject != b.subject or not may_start_together(a, b):
        return None
    needs = {SAME_START} if by_start(a, b) is not Order.SAME else {*a.starting, *b.starting}
    if (a.claim.place, a.claim.scope) != (b.claim.place, b.claim.scope):
        needs.add(SAME_SCOPE)
    return frozenset(needs)


def _read_as(statement: Statement) -> frozenset[Assumption]:
    """The assumption, if any, of what its measure counts."""
    return frozenset(assumption for assumption in statement.used if assumption.assume is Assume.TAKEN_AS)


def _minus_reason(a: Statement, b: Statement) -> Reason:
    first = who(a.claim), a.claim.figure, counted_to(a)
    return because(Why.MINUS, *first, who(b.claim), b.claim.figure, counted_to(b))


def by_ratio(known: Standing, assumption: Assumption, records: Records) -> Derived | None:
    """What follows from a count by a ratio of two measures; None where the ratio is not of its measure.

    The ends are rounded to whole numbers: 66,000–88,000 killed, times 189,500/43,000 and 223,000/43,000, is
    290,860–456,372.
    """
    of, to, least, most, source = assumption.of
    measure = records.measures.get(to)
    if known.statement.claim.measure != of or measure is None:
        return None
    low_ratio, high_ratio = read_ratio(least), read_ratio(most)
    limits = known.on_day
    below, above = limits.is_low_strict, limits.is_high_strict
    low = None if limits.low is None else round((limits.low - below) * low_ratio) + below
    high = None if limits.high is None else max(round((limits.high + above) * high_ratio) - above, 0)
    claim, used = known.statement.claim, limits.used | {assumption}
    reason = because(
        Why.TIMES, who(claim), claim.figure, counted_to(known.statement), Quotient(least), Quotient(most), source
    )
    found = OnDay(low=low or None, high=high, steps=(reason,), used=used, is_low_strict=below, is_high_strict=above)
    return _derived(measure, (known,), found)


def _derived(measure: Measure, parts: tuple[Standing, ...], limits: OnDay) -> Derived | None:
    return Derived(measure, parts, limits) if limits.low or limits.high is not None else None


def stated(value: Derived, day: int, given: Assumptions) -> Statement:
    """A derived value as if somebody had claimed it for the day, so that it can be set against claims."""
    first = value.parts[0].statement
    first = starting(first, first.claim.since, given)
    counts, reach, _ = outcomes(value.measure, given)
    return msgspec.structs.replace(
        first,
        claim=msgspec.structs.replace(first.claim, bound=Bound.RANGE, spread=Spread.UNSTATED),
        series=("", first.subject, value.measure.id, Per.TOTAL, first.claim.place, first.claim.scope),
        counts=counts,
        reach=reach,
        unit=value.measure.unit,
        is_cumulative=value.measure.cumulative,
        on=Days(day, day),
        span=value.on_day.span,
        dated="",
        held=None,
        used=first.starting,
    )


class Contradiction(NamedTuple):
    """A claim that a derived value contradicts, and what that rests on beside the value itself."""

    statement: Statement
    used: frozenset[Assumption]


def contradicted(
    value: Derived, claims: Iterable[Statement], day: int, given: Assumptions, read: Read
) -> Iterator[Contradiction]:
    """The claims that a derived value contradicts under assumptions; none where its parts have ends that are soft."""
    needs = frozenset((ENDS_HOLD,)) if any(part.statement.is_soft for part in value.parts) else frozenset()
    if not needs <= frozenset(given):
        return

    def under(claim: Claim, used: frozenset[Assumption]) -> Ruling:
        return rule(stated(value, day, used), read(claim, used), used)

    own = stated(value, day, given)
    for one in claims:
        ruling = rule(own, one, given)
        if ruling.verdict is Verdict.CONFLICT:
            yield Contradiction(one, fewest(ruling, partial(under, one.claim)).used | needs)


def figure_of(limits: OnDay) -> Figure:
    """What is left of a count as one figure; its ends are closed where there are two, and it is at least 0 if open."""
    said = limits.figures or (lower(0),)
    return said[0] if len(said) == 1 else Figure(bound=Bound.RANGE, low=limits.low, high=limits.high)
