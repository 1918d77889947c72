"""How the figures of a series fell, though its count can only grow: a series in conflict with itself."""

from collections.abc import Callable, Iterator

from models.claims.claim import Claim
from models.claims.figure import Bound
from models.comparison.block import Block
from models.comparison.course import Course, Position
from models.comparison.meeting import is_over
from models.comparison.naming import counted_to, who
from models.comparison.order import Order, by_start
from models.comparison.reason import Reason, Why, because
from models.comparison.statement import Statement, is_soft


class Falls:
    """The falls among the claims of a course; figures that are not firm neither fall nor are fallen from."""

    def __init__(self, course: Course, read: Callable[[Claim], Statement]) -> None:
        self._course = course
        self._read = read

    def of(self, statement: Statement) -> Reason | None:
        """The fall to a claim: from another of its day, else from the highest before it; or the first fall from it."""
        if not statement.is_cumulative or statement.is_soft or statement.on.last is None:
            return None
        here = self._course.position(statement.on.last, statement.claim)
        highest = next(self._firm(self._course.lows(here, self._course.starts)), None)
        beside = next(self._below_on_its_day(statement, here), None)
        if beside is not None:
            return _fall(beside, statement)
        if highest is not None and _is_fall(highest, statement):
            return _fall(highest, statement)
        is_highest = highest is None or highest.span.low < statement.span.low
        lower = next(self._below_it(statement, here), None) if is_highest else None
        above = next(self._above_on_its_day(statement, here), None)
        first = min((found for found in (lower, above) if found is not None), key=lambda found: found[0], default=None)
        return None if first is None else _fall(statement, first[1])

    def _below_on_its_day(self, high: Statement, here: Position) -> Iterator[Statement]:
        """Those before it of its own last day that it is above, the last first."""
        for (last, _), claim in self._course.before(here, lambda block: block.bottom < high.span.low):
            if last != here[0]:
                return
            if _may_be_below(claim, high.span.low) and _is_fall(high, one := self._read(claim)):
                yield one

    def _above_on_its_day(self, low: Statement, here: Position) -> Iterator[tuple[Position, Statement]]:
        """Those behind it of its own last day that are above it."""
        limit = low.span.high
        if limit is None:
            return
        for place, claim in self._course.after(here, lambda block: block.top > limit):
            if place[0] != here[0]:
                return
            if _may_be_above(claim, limit) and _is_fall(one := self._read(claim), low):
                yield place, one

    def _below_it(self, high: Statement, here: Position) -> Iterator[tuple[Position, Statement]]:
        """Those behind it that are below it, for as long as it is the highest."""
        limit = high.span.low

        def could(block: Block) -> bool:
            return block.top > limit or block.bottom < limit

        for place, claim in self._course.after(here, could):
            is_below, is_above = _may_be_below(claim, limit), _may_be_above(claim, limit)
            one = self._read(claim) if is_below or is_above else None
            if one is not None and _is_fall(high, one):
                yield place, one
            if one is not None and one.span.low > limit:
                return

    def _firm(self, claims: Iterator[Claim]) -> Iterator[Statement]:
        return (self._read(claim) for claim in claims if not is_soft(claim))


def _may_be_below(claim: Claim, limit: int) -> bool:
    return claim.high is not None and claim.high - (claim.bound is Bound.LESS_THAN) < limit and not is_soft(claim)


def _may_be_above(claim: Claim, limit: int) -> bool:
    return claim.low is not None and claim.low + (claim.bound is Bound.MORE_THAN) > limit and not is_soft(claim)


def _is_fall(earlier: Statement, later: Statement) -> bool:
    return is_over(earlier, later, same_day=False) and by_start(earlier, later) in (Order.SAME, Order.AT_MOST)


def _fall(earlier: Statement, later: Statement) -> Reason:
    figures = earlier.claim.figure, counted_to(earlier), later.claim.figure, counted_to(later)
    return because(Why.FALLS, who(later.claim), *figures)
