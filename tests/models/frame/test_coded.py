"""Codes whose values follow from other records: only those that name what changed are made anew."""

from collections import Counter

import msgspec

from models.claims import steps
from models.claims.change import Change
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Kind
from models.claims.figure import Bound
from models.claims.measure import STANDARD_MEASURES
from models.claims.quote import Quote
from models.claims.records import Records
from models.claims.source import Source
from models.frame import ClaimFrame
from models.frame.coded import Coded
from models.frame.column import Column
from models.frame.whole_text import WholeText

COUNT = 500


def claim(number: int) -> Claim:
    quotes = tuple(Quote(source=f"s{n}", start=0, exact="x") for n in (number, number // 100 * 100))
    fields = {"subject": "Army", "measure": "killed", "bound": Bound.EXACT, "low": 1, "high": 1}
    return Claim(id=f"c{number}", quotes=quotes, **fields)  # type: ignore[arg-type]


class Room:
    """Claims of which each quotes a source of its own and one of five; and which values were made how often."""

    def __init__(self) -> None:
        sources = tuple(Source(id=f"s{n}", title=f"Title {n}", text="x") for n in range(COUNT))
        held = tuple(claim(n) for n in range(COUNT))
        self.records = Records(ClaimFile(measures=STANDARD_MEASURES, sources=sources, claims=held))
        self.made: Counter[str] = Counter()
        cited = WholeText().shared[-1]

        def value(claim: Claim, records: Records) -> str:
            self.made[claim.id] += 1
            return str(cited.value(claim, records))

        self.coded = Coded(Column(key=cited.key, value=value, kinds=cited.kinds), self.records)
        self.coded.read(COUNT)

    def retitle(self, name: str, title: str) -> None:
        source = self.records.sources.get(name)
        assert source is not None
        step = steps.change(self.records, Kind.SOURCES, [msgspec.structs.replace(source, title=title)], "Change")
        self.records.apply(step)
        self.coded.forget(touched(step))


def touched(change: Change) -> dict[Kind, set[str]]:
    return {Kind.SOURCES: {edit.key for edit in change.edits}}


def test_many_edits_of_a_source_cost_what_names_it() -> None:
    room = Room()
    room.coded.values()
    room.made.clear()
    for n in range(50):
        room.retitle("s7", f"Seventh {n}")
    room.retitle("s100", "Hundredth")
    values = room.coded.values()
    assert room.made == {"c7": 1} | {f"c{n}": 1 for n in range(100, 200)}
    assert "seventh 49" in str(values[7])
    room.made.clear()
    room.coded.values()
    assert not room.made
    assert all("hundredth" in str(values[n]) for n in range(100, 200))


def test_values_that_were_never_asked_for_are_made_of_what_is_there_then() -> None:
    room = Room()
    assert len(room.coded.values(10)) == 10
    room.retitle("s400", "New")
    assert "new" in str(room.coded.values()[450])
    assert max(room.made.values()) == 1


def test_the_frame_tells_its_columns_and_its_texts() -> None:
    room = Room()
    frame = ClaimFrame(room.records)
    frame.texts.shared[-1].read(COUNT)
    assert "title 3\n" in str(frame.texts.shared[-1].values()[3])
    source = msgspec.structs.replace(room.records.sources.at(3), title="Third")
    change = steps.change(room.records, Kind.SOURCES, [source], "Change")
    frame.patch(change, room.records.apply(change))
    assert "third\n" in str(frame.texts.shared[-1].values()[3])
