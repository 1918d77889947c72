"""A series under assumptions: the claims of one claimant about one count, and what they say together."""

from collections.abc import Iterable, Iterator
from itertools import islice
from math import inf

from models.claims.claim import Claim, Status
from models.claims.claim_file import ClaimFile
from models.claims.records import Records
from models.comparison.assumption import Assumption
from models.comparison.course import Course
from models.comparison.falls import Falls
from models.comparison.judge import Judge
from models.comparison.naming import as_of, who
from models.comparison.on_day import OnDay, may_lie_between, on_day
from models.comparison.order import Order, by_start
from models.comparison.reason import Reason, Why, because
from models.comparison.statement import SeriesKey, Statement, starting
from models.comparison.strand import Strand

_LOOKED, _NAMED = 64, 3
"""So many claims of one day are looked at for other figures, and so many of these are named."""


class Series:
    """The claims of a strand, read under assumptions when they are needed; those without a day say nothing."""

    def __init__(self, strand: Strand, course: Course, judge: Judge, given: frozenset[Assumption]) -> None:
        self._strand, self._course = strand, course
        self._judge, self._given = judge, given
        self._orders: dict[tuple[str, str], Order] = {}

    @property
    def key(self) -> SeriesKey:
        """What tells it from others."""
        return self._strand.key

    @property
    def first(self) -> Claim:
        """Its first claim in the file."""
        return self._strand.claims[0]

    @property
    def is_undated(self) -> bool:
        """Whether none of its claims has a day."""
        return not self._course

    def newest(self, day: int) -> Statement | None:
        """The newest claim that surely counts up to no later than a day (a proleptic ordinal); None for none."""
        claim = self._course.newest(day)
        return None if claim is None else self._read(claim)

    def statement(self, claim: Claim) -> Statement | None:
        """What one of its claims states; None where it has no day."""
        found = self._read(claim)
        return None if found.on.last is None else found

    def is_between(self, statement: Statement, day: int, found: OnDay) -> bool:
        """Whether a straight line could say more about a day, of which ``found`` is said, than a statement does."""
        return may_lie_between(statement, day, found, self)

    def on_day(self, statement: Statement, day: int) -> OnDay:
        """What one of its statements says on a day, helped by the others."""
        return on_day(statement, day, self._given, self)

    def fall(self, statement: Statement) -> Reason | None:
        """How its figures fell to this one, or from it: a series in conflict with itself; None where they did not."""
        return Falls(self._course, self._read).of(statement)

    def others(self, statement: Statement) -> tuple[Reason, ...]:
        """The other figures of its day, some of them where they are many."""
        last = statement.on.last
        held = islice(self._course.of_day(last), _LOOKED) if last is not None else ()
        others = {claim.figure: claim for claim in held if claim.figure != statement.claim.figure}
        read = map(self._read, islice(others.values(), _NAMED))
        return tuple(because(Why.ALSO, who(one.claim), one.claim.figure, as_of(one)) for one in read)

    # What helps one of its statements, as `Others` has it

    def lows(self, of: Statement, before: int) -> Iterator[Statement]:  # noqa: D102
        starts = self._starts(of, Order.SAME, Order.AT_LEAST)
        return map(self._read, self._course.lows((before, -1), starts))

    def highs(self, of: Statement, since: int) -> Iterator[Statement]:  # noqa: D102
        starts = self._starts(of, Order.SAME, Order.AT_MOST)
        return map(self._read, self._course.highs((since, -1), starts))

    def ends(self, of: Statement) -> Iterator[Statement]:  # noqa: D102
        starts = self._starts(of, Order.SAME)
        found = self._course.after(((of.on.last or 0) - 1, inf), lambda block: block.has_ends)
        claims = (claim for _, claim in found if claim.low is not None and claim.high is not None)
        return (self._read(claim) for claim in claims if claim.since in starts)

    def _starts(self, of: Statement, *orders: Order) -> frozenset[str]:
        """The starts, as claims have them, of counts that stand so to that of a statement."""
        return frozenset(start for start in self._course.starts if self._order(of, start) in orders)

    def _order(self, of: Statement, start: str) -> Order:
        key = of.claim.since, start
        if key not in self._orders:
            self._orders[key] = by_start(of, starting(of, start, self._given))
        return self._orders[key]

    def _read(self, claim: Claim) -> Statement:
        return self._judge.read(claim, self._given)


def set_aside(records: ClaimFile | Records) -> frozenset[str]:
    """The ids of claims that are retracted, or that another claim replaces."""
    retracted = (claim.id for claim in records.claims if claim.status is Status.RETRACTED)
    return frozenset(replacements(records.claims)).union(retracted)


def replacements(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    """The claims that replace another and are not retracted, by the id of the other."""
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.replaces and claim.status is not Status.RETRACTED:
            found.setdefault(claim.replaces, []).append(claim)
    return found
