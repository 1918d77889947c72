import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from models.claims.figure import Bound
from models.claims.records import Records
from models.timeline.columns import Bools
from models.timeline.marks import Marks
from models.timeline.piecewise import at_once
from models.timeline.raster import CELL
from models.timeline.sight import EVERYWHERE, MOST_OF_SMALL, MOST_ROWS, Sight, extremes, looking
from models.timeline.timeline import Timeline
from models.timeline.view import View, fit
from tests.models.timeline.dated_claims import claim, claim_file, every, scattered, timeline, view

FIRST, LAST = 16_436, 19_436  # 2015-01-01, and 3000 days later
MANY = Marks(Records(scattered(30_000))).timeline()


def look(drawn: Timeline, seen: View, shown: Bools | None = None) -> Sight:
    shades = np.zeros((len(drawn.series), 3))
    return at_once(looking(drawn, every(drawn) if shown is None else shown, seen, shades))


def test_few_rows_are_seen_everywhere_and_for_ever() -> None:
    drawn = timeline(claim("late"), claim("early", as_of="2020"), claim("other", claimant="Meduza", as_of="2021"))
    sight = look(drawn, view(left=0, right=1))
    assert sight.window is EVERYWHERE
    assert [drawn.claim(row).id for row in sight.rows] == ["early", "late", "other"]


def test_very_many_rows_are_a_crowd_that_leaves_none_out() -> None:
    seen = fit(MANY.columns, every(MANY), False).at(1000, 400, False)
    sight = look(MANY, seen)
    assert sight.crowd is not None
    assert sight.crowd.raster.counts.sum() + len(sight.rows) == len(MANY)
    assert 0 < len(sight.crowd.examples) < 2000


def test_zooming_in_brings_every_mark_back() -> None:
    seen = view(left=FIRST + 1000, right=FIRST + 1100, top=10_100)
    sight = look(MANY, seen)
    inside = np.flatnonzero((MANY.columns.x >= seen.left) & (MANY.columns.x <= seen.right))
    assert sight.crowd is None
    assert set(inside.tolist()) <= set(sight.rows.tolist())


def test_zooming_into_values_brings_every_mark_back_too() -> None:
    seen = view(left=FIRST - 10, right=LAST + 10, bottom=5000, top=5500)
    sight = look(MANY, seen)
    inside = np.flatnonzero((MANY.columns.value >= 5000) & (MANY.columns.value <= 5500))
    assert sight.crowd is None
    assert not sight.has_lines
    assert set(inside.tolist()) <= set(sight.rows.tolist())


def test_a_filter_leaves_what_it_hides_unseen() -> None:
    shown = every(MANY).copy()
    shown[::2] = False
    sight = look(MANY, view(left=FIRST, right=LAST, top=11_000), shown)
    assert sight.crowd is None
    assert len(sight.rows) == 15_000
    assert shown[sight.rows].all()


def test_copies_in_one_place_are_one() -> None:
    days = [f"2024-03-{day:02}" for day in range(1, 29)]
    drawn = timeline(*(claim(str(n), 50, as_of=days[n % 28]) for n in range(MOST_ROWS + 500)))
    sight = look(drawn, view(left=19_700, right=19_900))
    assert sight.crowd is None
    assert len(sight.rows) == 28


def test_small_series_are_not_lost_in_a_crowd() -> None:
    alone = [claim("alone 1", 9000, claimant="NATO", as_of="2016"), claim("alone 2", 10, Bound.AT_LEAST, as_of="2018")]
    drawn = Marks(Records(claim_file(*scattered(30_000).claims, *alone))).timeline()
    sight = look(drawn, fit(drawn.columns, every(drawn), False).at(1000, 400, False))
    assert sight.crowd is not None
    assert {drawn.claim(row).id for row in sight.rows} == {"alone 1", "alone 2"}
    assert len(sight.rows) <= MOST_OF_SMALL


def test_lines_lead_to_the_nearest_neighbours_outside() -> None:
    sparse = [claim(f"s{n}", 5000, claimant="NATO", as_of=f"{2015 + n}-06") for n in range(8)]
    drawn = Marks(Records(claim_file(*scattered(30_000).claims, *sparse))).timeline()
    seen = view(left=FIRST + 1000, right=FIRST + 1100, top=10_100)
    names = {drawn.claim(row).id for row in look(drawn, seen).rows}
    assert {name for name in names if name.startswith("s")} == {"s2", "s3"}


ends = st.tuples(st.integers(1, 28), st.integers(0, 50), st.integers(1, 50))


@given(st.lists(ends, min_size=1, max_size=40))
def test_extremes_are_the_outermost_ends_of_each_column(places: list[tuple[int, int, int]]) -> None:
    drawn = timeline(
        *(
            claim(str(n), low, Bound.RANGE, high=low + more, as_of=f"2024-03-{day:02}")
            for n, (day, low, more) in enumerate(places)
        )
    )
    seen, columns = view(left=19_750, right=20_100), drawn.columns
    chosen = extremes(columns, drawn.by_day.rows, seen)
    across = np.floor(seen.xs(columns.x) / CELL)
    for column in np.unique(across):
        own, kept = across == column, across[chosen] == column
        assert columns.high[chosen][kept].max() == columns.high[own].max()
        assert columns.low[chosen][kept].min() == columns.low[own].min()
