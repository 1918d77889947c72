"""Where the limits of two statements meet: on which days both hold, and whether one is above the other.

A lower limit on a count that only grows holds from the last possible day of its date on, an upper one until the first;
so two limits contradict each other where the lower one is above, and holds no later, than the upper.
``same_day``: both are assumed to count up to one and the same day of an imprecise date.
"""

from models.comparison.order import Order
from models.comparison.statement import Statement


def is_over(small: Statement, large: Statement, same_day: bool) -> bool:
    """Whether a count that is never more than another is said to be more."""
    high = large.span.high
    return high is not None and small.span.low > high and reaches(small, large, same_day)


def contradict(a: Statement, b: Statement, order: Order, same_day: bool) -> bool:
    """Whether no history satisfies both."""
    if order in (Order.SAME, Order.AT_MOST) and is_over(a, b, same_day):
        return True
    return order in (Order.SAME, Order.AT_LEAST) and is_over(b, a, same_day)


def reaches(lower: Statement, upper: Statement, same_day: bool) -> bool:
    """Whether the lower limit of one and the upper limit of the other hold on some one day."""
    if same_day:
        return True
    if not upper.is_cumulative:
        return share_a_day(lower, upper, same_day)
    return lower.on.last is not None and upper.until is not None and lower.on.last <= upper.until


def share_a_day(a: Statement, b: Statement, same_day: bool) -> bool:
    """Whether there is a day on which both ends of both hold."""
    if same_day:
        return True
    one, other = a.window, b.window
    return one is not None and other is not None and max(one[0], other[0]) <= min(one[1], other[1])


def both_lower(a: Statement, b: Statement, same_day: bool) -> bool:
    """Whether both set a lower limit, and on some day both hold: in the end they do, where the counts only grow."""
    if not (a.says_lower and b.says_lower):
        return False
    if a.is_cumulative and b.is_cumulative:
        return a.on.last is not None and b.on.last is not None
    return share_a_day(a, b, same_day) or _is_one_day_behind(a, b) or _is_one_day_behind(b, a)


def both_upper(a: Statement, b: Statement, same_day: bool) -> bool:
    """Whether both set an upper limit, and on some day both hold."""
    if not (a.says_upper and b.says_upper):
        return False
    if a.is_cumulative and b.is_cumulative:
        return a.until is not None and b.until is not None
    return share_a_day(a, b, same_day)


def leave_room(lower: Statement, upper: Statement, same_day: bool) -> bool:
    """Whether one sets a lower limit, the other an upper one, and on some day both hold."""
    return lower.says_lower and upper.says_upper and reaches(lower, upper, same_day)


def _is_one_day_behind(fixed: Statement, growing: Statement) -> bool:
    """Whether a growing count's lower limit holds on the one day of a count that does not grow."""
    return (
        growing.is_cumulative
        and fixed.on.is_one_day
        and growing.on.last is not None
        and fixed.on.first is not None
        and growing.on.last <= fixed.on.first
    )
