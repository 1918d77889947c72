"""Verdicts: what the article's claims are to each other, and laws that hold of all truthful claims."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.claims.claim import Claim
from models.claims.figure import Bound
from models.claims.records import Records
from models.comparison.assumption import Assume, assume, read_assumption
from models.comparison.pair import Obstacle, Ruling, Verdict, rule
from models.comparison.statement import Assumptions, state
from models.formats.suffixes import read_file
from tests.models.comparison.history import histories, records, truths

TAKEN = assume(Assume.TAKEN_AS, "losses", "killed", "wounded")


def ruling(held: Records, a: Claim, b: Claim, given: Assumptions = ()) -> Ruling:
    return rule(state(a, held, given), state(b, held, given), given)


@pytest.fixture
def article(examples: Path) -> Records:
    return Records(read_file(examples / "stoltenberg-2024-03.claims"))


def pick(article: Records, claimant: str, subject: str = "Russian military") -> Claim:
    return next(c for c in article.claims if c.claimant.startswith(claimant) and c.subject == subject)


def test_at_least_83_000_and_180_000_killed_may_both_hold(article: Records) -> None:
    found = ruling(article, pick(article, "Meduza"), pick(article, "Volodymyr"))
    assert (found.verdict, found.used) == (Verdict.COMPATIBLE, frozenset())


def test_two_lower_limits_may_both_hold(article: Records) -> None:
    assert ruling(article, pick(article, "NATO"), pick(article, "U.S.")).verdict is Verdict.COMPATIBLE


def test_losses_are_compared_only_under_a_named_assumption(article: Records) -> None:
    nato, staff = pick(article, "NATO"), pick(article, "General")
    bare = ruling(article, nato, staff)
    assert (bare.verdict, bare.obstacles) == (Verdict.UNLIKE, (Obstacle.OUTCOMES,))
    taken = ruling(article, nato, staff, {TAKEN})
    assert (taken.verdict, taken.used) == (Verdict.COMPATIBLE, {TAKEN})


def test_other_subjects_are_unlike(article: Records) -> None:
    found = ruling(article, pick(article, "Meduza"), pick(article, "Volodymyr", "Ukrainian military"))
    assert (found.verdict, found.obstacles) == (Verdict.UNLIKE, (Obstacle.SUBJECT,))


def claim(id: str, bound: Bound, number: int, **more: object) -> Claim:
    ends = {"low": None if bound.is_upper else number, "high": None if bound.is_lower else number}
    fields = {"claimant": id, "subject": "Army", "measure": "killed", "as_of": "2024-03-14"} | ends | more
    return Claim(id=id, bound=bound, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        (claim("a", Bound.EXACT, 5), claim("b", Bound.EXACT, 5), Verdict.AGREE),
        (claim("a", Bound.EXACT, 5), claim("b", Bound.EXACT, 6), Verdict.CONFLICT),
        (claim("a", Bound.EXACT, 5), claim("b", Bound.EXACT, 6, as_of="2024-03-15"), Verdict.COMPATIBLE),
        (claim("a", Bound.EXACT, 6), claim("b", Bound.EXACT, 5, as_of="2024-03-15"), Verdict.CONFLICT),
        (claim("a", Bound.EXACT, 6), claim("b", Bound.EXACT, 5, as_of="2024-03"), Verdict.COMPATIBLE),
        (claim("a", Bound.MORE_THAN, 5), claim("b", Bound.AT_MOST, 5), Verdict.CONFLICT),
        (claim("a", Bound.AT_LEAST, 5), claim("b", Bound.AT_MOST, 5), Verdict.COMPATIBLE),
        (claim("a", Bound.AT_LEAST, 5, as_of="2024-03-15"), claim("b", Bound.AT_MOST, 4), Verdict.UNLIKE),
        (claim("a", Bound.EXACT, 9), claim("b", Bound.EXACT, 5, measure="casualties"), Verdict.CONFLICT),
        (claim("a", Bound.EXACT, 5), claim("b", Bound.EXACT, 9, measure="casualties"), Verdict.COMPATIBLE),
        (claim("a", Bound.EXACT, 9, since="2024-03-01"), claim("b", Bound.EXACT, 5), Verdict.UNLIKE),
        (
            claim("a", Bound.EXACT, 9, since="2024-03-01"),
            claim("b", Bound.EXACT, 5, since="2024-02-24"),
            Verdict.CONFLICT,
        ),
        (claim("a", Bound.ABOUT, 75_000), claim("b", Bound.EXACT, 75_400), Verdict.AGREE),
        (claim("a", Bound.ABOUT, 75_000), claim("b", Bound.EXACT, 76_000), Verdict.COMPATIBLE),
        (claim("a", Bound.EXACT, 5), claim("b", Bound.EXACT, 5, per="day"), Verdict.UNLIKE),
        (
            claim("a", Bound.EXACT, 9, per="day", since="2024-03-01"),
            claim("b", Bound.EXACT, 5, per="day", since="2024-02-24"),
            Verdict.UNLIKE,
        ),
        (
            claim("a", Bound.EXACT, 9, measure="missing", since="2024-03-01"),
            claim("b", Bound.EXACT, 5, measure="missing", since="2024-02-24"),
            Verdict.CONFLICT,
        ),
        (claim("a", Bound.EXACT, 5), claim("b", Bound.EXACT, 5, measure="equipment"), Verdict.UNLIKE),
        (claim("a", Bound.EXACT, 5), claim("b", Bound.EXACT, 5, place="Bakhmut"), Verdict.UNLIKE),
        (claim("a", Bound.EXACT, 5, measure="missing"), claim("b", Bound.EXACT, 5, measure="missing"), Verdict.AGREE),
        (
            claim("a", Bound.EXACT, 5, measure="missing"),
            claim("b", Bound.EXACT, 3, measure="missing", as_of="2024-03-15"),
            Verdict.UNLIKE,
        ),
        (claim("a", Bound.EXACT, 5, measure="losses"), claim("b", Bound.EXACT, 5, measure="losses"), Verdict.UNLIKE),
        (
            claim("a", Bound.EXACT, 5, measure="losses"),
            claim("b", Bound.EXACT, 6, measure="losses", claimant="a"),
            Verdict.CONFLICT,
        ),
    ],
)
def test_pairs(a: Claim, b: Claim, verdict: Verdict) -> None:
    assert ruling(records(a, b), a, b).verdict is verdict


@pytest.mark.parametrize(
    ("a", "b", "assumption", "verdict"),
    [
        (
            claim("a", Bound.EXACT, 5, as_of="", stated_on="2024-03-14"),
            claim("b", Bound.EXACT, 6),
            assume(Assume.COUNTED_UP_TO_STATEMENT),
            Verdict.CONFLICT,
        ),
        (
            claim("a", Bound.EXACT, 5, as_of="2024-03-14~"),
            claim("b", Bound.EXACT, 6),
            assume(Assume.DATE_AS_GIVEN),
            Verdict.CONFLICT,
        ),
        (
            claim("a", Bound.EXACT, 5, as_of="2024-03"),
            claim("b", Bound.EXACT, 6, as_of="2024-03"),
            assume(Assume.SAME_DAY_WITHIN, "2024-03"),
            Verdict.CONFLICT,
        ),
        (
            claim("a", Bound.EXACT, 5, measure="losses"),
            claim("b", Bound.EXACT, 5, measure="losses"),
            assume(Assume.SAME_OUTCOMES),
            Verdict.AGREE,
        ),
        (
            claim("a", Bound.EXACT, 5, since="2022-02-24"),
            claim("b", Bound.EXACT, 5),
            assume(Assume.COUNTED_FROM_SAME_DAY),
            Verdict.AGREE,
        ),
        (
            claim("a", Bound.EXACT, 5, place="Bakhmut"),
            claim("b", Bound.EXACT, 5),
            assume(Assume.SAME_SCOPE),
            Verdict.AGREE,
        ),
        (
            claim("a", Bound.EXACT, 5),
            claim("b", Bound.EXACT, 5, subject="The army"),
            assume(Assume.SAME_SUBJECT),
            Verdict.AGREE,
        ),
        (
            claim("a", Bound.ABOUT, 75_000),
            claim("b", Bound.EXACT, 76_000),
            assume(Assume.ENDS_HOLD),
            Verdict.CONFLICT,
        ),
    ],
)
def test_an_assumption_changes_a_verdict_and_is_named(a: Claim, b: Claim, assumption, verdict: Verdict) -> None:  # type: ignore[no-untyped-def]
    held = records(a, b)
    assert ruling(held, a, b).verdict is not verdict
    found = ruling(held, a, b, {assumption})
    assert (found.verdict, found.used) == (verdict, {assumption})
    assert read_assumption(assumption.text) == assumption


@settings(max_examples=1000)
@given(st.data())
def test_truthful_claims_never_contradict_each_other(data: st.DataObject) -> None:
    history = data.draw(histories())
    a, b = (data.draw(truths(history, number)) for number in (1, 2))
    assert ruling(records(a, b), a, b).verdict is not Verdict.CONFLICT


@settings(max_examples=200)
@given(st.data())
def test_a_verdict_is_the_same_from_either_side(data: st.DataObject) -> None:
    history, other = data.draw(histories()), data.draw(histories())
    a, b = data.draw(truths(history, 1)), data.draw(truths(other, 2))
    held = records(a, b)
    given_ = {assume(Assume.COUNTED_UP_TO_STATEMENT)} if data.draw(st.booleans()) else set()
    one, two = ruling(held, a, b, given_), ruling(held, b, a, given_)
    assert (one.verdict, set(one.obstacles), one.used) == (two.verdict, set(two.obstacles), two.used)


@settings(max_examples=200)
@given(st.data())
def test_narrowing_a_figure_keeps_a_conflict(data: st.DataObject) -> None:
    history, other = data.draw(histories()), data.draw(histories())
    a, b = data.draw(truths(history, 1)), data.draw(truths(other, 2))
    if ruling(records(a, b), a, b).verdict is not Verdict.CONFLICT:
        return
    low = a.low if a.low is not None else 0
    high = a.high if a.high is not None else low + 1000
    number = data.draw(
        st.integers(low + (a.bound is Bound.MORE_THAN), max(low + 1, high - (a.bound is Bound.LESS_THAN)))
    )
    narrow = msgspec.structs.replace(a, bound=Bound.EXACT, low=number, high=number, best=None)
    if a.high is not None and number > a.high:
        return
    assert ruling(records(narrow, b), narrow, b).verdict is Verdict.CONFLICT
