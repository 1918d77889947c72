import numpy as np

from models.claims.claim import Per
from models.timeline.columns import Bools
from models.timeline.selection import select
from models.timeline.timeline import Quantity, Timeline
from tests.models.timeline.dated_claims import claim, timeline

PEOPLE = Quantity("people")


def names(drawn: Timeline, rows: Bools) -> list[str]:
    return [drawn.claim(row).id for row in np.flatnonzero(rows)]


def sample() -> Timeline:
    return timeline(
        claim("0"), claim("1", claimant="Meduza"), claim("2", per=Per.DAY), claim("3", as_of=""), claim("4", as_of="")
    )


def test_one_quantity_is_shown_and_the_rest_counted() -> None:
    drawn = sample()
    selection = select(drawn, PEOPLE)
    assert names(drawn, selection.shown) == ["0", "1"]
    assert (selection.undated, selection.other) == (2, 1)


def test_the_filter_s_slots_leave_rows_and_counts() -> None:
    drawn = sample()
    selection = select(drawn, PEOPLE, np.array([1, 4]))
    assert names(drawn, selection.shown) == ["1"]
    assert (selection.undated, selection.other) == (1, 0)
    assert not select(drawn, PEOPLE, np.array([], dtype=np.int64)).shown.any()


def test_a_series_that_is_switched_off_stays_in_the_legend() -> None:
    drawn = sample()
    meduza = next(series.key for series in drawn.series if series.claimant == "Meduza")
    selection = select(drawn, PEOPLE, None, {meduza})
    assert names(drawn, selection.shown) == ["0"]
    assert names(drawn, selection.present) == ["0", "1"]


def test_an_empty_timeline_selects_nothing() -> None:
    selection = select(timeline(), None)
    assert not len(selection.shown)
    assert (selection.undated, selection.other) == (0, 0)
