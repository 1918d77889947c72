"""What of a table's rows a file holds already."""

import msgspec
import pytest

from models.claims.claim_file import ClaimFile, Kind
from models.claims.records import Records
from models.claims.registry import Claimant
from models.importing.table_rows import TableRows, rows_to_take, table_step
from models.progress import Cancelled
from models.sheets.accounted import Reading
from models.sheets.delimited import read_delimited
from models.sheets.known import Known
from models.sheets.mapping import DateStyle, Format, Mapping, NumberStyle, SourceWords, Target
from models.sheets.reading import read_rows

T = Target
MAPPING = Mapping(
    columns={T.AS_OF: "day", T.CLAIMANT: "who", T.PLACE: "where", T.FIGURE: "n"},
    constants={T.SUBJECT: "people", T.MEASURE: "killed"},
    numbers=NumberStyle.COMMA_POINT,
    dates=DateStyle.ISO,
    source=SourceWords(title="Deaths by region"),
)
ROWS = ("2024-03-14,MoD,Kyiv,5", "2024-03-14,MoD,Kharkiv,5", "2024-03-15,MoD,Kyiv,5")


def table(*rows: str, mapping: Mapping = MAPPING) -> Reading:
    text = "\n".join(("day,who,where,n", *rows))
    return read_rows(read_delimited(text.encode(), Format()), mapping, Known())


def file_with(*readings: Reading, records: Records | None = None) -> Records:
    """A file into which tables were imported, one after another."""
    records = records or Records(ClaimFile.NEW)
    for reading in readings:
        change = rows_to_take(reading, reading.new_names, records).wanted.change(records, "Import")
        records.apply(change)
    return records


def again(reading: Reading, records: Records) -> TableRows:
    return rows_to_take(reading, reading.new_names, records)


def test_all_of_a_new_table_is_taken() -> None:
    rows = again(table(*ROWS), Records(ClaimFile.NEW))
    assert (len(rows.wanted.claims), rows.held) == (3, 0)
    assert [one.name for one in rows.wanted.claimants] == ["MoD"]


def test_the_same_table_again_changes_nothing() -> None:
    records = file_with(table(*ROWS))
    rows = again(table(*ROWS), records)
    assert rows.held == 3
    assert not rows.wanted.change(records, "Import").edits


def test_of_a_table_that_has_grown_the_new_rows_are_taken() -> None:
    records = file_with(table(*ROWS))
    rows = again(table("2024-03-16,MoD,Kyiv,6", *ROWS), records)
    assert ([claim.low for claim in rows.wanted.claims], rows.held) == ([6], 3)
    assert not rows.wanted.more_quotes
    assert rows.wanted.source is not None


@pytest.mark.parametrize(
    "row", ["2024-03-14,MoD,Lviv,5", "2024-03-13,MoD,Kyiv,5", "2024-03-14,CIA,Kyiv,5", "2024-03-14,MoD,Kyiv,over 5"]
)
def test_claims_that_differ_in_anything_are_two(row: str) -> None:
    rows = again(table(row), file_with(table(*ROWS)))
    assert (len(rows.wanted.claims), rows.held) == (1, 0)


def test_another_table_that_says_the_same_adds_its_quote() -> None:
    records = file_with(table(*ROWS))
    other = msgspec.structs.replace(MAPPING, source=SourceWords(title="Another table"))
    rows = again(table(ROWS[0], mapping=other), records)
    assert (rows.wanted.claims, rows.held) == ((), 1)
    file_with(table(ROWS[0], mapping=other), records=records)
    assert [len(claim.quotes) for claim in records.claims] == [2, 1, 1]
    assert len(records.sources) == 2


def test_a_claimant_may_go_by_another_name() -> None:
    mod = Claimant(name="Ministry of Defence", aliases=("MoD",))
    known = ClaimFile.NEW
    records = file_with(table(*ROWS), records=Records(msgspec.structs.replace(known, claimants=(mod,))))
    rows = again(table(ROWS[0].replace("MoD", "Ministry of Defence")), records)
    assert rows.held == 1


def test_without_a_claimant_only_the_same_words_are_one() -> None:
    records = file_with(table("2024-03-14,,Kyiv,5"))
    assert again(table("2024-03-14,,Kyiv,5"), records).held == 1
    assert again(table('"2024-03-14",,Kyiv,5'), records).held == 0


def test_names_that_only_held_claims_use_are_not_registered_again() -> None:
    records = file_with(table(*ROWS))
    rows = again(table(*ROWS, "2024-03-14,CIA,Kyiv,5"), records)
    assert [one.name for one in rows.wanted.claimants] == ["CIA"]


def test_a_step_is_that_of_the_file_as_it_is_when_it_is_taken() -> None:
    one, all_rows = table(ROWS[0]), table(*ROWS)
    records = Records(ClaimFile.NEW)
    step = table_step(all_rows, all_rows.new_names, records.snapshot(), "Import")
    assert step.for_file(records.snapshot()) is step
    assert len(step.change.of(Kind.CLAIMS)) == 3
    records.apply(rows_to_take(one, one.new_names, records).wanted.change(records, "Import"))
    later = step.for_file(records.snapshot())
    assert (len(later.change.of(Kind.CLAIMS)), later.rows.held) == (2, 1)
    records.apply(later.change)
    assert len(records.claims) == 3


def test_a_step_can_be_given_up_before_its_end() -> None:
    def give_up(part: float) -> None:
        if part:
            raise Cancelled

    reading = table(*ROWS)
    with pytest.raises(Cancelled):
        table_step(reading, reading.new_names, ClaimFile.NEW, "Import", give_up)
