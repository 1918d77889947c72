"""From the rows of a comparison to what is drawn."""

import msgspec
import pytest

from models.claims.claim import Basis, Claim
from models.claims.figure import Bound
from models.comparison.assumption import STRAIGHT_LINE, Assume, assume
from models.comparison.wording import Wording
from models.forest.plot import Mark
from models.forest.plotting import mark, plot
from tests.models.comparison.test_comparer import DAY, claim, compare, held

EARLIER = "2024-03-01"


def drawn(*claims: Claim, **asked: object) -> Mark:
    return mark(compare(held(*claims), **asked).rows[0])  # type: ignore[arg-type]


def test_an_exact_figure_of_the_day_is_a_dot() -> None:
    assert drawn(claim("a", 5, 5)) == Mark(low=5, high=5, best=5, claimant_index=0)


def test_an_exact_figure_of_an_earlier_day_is_a_dot_with_an_arrow() -> None:
    assert drawn(claim("a", 5, 5, as_of=EARLIER)) == Mark(low=5, high=None, best=5, claimant_index=0)


def test_at_least_has_no_dot() -> None:
    assert drawn(claim("a", 5)) == Mark(low=5, high=None, claimant_index=0)


def test_more_than_stands_at_its_number() -> None:
    more = msgspec.structs.replace(claim("a", 5), bound=Bound.MORE_THAN)
    assert drawn(more) == Mark(low=5, high=None, is_low_strict=True, claimant_index=0)


def test_a_range_has_its_best_as_long_as_that_is_possible() -> None:
    ranged = msgspec.structs.replace(claim("a", 5, 9), best=6)
    assert drawn(ranged) == Mark(low=5, high=9, best=6, claimant_index=0)


def test_what_is_interpolated_is_conditional_and_names_no_number() -> None:
    claims = claim("a", 10, 10, as_of="2024-03-10", claimant="A"), claim("b", 20, 20, as_of="2024-03-20", claimant="A")
    found = drawn(*claims, assumptions=frozenset((STRAIGHT_LINE,)))
    assert (found.low, found.high, found.best, found.is_conditional) == (14, 14, None, True)


@pytest.mark.parametrize(("count", "has_line"), [(1, True), (2, False)])
def test_one_reference_is_drawn_as_a_line(count: int, has_line: bool) -> None:
    claims = claim("a", 5, 5), claim("b", 9, 9, measure="captured")
    records = held(*claims[:count])
    found = compare(records)
    shown = plot(found.groups, Wording(records))
    assert (shown.reference is not None) is has_line
    assert len(shown.rows) == (1 if count == 1 else 4)  # with a heading above each measure


def test_what_was_derived_is_never_drawn_under_a_name_alone() -> None:
    ratio = assume(Assume.RATIO, "killed", "casualties", "189500/43000", "223000/43000", "a leak")
    disjoint = assume(Assume.DISJOINT, "killed", "wounded")
    whole, own = claim("w", 300, 310, measure="killed_or_wounded"), claim("o", 7, 7, measure="captured")
    records = held(claim("k", 90, 100), whole, msgspec.structs.replace(own, basis=Basis.DERIVED))
    found = compare(records, assumptions=frozenset((ratio, disjoint)))
    shown = plot(found.groups, Wording(records))
    marked = {row.name: row.is_derived for row in shown.rows if row.mark is not None}
    assert marked == {"K": False, "W": False, "O, derived": True, "W − K, derived": True, "derived from K": True}


def test_a_limit_that_is_assumed_is_conditional() -> None:
    given = frozenset((assume(Assume.STILL_HELD, "a", DAY),))
    assert drawn(claim("a", 5, 5, as_of=EARLIER), assumptions=given).is_conditional


def test_a_plot_tells_what_each_of_its_rows_is_about() -> None:
    records = held(claim("a", 5, 5), claim("b", 9, 9, measure="captured"))
    shown = plot(compare(records).groups, Wording(records), about="Army")
    assert [row.name for row in shown.rows] == ["Killed", "A", "Captured", "B"]
    assert [shown.about(place) for place in range(4)] == ["Army", "Army: Killed", "Army", "Army: Captured"]
    alone = plot(compare(held(claim("a", 5, 5))).groups, Wording(records), about="Army")
    assert alone.about(0) == "Army: Killed"
