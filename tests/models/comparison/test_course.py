"""Courses and falls: what is found among blocks is what looking at every claim finds."""

from collections.abc import Iterable, Iterator
from math import inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.claims.claim import Claim, Per
from models.claims.claim_file import ClaimFile
from models.claims.figure import Bound
from models.claims.measure import STANDARD_MEASURES
from models.claims.records import Records
from models.comparison import course as module
from models.comparison.assumption import AS_GIVEN, AT_STATEMENT, Assume, Assumption, assume
from models.comparison.course import Course, Position
from models.comparison.interval import interval
from models.comparison.judge import Judge
from models.comparison.meeting import is_over
from models.comparison.naming import counted_to
from models.comparison.order import Order, by_start
from models.comparison.series import Series
from models.comparison.statement import Statement, dating, series_key
from models.comparison.strand import Strand
from tests.models.comparison.changing import claims

HOLDING = assume(Assume.STILL_HELD, "c0", "2024-03-07")


@pytest.fixture(autouse=True, scope="module")
def small_blocks() -> Iterator[None]:
    """Blocks of two to four claims."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "SMALLEST", 2)
        patch.setattr(module, "LARGEST", 2)
        yield


Held = dict[Position, Claim]


@st.composite
def grown(draw: st.DrawFn) -> tuple[Course, Held]:
    """A course made of some claims, into which others came and out of which some went; and what it holds."""
    days, held = st.integers(1, 5), Held()
    for seat in range(draw(st.integers(0, 14))):
        held[draw(days), seat * 10] = draw(claims(f"c{seat}"))
    course = Course(
        (int(last), int(seat), one) for (last, seat), one in sorted(held.items(), key=lambda one: one[0][1])
    )
    for number in range(draw(st.integers(0, 8))):
        if held and draw(st.booleans()):
            last, seat = draw(st.sampled_from(sorted(held)))
            course.remove(last, int(seat))
            del held[last, seat]
        else:
            last, seat = draw(days), draw(st.integers(0, 140)) * 10 + number + 1
            course.add(last, seat, claim := draw(claims(f"n{number}")))
            held[last, seat] = claim
    return course, dict(sorted(held.items()))


def ids(found: Iterable[Claim]) -> list[str]:
    return [claim.id for claim in found]


@settings(max_examples=100, deadline=None)
@given(grown(), st.integers(0, 6), st.integers(0, 150), st.sets(st.sampled_from(("", "2022-02-24", "2022-02"))))
def test_a_course_finds_what_looking_at_every_claim_finds(
    grown: tuple[Course, Held], day: int, seat: int, starts: set[str]
) -> None:
    course, held = grown
    where = day, seat
    assert bool(course) is bool(held)
    assert sum(course.days.values()) == sum(course.starts.values()) == len(held)
    assert set(course.days) == {last for last, _ in held}
    newest = course.newest(day)
    of_day = [(last, one) for (last, _), one in reversed(held.items()) if last <= day]
    of_day = [one for last, one in of_day if last == of_day[0][0]]
    assert newest == next((one for one in of_day if one.as_of), of_day[0] if of_day else None)
    assert list(course.of_day(day)) == [one for (last, _), one in reversed(held.items()) if last == day]
    assert [place for place, _ in course.after(where, lambda _: True)] == [place for place in held if place > where]
    assert [place for place, _ in course.before(where, lambda _: True)] == [p for p in reversed(held) if p < where]
    able = {place: one for place, one in held.items() if one.since in starts}
    lows = [one for place, one in able.items() if place < where and one.low is not None]
    assert ids(course.lows(where, starts)) == ids(sorted(lows, key=lambda one: -interval(one).low))
    highs = [one for place, one in able.items() if place >= where and one.high is not None]
    assert ids(course.highs(where, starts)) == ids(sorted(highs, key=lambda one: interval(one).high or 0))
    assert all(course.position(int(last), one) == (last, seat) for (last, seat), one in held.items())


@st.composite
def told(draw: st.DrawFn) -> tuple[Claim, ...]:
    """The claims of one series."""
    same = {"claimant": "A", "speaker": "", "subject": "Army", "measure": "killed", "per": Per.TOTAL}
    many = range(draw(st.integers(1, 10)))
    return tuple(type(one)(**{**_fields(one), **same}) for one in (draw(claims(f"c{n}")) for n in many))


def _fields(claim: Claim) -> dict[str, object]:
    return {name: getattr(claim, name) for name in claim.__struct_fields__}


@settings(max_examples=150, deadline=None)
@given(told(), st.sets(st.sampled_from((AT_STATEMENT, AS_GIVEN, HOLDING))).map(frozenset))
def test_the_falls_are_those_that_going_through_all_claims_finds(
    told: tuple[Claim, ...], given: frozenset[Assumption]
) -> None:
    _check_falls(told, given)


@pytest.mark.parametrize(
    "numbers", [(50, 40, 60), (50, 60, 40), (60, 50, 40), (40, 60, 50), (60, 60, 40), (40, 60, 60)]
)
@pytest.mark.parametrize("days", [("2024-03-01",) * 3, ("2024-03-01", "2024-03-01", "2024-03-05")])
def test_of_several_falls_the_same_one_is_told(numbers: tuple[int, ...], days: tuple[str, ...]) -> None:
    same = {"claimant": "A", "subject": "Army", "measure": "killed", "bound": Bound.EXACT}
    told = [
        Claim(id=f"c{n}", low=number, high=number, as_of=day, **same)  # type: ignore[arg-type]
        for n, (number, day) in enumerate(zip(numbers, days, strict=True))
    ]
    _check_falls(tuple(told), frozenset())


def _check_falls(told: tuple[Claim, ...], given: frozenset[Assumption]) -> None:
    records = Records(ClaimFile(measures=STANDARD_MEASURES, claims=told))
    strand = Strand(series_key(told[0], records))
    for seat, one in enumerate(told):
        strand.add(seat, one, records)
    series = Series(strand, strand.course(dating(given), records), Judge(records), given)
    dated = [found for one in told if (found := series.statement(one))]
    dated.sort(key=lambda one: one.on.last or -inf)
    assert {one.claim.id for one in dated if series.fall(one)} == set(_fallen(dated))
    for one in dated:
        fall, pair = series.fall(one), _fallen(dated).get(one.claim.id)
        assert (fall and fall.of[1:]) == (pair and _told(*pair))


def _told(earlier: Statement, later: Statement) -> tuple[object, ...]:
    return earlier.claim.figure, counted_to(earlier), later.claim.figure, counted_to(later)


def _fallen(statements: Iterable[Statement]) -> dict[str, tuple[Statement, Statement]]:
    """For each claim that fell, or was fallen from, the two; gone through once, from the first to the last."""
    found: dict[str, tuple[Statement, Statement]] = {}
    highest: Statement | None = None
    same_day: list[Statement] = []
    for one in statements:
        if one.is_soft:
            continue
        same_day = [other for other in same_day if other.on.last == one.on.last]
        for high, low in [*([(highest, one)] if highest else []), *((one, other) for other in same_day)]:
            if is_over(high, low, same_day=False) and by_start(high, low) in (Order.SAME, Order.AT_MOST):
                fall = (low, high) if low in same_day else (high, low)
                found[one.claim.id] = fall
                found.setdefault((high if low is one else low).claim.id, fall)
        same_day.append(one)
        if highest is None or one.span.low > highest.span.low:
            highest = one
    return found
