"""Workbooks: typed, read by another library, read back as the file that was written, refused by sheet and row."""

import datetime
import io
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import msgspec
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from models.claims.claim import with_figure
from models.claims.claim_file import VERSION, ClaimFile, Heading
from models.claims.errors import ClaimsError
from models.claims.figure import LARGEST, Bound, Figure
from models.claims.record import Extra
from models.claims.registry import Subject
from models.claims.source import Source
from models.claims.unknown_fields import NumberText
from models.formats.claims_reader import read_claims
from models.formats.claims_table.long_texts import LONGEST, parts, whole
from models.formats.claims_table.xlsx_reader import claims_in, is_marked, is_own_xlsx, read_own_xlsx
from models.formats.claims_table.xlsx_writer import write_xlsx
from models.formats.claims_writer import write_claims
from models.formats.suffixes import read_file
from models.progress import Cancelled, silent
from tests.models.formats.claims_table import awkward

Sheets = dict[str, list[list[Any]]]


def read_back(data: bytes) -> ClaimFile:
    """What the confined process makes of a workbook, made here."""
    return read_claims(claims_in(data, silent))


def sheets(data: bytes) -> Sheets:
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def saved(found: Sheets) -> bytes:
    """The sheets as a spreadsheet program would save them."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_formulas": False}) as book:
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        for name, rows in found.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                for place, cell in enumerate(row):
                    sheet.write(number, place, cell, *([day] if isinstance(cell, datetime.date) else ()))
    return buffer.getvalue()


@pytest.fixture
def article(examples: Path) -> ClaimFile:
    return read_file(examples / "stoltenberg-2024-03.claims")


@given(awkward.files())
def test_what_is_written_is_read_back(file: ClaimFile) -> None:
    data = write_xlsx(file)
    assert read_back(data) == file
    assert write_claims(read_back(data)) == write_claims(file)


@given(awkward.files())
@settings(max_examples=20)
def test_no_cell_is_a_formula_or_a_link(file: ClaimFile) -> None:
    data = write_xlsx(file)
    for rows in sheets(data).values():
        for row in rows:
            assert not [cell for cell in row if isinstance(cell, str) and cell.startswith((*"=+-@＝＋－＠\t\r\n",))]
    with zipfile.ZipFile(io.BytesIO(data)) as held:
        assert not any(b"<f>" in held.read(name) or b"<hyperlink" in held.read(name) for name in held.namelist())


pieces = st.lists(st.sampled_from(awkward.PIECES), max_size=6).map("".join)


@given(pieces, st.integers(LONGEST // 2 - 9, LONGEST + 9), st.sampled_from("a😀_'=\n"), pieces)
def test_long_texts_come_in_parts_that_cells_hold(before: str, length: int, filling: str, after: str) -> None:
    text = before + filling * length + after
    found = parts(text)
    assert whole(found) == text
    assert all(len(part.encode("utf-16-le")) // 2 < LONGEST for part in found)


@pytest.mark.parametrize(
    "text",
    ["_x0001_x0002_", "_x005F_x0001_", "_x0001\x01_", "_u{5F}x0001_", "__u{_x0041_", "_x_x0041_\ufffe", "\uffff"],
)
def test_texts_that_look_like_signs_of_excel_come_back(article: ClaimFile, text: str) -> None:
    file = msgspec.structs.replace(article, heading=Heading(title=text))
    assert read_back(write_xlsx(file)) == file


@pytest.mark.parametrize("filling", ["=x'", "😀", "_x0001_", "\r\n", "\ufffe"])
def test_long_texts_come_back(article: ClaimFile, filling: str) -> None:
    long = filling * 40_000
    sources = (msgspec.structs.replace(article.sources[0], text=long, note=long[:33_000]), *article.sources[1:])
    file = msgspec.structs.replace(article, sources=sources, heading=Heading(note=long))
    data = write_xlsx(file)
    assert read_back(data) == file
    assert "text (2)" in sheets(data)["Sources"][0]


def test_the_sheets_are_typed_and_headed(article: ClaimFile) -> None:
    found = sheets(write_xlsx(article))
    assert list(found) == ["Claims", "Quotes", "Sources", "Subjects", "Claimants", "Measures", "File"]
    head, *rows = found["Claims"]
    nato = dict(zip(head, rows[0], strict=True))
    assert nato["low"] == 350000.0
    assert nato["high"] == ""
    assert nato["stated_on"] == datetime.date(2024, 3, 14)
    assert len(rows) == len(article.claims)
    assert len(found["Quotes"]) == sum(len(claim.quotes) for claim in article.claims) + 1
    assert found["Measures"][1][found["Measures"][0].index("cumulative")] is True
    assert ["title", article.heading.title] in found["File"]


def test_the_head_stays_in_sight_and_filters(article: ClaimFile) -> None:
    with zipfile.ZipFile(io.BytesIO(write_xlsx(article))) as held:
        for number in range(1, 7):
            sheet = held.read(f"xl/worksheets/sheet{number}.xml")
            assert b'<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' in sheet
            assert b"<autoFilter ref=" in sheet


@pytest.mark.parametrize(
    ("date", "kind"),
    [
        ("1899-12-31", str),
        ("1900-02-28", str),
        ("1900-03-01", datetime.date),
        ("9999-12-31", datetime.date),
        ("0001-01-01", str),
        ("2024", str),
        ("2024-02", str),
        ("2024-02-03~", str),
        ("../2024-02-03", str),
    ],
)
def test_days_are_dates_where_all_programs_count_them_alike(article: ClaimFile, date: str, kind: type) -> None:
    file = msgspec.structs.replace(article, claims=(msgspec.structs.replace(article.claims[0], since=date),))
    data = write_xlsx(file)
    head, row = sheets(data)["Claims"]
    assert type(row[head.index("since")]) is kind
    assert read_back(data) == file


def test_the_largest_numbers_are_exact(article: ClaimFile) -> None:
    claims = tuple(
        with_figure(claim, Figure(bound=Bound.RANGE, low=LARGEST - 2 - more, high=LARGEST - more))
        for more, claim in enumerate(article.claims[:3])
    )
    file = msgspec.structs.replace(article, claims=claims)
    assert read_back(write_xlsx(file)) == file


def test_the_same_file_gives_the_same_bytes(article: ClaimFile) -> None:
    assert write_xlsx(article) == write_xlsx(read_claims(write_claims(article)))


def test_a_workbook_is_read_in_a_process_of_its_own(article: ClaimFile) -> None:
    data = write_xlsx(article)
    told: list[float] = []
    assert read_own_xlsx(data, told.append) == article
    assert told == sorted(told)
    assert is_own_xlsx(data)
    assert not is_own_xlsx(b"PK\3\4 and no more")
    with pytest.raises(ClaimsError, match="It is a damaged workbook"):
        read_own_xlsx(data[:5_000])


def test_a_cell_far_away_costs_no_memory_of_ours(article: ClaimFile) -> None:
    found = sheets(write_xlsx(article))
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        for name, rows in found.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, [str(cell) for cell in row])
        book.get_worksheet_by_name("Claims").write_string(1_048_575, 16_383, "far")
    with pytest.raises(ClaimsError, match=r"damaged|memory"):
        read_own_xlsx(buffer.getvalue())


def test_workbooks_of_other_programs_are_not_ours() -> None:
    others: list[Sheets] = [{"Claims": [["id"]]}, {"File": [["field", "value"], ["format", "other"]]}, {"File": [[]]}]
    for found in others:
        assert not is_marked(saved(found), silent)
        with pytest.raises(ClaimsError, match="workbook of another program"):
            read_back(saved(found))


def test_what_people_write_in_cells_is_read(article: ClaimFile) -> None:
    found = sheets(write_xlsx(article))
    at = {name: place for place, name in enumerate(found["Claims"][0])}
    row = found["Claims"][1]
    row[at["since"]], row[at["credibility"]], row[at["place"]] = 2022, 3, 7.5
    row[at["checked_on"]], row[at["low"]] = datetime.datetime(2024, 5, 6), " 350001 "
    found["Claims"][2][at["since"]] = 476
    found["Claims"][0].append("")
    found["Claims"].append([])
    claim, other = read_back(saved(found)).claims[:2]
    assert other.since == "0476"
    assert (claim.since, claim.credibility, claim.place, claim.checked_on) == ("2022", "3", "7.5", "2024-05-06")
    assert claim.low == 350001


REFUSED = {
    "a number": ("Claims", 3, "low", 3.5, "Sheet “Claims”, row 4, column “low”: “3.5” is not a whole number"),
    "a truth": ("Claims", 3, "low", True, "row 4, column “low”: “true” is not a whole number"),
    "a moment": ("Claims", 1, "since", datetime.datetime(2024, 5, 6, 7, 8), "row 2: “since”: .*times of day"),
    "a word": ("Claims", 1, "basis", "hearsay", "row 2, column “basis”: .*“hearsay”, which is none of its words"),
    "a claim": ("Quotes", 1, "claim", "gone", "Sheet “Quotes”, row 2, column “claim”: there is no claim “gone”"),
    "a source": ("Quotes", 1, "source", "gone", "Sheet “Claims”, row .*: “quotes” names a source “gone”"),
    "an id twice": ("Measures", 2, "id", "killed", "Sheet “Measures”, row 3: “killed” stands for another measure"),
    "a cell emptied": ("Measures", 1, "counts", "", "Sheet “Measures”, row 2, column “counts”: it is empty"),
    "a column emptied": ("Claims", 0, "tags", "", "Sheet “Claims” has no column “tags” any more"),
    "the version": ("File", 2, "value", "7", "written by a newer program"),
    "no version": ("File", 2, "value", "one", "does not say in which version"),
    "unknown fields": ("File", 5, "value", "{", "Sheet “File”, “other_fields”: it is not JSON"),
    "a sheet": ("File", 6, "value", "Claims; Gone", "The workbook has no sheet “Gone” any more"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_people_break_is_refused_by_sheet_row_and_column(case: str, article: ClaimFile) -> None:
    sheet, row, column, cell, reason = REFUSED[case]
    found = sheets(write_xlsx(article))
    found[sheet][row][found[sheet][0].index(column)] = cell
    with pytest.raises(ClaimsError, match=reason) as caught:
        read_back(saved(found))
    assert str(caught.value).endswith(".")


def test_a_cell_beside_the_table_is_not_lost_unseen(article: ClaimFile) -> None:
    found = sheets(write_xlsx(article))
    found["Claims"][2].append("a remark")
    with pytest.raises(ClaimsError, match="Sheet “Claims”, row 3: its cell 30 stands in a column without a name"):
        read_back(saved(found))


def test_more_rows_than_a_sheet_holds_are_refused(article: ClaimFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.formats.claims_table.xlsx_writer.ROWS", 20)
    subjects = tuple(Subject(name=f"s{number}") for number in range(21))
    assert write_xlsx(msgspec.structs.replace(article, subjects=subjects[:20])).startswith(b"PK")
    with pytest.raises(ClaimsError, match=r"“Subjects” would have 21 rows, but Excel holds 20: export them as CSV"):
        write_xlsx(msgspec.structs.replace(article, subjects=subjects))


@pytest.fixture
def drafts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's folder for temporary files."""
    folder = tmp_path / "drafts"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no file")
@pytest.mark.parametrize("room", [0, 1_000, 5_000])
def test_where_drafts_have_no_room_it_says_so_and_leaves_none(room: int, article: ClaimFile, drafts: Path) -> None:
    import resource

    was = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, was[1]))
    try:
        with pytest.raises(
            ClaimsError, match=r"folder for temporary files, and that fails \(File too large\): make room"
        ):
            write_xlsx(article)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, was)
    assert list(drafts.iterdir()) == []


def test_without_a_place_for_drafts_it_says_so(article: ClaimFile, drafts: Path) -> None:
    drafts.rmdir()
    with pytest.raises(ClaimsError, match=r"that fails \(No such file or directory\)"):
        write_xlsx(article)


def test_what_is_given_up_is_not_packed_first_and_leaves_nothing(article: ClaimFile, drafts: Path) -> None:
    subjects = tuple(Subject(name=f"s{number}") for number in range(2_000))
    sizes = list[int]()

    def give_up(part: float) -> None:
        if part > 0.5:
            sizes.extend(path.stat().st_size for path in drafts.rglob("*") if path.is_file())
            raise Cancelled

    with pytest.raises(Cancelled):
        write_xlsx(msgspec.structs.replace(article, subjects=subjects), give_up)
    assert sizes
    assert list(drafts.iterdir()) == []


def test_a_file_of_a_newer_program_is_not_written(article: ClaimFile) -> None:
    with pytest.raises(ClaimsError, match="newer program"):
        write_xlsx(msgspec.structs.replace(article, version=VERSION + 1))


def test_unknown_fields_go_with_their_records(article: ClaimFile) -> None:
    extra = Extra((("mood", [NumberText("1.50"), None]),))
    source = Source(id="s", text="", extra=extra)
    file = msgspec.structs.replace(article, sources=(*article.sources, source), heading=Heading(extra=extra))
    found = sheets(write_xlsx(file))
    assert found["Sources"][-1][found["Sources"][0].index("other_fields")] == '{"mood":[1.50,null]}'
    assert "other_fields" not in found["Claims"][0]
    assert read_back(write_xlsx(file)) == file
