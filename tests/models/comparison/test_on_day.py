"""What claims say on another day: never less than the truth allows."""

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.claims.claim import Claim
from models.claims.figure import Bound
from models.comparison.assumption import AT_STATEMENT, STRAIGHT_LINE, Assume, Assumption, assume
from models.comparison.judge import Judge
from models.comparison.on_day import OnDay, on_day
from models.comparison.reason import Why
from models.comparison.series import Series
from models.comparison.statement import dating, series_key, state
from models.comparison.strand import Strand
from tests.models.comparison.history import LENGTH, day, histories, records, told_truths


def claim(id: str, bound: Bound, number: int, as_of: str, **more: object) -> Claim:
    ends = {"low": None if bound.is_upper else number, "high": None if bound.is_lower else number}
    fields = {"claimant": "A", "subject": "Army", "measure": "killed", "as_of": as_of} | ends | more
    return Claim(id=id, bound=bound, **fields)  # type: ignore[arg-type]


def series(*claims: Claim, given: frozenset[Assumption] = frozenset()) -> Series:
    held = records(*claims)
    strand = Strand(series_key(claims[0], held))
    for seat, one in enumerate(claims):
        strand.add(seat, one, held)
    return Series(strand, strand.course(dating(given), held), Judge(held), given)


def at(text: str) -> int:
    return datetime.date.fromisoformat(text).toordinal()


def said(found: OnDay) -> tuple[int | None, int | None, set[Why]]:
    return found.low, found.high, {step.why for step in found.steps}


def test_a_limit_is_as_strict_as_the_claim_that_sets_it() -> None:
    early = claim("a", Bound.MORE_THAN, 50, "2024-03-10")
    late = claim("b", Bound.LESS_THAN, 90, "2024-03-20")
    both = series(early, late)
    statement = both.statement(early)
    assert statement is not None
    found = both.on_day(statement, at("2024-03-14"))
    assert (found.low, found.is_low_strict, found.high, found.is_high_strict) == (51, True, 89, True)
    alone = on_day(state(claim("c", Bound.AT_LEAST, 51, "2024-03-10"), records()), at("2024-03-14"))
    assert (alone.low, alone.is_low_strict, alone.is_high_strict) == (51, False, False)


@pytest.mark.parametrize(
    ("one", "day_", "low", "high", "steps"),
    [
        (claim("a", Bound.EXACT, 50, "2024-03-10"), "2024-03-10", 50, 50, set()),
        (claim("a", Bound.EXACT, 50, "2024-03-10"), "2024-03-14", 50, None, {Why.HELD, Why.LOST}),
        (claim("a", Bound.EXACT, 50, "2024-03-10"), "2024-03-01", None, 50, {Why.NOT_YET}),
        (claim("a", Bound.AT_MOST, 50, "2024-03-10"), "2024-03-01", None, 50, set()),
        (claim("a", Bound.MORE_THAN, 50, "2024-03-10"), "2024-03-14", 51, None, {Why.HELD}),
        (claim("a", Bound.EXACT, 50, "2024-03"), "2024-03-14", None, None, {Why.NOT_YET, Why.LOST}),
        (claim("a", Bound.EXACT, 50, "2024-03"), "2024-04-14", 50, None, {Why.HELD, Why.LOST}),
        (claim("a", Bound.ABOUT, 5000, "2024-03-10"), "2024-03-10", 4500, 5500, {Why.WIDENED}),
        (claim("a", Bound.EXACT, 50, "2024-03-10", measure="missing"), "2024-03-10", 50, 50, set()),
        (claim("a", Bound.EXACT, 50, "2024-03-10", measure="missing"), "2024-03-11", None, None, {Why.NOT_GROWING}),
        (claim("a", Bound.EXACT, 50, "2024-03-10", per="day"), "2024-03-11", None, None, {Why.NOT_GROWING}),
    ],
)
def test_one_claim(one: Claim, day_: str, low: int | None, high: int | None, steps: set[Why]) -> None:
    held = series(one)
    statement = held.statement(one)
    assert statement is not None
    assert said(held.on_day(statement, at(day_))) == (low, high, steps)


def test_growth_between_two_figures() -> None:
    held = series(claim("a", Bound.EXACT, 50, "2024-03-10"), claim("b", Bound.EXACT, 90, "2024-03-20"))
    found = held.on_day(held.newest(at("2024-03-14")), at("2024-03-14"))  # type: ignore[arg-type]
    assert said(found) == (50, 90, {Why.HELD, Why.LOST, Why.CLOSED})


def test_an_earlier_figure_limits_one_that_has_no_lower_limit() -> None:
    held = series(claim("a", Bound.EXACT, 50, "2024-03-10"), claim("b", Bound.AT_MOST, 90, "2024-03-12"))
    found = held.on_day(held.newest(at("2024-03-14")), at("2024-03-14"))  # type: ignore[arg-type]
    assert said(found) == (50, None, {Why.EARLIER, Why.LOST})


@pytest.mark.parametrize(("since", "low"), [("2024-02-20", 50), ("2024-02-01", 50), ("2024-01-01", None)])
def test_only_a_count_that_started_no_earlier_limits_another_from_below(since: str, low: int | None) -> None:
    earlier = claim("a", Bound.EXACT, 50, "2024-03-10", since=since)
    held = series(earlier, claim("b", Bound.AT_MOST, 90, "2024-03-12", since="2024-02-01"))
    newest = held.newest(at("2024-03-14"))
    assert newest is not None
    assert held.on_day(newest, at("2024-03-14")).low == low


@pytest.mark.parametrize(("since", "high"), [("2024-02-20", None), ("2024-02-01", 90), ("2024-01-01", 90)])
def test_only_a_count_that_started_no_later_limits_another_from_above(since: str, high: int | None) -> None:
    later = claim("b", Bound.EXACT, 90, "2024-03-20", since=since)
    held = series(claim("a", Bound.EXACT, 50, "2024-03-10", since="2024-02-01"), later)
    newest = held.newest(at("2024-03-14"))
    assert newest is not None
    assert held.on_day(newest, at("2024-03-14")).high == high


def test_a_straight_line_is_drawn_only_where_it_is_assumed() -> None:
    claims = claim("a", Bound.EXACT, 50, "2024-03-10"), claim("b", Bound.EXACT, 91, "2024-03-20")
    held = series(*claims, given=frozenset((STRAIGHT_LINE,)))
    newest = held.newest(at("2024-03-14"))
    assert newest is not None
    found = held.on_day(newest, at("2024-03-14"))
    assert (found.low, found.high, found.used) == (66, 67, {STRAIGHT_LINE})  # 66.4
    assert [step.why for step in found.steps] == [Why.LINE]
    assert held.is_between(newest, at("2024-03-14"), found)
    assert not held.is_between(newest, at("2024-03-10"), held.on_day(newest, at("2024-03-10")))


def test_a_later_figure_that_fell_limits_nothing_and_is_said() -> None:
    held = series(claim("a", Bound.EXACT, 50, "2024-03-10"), claim("b", Bound.EXACT, 40, "2024-03-20"))
    newest = held.newest(at("2024-03-14"))
    assert newest is not None
    assert said(held.on_day(newest, at("2024-03-14"))) == (50, None, {Why.HELD, Why.LOST})
    fall = held.fall(newest)
    assert fall is not None
    assert fall.why is Why.FALLS


def test_a_straight_line_never_falls_nor_joins_different_starts() -> None:
    given = frozenset((STRAIGHT_LINE,))
    for end in (
        claim("b", Bound.EXACT, 90, "2024-03-11"),
        claim("b", Bound.EXACT, 200, "2024-03-11", since="2024-01-01"),
    ):
        held = series(claim("a", Bound.EXACT, 100, "2024-03-01", since="2024-02-01"), end, given=given)
        newest = held.newest(at("2024-03-06"))
        assert newest is not None
        assert not held.on_day(newest, at("2024-03-06")).is_interpolated


def test_a_line_names_all_that_it_rests_on() -> None:
    given = frozenset((STRAIGHT_LINE, AT_STATEMENT))
    stated = claim("b", Bound.EXACT, 200, "", stated_on="2024-03-11")
    held = series(claim("a", Bound.EXACT, 100, "2024-03-01"), stated, given=given)
    newest = held.newest(at("2024-03-05"))
    assert newest is not None
    assert held.on_day(newest, at("2024-03-05")).used == given


@pytest.mark.parametrize(
    ("bound", "day_", "used"),
    [
        (Bound.AT_LEAST, "2024-03-01", frozenset()),
        (Bound.EXACT, "2024-03-01", frozenset((AT_STATEMENT,))),
        (Bound.EXACT, "2024-03-02", frozenset()),
    ],
)
def test_an_assumption_counts_only_for_the_limit_that_needs_it(
    bound: Bound, day_: str, used: frozenset[Assumption]
) -> None:
    held = series(claim("a", bound, 90, "", stated_on="2024-03-01"), given=frozenset((AT_STATEMENT,)))
    newest = held.newest(at(day_))
    assert newest is not None
    assert held.on_day(newest, at(day_)).used == used


def test_of_two_assumptions_that_a_limit_held_one_is_enough() -> None:
    one = claim("a", Bound.EXACT, 50, "2024-03-10")
    holding = [assume(Assume.STILL_HELD, "a", text) for text in ("2024-03-14", "2024-03-20")]
    statement = state(one, records(one), holding)
    assert on_day(statement, at("2024-03-12")).used == {holding[0]}
    assert on_day(statement, at("2024-03-16")).used == {holding[1]}


@pytest.mark.parametrize("numbers", [(90, 100), (100, 90)])
def test_two_figures_of_one_day_fall_in_either_order(numbers: tuple[int, int]) -> None:
    claims = [claim(id, Bound.EXACT, n, "2024-03-10") for id, n in zip("ab", numbers, strict=True)]
    held = series(*claims)
    assert all(held.fall(one) for of in claims if (one := held.statement(of)))


def test_a_round_figure_hides_no_fall() -> None:
    days_ = ("2024-03-01", "2024-03-05", "2024-03-09")
    figures = ((Bound.ABOUT, 1000), (Bound.EXACT, 400), (Bound.EXACT, 60))
    claims = [claim(d, b, n, d) for d, (b, n) in zip(days_, figures, strict=True)]
    held = series(*claims)
    assert [held.fall(one) is not None for of in claims if (one := held.statement(of))] == [False, True, True]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (claim("a", Bound.EXACT, 50, "2024-03-10"), claim("b", Bound.EXACT, 50, "2024-03-20")),
        (claim("a", Bound.EXACT, 50, "2024-03"), claim("b", Bound.EXACT, 40, "2024-03-20")),
        (claim("a", Bound.EXACT, 50, "2024-03-10"), claim("b", Bound.EXACT, 40, "2024-03-20", since="2024-03-01")),
        (claim("a", Bound.AT_MOST, 50, "2024-03-10"), claim("b", Bound.EXACT, 40, "2024-03-20")),
        (claim("a", Bound.ABOUT, 5000, "2024-03-10"), claim("b", Bound.EXACT, 4400, "2024-03-20")),
        (
            claim("a", Bound.EXACT, 50, "2024-03-10", measure="missing"),
            claim("b", Bound.EXACT, 40, "2024-03-20", measure="missing"),
        ),
    ],
)
def test_what_is_no_fall(first: Claim, second: Claim) -> None:
    held = series(first, second)
    assert [held.fall(one) for of in (first, second) if (one := held.statement(of))] == [None, None]


def test_an_upper_limit_holds_as_long_as_one_assumes_it() -> None:
    one = claim("a", Bound.EXACT, 50, "2024-03-10")
    holding = assume(Assume.STILL_HELD, "a", "2024-03-14")
    statement = state(one, records(one), {holding})
    found = on_day(statement, at("2024-03-14"))
    assert (found.low, found.high, found.used) == (50, 50, {holding})
    assert on_day(statement, at("2024-03-15")).high is None
    assert on_day(statement, at("2024-03-10")).used == frozenset()


def test_the_newest_claim_is_the_last_that_surely_counts_up_to_the_day() -> None:
    undated = claim("c", Bound.EXACT, 60, "")
    held = series(claim("a", Bound.EXACT, 50, "2024-03-10"), claim("b", Bound.EXACT, 60, "2024-03"), undated)
    assert held.newest(at("2024-03-09")) is None
    assert [held.newest(at(day_)).claim.id for day_ in ("2024-03-10", "2024-03-30", "2024-03-31")] == ["a", "a", "b"]  # type: ignore[union-attr]
    assert held.statement(undated) is None


@settings(max_examples=400)
@given(st.data())
def test_the_truth_is_always_within_the_limits(data: st.DataObject) -> None:
    history, asked = data.draw(histories()), data.draw(st.integers(0, LENGTH - 1))
    one, outcomes, since = data.draw(told_truths(history, 0))
    found = on_day(state(one, records(one)), day(asked).toordinal())
    assert history.count(outcomes, since, asked) in found.span


@settings(max_examples=400)
@given(st.data())
def test_the_truth_is_always_within_the_limits_of_a_series(data: st.DataObject) -> None:
    history, asked = data.draw(histories()), data.draw(st.integers(0, LENGTH - 1))
    first = data.draw(told_truths(history, 0))
    more = [data.draw(told_truths(history, number, like=first)) for number in range(1, data.draw(st.integers(2, 5)))]
    starts = {one.id: since for one, _, since in (first, *more)}
    claims = [first[0], *(one for one, _, _ in more)]
    held = series(*claims)
    newest = held.newest(day(asked).toordinal())
    assert all(held.fall(one) is None for of in claims if (one := held.statement(of)))
    if newest is not None:
        truth = history.count(first[1], starts[newest.claim.id], asked)
        assert truth in held.on_day(newest, day(asked).toordinal()).span
