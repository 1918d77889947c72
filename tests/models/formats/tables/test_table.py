"""Tables by suffix, and the command line's way from a table to a claim file."""

from pathlib import Path

import msgspec
import pytest
import xlsxwriter

from models.claims.claim import Claim
from models.claims.errors import ClaimsError
from models.formats.tables.by_mapping import find_mapping, in_short, read_table
from models.formats.tables.table import TABLES, open_table, read_first, read_sheet
from models.sheets.kept import KeptMappings, write_mapping
from models.sheets.mapping import Format, Mapping, NumberStyle, Target, WithoutFigure
from models.sheets.sheet import SheetKind

MAPPING = Mapping(
    name="mine",
    columns={Target.CLAIMANT: "who", Target.FIGURE: "figure"},
    constants={Target.SUBJECT: "Russian military", Target.MEASURE: "killed"},
    numbers=NumberStyle.COMMA_POINT,
)


def written(path: Path, data: str | bytes) -> Path:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def workbook(path: Path) -> Path:
    with xlsxwriter.Workbook(str(path)) as book:
        for name in ("First", "Other"):
            book.add_worksheet(name).write_row(0, 0, ["who", "figure"])
        book.get_worksheet_by_name("Other").write_row(1, 0, ["NATO", 350_000])
    return path


@pytest.mark.parametrize("suffix", [".csv", ".TSV", ".tab"])
def test_text_is_one_sheet_called_after_its_file(tmp_path: Path, suffix: str) -> None:
    table = open_table(written(tmp_path / f"losses{suffix}", "who\tfigure\nNATO\t5\n"))
    assert (table.sheets, table.format) == (("losses",), Format(delimiter="\t"))
    assert read_sheet(table).rows == (("who", "figure"), ("NATO", "5"))
    assert read_sheet(table, form=Format(delimiter=";")).rows == (("who\tfigure",), ("NATO\t5",))


def test_json_has_a_sheet_a_list(tmp_path: Path) -> None:
    table = open_table(written(tmp_path / "t.json", '{"a":[{"n":1}],"b":[{"n":2}]}'))
    assert table.sheets == ("a", "b")
    assert read_sheet(table, "b").rows == (("n",), (2,))
    assert open_table(written(tmp_path / "u.json", '[{"n":1}]')).sheets == ("u",)


def test_a_workbook_has_its_sheets(tmp_path: Path) -> None:
    table = open_table(workbook(tmp_path / "t.xlsx"))
    assert (table.kind, table.sheets) == (SheetKind.WORKBOOK, ("First", "Other"))
    assert read_sheet(table, "Other").rows == (("who", "figure"), ("NATO", 350_000.0))
    with pytest.raises(ClaimsError, match="no sheet “None”; there are: First, Other"):
        read_sheet(table, "None")


def test_a_workbook_whose_first_sheet_is_empty_opens_and_says_so_when_it_is_asked_for(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "t.xlsx")) as book:
        book.add_worksheet("Cover")
        book.add_worksheet("Data").write_row(0, 0, ["who", 5])
    table = open_table(tmp_path / "t.xlsx")
    assert (table.sheets, table.seen) == (("Cover", "Data"), None)
    assert read_sheet(table, "Data").rows == (("who", 5.0),)
    with pytest.raises(ClaimsError, match="“Cover” is empty"):
        read_sheet(table)


def test_the_sheet_that_will_be_asked_for_is_read_while_opening(tmp_path: Path) -> None:
    table = open_table(workbook(tmp_path / "t.xlsx"), sheet="Other")
    assert table.seen is not None
    assert read_sheet(table, "Other").rows is table.seen.rows
    assert read_sheet(table) != table.seen


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("t.csv", b"", "It is empty"),
        ("t.pdf", b"x", "Its suffix is none of .csv"),
        ("t.json", b"{", "no JSON"),
        ("t.xlsx", b"PK\3\4damaged", "damaged"),
        ("t.xls", b"<html><table>", "no workbook"),
        ("t.ods", b"", "It is empty"),
    ],
)
def test_what_is_no_table_is_refused_by_name(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    with pytest.raises(ClaimsError, match=f"“{name}” cannot be opened. {reason}|“{name}” cannot be opened. .*{reason}"):
        open_table(written(tmp_path / name, data))


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ClaimsError, match=r"“none.csv” cannot be opened\. There is no such file"):
        open_table(tmp_path / "none.csv")


def test_every_suffix_is_in_small_letters() -> None:
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in TABLES)


def claims(*texts: str) -> str:
    return "who,figure\n" + "".join(f'{n},"{text}"\n' for n, text in enumerate(texts))


def test_a_table_becomes_a_claim_file(tmp_path: Path) -> None:
    parts: list[float] = []
    file, reading = read_table(written(tmp_path / "t.csv", claims("5", "over 1,000", "x")), MAPPING, parts.append)
    figures: list[tuple[str, int | None]] = [(claim.bound, claim.low) for claim in file.claims]
    assert figures == [("exact", 5), ("more_than", 1000)]
    assert [claimant.name for claimant in file.claimants] == ["0", "1"]
    assert [subject.name for subject in file.subjects] == ["Russian military"]
    assert all(isinstance(claim, Claim) and claim.quotes[0].source == file.sources[0].id for claim in file.claims)
    assert parts == sorted(parts)
    assert in_short(reading)[0] == "1 row was refused, and 2 taken."


def test_refusals_are_told_in_short(tmp_path: Path) -> None:
    _, reading = read_table(written(tmp_path / "t.csv", claims("5", "a", "b", "c", "d", "e")), MAPPING)
    first, *rows, last = in_short(reading)
    assert first == "5 rows were refused, and 1 taken."
    assert [row.partition(":")[0] for row in rows] == ["Row 3", "Row 4", "Row 5"]
    assert last == "And 2 more."
    _, whole = read_table(written(tmp_path / "t.csv", claims("5")), MAPPING)
    assert in_short(whole) == []


def test_a_table_without_a_claim_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ClaimsError, match=r"gives no claim by the mapping “mine”.*Row 2: Column “figure”"):
        read_table(written(tmp_path / "t.csv", claims("x")), MAPPING)
    with pytest.raises(ClaimsError, match=r"does not fit the mapping “mine”.*no column “who”"):
        read_table(written(tmp_path / "t.csv", "a,b\n1,2\n"), MAPPING)


def test_a_mapping_is_named_or_a_file(tmp_path: Path) -> None:
    kept = KeptMappings(tmp_path / "mappings")
    kept.save(MAPPING)
    path = written(tmp_path / "other.json", write_mapping(Mapping(name="other")))
    assert find_mapping("mine", kept) == MAPPING
    assert find_mapping(str(path), kept).name == "other"
    for name in ("none.json", "a/none.TOML"):
        with pytest.raises(ClaimsError, match=rf"no file “{name}” that could hold a mapping"):
            find_mapping(name, kept)


def test_a_table_that_is_not_there_is_told_before_its_mapping_is_looked_for(tmp_path: Path) -> None:
    def find() -> Mapping:
        raise ClaimsError("There is no mapping.")

    with pytest.raises(ClaimsError, match=r"“t\.csv” cannot be opened\. There is no such file"):
        read_table(tmp_path / "t.csv", find)
    with pytest.raises(ClaimsError, match="There is no mapping"):
        read_table(written(tmp_path / "t.csv", claims("5")), find)
    assert read_table(tmp_path / "t.csv", lambda: MAPPING)[1].taken


def test_a_mapping_of_a_sheet_reads_the_only_one_there_is(tmp_path: Path) -> None:
    other = msgspec.structs.replace(MAPPING, sheet="March")
    assert len(read_table(written(tmp_path / "t.csv", claims("5")), other)[1].taken) == 1
    with pytest.raises(ClaimsError, match="no sheet “March”"):
        read_table(workbook(tmp_path / "t.xlsx"), other)


def test_a_table_that_was_saved_in_another_format_is_read_in_that(tmp_path: Path) -> None:
    other = msgspec.structs.replace(MAPPING, format=Format(delimiter=";", encoding="utf-16"))
    text = claims("5", "6")
    assert len(read_table(written(tmp_path / "t.csv", text), other)[1].taken) == 2
    meant = written(tmp_path / "u.csv", text.replace(",", ";").encode("utf-16"))
    assert len(read_table(meant, other)[1].taken) == 2
    with pytest.raises(ClaimsError, match="It is no text in UTF-16"):
        read_table(written(tmp_path / "v.csv", "a,b\n1,2"), other)


def test_without_a_sheet_the_first_that_holds_rows_is_read(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "t.xlsx")) as book:
        book.add_worksheet("Empty")
        sheet = book.add_worksheet("Data")
        sheet.write_row(0, 0, ["who", "figure"])
        sheet.write_row(1, 0, ["NATO", 5])
    assert len(read_table(tmp_path / "t.xlsx", MAPPING)[1].taken) == 1
    assert read_first(open_table(tmp_path / "t.xlsx")).name == "Data"


def test_where_no_sheet_can_be_read_the_first_is_told_of(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "t.xlsx")) as book:
        for name in ("Empty", "Void"):
            book.add_worksheet(name)
    with pytest.raises(ClaimsError, match="“Empty” is empty"):
        read_first(open_table(tmp_path / "t.xlsx"))


@pytest.mark.parametrize(("row", "column", "name"), [(1_048_575, 16_383, "XFD1048576"), (900_000, 200, "GS900001")])
def test_a_cell_that_stands_far_outside_is_named(tmp_path: Path, row: int, column: int, name: str) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "t.xlsx")) as book:
        sheet = book.add_worksheet("Data")
        sheet.write_row(0, 0, ["who", "figure"])
        sheet.write(row, column, "x")
    with pytest.raises(ClaimsError, match=rf"The cell {name} of the sheet “Data” stands far outside the others"):
        read_first(open_table(tmp_path / "t.xlsx"))


def test_a_source_is_called_after_the_file_and_its_sheet_where_there_are_several(tmp_path: Path) -> None:
    assert read_sheet(open_table(workbook(tmp_path / "daily.xlsx")), "Other").title == "daily — Other"
    assert read_sheet(open_table(written(tmp_path / "maerz.csv", "who,figure\nNATO,5\n"))).title == "maerz"
    with xlsxwriter.Workbook(str(tmp_path / "single.xlsx")) as book:
        book.add_worksheet("Sheet1").write_row(0, 0, ["who", "figure"])
    assert read_sheet(open_table(tmp_path / "single.xlsx")).title == "single"


def test_a_mapping_without_a_title_leaves_it_to_each_file(tmp_path: Path) -> None:
    file, reading = read_table(written(tmp_path / "april.csv", "who,figure\nNATO,5\n"), MAPPING)
    assert reading.source.title == file.heading.title == "april"


def test_the_command_line_tells_how_many_rows_were_left_out(tmp_path: Path) -> None:
    mapping = msgspec.structs.replace(MAPPING, without_figure=WithoutFigure.LEFT_OUT)
    _, reading = read_table(written(tmp_path / "t.csv", "who,figure\nNATO,5\nCIA,\nBBC,\n"), mapping)
    assert in_short(reading) == ["2 rows were left out, and 1 taken."]
    _, reading = read_table(written(tmp_path / "u.csv", "who,figure\nNATO,5\nCIA,\nBBC,x\n"), mapping)
    assert in_short(reading)[0] == "1 row was refused, 1 was left out, and 1 taken."
