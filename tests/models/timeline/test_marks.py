from dataclasses import fields
from typing import Any

import msgspec
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from models.claims import steps
from models.claims.change import Change
from models.claims.claim import Basis, Claim, Per, Status
from models.claims.claim_file import ClaimFile, Kind
from models.claims.figure import Bound
from models.claims.measure import STANDARD_MEASURES
from models.claims.quote import Quote
from models.claims.ranks import NO_RANK
from models.claims.records import Records
from models.claims.registry import Claimant, Subject
from models.claims.source import Source
from models.timeline.by_day import NARROW
from models.timeline.columns import BOUNDS, Columns, DayFrom
from models.timeline.marks import Marks
from models.timeline.timeline import Quantity, Timeline
from tests.drawn import files
from tests.models.timeline.dated_claims import claim, claim_file, ids, timeline, used

_NUMBERS = [field.name for field in fields(Columns) if field.name not in ("written", "series_of")]


def content(drawn: Timeline) -> list[object]:
    """All of a timeline but slots and numbers of series, which an edited file may have others of than a new one."""
    columns, rows = drawn.columns, sorted(drawn.by_day.rows.tolist(), key=lambda row: drawn.claim(row).id)
    series = [drawn.series[number] for number in columns.series_of[rows]]
    undated = {drawn.claim(int(row)).id for row in np.flatnonzero(columns.is_undated)}
    numbers = [getattr(columns, name)[rows].tolist() for name in _NUMBERS]
    return [[drawn.claim(row).id for row in rows], series, numbers, drawn.quantities, undated]


def is_in_order(drawn: Timeline) -> bool:
    """Whether the rows by day are the drawn ones, in order, and each that reaches far is known."""
    columns, rows = drawn.columns, drawn.by_day.rows
    assert sorted(rows.tolist()) == np.flatnonzero(columns.is_drawn).tolist()
    days = list(zip(columns.x[rows].tolist(), rows.tolist(), strict=True))
    far = columns.ends(rows) - columns.begins(rows) > 2 * NARROW
    return days == sorted(days) and set(rows[far].tolist()) <= set(drawn.by_day.wide.tolist()) <= set(rows.tolist())


def test_rows_are_ordered_by_series_then_day() -> None:
    drawn = timeline(
        claim("late", as_of="2024-03-02"),
        claim("other", claimant="Meduza", as_of="2024-03-03"),
        claim("early", as_of="2024-03-01"),
    )
    assert ids(drawn) == ["early", "late", "other"]
    assert [drawn.claim(row).id for row in drawn.by_day.rows] == ["early", "late", "other"]
    assert [drawn.series[index].claimant for index in drawn.columns.series_of] == ["NATO", "Meduza", "NATO"]


def test_one_series_shares_all_but_figure_and_day() -> None:
    base = claim("base")
    different: dict[str, Any] = {
        "claimant": "Meduza",
        "subject": "Navy",
        "measure": "wounded",
        "per": Per.DAY,
        "place": "Kherson",
        "scope": "soldiers",
    }
    others = [claim(field, **{field: value}) for field, value in different.items()]
    same = claim("same", 5, Bound.AT_LEAST, as_of="2024", stated_on="2024-05-01", speaker="Jens Stoltenberg")
    assert len(timeline(base, same, *others).series) == 1 + len(others)


def test_names_are_resolved_to_one_series() -> None:
    nato = Claimant(name="NATO", aliases=("Atlantic alliance",))
    drawn = timeline(claim("a"), claim("b", claimant="Atlantic alliance"), claimants=(nato,))
    assert [series.claimant for series in drawn.series] == ["NATO"]


def test_a_speaker_stands_for_a_claimant_that_is_not_named() -> None:
    drawn = timeline(claim("a", claimant="", speaker="Jens Stoltenberg"))
    assert drawn.series[0].claimant == "Jens Stoltenberg"


def test_a_speaker_called_like_a_claimant_has_a_series_and_a_colour_of_its_own() -> None:
    drawn = timeline(claim("a"), claim("b", claimant="", speaker="NATO"))
    assert [one.claimant for one in drawn.series] == ["NATO", "NATO"]
    assert [one.claimant_index for one in drawn.series] == [0, 1]


def test_measures_of_one_name_are_series_of_their_own() -> None:
    measures = tuple(msgspec.structs.replace(STANDARD_MEASURES[0], id=id) for id in ("one", "other"))
    file = msgspec.structs.replace(
        claim_file(claim("a", measure="one"), claim("b", measure="other")), measures=measures
    )
    drawn = Marks(Records(file)).timeline()
    assert [one.measure for one in drawn.series] == ["Killed", "Killed"]
    assert len({one.key for one in drawn.series}) == 2


def test_an_edited_claim_that_was_replaced_stays_replaced() -> None:
    records = Records(claim_file(claim("was"), claim("now", replaces="was")))
    marks = Marks(records)
    marks.timeline()
    edited = msgspec.structs.replace(records.claims.at(0), low=11, high=11)
    follow(marks, records, steps.change(records, Kind.CLAIMS, [edited], "Change"))
    assert marks.timeline().columns.is_past[:2].tolist() == [True, False]


def test_a_claim_without_a_claimant_is_in_nobody_s_series() -> None:
    drawn = timeline(claim("a", claimant=""), claim("b"))
    assert [(one.claimant, one.is_joined) for one in drawn.series] == [("", False), ("NATO", True)]
    assert [one.claimant_index for one in drawn.series] == [NO_RANK, 0]


def colours(marks: Marks) -> dict[str, int]:
    return {series.claimant: series.claimant_index for series in used(marks.timeline())}


def test_claimants_are_numbered_as_the_file_lists_them_then_as_they_come() -> None:
    listed = (Claimant(name="CIA"), Claimant(name="Meduza", aliases=("Meduza and Mediazona",)))
    claims = claim("a"), claim("b", claimant="CSIS"), claim("m", claimant="Meduza and Mediazona")
    file = msgspec.structs.replace(claim_file(*claims), claimants=listed)
    assert colours(Marks(Records(file))) == {"Meduza": 1, "NATO": 2, "CSIS": 3}


def looks(marks: Marks) -> dict[tuple[str, str], tuple[int, int, int]]:
    """The numbers that colours, shapes and headings come from, by claimant and measure."""
    return {
        (one.claimant, one.measure): (one.claimant_index, one.measure_index, one.subject_index)
        for one in used(marks.timeline())
    }


def test_a_claim_put_before_all_others_changes_no_colour_and_no_shape() -> None:
    listed = tuple(Claimant(name=name) for name in ("NATO", "CSIS", "Meduza"))
    file = msgspec.structs.replace(
        claim_file(claim("a", measure="wounded"), claim("m", claimant="Meduza")), claimants=listed
    )
    records = Records(file)
    marks = Marks(records)
    before = looks(marks)
    early = claim("new", claimant="CSIS", measure="killed")
    follow(marks, records, steps.add(records, Kind.CLAIMS, [early], "Add", 0))
    assert looks(marks) == before | {("CSIS", "Killed"): (1, 0, 0)}
    follow(marks, records, steps.remove_claims(records, ["a"], "Remove"))
    assert ("Meduza", "Killed") in looks(marks) and before[("Meduza", "Killed")] == looks(marks)[("Meduza", "Killed")]


def test_a_claimant_listed_later_is_numbered_as_when_the_file_is_opened_again() -> None:
    records = Records(claim_file(claim("a"), claim("b", claimant="Meduza")))
    marks = Marks(records)
    assert colours(marks) == {"NATO": 0, "Meduza": 1}
    follow(marks, records, steps.add(records, Kind.CLAIMANTS, [Claimant(name="Meduza")], "Add"))
    assert colours(marks) == {"NATO": 1, "Meduza": 0} == colours(Marks(Records(records.snapshot())))


def test_new_claims_leave_the_colours_of_others_alone() -> None:
    records = Records(claim_file(claim("a"), claim("b", claimant="Meduza"), claim("c", claimant="Meduza")))
    marks = Marks(records)
    before = colours(marks)
    follow(marks, records, steps.add(records, Kind.CLAIMS, [claim("n"), claim("new", claimant="CSIS")], "Add"))
    assert colours(marks) == before | {"CSIS": 2}


def test_what_an_undone_addition_took_is_free_again() -> None:
    records = Records(claim_file(claim("a")))
    marks = Marks(records)
    pasted = steps.add(records, Kind.CLAIMS, [claim(str(n), claimant=f"C{n}") for n in range(3)], "Paste")
    follow(marks, records, pasted)
    marks.timeline()
    follow(marks, records, pasted.inverse())
    follow(marks, records, steps.add(records, Kind.CLAIMS, [claim("new", claimant="CSIS")], "Add"))
    assert colours(marks) == {"NATO": 0, "CSIS": 1}


def test_renaming_keeps_every_number() -> None:
    zelensky = [claim(name, claimant="Zelensky", subject=name) for name in ("Russians", "Ukrainians")]
    records = Records(claim_file(*zelensky, claim("nato", subject="Russians")))
    marks = Marks(records)

    def numbers() -> list[tuple[int, int, int]]:
        return [(one.claimant_index, one.measure_index, one.subject_index) for one in used(marks.timeline())]

    before = numbers()
    for kind, old, named in (
        (Kind.SUBJECTS, "Russians", Subject(name="Russian military")),
        (Kind.CLAIMANTS, "Zelensky", Claimant(name="Volodymyr Zelensky")),
    ):
        change = steps.adopt_name(records, kind, old, named, "Rename")
        follow(marks, records, change)
        assert numbers() == before
    assert [one.subject for one in used(marks.timeline())] == ["Russian military", "Ukrainians", "Russian military"]


def test_a_claim_without_a_day_is_counted_not_drawn() -> None:
    drawn = timeline(claim("a"), claim("b", as_of=""))
    assert ids(drawn) == ["a"]
    assert np.flatnonzero(drawn.columns.is_undated).tolist() == [1]


def test_rates_and_other_units_are_other_quantities_after_totals() -> None:
    drawn = timeline(
        claim("rate1", per=Per.DAY),
        claim("rate2", per=Per.DAY),
        claim("rate3", per=Per.DAY),
        claim("tanks", measure="equipment"),
        claim("a"),
        claim("b"),
    )
    people = Quantity("people")
    assert drawn.quantities == (people, Quantity("items"), Quantity("people", Per.DAY))
    assert [drawn.claim(row).id for row in np.flatnonzero(drawn.of(people)[drawn.columns.series_of])] == ["a", "b"]


def test_ranges_without_a_best_value_have_no_dot() -> None:
    drawn = timeline(claim("a", 1, Bound.RANGE, high=3), claim("b", 1, Bound.RANGE, high=3, best=2), claim("c"))
    dots = dict(zip("abc", drawn.columns.has_dot.tolist(), strict=True))
    assert dots == {"a": False, "b": True, "c": True}


def test_derived_and_past_claims_are_told() -> None:
    drawn = timeline(
        claim("basis", basis=Basis.DERIVED),
        claim("from", derived_from=("old",)),
        claim("retracted", status=Status.RETRACTED),
        claim("old"),
        claim("new", replaces="old"),
    )
    derived, past = (
        {drawn.claim(int(row)).id for row in np.flatnonzero(flag)}
        for flag in (drawn.columns.is_derived, drawn.columns.is_past)
    )
    assert (derived, past) == ({"basis", "from"}, {"retracted", "old"})


def test_every_bound_has_its_code() -> None:
    drawn = timeline(claim("a", 5, Bound.AT_LEAST), claim("b", None, Bound.LESS_THAN, high=9))
    assert [BOUNDS[code] for code in drawn.columns.bound] == [Bound.AT_LEAST, Bound.LESS_THAN]


def test_a_source_that_gets_its_day_dates_its_claims() -> None:
    source = Source(id="s", text="x")
    quoted = claim("a", as_of="", quotes=(Quote(source="s", start=0, exact="x"),))
    records = Records(claim_file(quoted, sources=(source,)))
    marks = Marks(records)
    assert len(marks.timeline()) == 0
    dated = msgspec.structs.replace(source, published="2024-03-15")
    change = steps.change(records, Kind.SOURCES, [dated], "Change")
    marks.apply(change, records.apply(change))
    assert marks.timeline().columns.day_from.tolist() == [DayFrom.PUBLISHED]


def test_rows_are_found_by_id() -> None:
    drawn = timeline(claim("a"), claim("b", as_of="2024-03-01"), claim("undated", as_of=""))
    assert drawn.row("a") == 0
    assert drawn.row("gone") is drawn.row("undated") is None
    assert drawn.rows(["b", "gone", "a"]).tolist() == [1, 0]


def test_values_are_the_number_and_the_ends_of_a_range() -> None:
    def values(*claims: Claim) -> tuple[float, float, float]:
        columns = timeline(*claims).columns
        return float(columns.value[0]), float(columns.low[0]), float(columns.high[0])

    assert values(claim("a", 7)) == (7, 7, 7)
    assert values(claim("a", 7, Bound.AT_LEAST)) == (7, 7, 7)
    assert values(claim("a", None, Bound.AT_MOST, high=9)) == (9, 9, 9)
    assert values(claim("a", 10, Bound.RANGE, high=21)) == (15, 10, 21)
    assert values(claim("a", 10, Bound.RANGE, high=20, best=12)) == (12, 10, 20)


def test_a_claimant_may_be_registered_before_anything_is_read() -> None:
    records = Records(claim_file(claim("a", claimant="MoD"), claim("b", claimant="Ministry")))
    marks = Marks(records)
    change = steps.add(records, Kind.CLAIMANTS, [Claimant(name="Ministry", aliases=("MoD",))], "")
    marks.apply(change, records.apply(change))
    assert [one.claimant for one in marks.timeline().series] == ["Ministry"]


def test_a_change_of_very_many_claims_is_followed() -> None:
    records = Records(claim_file(*(claim(str(n), n + 1) for n in range(700))))
    marks = Marks(records)
    marks.timeline()
    change = _redating(records, 100)
    follow(marks, records, change)
    assert content(marks.timeline()) == content(Marks(Records(records.snapshot())).timeline())
    follow(marks, records, change.inverse())
    assert is_in_order(marks.timeline())
    assert len(set(marks.timeline().columns.x[:700].tolist())) == 1


def test_days_of_very_far_years_are_in_order() -> None:
    drawn = timeline(*(claim(day, as_of=day) for day in ("9999-12-31", "0001-01-01", "1969-12-31", "1970-01", "2024")))
    assert [drawn.claim(row).id for row in drawn.by_day.rows] == [
        "0001-01-01",
        "1969-12-31",
        "1970-01",
        "2024",
        "9999-12-31",
    ]
    assert is_in_order(drawn)


def test_what_a_claim_replaces_is_past_as_long_as_it_is_there() -> None:
    records = Records(claim_file(claim("new", replaces="old"), claim("old"), claim("newer", replaces="old")))
    marks = Marks(records)

    def past() -> set[str]:
        drawn = marks.timeline()
        return {drawn.claim(int(row)).id for row in drawn.by_day.rows[drawn.columns.is_past[drawn.by_day.rows]]}

    assert past() == {"old"}
    first = steps.remove_claims(records, ["new"], "Remove")
    follow(marks, records, first)
    assert past() == {"old"}
    follow(marks, records, steps.remove_claims(records, ["newer"], "Remove"))
    assert past() == set()
    follow(marks, records, first.inverse())
    assert past() == {"old"}


def test_what_was_retracted_replaces_nothing() -> None:
    records = Records(claim_file(claim("new", replaces="old"), claim("old")))
    marks = Marks(records)
    drawn = marks.timeline()
    assert [drawn.claim(row).id for row in np.flatnonzero(drawn.columns.is_past)] == ["old"]
    retracted = msgspec.structs.replace(records.claims.get("new"), status=Status.RETRACTED)
    follow(marks, records, steps.change(records, Kind.CLAIMS, [retracted], "Retract"))
    drawn = marks.timeline()
    assert [drawn.claim(row).id for row in np.flatnonzero(drawn.columns.is_past)] == ["new"]


@given(files(), st.data())
def test_an_edited_file_is_drawn_as_if_opened_anew(file: ClaimFile, data: st.DataObject) -> None:
    records = Records(file)
    marks = Marks(records)
    opened = content(marks.timeline())
    done: list[Change] = []
    for number in range(4):
        change = data.draw(st.sampled_from([_removal, _addition, _redating, _renaming]))(records, number)
        follow(marks, records, change)
        done.append(change)
        if number < 3 and not data.draw(st.booleans(), "is looked at"):
            continue
        assert content(marks.timeline()) == content(Marks(Records(records.snapshot())).timeline())
        assert is_in_order(marks.timeline())
    for change in reversed(done):
        follow(marks, records, change.inverse())
    assert content(marks.timeline()) == opened


def follow(marks: Marks, records: Records, change: Change) -> None:
    marks.apply(change, records.apply(change))


def _removal(records: Records, number: int) -> Change:
    return steps.remove_claims(records, [one.id for one in records.claims][number : number + 2], "Remove")


def _addition(records: Records, number: int) -> Change:
    measure = next(iter(records.measures)).id
    added = [claim(f"added {number} {claimant}", measure=measure, claimant=claimant) for claimant in ("CSIS", "")]
    return steps.add(records, Kind.CLAIMS, added, "Add", place=0)


def _redating(records: Records, number: int) -> Change:
    day = "1990/2020" if number % 2 else "2020-01-01"
    redated = [msgspec.structs.replace(one, as_of=day) for one in records.claims][number:]
    return steps.change(records, Kind.CLAIMS, redated, "Redate")


def _renaming(records: Records, number: int) -> Change:
    old = next((one.claimant for one in records.claims if one.claimant), "nobody")
    return steps.adopt_name(records, Kind.CLAIMANTS, old, Claimant(name=f"Renamed {number}"), "Rename")


def test_a_timeline_from_before_a_change_knows_all_series_of_its_rows() -> None:
    records = Records(claim_file(*(claim(str(n)) for n in range(300))))
    marks = Marks(records)
    renamed = [msgspec.structs.replace(one, claimant="CSIS") for one in records.claims]
    registry = steps.adopt_name(records, Kind.CLAIMANTS, "NATO", Claimant(name="Alliance"), "Rename")
    few, many = (steps.change(records, Kind.CLAIMS, some, "Change") for some in (renamed[:3], renamed))
    for change in (few, few.inverse(), many, many.inverse(), registry):
        before = marks.timeline()
        follow(marks, records, change)
        marks.timeline()
        assert {before.series[number].claimant for number in before.columns.series_of[:300]} <= {"NATO", "CSIS"}
        assert len(before.series) > before.columns.series_of.max()
