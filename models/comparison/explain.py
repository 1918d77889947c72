"""Why a verdict is what it is: the steps that lead to it and its ground, as reasons."""

from collections.abc import Iterator

from models.claims.claim import Claim, Per
from models.claims.records import Records
from models.comparison.assumption import Assume
from models.comparison.limit import lower, upper
from models.comparison.meeting import both_lower, both_upper, is_over, leave_room
from models.comparison.naming import as_of, counted_to, day_of, is_undated, measure_label, who
from models.comparison.order import Order, by_outcomes, by_start
from models.comparison.pair import Obstacle, Ruling, Verdict
from models.comparison.reason import Day, Limit, Part, Reason, Who, Why, because
from models.comparison.statement import Statement
from models.text.words import label


def explain(a: Statement, b: Statement, ruling: Ruling, records: Records) -> tuple[Reason, ...]:
    """Steps and ground of a verdict on two statements, which were read under the assumptions that it used."""
    if ruling.obstacles:
        return tuple(_hindrance(obstacle, a, b, records) for obstacle in ruling.obstacles)
    return (*_steps(a, b, ruling, records), *_ground(a, b, ruling))


def _hindrance(obstacle: Obstacle, a: Statement, b: Statement, records: Records) -> Reason:
    differing = _differing(obstacle, a, b, records)
    if obstacle is Obstacle.OUTCOMES and differing[0] == differing[1]:
        return because(Why.MEANING, differing[0])
    return because(Why(obstacle), *differing)


def _differing(obstacle: Obstacle, a: Statement, b: Statement, records: Records) -> tuple[Part, ...]:
    """What the two say of that in which they differ."""
    match obstacle:
        case Obstacle.SUBJECT:
            return a.claim.subject, b.claim.subject
        case Obstacle.RATE:
            return _time(a.claim), _time(b.claim)
        case Obstacle.UNIT:
            return a.unit, b.unit
        case Obstacle.SCOPE:
            return _scope(a.claim), _scope(b.claim)
        case Obstacle.OUTCOMES:
            return measure_label(a.claim, records), measure_label(b.claim, records)
        case Obstacle.START:
            return Day(a.claim.since), Day(b.claim.since)
        case Obstacle.DAY:
            return ()


def _time(claim: Claim) -> str:
    return label(Per(claim.per)).lower()


def _scope(claim: Claim) -> str:
    return ", ".join(filter(None, (claim.place, claim.scope)))


def _steps(a: Statement, b: Statement, ruling: Ruling, records: Records) -> Iterator[Reason]:
    """What was concluded before the figures themselves were compared."""
    for one in (a, b):
        if is_undated(one):
            yield because(Why.SAID_BY, who(one.claim), as_of(one))
        if one.claim.bound.value == "about" and one.span.low != one.span.high:
            yield because(Why.WIDENED, who(one.claim), one.span)
    supposed = {assumption.assume for assumption in ruling.used}
    outcomes = Order.SAME if Assume.SAME_OUTCOMES in supposed else by_outcomes(a, b)
    start = Order.SAME if Assume.COUNTED_FROM_SAME_DAY in supposed else by_start(a, b)
    if outcomes in (Order.AT_MOST, Order.AT_LEAST):
        part, whole = (a, b) if outcomes is Order.AT_MOST else (b, a)
        yield because(Why.PART_OF, measure_label(part.claim, records), measure_label(whole.claim, records))
    if start in (Order.AT_MOST, Order.AT_LEAST):
        late, early = (a, b) if start is Order.AT_MOST else (b, a)
        yield because(Why.STARTED_EARLIER, *_since(early), *_since(late))


def _since(statement: Statement) -> tuple[Who, Day]:
    return who(statement.claim), Day(statement.claim.since)


def _ground(a: Statement, b: Statement, ruling: Ruling) -> Iterator[Reason]:
    """The one comparison of figures that decides."""
    same_day = any(assumption.assume is Assume.SAME_DAY_WITHIN for assumption in ruling.used)
    below = [(a, b)] if ruling.order in (Order.SAME, Order.AT_MOST) else []
    below += [(b, a)] if ruling.order in (Order.SAME, Order.AT_LEAST) else []
    over = next(((small, large) for small, large in below if is_over(small, large, same_day)), None)
    if over is not None:
        yield _above(*over)
        if ruling.verdict is Verdict.COMPATIBLE:
            yield because(Why.SOFT)
    elif ruling.verdict is Verdict.AGREE:
        yield because(Why.OVERLAP, a.span.meet(b.span))
    elif room := next((pair for pair in below if leave_room(*pair, same_day)), None):
        lower, upper = room
        yield because(Why.ROOM, *_lowest(lower), *_highest(upper))
    elif both_lower(a, b, same_day):
        yield because(Why.BOTH_LOWER)
    elif both_upper(a, b, same_day):
        yield because(Why.BOTH_UPPER)


def _above(small: Statement, large: Statement) -> Reason:
    """That what is never more is said to be more."""
    return because(Why.ABOVE, *_lowest(small), *_highest(large))


def _lowest(statement: Statement) -> tuple[Who, Limit, Day]:
    low = lower(statement.span.low, statement.is_low_strict)
    return who(statement.claim), Limit(low), counted_to(statement)


def _highest(statement: Statement) -> tuple[Who, Limit, Day]:
    high = statement.span.high
    held = statement.until if statement.is_cumulative and statement.held is not None else None
    day = counted_to(statement) if held is None else day_of(held)
    return who(statement.claim), Limit(upper(high or 0, statement.is_high_strict)), day
