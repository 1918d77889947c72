"""What a claim still, or already, says of its count on another day."""

from collections.abc import Iterator
from typing import Protocol

import msgspec

from models.claims.figure import Bound, Figure
from models.comparison.assumption import STRAIGHT_LINE, Assume, Assumption
from models.comparison.days import days
from models.comparison.interval import Interval
from models.comparison.limit import lower, upper
from models.comparison.naming import as_of, counted_to, is_undated, who
from models.comparison.reason import Reason, Why, because
from models.comparison.statement import Assumptions, Statement


class OnDay(msgspec.Struct, frozen=True, kw_only=True):
    """The limits of a count on one day, both possible values themselves; None where nothing limits it.

    A strict limit was said as the number beyond it: "more than 5" is 6 and strict. ``steps`` say how the limits follow
    from the claim, ``used`` under which assumptions.
    """

    low: int | None = None
    high: int | None = None
    steps: tuple[Reason, ...] = ()
    used: frozenset[Assumption] = frozenset()
    is_interpolated: bool = False
    is_low_strict: bool = False
    is_high_strict: bool = False

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The limits as they were said: one figure, two where there are two ends and one is strict, or none."""
        if self.low is not None and self.high is not None:
            if self.low == self.high:
                return (Figure(bound=Bound.EXACT, low=self.low, high=self.high),)
            if not (self.is_low_strict or self.is_high_strict):
                return (Figure(bound=Bound.RANGE, low=self.low, high=self.high),)
        low = () if self.low is None else (lower(self.low, self.is_low_strict),)
        high = () if self.high is None else (upper(self.high, self.is_high_strict),)
        return low + high

    @property
    def span(self) -> Interval:
        """The same as an interval, from 0 where nothing is said."""
        return Interval(self.low or 0, self.high)


class Others(Protocol):
    """The other claims of a series, which help one of them; days are proleptic ordinals."""

    def lows(self, of: Statement, before: int) -> Iterator[Statement]:
        """Those never more than ``of``, with a lower limit, surely of a day before ``before``; the highest first."""
        ...

    def highs(self, of: Statement, since: int) -> Iterator[Statement]:
        """Those never less than ``of``, with an upper limit, of ``since`` or perhaps later; the least first."""
        ...

    def ends(self, of: Statement) -> Iterator[Statement]:
        """Those that start with ``of``, are no earlier, and limited from both sides; by their last possible days."""
        ...


class _Alone:
    """No other claim."""

    def lows(self, of: Statement, before: int) -> Iterator[Statement]:  # noqa: ARG002
        return iter(())

    def highs(self, of: Statement, since: int) -> Iterator[Statement]:  # noqa: ARG002
        return iter(())

    def ends(self, of: Statement) -> Iterator[Statement]:  # noqa: ARG002
        return iter(())


_ALONE = _Alone()


class _Limits:
    """Limits while they are found, with their steps."""

    def __init__(self) -> None:
        self.low: int | None = None
        self.high: int | None = None
        self.is_low_strict = self.is_high_strict = False
        self.steps: list[Reason] = []
        self.used: set[Assumption] = set()

    def set_low(self, statement: Statement) -> None:
        """Take over the lower limit of a statement."""
        self.low, self.is_low_strict = statement.span.low, statement.is_low_strict

    def set_high(self, statement: Statement) -> None:
        """Take over the upper limit of a statement."""
        self.high, self.is_high_strict = statement.span.high, statement.is_high_strict

    def done(self, is_interpolated: bool = False) -> OnDay:
        return OnDay(
            low=self.low,
            high=self.high,
            steps=tuple(self.steps),
            used=frozenset(self.used),
            is_interpolated=is_interpolated,
            is_low_strict=self.is_low_strict and not is_interpolated,
            is_high_strict=self.is_high_strict and not is_interpolated,
        )


def on_day(statement: Statement, day: int, given: Assumptions = (), others: Others = _ALONE) -> OnDay:
    """What a statement says on a day (a proleptic ordinal), helped by the others of its series.

    Growth between two figures gives [earlier low, later high].
    """
    limits = _Limits()
    if statement.claim.bound is Bound.ABOUT and statement.span.low != statement.span.high:
        limits.steps.append(because(Why.WIDENED, who(statement.claim), statement.span))
    if is_undated(statement):
        limits.steps.append(because(Why.SAID_BY, who(statement.claim), as_of(statement)))
    if not statement.is_cumulative:
        return _on_its_own_day(statement, day, limits)
    _find_low(statement, day, others, limits)
    _find_high(statement, day, others, limits)
    line = _line(statement, day, others) if STRAIGHT_LINE in given and _is_open(limits) else None
    if line is not None:
        limits.low, limits.high, step, rests_on = line
        limits.steps = [*(one for one in limits.steps if one.why in (Why.WIDENED, Why.SAID_BY)), step]
        limits.used = set(rests_on | {STRAIGHT_LINE})
    return limits.done(is_interpolated=line is not None)


def may_lie_between(statement: Statement, day: int, found: OnDay, others: Others) -> bool:
    """Whether a straight line to a later figure says more of a day than was ``found`` without it, or does already."""
    if found.is_interpolated or not statement.is_cumulative:
        return found.is_interpolated
    return _is_open(found) and _line(statement, day, others) is not None


def _on_its_own_day(statement: Statement, day: int, limits: _Limits) -> OnDay:
    if statement.on.is_one_day and statement.on.first == day:
        if statement.claim.low is not None:
            limits.set_low(statement)
        limits.set_high(statement)
        limits.used = set(statement.dating)
    else:
        limits.steps.append(because(Why.NOT_GROWING, counted_to(statement)))
    return limits.done()


def _find_low(statement: Statement, day: int, others: Others, limits: _Limits) -> None:
    if statement.claim.low is not None and _has_begun(statement, day):
        limits.set_low(statement)
        limits.used |= _dated(statement, day)
        if statement.on.last != day:
            limits.steps.append(because(Why.HELD, counted_to(statement)))
        return
    if statement.claim.low is not None:
        limits.steps.append(because(Why.NOT_YET, counted_to(statement)))
    best = next(others.lows(statement, min(statement.on.last or 0, day + 1)), None)
    if best is not None:
        limits.set_low(best)
        limits.used |= _dated(best, day) | best.starting | statement.starting
        limits.steps.append(because(Why.EARLIER, best.claim.figure, counted_to(best)))


def _find_high(statement: Statement, day: int, others: Others, limits: _Limits) -> None:
    until = statement.until
    if statement.span.high is not None and until is not None and day <= until:
        limits.set_high(statement)
        is_held = statement.on.first is None or statement.on.first < day
        limits.used |= _holding(statement, day) if is_held else statement.dating
        return
    if statement.span.high is not None:
        limits.steps.append(because(Why.LOST, counted_to(statement)))
    later = (one for one in others.highs(statement, max(statement.on.last or 0, day)) if not _is_same(one, statement))
    least = next((one for one in later if one.on.first is not None and day <= one.on.first), None)
    if least is not None and least.span.high is not None and least.span.high >= (limits.low or 0):
        limits.set_high(least)
        limits.used |= least.dating | least.starting | statement.starting
        limits.steps.append(because(Why.CLOSED, least.claim.figure, counted_to(least)))


def _is_open(limits: _Limits | OnDay) -> bool:
    return limits.low is None or limits.high is None or limits.low != limits.high


def _line(statement: Statement, day: int, others: Others) -> tuple[int, int, Reason, frozenset[Assumption]] | None:
    """The limits on a straight line to the next figure of the series, each end rounded away from the other.

    None where the count would fall, or where the two do not start on the same day.
    """
    ends = (one for one in others.ends(statement) if not _is_same(one, statement))
    end = next((one for one in ends if one.on.is_one_day), None)
    start, stop = statement.on.first, None if end is None else end.on.first
    is_firm = statement.on.is_one_day and statement.span.high is not None and statement.claim.low is not None
    if end is None or not is_firm or start is None or stop is None or not start < day < stop:
        return None
    if end.span.low < statement.span.low or (end.span.high or 0) < (statement.span.high or 0):
        return None
    low = _between(statement.span.low, end.span.low, day - start, stop - start)
    high = -_between(-(statement.span.high or 0), -(end.span.high or 0), day - start, stop - start)
    figures = statement.claim.figure, counted_to(statement), end.claim.figure, counted_to(end)
    rests_on = statement.dating | statement.starting | end.dating | end.starting
    return low, high, because(Why.LINE, *figures), rests_on


def _between(first: int, last: int, days: int, of: int) -> int:
    """The whole number at or below the straight line, without a float."""
    return first + (last - first) * days // of


def _has_begun(statement: Statement, day: int) -> bool:
    return statement.on.last is not None and statement.on.last <= day


def _dated(statement: Statement, day: int) -> frozenset[Assumption]:
    """What it rests on that its lower limit holds on a day: nothing where it does so whatever is assumed."""
    return frozenset() if statement.by is not None and statement.by <= day else statement.dating


def _holding(statement: Statement, day: int) -> frozenset[Assumption]:
    """The one assumption that its upper limit still held on a day; the first that is enough."""
    holding = [assumption for assumption in statement.used if assumption.assume is Assume.STILL_HELD]
    enough = [assumption for assumption in holding if (days(assumption.of[1]).last or 0) >= day]
    return frozenset(sorted(enough, key=lambda assumption: assumption.of[1])[:1])


def _is_same(one: Statement, other: Statement) -> bool:
    return one.claim.id == other.claim.id
