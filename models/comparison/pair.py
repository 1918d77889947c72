"""The verdict of a pair: whether two claims agree, may both hold, contradict each other, or cannot be compared.

It asks for any day on which both say something of the count that one of them is about; it does not depend on the day
of a comparison. A lower limit on a count that only grows holds from the last possible day of its date on, an upper one
until the first; so two limits contradict each other where the lower one is above, and holds no later, than the upper.
"""

from enum import StrEnum

import msgspec

from models.comparison.assumption import Assume, Assumption, assume
from models.comparison.order import Order, both, by_outcomes, by_start
from models.comparison.statement import Assumptions, Statement

SAME_OUTCOMES = assume(Assume.SAME_OUTCOMES)
SAME_START = assume(Assume.COUNTED_FROM_SAME_DAY)
SAME_SCOPE = assume(Assume.SAME_SCOPE)
SAME_SUBJECT = assume(Assume.SAME_SUBJECT)
ENDS_HOLD = assume(Assume.ENDS_HOLD)


class Verdict(StrEnum):
    """What can be said of two claims."""

    AGREE = "agree"
    COMPATIBLE = "compatible"
    CONFLICT = "conflict"
    UNLIKE = "unlike"


class Obstacle(StrEnum):
    """Why two claims cannot be compared."""

    SUBJECT = "subject"
    RATE = "rate"
    UNIT = "unit"
    SCOPE = "scope"
    OUTCOMES = "outcomes"
    START = "start"
    DAY = "day"


class Ruling(msgspec.Struct, frozen=True, kw_only=True):
    """A verdict, what stands in the way where it is unlike, and the assumptions that it rests on."""

    verdict: Verdict
    obstacles: tuple[Obstacle, ...] = ()
    used: frozenset[Assumption] = frozenset()


def rule(a: Statement, b: Statement, given: Assumptions = ()) -> Ruling:
    """The verdict on two statements that were read under the same assumptions."""
    order, obstacles, used = _comparable(a, b, given)
    used |= a.used | b.used
    if obstacles:
        return Ruling(verdict=Verdict.UNLIKE, obstacles=obstacles, used=used)
    same_day = _same_day(a, b, given)
    if same_day is not None:
        used |= {same_day}
    if _contradict(a, b, order, same_day is not None):
        if not (a.is_soft or b.is_soft):
            return Ruling(verdict=Verdict.CONFLICT, used=used)
        if ENDS_HOLD in given:
            return Ruling(verdict=Verdict.CONFLICT, used=used | {ENDS_HOLD})
        return Ruling(verdict=Verdict.COMPATIBLE, used=used)
    if order is Order.SAME and _share_a_day(a, b, same_day is not None) and a.is_two_sided and b.is_two_sided:
        return Ruling(verdict=Verdict.AGREE, used=used)
    if _both_say_something(a, b, order, same_day is not None):
        return Ruling(verdict=Verdict.COMPATIBLE, used=used)
    return Ruling(verdict=Verdict.UNLIKE, obstacles=(Obstacle.DAY,), used=used)


def _comparable(
    a: Statement, b: Statement, given: Assumptions
) -> tuple[Order, tuple[Obstacle, ...], frozenset[Assumption]]:
    """How the two counts stand to each other, what stands in the way, and what was assumed for it."""
    obstacles: list[Obstacle] = []
    used: set[Assumption] = set()

    def needs(obstacle: Obstacle, differs: bool, assumption: Assumption | None) -> None:
        if differs and assumption in given and assumption is not None:
            used.add(assumption)
        elif differs:
            obstacles.append(obstacle)

    needs(Obstacle.SUBJECT, a.subject != b.subject, SAME_SUBJECT)
    needs(Obstacle.RATE, a.claim.per is not b.claim.per, None)
    needs(Obstacle.UNIT, a.unit != b.unit, None)
    needs(Obstacle.SCOPE, (a.claim.place, a.claim.scope) != (b.claim.place, b.claim.scope), SAME_SCOPE)
    outcomes, start = by_outcomes(a, b), by_start(a, b)
    if outcomes is Order.NONE and SAME_OUTCOMES in given and _may_count_the_same(a, b):
        outcomes = Order.SAME
        used.add(SAME_OUTCOMES)
    if start is Order.NONE and SAME_START in given and _may_start_together(a, b):
        start = Order.SAME
        used.add(SAME_START)
    order = both(outcomes, start)
    if outcomes is Order.NONE or (order is Order.NONE and start is not Order.NONE):
        obstacles.append(Obstacle.OUTCOMES)
    if start is Order.NONE:
        obstacles.append(Obstacle.START)
    return order, tuple(obstacles), frozenset(used)


def _may_count_the_same(a: Statement, b: Statement) -> bool:
    """Whether some set of outcomes is a reading of both measures."""
    return a.is_cumulative == b.is_cumulative and a.counts <= b.reach and b.counts <= a.reach


def _may_start_together(a: Statement, b: Statement) -> bool:
    if a.since is None or b.since is None:
        return True
    return not (_is_past(a.since.last, b.since.first) or _is_past(b.since.last, a.since.first))


def _same_day(a: Statement, b: Statement, given: Assumptions) -> Assumption | None:
    """The assumption that both count up to one and the same day of an imprecise date that they share."""
    if a.on.is_one_day or a.on != b.on:
        return None
    wanted = assume(Assume.SAME_DAY_WITHIN, a.claim.as_of or a.claim.stated_on)
    return wanted if wanted in given else None


def _contradict(a: Statement, b: Statement, order: Order, same_day: bool) -> bool:
    """Whether no history satisfies both."""
    if order in (Order.SAME, Order.AT_MOST) and _is_over(a, b, same_day):
        return True
    return order in (Order.SAME, Order.AT_LEAST) and _is_over(b, a, same_day)


def _is_over(small: Statement, large: Statement, same_day: bool) -> bool:
    """Whether a count that is never more than another is said to be more."""
    high = large.span.high
    return high is not None and small.span.low > high and _reaches(small, large, same_day)


def _reaches(lower: Statement, upper: Statement, same_day: bool) -> bool:
    """Whether the lower limit of one and the upper limit of the other hold on some one day."""
    if same_day:
        return True
    if not upper.is_cumulative:
        return _share_a_day(lower, upper, same_day)
    return lower.on.last is not None and upper.on.first is not None and lower.on.last <= upper.on.first


def _share_a_day(a: Statement, b: Statement, same_day: bool) -> bool:
    return same_day or (a.on.is_one_day and a.on == b.on)


def _both_say_something(a: Statement, b: Statement, order: Order, same_day: bool) -> bool:
    """Whether on some day each limits the count of one of them."""
    a_below, b_below = order in (Order.SAME, Order.AT_MOST), order in (Order.SAME, Order.AT_LEAST)
    lower = a.says_lower and b.says_lower and _last_together(a, b, same_day)
    upper = a.says_upper and b.says_upper and _first_together(a, b, same_day)
    across = (a_below and a.says_lower and b.says_upper and _reaches(a, b, same_day)) or (
        b_below and b.says_lower and a.says_upper and _reaches(b, a, same_day)
    )
    return lower or upper or across


def _last_together(a: Statement, b: Statement, same_day: bool) -> bool:
    """Whether the lower limits of both hold on some day: in the end they do, where the counts only grow."""
    if a.is_cumulative and b.is_cumulative:
        return a.on.last is not None and b.on.last is not None
    return _share_a_day(a, b, same_day) or _is_one_day_behind(a, b) or _is_one_day_behind(b, a)


def _first_together(a: Statement, b: Statement, same_day: bool) -> bool:
    if a.is_cumulative and b.is_cumulative:
        return a.on.first is not None and b.on.first is not None
    return _share_a_day(a, b, same_day)


def _is_one_day_behind(fixed: Statement, growing: Statement) -> bool:
    """Whether a growing count's lower limit holds on the one day of a count that does not grow."""
    return (
        growing.is_cumulative
        and fixed.on.is_one_day
        and growing.on.last is not None
        and fixed.on.first is not None
        and growing.on.last <= fixed.on.first
    )


def _is_past(one: int | None, other: int | None) -> bool:
    return one is not None and other is not None and one < other
