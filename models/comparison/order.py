"""How the counts of two statements stand to each other on any one day, whatever their figures say."""

from enum import Enum

from models.claims.claim import Per
from models.comparison.statement import Statement


class Order(Enum):
    """What holds of one count against another."""

    SAME = "is the same count as"
    AT_MOST = "is never more than"
    AT_LEAST = "is never less than"
    NONE = "may be more or less than"


def by_outcomes(a: Statement, b: Statement) -> Order:
    """By what they count: all that one may count is counted for sure by the other, or both count one and the same.

    A measure that may count more than it counts is not even like itself in another claimant's mouth; within one
    series it is. What is counted now (not cumulative) is never more than what was ever counted, but not the reverse.
    """
    if a.series == b.series:
        return Order.SAME
    if a.is_tight and b.is_tight and a.counts == b.counts and a.is_cumulative == b.is_cumulative:
        return Order.SAME
    if a.reach <= b.counts and (b.is_cumulative or not a.is_cumulative):
        return Order.AT_MOST
    if b.reach <= a.counts and (a.is_cumulative or not b.is_cumulative):
        return Order.AT_LEAST
    return Order.NONE


def by_start(a: Statement, b: Statement) -> Order:
    """By the day counting starts: what started earlier, on all possible days, is no smaller.

    Where neither says, both are taken to start where the count itself does. A rate over a longer time may be smaller.
    """
    if a.since is None or b.since is None:
        return Order.SAME if a.since is b.since else Order.NONE
    if a.since == b.since and (a.since.is_one_day or _is_one_series(a, b)):
        return Order.SAME
    if a.claim.per is not Per.TOTAL:
        return Order.NONE
    if _is_before(a.since.last, b.since.first):
        return Order.AT_LEAST
    return Order.AT_MOST if _is_before(b.since.last, a.since.first) else Order.NONE


def _is_one_series(a: Statement, b: Statement) -> bool:
    """Whether an imprecise start means the same day, for one claimant writes it each time."""
    return a.series == b.series and a.claim.since == b.claim.since


def may_start_together(a: Statement, b: Statement) -> bool:
    """Whether both counts may start on one and the same day."""
    if a.since is None or b.since is None:
        return True
    return not (_is_past(a.since.last, b.since.first) or _is_past(b.since.last, a.since.first))


def both(one: Order, other: Order) -> Order:
    """What holds where both hold."""
    if one is other or other is Order.SAME:
        return one
    return other if one is Order.SAME else Order.NONE


def _is_before(one: int | None, other: int | None) -> bool:
    return one is not None and other is not None and one <= other


def _is_past(one: int | None, other: int | None) -> bool:
    return one is not None and other is not None and one < other
