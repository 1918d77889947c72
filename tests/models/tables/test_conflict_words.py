"""Conflicts in words: names, labels, values as they are shown, and what stands where nothing is said."""

from collections.abc import Mapping

import msgspec
import pytest

from models.claims.claim_file import ClaimFile, Heading
from models.claims.records import Records
from models.claims.view import Conflict, View
from models.merging.merge import merge
from models.tables.conflict_words import ConflictTold, ConflictWords, FieldTold
from models.text.display import DateStyle, Display
from tests.gui.panes.conflicting_file import BASE, HOSTILE, merged
from tests.models.merging.threes import numbered


def tell(file: ClaimFile, display: Display | None = None) -> list[ConflictTold]:
    words = ConflictWords(Records(file), display or Display())
    return [words.tell(conflict) for conflict in file.conflicts]


@pytest.fixture(scope="module")
def told() -> Mapping[str, ConflictTold]:
    """The conflicts of the invented merge, by the record and the field."""
    return {
        f"{conflict.id or 'file'}.{conflict.field}": told
        for conflict, told in zip(merged().file.conflicts, tell(merged().file), strict=True)
    }


def texts(field: FieldTold) -> list[str]:
    return [side.text for side in field.sides]


def test_a_figure_is_told_as_it_is_shown(told: Mapping[str, ConflictTold]) -> None:
    figure = told["nato.figure"]
    assert figure.record.startswith("Claim of NATO: > 355,000")
    assert figure.record.endswith("Killed or wounded · Russian military · 14 Mar 2024")
    assert figure.field == "Figure"
    assert texts(figure.fields[0]) == ["> 350,000", "> 355,000", "340,000–360,000"]
    assert figure.claim_id == "nato"


def test_a_date_is_told_in_the_users_way() -> None:
    file = merged().file
    display = Display(group=" ", date_style=DateStyle.ISO)
    said = {told.field: told for told in tell(file, display)}
    assert texts(said["As of"].fields[0]) == ["2024-03-14", "2024-03-13", "about 2024-03"]
    assert texts(said["Figure"].fields[0])[0] == "> 350 000"


def test_the_quotes_of_the_claim_come_with_source_and_translation(told: Mapping[str, ConflictTold]) -> None:
    (quote,) = told["nato.figure"].quotes
    assert quote.words == "over 350,000 military casualties"
    assert quote.source == "The Kyiv Independent, 15 Mar 2024"
    assert quote.translation == "понад 350 000"
    assert told["file.title"].quotes == told["ki.title"].quotes == ()


def test_a_source_and_the_heading_are_named(told: Mapping[str, ConflictTold]) -> None:
    assert told["file.title"].record == "Title and note of the file"
    assert told["ki.title"].record.startswith("Source “The Kyiv Independent")
    assert texts(told["ki.title"].fields[0])[2] == "Nato chief on Russian losses"


def test_a_removed_record_tells_its_fate_then_what_differs(told: Mapping[str, ConflictTold]) -> None:
    whole = told["meduza."]
    assert whole.field == "Whole record"
    assert whole.fields[0].is_fate
    assert texts(whole.fields[0]) == ["there", "removed", "changed"]
    assert [field.label for field in whole.fields[1:]] == ["Claimant", "Figure", "Note"]
    assert texts(whole.fields[3]) == ["not stated", "removed", "corrected"]
    assert [side.is_stated for side in whole.fields[3].sides] == [False, False, True]
    assert len(whole.quotes) == 1


def test_hidden_signs_are_shown_and_markup_stays_text(told: Mapping[str, ConflictTold]) -> None:
    for said in (told["us.note"].fields[0].mine.text, texts(told["meduza."].fields[1])[2], told["meduza."].record):
        assert "<img src=x onerror=alert(1)>" in said
        assert "\u202e" not in said
        assert "U+202E" in said
    assert HOSTILE.endswith("\u202e")


def of(record: str, field: str, *, id: str = "nato", **sides: str) -> ConflictTold:
    conflict = msgspec.structs.replace(Conflict(record=record, id=id, field=field), **sides)
    file = msgspec.structs.replace(BASE, conflicts=(conflict,), views=(View(name="v"),))
    return tell(file)[0]


@pytest.mark.parametrize(
    ("record", "field", "text", "label", "shown"),
    [
        ("claims", "measure", '"killed"', "Measure", "Killed"),
        ("claims", "2.note", '"n"', "Note", "n"),
        ("claims", "derived_from", '["us"]', "Derived from", "U.S. officials · > 315,000 · 14 Mar 2024 (us)"),
        ("claims", "status", '"retracted"', "Status", "Retracted"),
        ("claims", "tags", '["a","b"]', "Tags", "a; b"),
        ("claims", "extra.colour", '{"a":1.50}', "colour", '{"a":1.50}'),
        ("claims", "as_of", '"2024-02-31"', "As of", "2024-02-31"),
        ("claims", "as_of", "7", "As of", "7"),
        ("claims", "bogus", '"x"', "Bogus", '"x"'),
        ("measures", "cumulative", "false", "Cumulative", "no"),
        ("measures", "may_count", '["missing"]', "May count", "missing"),
        ("sources", "url", '"https://x"', "Address", "https://x"),
        ("sources", "published", '"2024-03-14"', "Published", "14 Mar 2024"),
        ("views", "measures", '["killed","x"]', "Measures", "Killed; x"),
        ("views", "assumptions", '["same_outcomes","a:b"]', "Assumptions", "both count the same outcomes; a:b"),
        ("views", "assumptions", '["taken_as:killed:wounded"]', "Assumptions", "“Killed” is taken as wounded"),
        ("nonsense", "a", "b", "a", "b"),
    ],
)
def test_every_field_has_a_label_and_its_value_in_words(
    record: str, field: str, text: str, label: str, shown: str
) -> None:
    told = of(record, field, theirs=text)
    assert told.fields[0].label == told.field == label
    assert texts(told.fields[0]) == ["not stated", "not stated", shown]


def test_whether_anything_was_before_is_told() -> None:
    assert of("claims", "note", base='""', theirs='"n"').has_base
    assert not of("claims", "note", theirs='"n"').has_base
    without = merge(ClaimFile(), BASE, msgspec.structs.replace(BASE, heading=Heading(title="x"))).file
    assert [told.has_base for told in tell(without)] == [False]


def test_a_spread_is_part_of_its_figure() -> None:
    text = '{"bound":"range","low":5,"high":9,"spread":"scenarios"}'
    assert of("claims", "figure", mine=text).fields[0].mine.text == "5–9, scenarios"


def test_quotes_in_conflict_are_told_with_their_source() -> None:
    told = of("claims", "quotes", theirs='[{"source":"ki","start":0,"exact":"It cost"}]')
    assert "“It cost” (The Kyiv Independent)" in told.fields[0].theirs.text


def test_a_record_that_was_only_needed_is_said_to_be_as_before() -> None:
    text = '{"id":"own","label":"Own","counts":["killed"]}'
    told = of("measures", "", base=text, theirs=text, id="own")
    assert told.record == "Measure “Own”"
    assert [texts(field) for field in told.fields] == [["there", "removed", "as before"]]


def test_a_whole_record_that_cannot_be_read_is_told_as_it_is_written() -> None:
    told = of("claims", "", mine="[]", theirs="{", id="gone")
    assert told.record == "Claim “gone”"
    assert texts(told.fields[0]) == ["not stated", "[]", "{"]
    assert told.claim_id == ""


def test_long_values_are_cut() -> None:
    told = of("sources", "text", base=f'"{"a" * 9_000}"', mine=f'"{"a" * 9_000}b"', id="ki")
    assert told.fields[0].mine.text.endswith("b")
    assert max(map(len, texts(told.fields[0]))) < 2_000


def test_whatever_a_merge_leaves_can_be_told() -> None:
    for number in range(100):
        for told in tell(merge(*numbered(number)).file):
            assert told.record and told.field and told.fields
            assert all(side.text for field in told.fields for side in field.sides)
