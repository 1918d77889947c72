"""Workbooks: what their cells hold, and hostile ones, each refused in a sentence."""

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import Any

import msgspec
import pytest
import xlsxwriter

from models.claims.errors import ClaimsError
from models.confined.call import MEMORY, SECONDS, confined_pieces
from models.formats.tables import cell_errors, workbook
from models.formats.tables.cell_errors import failed_cells
from models.formats.tables.grid import Block, Column, sheet_of
from models.formats.tables.workbook import look, read_blocks
from models.progress import silent
from models.sheets.sheet import UNCALCULATED, Fault, Row, Sheet

Fill = Callable[[Any, Any], None]


def book(fill: Fill, name: str = "Sheet") -> bytes:
    data = io.BytesIO()
    with xlsxwriter.Workbook(data, {"in_memory": True}) as made:
        fill(made, made.add_worksheet(name))
    return data.getvalue()


def rows(data: bytes, name: str = "Sheet") -> tuple[Row, ...]:
    travelled = msgspec.msgpack.encode(list(read_blocks(data, silent, name=name)))
    sheet = sheet_of(msgspec.msgpack.decode(travelled, type=list[Block]), name)
    assert sheet is not None
    return sheet.rows


def sheet_names(data: bytes) -> list[str]:
    return next(look(data, silent)).names


def read_confined(data: bytes, memory: int = MEMORY, seconds: int = SECONDS) -> Sheet | None:
    work = partial(read_blocks, name="Sheet")
    return sheet_of(confined_pieces(work, data, Block, memory=memory, seconds=seconds), "Sheet")


def test_cells_keep_their_types() -> None:
    def fill(made: Any, sheet: Any) -> None:
        day, moment = made.add_format({"num_format": "yyyy-mm-dd"}), made.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        sheet.write_string(1, 1, "=text")
        sheet.write_row(1, 2, [5, 2.5, True])
        sheet.write_datetime(2, 1, datetime(2024, 3, 1), day)
        sheet.write_datetime(2, 2, datetime(2024, 3, 1, 12, 30), moment)
        sheet.write_string(2, 3, "24.12.1899")
        sheet.write_formula(2, 4, "=1+1", None, 2)

    assert rows(book(fill)) == (
        ("", "", "", "", ""),
        ("", "=text", 5.0, 2.5, True),
        ("", date(2024, 3, 1), "2024-03-01 12:30", "24.12.1899", 2.0),
    )


def test_failed_formulas_are_faults_wherever_they_stand() -> None:
    def fill(_made: Any, sheet: Any) -> None:
        sheet.write_row(0, 0, ["a", "b"])
        for row in range(1, 3000):
            sheet.write_row(row, 0, ["x" * 50, row])
        sheet.write_formula(1, 1, "=NA()", None, "#N/A")
        sheet.write_formula(2999, 0, "=1/0", None, "#DIV/0!")

    data = book(fill, "Sheet & “other”")
    found = rows(data, "Sheet & “other”")
    assert found[1][1] == Fault("#N/A")
    assert found[2999][0] == Fault("#DIV/0!")
    assert failed_cells(data, "Sheet & “other”") == [(1, 1, "#N/A"), (2999, 0, "#DIV/0!")]
    assert sum(isinstance(cell, Fault) for row in found for cell in row) == 2


def test_failed_formulas_are_found_where_pieces_of_the_sheet_meet(monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(_made: Any, sheet: Any) -> None:
        for row in range(50):
            sheet.write_formula(row, row % 3, "=NA()", None, "#N/A")

    monkeypatch.setattr(cell_errors, "_CHUNK", 71)
    assert failed_cells(book(fill), "Sheet") == [(row, row % 3, "#N/A") for row in range(50)]


def test_each_cell_of_a_merged_one_holds_its_value() -> None:
    def fill(_made: Any, sheet: Any) -> None:
        sheet.merge_range(1, 0, 2, 1, "NATO")
        sheet.write_row(1, 2, [5])
        sheet.write_row(2, 2, [6])

    assert rows(book(fill)) == (("", "", ""), ("NATO", "NATO", 5.0), ("NATO", "NATO", 6.0))


def test_sheets_without_cells_are_not_offered_and_empty_ones_refused() -> None:
    data = io.BytesIO()
    with xlsxwriter.Workbook(data, {"in_memory": True}) as made:
        made.add_worksheet("Empty")
        chart = made.add_chart({"type": "line"})
        chart.add_series({"values": "=Empty!$A$1:$A$2"})
        made.add_chartsheet("Chart").set_chart(chart)
    assert sheet_names(data.getvalue()) == ["Empty"]
    with pytest.raises(ClaimsError, match="“Empty” is empty"):
        rows(data.getvalue(), "Empty")
    with pytest.raises(ClaimsError, match="no sheet “Chart”"):
        rows(data.getvalue(), "Chart")


@pytest.mark.parametrize("cells", [1, 4, 5, 50_000])
def test_rows_that_come_in_pieces_are_one_sheet(cells: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(_made: Any, sheet: Any) -> None:
        sheet.write_row(1, 1, ["a", 5])
        for row in (2, 3, 5, 6, 7):
            sheet.write_formula(row, 1, '=""', None, "")  # a text, though an empty one
        sheet.write_row(4, 1, ["b", 6])
        sheet.write_formula(4, 3, "=1/0", None, "#DIV/0!")

    monkeypatch.setattr(workbook, "_CELLS", cells)
    blank = ("", "", "", "")
    found = rows(book(fill))
    assert found == (blank, ("", "a", 5.0, ""), blank, blank, ("", "b", 6.0, Fault("#DIV/0!")))


def test_a_sheet_of_empty_texts_alone_is_empty() -> None:
    with pytest.raises(ClaimsError, match="“Sheet” is empty"):
        rows(book(lambda _made, sheet: sheet.write_formula(3, 1, '=""', None, "")))


def zipped(**parts: bytes) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return data.getvalue()


GOOD = book(lambda _made, sheet: sheet.write_row(0, 0, ["a", 5]))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"x", "no workbook"),
        (b"PK\3\4" + b"x" * 50, "damaged workbook"),
        (GOOD[: len(GOOD) // 2], "damaged workbook"),
        (zipped(a=b"x"), "no workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "no workbook"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "password"),
    ],
    ids=["text", "head", "half", "other zip", "empty xls", "encrypted"],
)
def test_what_is_no_workbook_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(ClaimsError, match=reason):
        sheet_names(data)


def test_a_workbook_that_says_how_large_it_would_become_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "LARGEST", 1000)
    with pytest.raises(ClaimsError, match="once it is unpacked"):
        sheet_names(zipped(bomb=b"\0" * 2000))


def test_a_flipped_byte_is_refused_or_read() -> None:
    for at in range(0, len(GOOD), 97):
        data = bytearray(GOOD)
        data[at] ^= 0x55
        try:
            blocks = list(read_blocks(bytes(data), silent, name="Sheet"))
        except ClaimsError as error:
            assert str(error).endswith(".")
        else:
            assert blocks[0].columns


def far() -> bytes:
    return book(lambda _made, sheet: (sheet.write(0, 0, "a"), sheet.write(1_048_575, 16_383, "far"))[0])


def test_a_far_cell_ends_its_process_and_not_ours() -> None:
    with pytest.raises(ClaimsError):
        read_confined(far(), memory=10**9)


def test_cells_that_lie_too_far_apart_are_refused() -> None:
    data = book(lambda _made, sheet: (sheet.write(0, 0, "a"), sheet.write(1_048_575, 30, "far"))[0])
    with pytest.raises(ClaimsError, match="span 1,048,576 rows and 31 columns"):
        read_confined(data)


@pytest.mark.parametrize(
    "block",
    [
        Block([Column(("a",)), Column(("a", "b"))]),
        Block([Column(("a",), [5])]),
        Block([Column(("a",), [0])]),
        Block([Column((5,), [0])]),
    ],
)
def test_a_block_that_cannot_be_is_refused(block: Block) -> None:
    with pytest.raises(ClaimsError, match="damaged"):
        sheet_of([block], "x")


def test_failed_cells_are_sought_in_known_workbooks_only() -> None:
    assert failed_cells(b"x", "Sheet") == failed_cells(zipped(a=b"x"), "Sheet") == failed_cells(GOOD, "None") == []


ODS = """<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:spreadsheet>
 <table:table table:name="Sheet">{}</table:table></office:spreadsheet></office:body></office:document-content>"""


def ods(rows: str) -> bytes:
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    manifest = b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    parts = {"mimetype": kind, "content.xml": ODS.format(rows).encode(), "META-INF/manifest.xml": manifest}
    return zipped(**parts)


def cell(kind: str, value: str, text: str) -> str:
    return f'<table:table-cell office:value-type="{kind}" {value}><text:p>{text}</text:p></table:table-cell>'


def test_an_ods_is_read_with_its_types() -> None:
    cells = [
        cell("string", "", "NATO"),
        cell("float", 'office:value="1234.5"', "1.234,5"),
        cell("date", 'office:date-value="1899-03-01"', "1.3.1899"),
        cell("date", 'office:date-value="2024-03-01"', "1.3.2024"),
    ]
    assert rows(ods(f"<table:table-row>{''.join(cells)}</table:table-row>")) == (
        ("NATO", 1234.5, date(1899, 3, 1), date(2024, 3, 1)),
    )


@pytest.mark.parametrize(
    "repeated",
    [
        'table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"',
        'table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="100"',
        'table:number-rows-repeated="-5"><table:table-cell',
    ],
)
def test_cells_repeated_without_end_are_refused(repeated: str) -> None:
    text = 'office:value-type="string"><text:p>x</text:p></table:table-cell>'
    row = f"<table:table-row {repeated} {text}</table:table-row>"
    with pytest.raises(ClaimsError):
        read_confined(ods(row), memory=10**9, seconds=20)


def test_a_formula_that_was_never_calculated_says_so() -> None:
    cells = (
        '<c r="A2"><f>SUM(B2:C2)</f><v/></c><c r="B2"><v>1</v></c><c r="C2"><f>B2*2</f><v>2</v></c>'
        '<c r="D2"><f>B2+1</f></c><c r="E2" t="str"><f>IF(B2=1,"","x")</f><v></v></c><c r="F2"><f>B2</f><v /></c>'
    )
    made, given = io.BytesIO(), book(lambda _, sheet: sheet.write(0, 0, "head"))
    with zipfile.ZipFile(io.BytesIO(given)) as parts, zipfile.ZipFile(made, "w") as changed:
        for name in parts.namelist():
            row = f'</row><row r="2">{cells}</row></sheetData>'.encode()
            changed.writestr(name, parts.read(name).replace(b"</row></sheetData>", row))
    assert failed_cells(made.getvalue(), "Sheet") == [(1, at, UNCALCULATED) for at in (0, 3, 5)]
    assert rows(made.getvalue())[1][0] == Fault(UNCALCULATED)
