"""A timeline that is still on the screen while its file is edited: no mark is lost, and none moves too early."""

import msgspec
import pytest

from models.claims import steps
from models.claims.change import Change
from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.quote import Quote
from models.claims.records import Records
from models.claims.registry import Claimant
from models.claims.source import Source
from models.timeline.marks import Marks
from models.timeline.timeline import Timeline
from tests.models.timeline.dated_claims import claim, claim_file

FIRST = 19_783  # 1 March 2024, in days since 1970
COUNT = 7


class Edited:
    """A file of a claim a day, and a timeline of it that is older than the last edit."""

    def __init__(self) -> None:
        self.claims = [claim(f"c{n}", n + 1, as_of=f"2024-03-{n + 1:02}") for n in range(COUNT)]
        self.records = Records(claim_file(*self.claims))
        self.marks = Marks(self.records)
        self.older = self.marks.timeline()

    def edit(self, edited: Claim) -> None:
        self.apply(steps.change(self.records, Kind.CLAIMS, [edited], "Change"))

    def apply(self, change: Change) -> None:
        self.marks.apply(change, self.records.apply(change))


def by_day(drawn: Timeline) -> list[list[str]]:
    """The claims that a timeline finds on each day."""
    days = range(FIRST, FIRST + COUNT)
    return [[drawn.claim(int(row)).id for row in drawn.by_day.between(day, day)] for day in days]


@pytest.fixture
def edited() -> Edited:
    return Edited()


ALL = [[f"c{n}"] for n in range(COUNT)]


@pytest.mark.parametrize("as_of", ["2024-04-01", "2019", ""])
def test_no_mark_is_lost_where_one_has_another_day_by_now(edited: Edited, as_of: str) -> None:
    assert by_day(edited.older) == ALL
    edited.edit(msgspec.structs.replace(edited.claims[3], as_of=as_of))
    newer = edited.marks.timeline()
    assert by_day(edited.older) == ALL
    assert by_day(newer) == [*ALL[:3], [], *ALL[4:]]


def test_a_mark_whose_date_reached_far_is_found_though_it_reaches_nowhere_by_now() -> None:
    room = Edited()
    room.edit(msgspec.structs.replace(room.claims[3], as_of="2000/2023"))
    older = room.marks.timeline()
    room.edit(msgspec.structs.replace(room.claims[3], as_of="2024-03-04"))
    room.marks.timeline()
    found = older.by_day.reaching(FIRST, FIRST + COUNT).tolist()
    assert sorted(older.claim(row).id for row in found) == [f"c{n}" for n in range(COUNT)]


def test_what_is_drawn_stays_as_it_is_until_the_next_timeline_is_made(edited: Edited) -> None:
    edited.edit(msgspec.structs.replace(edited.claims[3], low=900, high=900, as_of="2019", place="Kherson"))
    columns = edited.older.columns
    assert columns.value[:COUNT].tolist() == [n + 1 for n in range(COUNT)]
    assert columns.x[:COUNT].tolist() == list(range(FIRST, FIRST + COUNT))
    newer = edited.marks.timeline()
    assert newer.columns.value[3] == 900
    assert newer.series[newer.columns.series_of[3]].place == "Kherson"


def test_all_changes_since_the_last_timeline_are_followed_whatever_came_last(edited: Edited) -> None:
    source = Source(id="s", text="x")
    quote = Quote(source="s", start=0, exact="x")
    records, first, other = edited.records, edited.claims[0], edited.claims[1]
    edited.apply(steps.add(records, Kind.SOURCES, [source], "Add"))
    edited.edit(msgspec.structs.replace(first, as_of="", claimant="Alliance", quotes=(quote,)))
    edited.marks.timeline()
    alias = Claimant(name="NATO", aliases=("Alliance",))
    edited.apply(steps.add(records, Kind.CLAIMANTS, [alias], "Add"))
    dated = msgspec.structs.replace(source, published="2024-03-02")
    edited.apply(steps.change(records, Kind.SOURCES, [dated], "Date"))
    edited.edit(msgspec.structs.replace(other, low=900, high=900))
    newer = edited.marks.timeline()
    assert by_day(newer) == [[], ["c0", "c1"], *ALL[2:]]
    assert {newer.series[number].claimant for number in newer.columns.series_of[:COUNT]} == {"NATO"}
    assert newer.columns.value[:2].tolist() == [1, 900]
