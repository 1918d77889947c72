"""The verdict of a pair: whether two claims agree, may both hold, contradict each other, or cannot be compared.

It asks for any day on which both say something of the count that one of them is about; it does not depend on the day
of a comparison.
"""

from collections.abc import Callable
from enum import StrEnum

import msgspec

from models.comparison.assumption import (
    ENDS_HOLD,
    SAME_OUTCOMES,
    SAME_SCOPE,
    SAME_START,
    SAME_SUBJECT,
    Assume,
    Assumption,
    assume,
)
from models.comparison.meeting import both_lower, both_upper, contradict, leave_room, share_a_day
from models.comparison.order import Order, both, by_outcomes, by_start, may_start_together
from models.comparison.statement import Assumptions, Statement


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
    """A verdict, what stands in the way where it is unlike, the assumptions that it rests on, and the counts' order."""

    verdict: Verdict
    obstacles: tuple[Obstacle, ...] = ()
    used: frozenset[Assumption] = frozenset()
    order: Order = Order.NONE


def rule(a: Statement, b: Statement, given: Assumptions = ()) -> Ruling:
    """The verdict on two statements that were read under the same assumptions."""
    order, obstacles, used = _comparable(a, b, given)
    used |= a.used | b.used
    if obstacles:
        return Ruling(verdict=Verdict.UNLIKE, obstacles=obstacles, used=used)
    same_day = _same_day(a, b, given)
    if same_day is not None:
        used |= {same_day}
    if contradict(a, b, order, same_day is not None):
        if contradict(a.widest(), b.widest(), order, same_day is not None):
            return Ruling(verdict=Verdict.CONFLICT, used=used, order=order)
        if ENDS_HOLD in given:
            return Ruling(verdict=Verdict.CONFLICT, used=used | {ENDS_HOLD}, order=order)
        return Ruling(verdict=Verdict.COMPATIBLE, used=used, order=order)
    if order is Order.SAME and share_a_day(a, b, same_day is not None) and a.is_two_sided and b.is_two_sided:
        return Ruling(verdict=Verdict.AGREE, used=used, order=order)
    if _both_say_something(a, b, order, same_day is not None):
        return Ruling(verdict=Verdict.COMPATIBLE, used=used, order=order)
    return Ruling(verdict=Verdict.UNLIKE, obstacles=(Obstacle.DAY,), used=used, order=order)


def fewest(wanted: Ruling, under: Callable[[frozenset[Assumption]], Ruling]) -> Ruling:
    """The same verdict, resting only on those of its assumptions without which it would be another.

    ``under`` gives the verdict under others.
    """
    needed = wanted
    for assumption in sorted(wanted.used, reverse=True):
        fewer = under(needed.used - {assumption})
        if fewer.verdict is wanted.verdict:
            needed = fewer
    return needed


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
    if outcomes is not Order.SAME and SAME_OUTCOMES in given and _may_count_the_same(a, b):
        outcomes = Order.SAME
        used.add(SAME_OUTCOMES)
    if start is not Order.SAME and SAME_START in given and may_start_together(a, b):
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


def _same_day(a: Statement, b: Statement, given: Assumptions) -> Assumption | None:
    """The assumption that both count up to one and the same day of an imprecise date that they share."""
    if not a.dated or a.dated != b.dated or (a.on.is_one_day and a.on == b.on):
        return None
    wanted = assume(Assume.SAME_DAY_WITHIN, a.dated)
    return wanted if wanted in given else None


def _both_say_something(a: Statement, b: Statement, order: Order, same_day: bool) -> bool:
    """Whether on some day each limits the count of one of them."""
    a_below, b_below = order in (Order.SAME, Order.AT_MOST), order in (Order.SAME, Order.AT_LEAST)
    across = (a_below and leave_room(a, b, same_day)) or (b_below and leave_room(b, a, same_day))
    return across or both_lower(a, b, same_day) or both_upper(a, b, same_day)
