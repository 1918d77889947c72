import numpy as np
import pytest

from models.claims.claim import Claim
from models.claims.figure import Bound
from models.timeline.nearest import Targets
from tests.models.timeline.dated_claims import claim, timeline, view


def hit(across: float, down: float, *claims: Claim) -> str | None:
    """The claim that is hit so many pixels right of and below the middle, which is 14 March 2024 and 50 people."""
    drawn = timeline(*claims)
    middle = 19_796
    shown = view(left=middle - 50, right=middle + 50)
    row = Targets(drawn, np.arange(len(drawn)), shown).nearest(500 + across, 250 + down)
    return None if row is None else drawn.claims[row].id


def test_the_nearest_centre_is_hit() -> None:
    near, far = claim("near", 50), claim("far", 53)
    assert hit(0, -6, near, far) == "near"
    assert hit(0, -9, near, far) == "far"


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
