"""Laws of a whole comparison: what it rests on is named, and its ratios are those of the counts."""

import datetime
from fractions import Fraction
from itertools import product
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from models.claims.claim_file import ClaimFile
from models.claims.records import Records
from models.comparison.assumption import AS_GIVEN, AT_STATEMENT, SAME_SCOPE, SAME_START, Assume, Assumption
from models.comparison.assumption import assume as supposed
from models.comparison.comparer import Comparer
from models.comparison.comparison import Comparison, Question, Row
from models.comparison.interval import Interval
from tests.models.comparison.changing import files
from tests.models.comparison.test_following import ASSUMPTIONS

RATIO = supposed(Assume.RATIO, "killed", "losses", "1/10", "7/2", "a study")
DAYS = st.integers(-2, 40).map(lambda n: datetime.date(2024, 3, 1).toordinal() + n)
GIVEN = st.frozensets(st.sampled_from((*ASSUMPTIONS, SAME_START, SAME_SCOPE, RATIO)), max_size=5)


def compared(file: ClaimFile, day: int, given: frozenset[Assumption], reference: str = "") -> Comparison:
    asked = Question(subject="Army", day=day, assumptions=given, reference=reference)
    return Comparer(Records(file)).compare(asked)


def said(row: Row) -> dict[str, Any]:
    """What a row says that may rest on assumptions."""
    return {
        "claims": tuple(claim.id for claim in row.claims),
        "limits": (row.on_day.low, row.on_day.high),
        "verdict": row.judgement and row.judgement.now.verdict,
        "ratio": row.ratio and (row.ratio.low, row.ratio.high),
        "contradicts": frozenset(claim.id for claim in row.contradicts),
    }


@settings(max_examples=200)
@given(files(), DAYS, GIVEN)
def test_what_a_row_says_rests_on_nothing_that_is_not_named(
    file: ClaimFile, day: int, given_: frozenset[Assumption]
) -> None:
    firm = given_ - {AT_STATEMENT, AS_GIVEN}  # by these another claim may be the newest of its series
    for row in compared(file, day, firm).rows:
        named = row.used | (row.ratio.used if row.ratio else frozenset())
        assert named <= firm
        assert said(row) in [said(other) for other in compared(file, day, named).rows]


@settings(max_examples=200)
@given(files(), DAYS, GIVEN)
def test_limits_rest_on_nothing_that_is_not_named(file: ClaimFile, day: int, given_: frozenset[Assumption]) -> None:
    for row in compared(file, day, given_).rows:
        limits = said(row)["limits"]
        if row.stands and limits != (None, None):
            fewer = compared(file, day, row.on_day.used, row.claim.id)
            assert [said(other)["limits"] for other in fewer.rows if other.is_reference] == [limits]


@settings(max_examples=200)
@given(files(), DAYS, GIVEN, st.data())
def test_a_ratio_is_that_of_the_counts_and_the_reverse_of_the_other_way_round(
    file: ClaimFile, day: int, given_: frozenset[Assumption], data: st.DataObject
) -> None:
    rows = [row for row in compared(file, day, given_).rows if row.stands]
    assume(len(rows) > 1)
    a, b = data.draw(st.permutations(rows))[:2]
    one, other = (
        {row.claim.id: row for row in compared(file, day, given_, reference.claim.id).rows if row.stands}
        for reference in (a, b)
    )
    forth, back = one[b.claim.id].ratio, other[a.claim.id].ratio
    if forth is not None and forth.low:
        assert back is not None and back.high == 1 / forth.low
    if forth is not None and forth.high:
        assert back is None or back.low == 1 / forth.high
    if forth is not None:
        for above, below in product(counts(b.on_day.span), counts(a.on_day.span)):
            quotient = Fraction(above, below) if below else None
            assert quotient is None or (forth.low or 0) <= quotient
            assert quotient is None or forth.high is None or quotient <= forth.high


def counts(span: Interval) -> list[int]:
    """Some counts that an interval leaves possible."""
    high = span.low + 9 if span.high is None else span.high
    return [span.low, high, (span.low + high) // 2]
