"""Changes in words: every record that is touched, and every field before and after."""

from itertools import repeat

import msgspec
import pytest

from models.claims import steps
from models.claims.change import Change, Edit
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Heading, Kind
from models.claims.figure import Bound
from models.claims.measure import Measure
from models.claims.quote import Quote
from models.claims.record import Extra, Record
from models.claims.records import Records
from models.claims.registry import Subject
from models.claims.source import Source, SourceKind
from models.claims.unknown_fields import NumberText
from models.claims.view import View
from models.text.change_words import LONGEST, RECORDS, ChangeTold, FieldTold, How, RecordTold, tell
from models.text.display import ENGLISH, DateStyle, Display
from models.text.record_words import Known, field_names

NATO = Claim(
    id="a", claimant="NATO", subject="Army", measure="losses", bound=Bound.MORE_THAN, low=350_000, as_of="2024-03-14"
)
FILE = ClaimFile(
    measures=ClaimFile.NEW.measures,
    subjects=(Subject(name="Army"),),
    sources=(Source(id="s", outlet="Meduza", text="five were killed"),),
    claims=(NATO, msgspec.structs.replace(NATO, id="b", claimant="", replaces="a")),
    views=(View(name="March", subject="Army", reference="a"),),
)
DISPLAY = Display(group=".", date_style=DateStyle.ISO)


def told(*changes: Change, display: Display = ENGLISH) -> list[ChangeTold]:
    return list(tell(changes, Known(FILE, display)))


def changed(of: Kind, was: Record, display: Display = ENGLISH, /, **values: object) -> RecordTold:
    """What is told of one record of which some fields are others now."""
    edit = Edit(kind=of, was=was, now=msgspec.structs.replace(was, **values))
    (change,) = told(Change(text="x", edits=(edit,)), display=display)
    (record,) = change.records
    return record


def fields(record: Record, /, **values: object) -> list[tuple[str, str, str]]:
    kind = {Claim: Kind.CLAIMS, Source: Kind.SOURCES, Measure: Kind.MEASURES, View: Kind.VIEWS}[type(record)]
    return [(field.label, field.before, field.after) for field in changed(kind, record, **values).fields]


def test_figures_and_dates_are_told_as_they_are_shown() -> None:
    record = changed(Kind.CLAIMS, NATO, DISPLAY, low=351_000, as_of="2024-03-15/..", measure="killed")
    assert record == RecordTold(
        How.CHANGED,
        "Claim of NATO: > 350.000 · Losses · Army · 2024-03-14",
        (
            FieldTold("Figure", "> 350.000", "> 351.000"),
            FieldTold("Measure", "Losses", "Killed"),
            FieldTold("As of", "2024-03-14", "from 2024-03-15"),
        ),
    )


def test_what_is_named_is_told_by_its_name() -> None:
    assert fields(NATO, replaces="b") == [("Replaces", "", "Claimant not stated · > 350,000 · 14 Mar 2024 (b)")]
    quote = Quote(source="s", start=0, exact="five", translation="fünf")
    assert fields(NATO, quotes=(quote,)) == [("Quotes", "", "“five” (Meduza) – fünf")]
    assert fields(FILE.views[0], measures=("killed", "gone"), reference="") == [
        ("Measures", "", "Killed; gone"),
        ("Reference", "NATO · > 350,000 · 14 Mar 2024 (a)", ""),
    ]
    assert fields(FILE.sources[0], previous="s") == [("Newer version of", "", "Meduza")]


def test_every_kind_of_value_is_told() -> None:
    source = FILE.sources[0]
    assert fields(source, kind=SourceKind.POST, authors=("A", "B; C"), published="2024-02") == [
        ("Kind", "Article", "Post"),
        ("Authors", "", 'A; "B; C"'),
        ("Published", "", "Feb 2024"),
    ]
    assert fields(FILE.measures[0], cumulative=False) == [("Cumulative", "yes", "no")]
    extra = Extra((("colour", "grün"), ("deep", {"n": [1, None, NumberText("1.50")]})))
    told = 'colour: "grün"; deep: {"n": [1, null, 1.50]}'
    assert fields(NATO, extra=extra) == [("Fields of other programs", "", told)]


def test_a_date_that_is_none_stands_as_it_is() -> None:
    assert fields(NATO, as_of="2024-13-45") == [("As of", "14 Mar 2024", "2024-13-45")]
    assert fields(FILE.sources[0], published="soon") == [("Published", "", "soon")]


@pytest.mark.parametrize("record", [NATO, Heading(), *(getattr(FILE, kind)[0] for kind in ("measures", "views"))])
def test_no_field_is_left_untold(record: Record) -> None:
    parts = {"bound", "low", "high", "best"} if isinstance(record, Claim) else set()
    assert set(field_names(record)) - {"figure"} == set(record.__struct_fields__) - parts


def test_what_is_added_and_removed_is_named() -> None:
    records = Records(FILE)
    added = msgspec.structs.replace(NATO, id="c", claimant="", speaker="N. N.")
    add = steps.add(records, Kind.CLAIMS, [added], "Add claim")
    assert told(add) == [
        ChangeTold("Add claim", (RecordTold(How.ADDED, "Claim of N. N.: > 350,000 · Losses · Army · 14 Mar 2024"),)),
    ]
    assert told(add.inverse())[0].records[0].how is How.REMOVED
    remove = steps.remove_claims(records, ["a"], "Remove claim")
    assert [(record.how, record.name) for record in told(remove)[0].records] == [
        (How.CHANGED, "Claim without a claimant: > 350,000 · Losses · Army · 14 Mar 2024"),
        (How.CHANGED, "Comparison “March”"),
        (How.REMOVED, "Claim of NATO: > 350,000 · Losses · Army · 14 Mar 2024"),
    ]


def test_what_was_added_before_is_known_by_its_name() -> None:
    records = Records(FILE)
    measure = Measure(id="m", label="Buried", counts=("buried",))
    first = steps.add(records, Kind.MEASURES, [measure], "Add measure")
    records.apply(first)
    second = steps.change(records, Kind.CLAIMS, [msgspec.structs.replace(NATO, measure="m")], "Change measure")
    _, change = told(first, second)
    assert change.records[0].fields == (FieldTold("Measure", "Losses", "Buried"),)


def test_all_edits_of_one_record_are_one() -> None:
    middle, last = msgspec.structs.replace(NATO, note="x"), msgspec.structs.replace(NATO, note="x", place="Kyiv")
    edits = (
        Edit(kind=Kind.CLAIMS, was=NATO, now=middle),
        Edit(kind=Kind.CLAIMS, was=middle, now=None, place=0),
        Edit(kind=Kind.CLAIMS, was=None, now=last, place=1),
        Edit(kind=Kind.SUBJECTS, was=None, now=Subject(name="a"), place=0),
        Edit(kind=Kind.SUBJECTS, was=Subject(name="a"), now=None, place=0),
    )
    (change,) = told(Change(text="x", edits=edits))
    (record,) = change.records
    assert [(field.label, field.after) for field in record.fields] == [("Place", "Kyiv"), ("Note", "x")]


def test_a_record_that_only_moves_is_said_to() -> None:
    edits = (Edit(kind=Kind.CLAIMS, was=NATO, place=0), Edit(kind=Kind.CLAIMS, now=NATO, place=1))
    assert told(Change(text="x", edits=edits))[0].records[0].how is How.MOVED


def test_long_values_are_cut_around_the_first_difference() -> None:
    text = "word " * 200
    ((_, before, after),) = fields(
        msgspec.structs.replace(NATO, note=text + "one end " + text), note=text + "another end " + text
    )
    assert "one end" in before and "another end" in after
    assert before.startswith("…") and before.endswith("…")
    assert max(len(before), len(after)) <= LONGEST + 2


def test_values_are_one_line_with_nothing_hidden() -> None:
    ((_, before, after),) = fields(NATO, note="two\nlines\u202e\u2029<b>x</b>")
    assert (before, after) == ("", "two lines⟨U+202E⟩ <b>x</b>")
    was = msgspec.structs.replace(NATO, note="a b")
    assert fields(was, note="a\nb") == [("Note", "a b", "a b")]


def test_names_from_right_to_left_turn_nothing_around_them() -> None:
    record = changed(Kind.CLAIMS, msgspec.structs.replace(NATO, claimant="قناة"), speaker="متحدث")
    assert record.name.startswith("Claim of \u2068قناة\u2069: > 350,000")
    assert record.fields[0].after == "\u2068متحدث\u2069"


def test_of_very_many_records_only_the_first_are_told() -> None:
    claims = [msgspec.structs.replace(NATO, id=f"n{number}") for number in range(RECORDS + 7)]
    (change,) = told(steps.add(Records(FILE), Kind.CLAIMS, claims, "Add claims"))
    assert (len(change.records), change.more) == (RECORDS, 7)


def test_telling_takes_only_what_is_asked_for() -> None:
    add = steps.add(Records(FILE), Kind.CLAIMS, [msgspec.structs.replace(NATO, id="n")], "Add <b>claim</b>\nnow")

    assert next(tell(repeat(add), Known(FILE))).text == "Add <b>claim</b> now"
