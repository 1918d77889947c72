"""The verdict of a pair under the fewest assumptions that change it: the "if …" beside every verdict."""

from collections.abc import Callable, Iterator
from itertools import combinations

import msgspec

from models.claims.claim import Claim
from models.comparison.assumption import (
    AS_GIVEN,
    AT_STATEMENT,
    ENDS_HOLD,
    SAME_OUTCOMES,
    SAME_SCOPE,
    SAME_START,
    SAME_SUBJECT,
    Assume,
    Assumption,
    assume,
)
from models.comparison.days import days, is_vague
from models.comparison.pair import Obstacle, Ruling, Verdict, rule
from models.comparison.statement import Assumptions, Statement

MOST = 4
"""Assumptions that are tried together; whoever needs more of them compares nothing any more."""

Read = Callable[[Claim, Assumptions], Statement]
"""What reads a claim under assumptions."""

_REMEDIES: dict[Obstacle, frozenset[Assume]] = {
    Obstacle.SUBJECT: frozenset((Assume.SAME_SUBJECT,)),
    Obstacle.RATE: frozenset(),
    Obstacle.UNIT: frozenset(),
    Obstacle.SCOPE: frozenset((Assume.SAME_SCOPE,)),
    Obstacle.OUTCOMES: frozenset((Assume.SAME_OUTCOMES, Assume.TAKEN_AS)),
    Obstacle.START: frozenset((Assume.COUNTED_FROM_SAME_DAY, Assume.DATE_AS_GIVEN)),
    Obstacle.DAY: frozenset((Assume.COUNTED_UP_TO_STATEMENT, Assume.DATE_AS_GIVEN, Assume.SAME_DAY_WITHIN))
    | frozenset((Assume.TAKEN_AS, Assume.SAME_OUTCOMES, Assume.COUNTED_FROM_SAME_DAY)),
}
"""What may take an obstacle away: one of these is in every set of assumptions that does."""


class Finding(msgspec.Struct, frozen=True):
    """What can be said of a pair: without any assumption, and under the fewest that change it (None: none do)."""

    bare: Ruling
    supposing: Ruling | None = None


def find(a: Claim, b: Claim, read: Read) -> Finding:
    """Both verdicts on two claims that are read in a way of the caller's, who may remember what was read.

    A conflict, or figures that agree on one day, no assumption changes. More assumptions hardly ever take back what
    fewer have shown (see `_most`), so where all together change nothing, no few of them do.
    """
    one, other = read(a, ()), read(b, ())
    bare = rule(one, other)
    if bare.verdict in (Verdict.CONFLICT, Verdict.AGREE) or not all(_REMEDIES[o] for o in bare.obstacles):
        return Finding(bare)
    candidates = tuple(supposable(one, other))
    if all(_under(a, b, together, read).verdict is bare.verdict for together in _most(candidates)):
        return Finding(bare)
    needed = [_REMEDIES[obstacle] for obstacle in bare.obstacles]
    for size in range(1, min(MOST, len(candidates)) + 1):
        for given in combinations(candidates, size):
            if all(any(assumption.assume in remedies for assumption in given) for remedies in needed):
                ruling = _under(a, b, given, read)
                if ruling.verdict is not bare.verdict and len(ruling.used) == size:
                    return Finding(bare, ruling)
    return Finding(bare)


def _most(candidates: tuple[Assumption, ...]) -> tuple[tuple[Assumption, ...], ...]:
    """All of them; and all but that vague dates are as given, which may tell two starts apart that could be one."""
    others = tuple(assumption for assumption in candidates if assumption != AS_GIVEN)
    return (candidates,) if len(others) == len(candidates) else (candidates, others)


def _under(a: Claim, b: Claim, given: Assumptions, read: Read) -> Ruling:
    return rule(read(a, given), read(b, given), given)


def supposable(a: Statement, b: Statement) -> Iterator[Assumption]:
    """The assumptions that could matter for two statements, those that are the easiest to grant first."""
    if _lacks_day(a.claim) or _lacks_day(b.claim):
        yield AT_STATEMENT
    if any(is_vague(date) for claim in (a.claim, b.claim) for date in (claim.as_of, claim.stated_on, claim.since)):
        yield AS_GIVEN
    if a.since != b.since or (a.since is not None and not a.since.is_one_day):
        yield SAME_START
    yield from _readings(a, b)
    if not (a.is_tight and b.is_tight):
        yield SAME_OUTCOMES
    if shared := _shared_date(a.claim, b.claim):
        yield assume(Assume.SAME_DAY_WITHIN, shared)
    if a.is_soft or b.is_soft:
        yield ENDS_HOLD
    if (a.claim.place, a.claim.scope) != (b.claim.place, b.claim.scope):
        yield SAME_SCOPE
    if a.subject != b.subject:
        yield SAME_SUBJECT


def _readings(a: Statement, b: Statement) -> Iterator[Assumption]:
    """A measure that may count more, taken to count what the other counts."""
    for loose, other in ((a, b), (b, a)):
        if not loose.is_tight and other.is_tight and loose.counts <= other.counts <= loose.reach:
            yield assume(Assume.TAKEN_AS, loose.claim.measure, *sorted(other.counts))


def _lacks_day(claim: Claim) -> bool:
    return bool(claim.stated_on) and not claim.as_of


def _shared_date(a: Claim, b: Claim) -> str:
    """An imprecise date that both give as the day counted up to, or else as that of the statement."""
    one, other = a.as_of or a.stated_on, b.as_of or b.stated_on
    return one if one == other and one and not days(one).is_one_day else ""
