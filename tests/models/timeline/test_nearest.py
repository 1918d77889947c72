import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.claims.claim import Claim
from models.claims.figure import Bound
from models.timeline.nearest import Targets
from tests.models.timeline.dated_claims import claim, every, ids, timeline, view


def hit(across: float, down: float, *claims: Claim) -> str | None:
    """The claim that is hit so many pixels right of and below the middle, which is 14 March 2024 and 50 people."""
    drawn = timeline(*claims)
    middle = 19_796
    shown = view(left=middle - 50, right=middle + 50)
    row = Targets(drawn, every(drawn), shown).nearest(500 + across, 250 + down)
    return None if row is None else drawn.claim(row).id


def test_the_nearest_centre_is_hit() -> None:
    near, far = claim("near", 50), claim("far", 53)
    assert hit(0, -6, near, far) == "near"
    assert hit(0, -9, near, far) == "far"


@pytest.mark.parametrize(
    ("down", "bound", "ends"), [(3, Bound.EXACT, {"low": 50}), (150, Bound.RANGE, {"low": 10, "high": 90})]
)
def test_of_those_in_one_place_the_one_on_top_is_hit(down: float, bound: Bound, ends: dict[str, int]) -> None:
    names = ("A", "B", "C", "A")  # the last is of the series that is painted first
    claims = [claim(str(n), bound=bound, claimant=name, **ends) for n, name in enumerate(names)]
    assert hit(3, down, *claims) == ids(timeline(*claims))[-1] == "2"


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 100)), min_size=1, max_size=30), st.data())
def test_the_nearest_of_all_is_hit(places: list[tuple[int, int]], data: st.DataObject) -> None:
    drawn = timeline(
        *(
            claim(str(n), value, as_of=f"2024-{1 + day // 28:02}-{1 + day % 28:02}")
            for n, (day, value) in enumerate(places)
        )
    )
    shown = np.array(data.draw(st.lists(st.booleans(), min_size=len(places), max_size=len(places))))
    seen = view(left=19_723, right=19_763)
    near, (across, down) = (
        data.draw(st.sampled_from(range(len(places)))),
        data.draw(st.tuples(*[st.floats(-14, 14)] * 2)),
    )
    x, y = seen.x(float(drawn.columns.x[near])) + across, seen.y(float(drawn.columns.value[near])) + down
    distances = np.hypot(seen.xs(drawn.columns.x) - x, seen.ys(drawn.columns.value) - y)
    distances[~shown] = np.inf
    found = Targets(drawn, shown, seen).nearest(x, y)
    assert (distances.min() <= 12) == (found is not None)
    assert found is None or distances[found] == distances.min()


def test_a_bar_of_many_years_is_hit_far_from_its_mark() -> None:
    long = claim("a", 50, as_of="1900/2024")
    assert hit(0, 2, long, *(claim(str(n), 90) for n in range(3))) == "a"


def test_nothing_is_hit_far_from_all_marks() -> None:
    assert hit(13, 0, claim("a", 50)) is None
    assert hit(0, 0) is None


@pytest.mark.parametrize(
    ("down", "bound", "ends"),
    [
        (-20, Bound.AT_LEAST, {"low": 50}),
        (-20, Bound.MORE_THAN, {"low": 50}),
        (20, Bound.AT_MOST, {"low": None, "high": 50}),
        (150, Bound.RANGE, {"low": 10, "high": 90}),
    ],
)
def test_arrows_and_whiskers_are_hit_along_their_length(down: float, bound: Bound, ends: dict[str, int | None]) -> None:
    one = claim("a", bound=bound, **ends)
    assert hit(3, down, one) == "a"
    assert hit(9, down, one) is None


def test_an_exact_mark_has_no_arrow_to_hit() -> None:
    assert hit(0, -20, claim("a", 50)) is None


def test_a_bar_of_days_is_hit_along_its_length() -> None:
    month = claim("a", 50, as_of="2024-03")
    assert hit(120, 2, month) == "a"
    assert hit(120, 20, month) is None


def test_an_open_interval_is_hit_at_its_mark_only() -> None:
    by = claim("a", 50, as_of="../2024-03-14")
    assert hit(2, 2, by) == "a"
    assert hit(-200, 0, by) is None
