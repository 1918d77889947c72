"""The frame: derived from the records, and after any change the same as made anew."""

import msgspec
import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from models.claims import steps
from models.claims.change import Change
from models.claims.claim import Claim, Status
from models.claims.claim_file import ClaimFile, Kind
from models.claims.figure import Bound
from models.claims.filter import SortKey
from models.claims.measure import STANDARD_MEASURES
from models.claims.records import Records
from models.claims.registry import Claimant
from models.frame import COLUMNS, ClaimFrame
from models.text.display import ENGLISH, Display
from models.text.fields import FIELDS
from tests.drawn import claims, files, text


def assert_same(patched: ClaimFrame, anew: ClaimFrame) -> None:
    """Both frames agree on the claims that are there (slots that were left may hold anything)."""
    slots = patched.slots()
    assert slots.tolist() == anew.slots().tolist()
    for name in COLUMNS:
        np.testing.assert_array_equal(patched.column(name)[slots], anew.column(name)[slots])
        assert order(patched, name) == order(anew, name)
    for field in FIELDS:
        for descending in (False, True):
            key = SortKey(field.name, descending)
            assert patched.in_order([key]).tolist() == anew.in_order([key]).tolist()


def order(frame: ClaimFrame, name: str) -> list[int]:
    """The places of the claims, sorted by a column."""
    place_of = {slot: place for place, slot in enumerate(frame.slots().tolist())}
    return [place_of[slot] for slot in frame.in_order([SortKey(name)]).tolist()]


@given(files(), st.data())
def test_a_patched_frame_is_the_frame_made_anew(file: ClaimFile, data: st.DataObject) -> None:
    records = Records(file)
    frame = ClaimFrame(records)
    changes: list[Change] = []

    def follow(change: Change) -> None:
        frame.patch(change, records.apply(change))
        changes.append(change)
        assert_same(frame, ClaimFrame(records))

    assert_same(frame, ClaimFrame(records))
    added = [
        c for c in data.draw(st.lists(claims(), max_size=8, unique_by=lambda c: c.id)) if c.id not in records.claims
    ]
    follow(steps.add(records, Kind.CLAIMS, added, "Add", place=0))
    edited = [msgspec.structs.replace(claim, note=data.draw(text), claimant=data.draw(text)) for claim in added]
    follow(steps.change(records, Kind.CLAIMS, edited, "Change"))
    if edited:
        name = edited[0].claimant or "n"
        alias = Claimant(name=name + "…", aliases=(name,))
        follow(steps.add(records, Kind.CLAIMANTS, [alias], "Add"))
        follow(steps.rename(records, Kind.CLAIMANTS, alias.name, Claimant(name=alias.name + "…", aliases=("n",))))
    measure = records.measures.at(0)
    follow(steps.change(records, Kind.MEASURES, [msgspec.structs.replace(measure, label=data.draw(text))], "Change"))
    follow(steps.remove_claims(records, [c.id for c in records.claims][::2], "Remove"))
    for change in reversed(list(changes)):
        follow(change.inverse())


def claim(id: str, **more: object) -> Claim:
    fields = {"subject": "Army", "measure": "killed", "bound": Bound.EXACT, "low": 1, "high": 1} | more
    return Claim(id=id, **fields)  # type: ignore[arg-type]


def frame_of(*held: Claim, claimants: tuple[Claimant, ...] = ()) -> tuple[Records, ClaimFrame]:
    records = Records(ClaimFile(measures=STANDARD_MEASURES, claimants=claimants, claims=held))
    return records, ClaimFrame(records)


def test_a_changed_name_changes_the_columns_that_follow_from_it() -> None:
    records, frame = frame_of(claim("a", claimant="MoD"), claimants=(Claimant(name="Ministry"),))
    assert frame.column("claimant").tolist() == ["MoD"]
    change = steps.rename(records, Kind.CLAIMANTS, "Ministry", Claimant(name="Ministry", aliases=("MoD",)))
    frame.patch(change, records.apply(change))
    assert frame.column("claimant").tolist() == ["Ministry"]


def test_equal_values_under_two_names_share_a_place() -> None:
    ministry = Claimant(name="Ministry", aliases=("MoD",))
    _, frame = frame_of(*(claim(n, claimant=n) for n in ("MoD", "army", "Ministry", "Army")), claimants=(ministry,))
    assert frame.coded("claimant").codes().tolist() == [0, 1, 2, 3]
    assert frame.column("claimant").tolist() == ["Ministry", "army", "Ministry", "Army"]
    assert order(frame, "claimant") == [3, 1, 0, 2]  # of texts alike but for their case, capitals come first


def test_what_is_not_stated_comes_last_either_way() -> None:
    _, frame = frame_of(claim("a"), claim("b", place="Kyiv"), claim("c"), claim("d", place="Lviv"))
    assert frame.in_order([SortKey("place")]).tolist() == [1, 3, 0, 2]
    assert frame.in_order([SortKey("place", descending=True)]).tolist() == [3, 1, 0, 2]


def test_what_was_sorted_is_sorted_anew_after_a_change() -> None:
    records, frame = frame_of(claim("a", place="Lviv"), claim("b", place="Kyiv"))
    keys = [SortKey("place")]
    assert frame.in_order(keys).tolist() == [1, 0]
    change = steps.change(records, Kind.CLAIMS, [claim("b", place="Odesa")], "Change")
    frame.patch(change, records.apply(change))
    assert frame.in_order(keys).tolist() == [0, 1]


def test_what_is_built_ahead_is_what_would_be_built_later() -> None:
    records, frame = frame_of(*(claim(f"c{n}", place=f"p{n % 9}") for n in range(5000)))
    while frame.take_in_more():
        pass
    assert_same(frame, ClaimFrame(records))


def test_when_very_many_have_changed_the_frame_begins_anew() -> None:
    many = 12_000
    records, frame = frame_of(*(claim(f"c{n}", place=f"p{n % 9}") for n in range(many)))
    while frame.take_in_more():
        pass
    moved = [msgspec.structs.replace(one, place=f"q{one.id[-1]}", note="moved") for one in records.claims]
    change = steps.change(records, Kind.CLAIMS, moved, "Change")
    frame.patch(change, records.apply(change))
    assert frame.take_in_more(), "there is something to build again"
    assert set(frame.column("place")) == {f"q{n}" for n in range(10)}
    assert frame.column("note").tolist() == ["moved"] * many
    frame.patch(change.inverse(), records.apply(change.inverse()))
    assert frame.column("place").tolist() == [f"p{n % 9}" for n in range(many)]


@settings(max_examples=15)
@given(st.sets(st.integers(0, 299), min_size=65), st.integers(0, 300), st.integers(0, 299), st.booleans())
def test_of_many_changes_the_frame_takes_in_what_is_asked_for(
    numbers: set[int], read: int, start: int, is_asked_apart: bool
) -> None:
    records, frame = frame_of(*(claim(f"c{n}", place=f"p{n % 9}") for n in range(300)))
    coded = frame.coded("place")
    coded.read(read)
    moved = [msgspec.structs.replace(records.claims.at(n), place=f"q{n}") for n in sorted(numbers)]
    change = steps.change(records, Kind.CLAIMS, moved, "Change")
    frame.patch(change, records.apply(change))
    places = [claim.place for claim in records.claims.slots()]
    asked = np.array(sorted({start, *range(0, 300, 7)})[:: 1 if is_asked_apart else -1], np.int64)
    for slots, codes in ((asked, coded.codes_at(asked)), (np.arange(start, 300), coded.codes(start))):
        assert [coded.values()[code] for code in codes.tolist()] == [places[slot] for slot in slots.tolist()]
    while frame.take_in_more() or coded.take_in_more():
        pass
    np.testing.assert_array_equal(frame.column("place"), places)


def test_days_have_a_first_and_a_last() -> None:
    _, frame = frame_of(claim("a", as_of="2024-02"), claim("b", as_of="../1970-01-02"), claim("c"))
    assert frame.column("as_of_last")[:2].tolist() == [19782, 1]
    assert frame.column("as_of_first")[0] == 19754
    assert np.isnan(frame.column("as_of_first")[1:]).all()
    assert frame.column("as_of")[:2].tolist() == [19782, 1]


def test_a_column_of_very_many_values_keeps_its_codes_apart() -> None:
    records, frame = frame_of(*(claim(f"c{n}", note=f"n{n % 300}") for n in range(600)))
    assert frame.coded("note").codes().tolist() == [n % 300 for n in range(600)]
    change = steps.change(records, Kind.CLAIMS, [claim("c5", note="n299")], "Change")
    frame.patch(change, records.apply(change))
    assert frame.column("note")[5] == "n299"
    assert frame.coded("note").codes()[5] == 299


def test_pandas_sees_counts_as_whole_numbers_with_gaps() -> None:
    _, frame = frame_of(
        claim("a", bound=Bound.AT_LEAST, low=2**53, high=None), claim("b", bound=Bound.AT_MOST, low=None, high=7)
    )
    data = frame.data_frame(["subject", "low", "high"])
    assert data["low"].dtype == "Int64"
    assert data["low"][0] == 2**53
    assert data["high"].isna().tolist() == [True, False]
    assert data["subject"].tolist() == ["Army", "Army"]


def test_words_of_the_program_are_sorted_as_the_screen_shows_them() -> None:
    made = [
        Claim(id=f"c{n}", claimant="A", subject="S", measure=measure, bound=Bound.EXACT, low=n, high=n, status=status)
        for n, (measure, status) in enumerate(zip(("missing", "killed"), (Status.VERIFIED, Status.OPEN), strict=True))
    ]
    records = Records(ClaimFile(measures=STANDARD_MEASURES, claims=tuple(made)))
    german = {"Missing": "Vermisste", "Killed": "Getötete", "Verified": "Bestätigt", "Open": "Offen"}
    frame = ClaimFrame(records, Display(say=lambda one, several="", number=1, /: german.get(one, one)))
    assert (order(frame, "measure"), order(frame, "status")) == ([1, 0], [0, 1])
    frame.set_display(ENGLISH)
    assert (order(frame, "measure"), order(frame, "status")) == ([1, 0], [1, 0])
    ukrainian = {"Missing": "Зниклі безвісти", "Killed": "Убиті"}
    frame.set_display(Display(say=lambda one, several="", number=1, /: ukrainian.get(one, one)))
    assert order(frame, "measure") == [0, 1]
