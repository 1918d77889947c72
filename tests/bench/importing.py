"""How long it takes to bring things in: an Excel sheet, the rows of a table, a long article."""

import io
from collections.abc import Iterable
from pathlib import Path

import xlsxwriter
from python_calamine import load_workbook

from models.extraction.candidate import Article
from models.extraction.extract import extract
from models.formats.tables.table import read_sheet, table_of
from models.sheets.known import Known
from models.sheets.mapping import DateStyle, Mapping, NumberStyle, Target
from models.sheets.reading import read_rows
from models.sheets.sheet import Sheet
from tests.bench.rows import Row, timed

ROWS = 100_000
WORDS = 10_000

_MAPPING = Mapping(
    columns={Target.AS_OF: "date", Target.CLAIMANT: "who", Target.BEST: "dead"},
    constants={Target.SUBJECT: "people", Target.MEASURE: "killed"},
    numbers=NumberStyle.PLAIN,
    dates=DateStyle.ISO,
)
_SENTENCES = (
    "At least {} people were killed and {} wounded in the strike on Tuesday, the Interior Ministry said. "
    "Rescue teams went on with their search through the night, as rain fell on roads that nobody could use. "
)


def importing_rows() -> Iterable[Row]:
    """The rows of importing."""
    data = _workbook()
    yield Row(
        operation=f"import an Excel sheet of {ROWS:,} rows",
        floor_is="python-calamine reading the same sheet",
        floor=timed(lambda: load_workbook(io.BytesIO(data)).get_sheet_by_index(0).to_python()),
        ours=timed(lambda: _sheet(data)),
        budget=1.5,
    )
    sheet = _sheet(data)
    yield Row(
        operation=f"its rows as claims, {ROWS:,}",
        floor_is="ten seconds, in the background",
        floor=10.0,
        ours=timed(lambda: read_rows(sheet, _MAPPING, Known())),
        budget=1,
    )
    yield Row(
        operation=f"claims in an article of {WORDS:,} words",
        floor_is="a second",
        floor=1.0,
        ours=timed(lambda: extract(_article())),
        budget=1,
    )


def _sheet(data: bytes) -> Sheet:
    return read_sheet(table_of(data, Path("bench.xlsx")))


def _workbook() -> bytes:
    """A sheet with a day, a number and some texts in each row."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        page = book.add_worksheet("days")
        page.write_row(0, 0, ("date", "who", "dead", "wounded", "place", "note"))
        for row in range(1, ROWS + 1):
            day = f"{2000 + row % 24}-{row % 12 + 1:02}-{row % 28 + 1:02}"
            page.write_row(row, 0, (day, f"Ministry {row % 40}", row, row * 2, f"Town {row % 900}", "as published"))
    return out.getvalue()


def _article() -> Article:
    text = ""
    number = 1
    while len(text.split()) < WORDS:
        text += "".join(_SENTENCES.format(number + n, number + n + 1) for n in range(0, 100, 2))
        number += 100
    return Article(text=text, published="2024-03-15", language="en")
