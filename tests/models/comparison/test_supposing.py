"""The fewest assumptions that change a verdict."""

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.claims.claim import Claim
from models.claims.records import Records
from models.comparison.assumption import AT_STATEMENT, Assume, assume
from models.comparison.judge import Judge
from models.comparison.pair import Verdict, rule
from models.comparison.statement import state
from models.comparison.supposing import supposable
from models.formats.suffixes import read_file
from tests.models.comparison.history import histories, records, truths


@pytest.fixture
def article(examples: Path) -> Records:
    return Records(read_file(examples / "stoltenberg-2024-03.claims"))


def pick(article: Records, claimant: str, subject: str = "Russian military") -> Claim:
    return next(c for c in article.claims if c.claimant.startswith(claimant) and c.subject == subject)


def test_natos_casualties_against_the_general_staffs_losses(article: Records) -> None:
    found = Judge(article).find(pick(article, "NATO"), pick(article, "General"))
    assert found.bare.verdict is Verdict.UNLIKE
    assert found.supposing is not None
    assert found.supposing.verdict is Verdict.COMPATIBLE
    assert found.supposing.used == {assume(Assume.TAKEN_AS, "losses", "killed", "wounded")}


def test_two_lower_limits_need_no_if(article: Records) -> None:
    found = Judge(article).find(pick(article, "NATO"), pick(article, "U.S."))
    assert (found.bare.verdict, found.supposing) == (Verdict.COMPATIBLE, None)


def test_subjects_that_differ_may_be_supposed_to_be_one(article: Records) -> None:
    found = Judge(article).find(pick(article, "Volodymyr"), pick(article, "Volodymyr", "Ukrainian military"))
    assert found.bare.verdict is Verdict.UNLIKE
    assert found.supposing is not None
    assert assume(Assume.SAME_SUBJECT) in found.supposing.used


def test_a_day_that_is_not_stated_may_be_that_of_the_statement() -> None:
    a = Claim(id="a", claimant="A", subject="Army", measure="killed", bound="exact", low=9, high=9, as_of="2024-03-01")  # type: ignore[arg-type]
    b = Claim(
        id="b", claimant="B", subject="Army", measure="killed", bound="exact", low=5, high=5, stated_on="2024-03-02"
    )  # type: ignore[arg-type]
    found = Judge(records(a, b)).find(a, b)
    assert found.bare.verdict is Verdict.COMPATIBLE
    assert found.supposing is not None
    assert (found.supposing.verdict, found.supposing.used) == (Verdict.CONFLICT, {AT_STATEMENT})


@settings(max_examples=100)
@given(st.data())
def test_no_smaller_set_changes_the_verdict(data: st.DataObject) -> None:
    a, b = data.draw(truths(data.draw(histories()), 1)), data.draw(truths(data.draw(histories()), 2))
    held = records(a, b)
    found = Judge(held).find(a, b)
    if found.supposing is None:
        return
    assert found.supposing.verdict is not found.bare.verdict
    candidates = tuple(supposable(state(a, held), state(b, held)))
    for size in range(len(found.supposing.used)):
        for given_ in combinations(candidates, size):
            assert rule(state(a, held, given_), state(b, held, given_), given_).verdict is found.bare.verdict
