"""A series: the claims of one claimant about one count, in the order of the days they count up to."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from models.claims.claim import Claim, Status
from models.claims.records import Records
from models.comparison.assumption import STRAIGHT_LINE, Assumption
from models.comparison.judge import Judge
from models.comparison.meeting import is_over
from models.comparison.naming import counted_to, who
from models.comparison.on_day import OnDay, on_day
from models.comparison.order import Order, by_start
from models.comparison.reason import Reason, Why, because
from models.comparison.statement import SeriesKey, Statement


class Series:
    """The statements of one series, the earliest first, and what they say together; those without a day say nothing.

    ``first`` is its first claim in the file, ``is_undated`` whether none of them has a day.
    """

    def __init__(self, key: SeriesKey, statements: Sequence[Statement], given: frozenset[Assumption]) -> None:
        self.key = key
        self.first = statements[0].claim
        self._given = given
        dated = (one for one in statements if one.on.last is not None)
        self._statements = sorted(dated, key=lambda one: one.on.last or 0)
        self._lasts = [one.on.last or 0 for one in self._statements]
        self._falls = _falls(self._statements)
        self._by_id = {one.claim.id: one for one in self._statements}
        self.is_undated = not self._statements

    @property
    def days(self) -> Sequence[int]:
        """The days (proleptic ordinals) until which its claims surely have counted, the earliest first."""
        return self._lasts

    def newest(self, day: int) -> Statement | None:
        """The newest claim that surely counts up to no later than a day (a proleptic ordinal); None for none."""
        place = bisect_right(self._lasts, day)
        return self._statements[place - 1] if place else None

    def statement(self, claim_id: str) -> Statement | None:
        """The statement of a claim of the series that has a day; None for another."""
        return self._by_id.get(claim_id)

    def is_between(self, statement: Statement, day: int) -> bool:
        """Whether a straight line could say more about a day between a statement and a later one."""
        return self._on_day(statement, day, self._given | {STRAIGHT_LINE}).is_interpolated

    def on_day(self, statement: Statement, day: int) -> OnDay:
        """What one of its statements says on a day, helped by the others."""
        return self._on_day(statement, day, self._given)

    def _on_day(self, statement: Statement, day: int, given: frozenset[Assumption]) -> OnDay:
        place = bisect_left(self._lasts, statement.on.last or 0)
        others = [one for one in self._statements[place:] if one.claim.id != statement.claim.id]
        return on_day(statement, day, given, self._statements[:place], others)

    def fall(self, statement: Statement) -> Reason | None:
        """How its figures fell to this one, or from it: a series in conflict with itself; None where they did not."""
        return self._falls.get(statement.claim.id)


def all_series(claims: Iterable[Claim], judge: Judge, given: frozenset[Assumption]) -> tuple[Series, ...]:
    """Every series among claims about one subject, in the order in which they first name it."""
    by_key: dict[SeriesKey, list[Statement]] = {}
    for claim in claims:
        statement = judge.read(claim, given)
        by_key.setdefault(statement.series, []).append(statement)
    return tuple(Series(key, held, given) for key, held in by_key.items())


def set_aside(records: Records) -> frozenset[str]:
    """The ids of claims that are retracted, or that another claim replaces."""
    replaced = {claim.replaces for claim in records.claims if claim.replaces and claim.status is not Status.RETRACTED}
    return frozenset(replaced) | {claim.id for claim in records.claims if claim.status is Status.RETRACTED}


def _falls(statements: Iterable[Statement]) -> dict[str, Reason]:
    """Each claim that contradicts an earlier one of its series, or a later one; figures that are not firm do not."""
    found: dict[str, Reason] = {}
    highest: Statement | None = None
    same_day: list[Statement] = []
    for statement in statements:
        if not statement.is_cumulative or statement.is_soft:
            continue
        same_day = [one for one in same_day if one.on.last == statement.on.last]
        pairs = [(highest, statement)] if highest else []
        for earlier, later in (*pairs, *((statement, one) for one in same_day)):
            if _is_fall(earlier, later):
                fall = _fall(later, earlier) if later in same_day else _fall(earlier, later)
                found[statement.claim.id] = fall
                found.setdefault((earlier if later is statement else later).claim.id, fall)
        same_day.append(statement)
        if highest is None or statement.span.low > highest.span.low:
            highest = statement
    return found


def _is_fall(earlier: Statement, later: Statement) -> bool:
    is_below = by_start(earlier, later) in (Order.SAME, Order.AT_MOST)
    return is_below and is_over(earlier, later, same_day=False)


def _fall(earlier: Statement, later: Statement) -> Reason:
    figures = earlier.claim.figure, counted_to(earlier), later.claim.figure, counted_to(later)
    return because(Why.FALLS, who(later.claim), *figures)
