"""A claim file as an Excel workbook: a sheet for each of its lists, typed, and one that says what the file is."""

import contextlib
import datetime
import io
import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from models.claims.claim_file import VERSION, ClaimFile
from models.claims.errors import ClaimsError
from models.formats.claims_table.cells import unknown_text
from models.formats.claims_table.columns import OTHER, Column, Form, Table, tables_of
from models.formats.claims_table.descriptions import ESCAPING
from models.formats.claims_table.long_texts import SURE, parts
from models.formats.claims_table.rows import Row, check_version, reports, rows
from models.progress import Report, followed, part_between, silent
from models.report.program import PROGRAM
from models.text.formulas import escaped

if TYPE_CHECKING:
    from xlsxwriter import Workbook

FILE = "File"
"""The sheet that says what the file is."""

FORMAT = "counterclaim tables"
"""What that sheet says of its format: the mark of our own workbooks."""

ROWS = 1_048_575
"""Rows that a sheet holds below its head."""

_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
"""Rows go into a file of the system's as they come: held until the end, they would take many times the room, and the
time that is told would be half of what it takes.
"""

_FILLED = 0.8
"""The part of the work that filling the sheets is; then they are packed."""

_COLUMNS = 16_384
_EVERY = 500
_CREATED = datetime.datetime(1980, 1, 1)

_DAY = re.compile("(?:19|[2-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}")
_FIRST_DAY = "1900-03-01"
"""From this day on, all programs count days alike: Excel has a 29 February 1900, others have not."""

_FILE_COLUMNS = tuple(Column(name=name, form=Form.TEXT, description="") for name in ("field", "value"))
_WIDTHS = {
    **dict.fromkeys(("id", "claim", "source", "number", "start", "field", "per", "kind", "language"), 12),
    **dict.fromkeys(("claimant", "speaker", "subject", "name", "outlet", "measure", "label", "party", "part_of"), 22),
    **dict.fromkeys(("exact", "text", "note", "title", "worded", "translation", "aliases", "value", "derivation"), 48),
}
_WIDTH = 15
"""Widths of columns in characters."""


def write_xlsx(file: ClaimFile, report: Report = silent) -> bytes:
    """The workbook of a claim file, the same for the same records.

    Raises ClaimsError where a sheet cannot hold its rows, where the system has no room for what is written meanwhile,
    and for a file of a newer version.
    """
    check_version(file)
    tables = tables_of(file)
    _check_rows(tables, file)

    def fill(book: "Workbook") -> None:
        book.set_properties({"created": _CREATED, "comments": PROGRAM})
        formats = _Formats(book)
        for table, told in zip(tables, reports(tables, file, part_between(report, 0, _FILLED)), strict=True):
            columns = table.with_unknown(file)
            _fill(book.add_worksheet(table.title), columns, list(rows(table, columns, file)), formats, told)
        _fill(book.add_worksheet(FILE), _FILE_COLUMNS, _about(file, tables), formats, silent)

    return _packed(fill)


def _packed(fill: Callable[["Workbook"], None]) -> bytes:
    """A workbook with what is filled into it; nothing is packed, and no draft stays, where that fails."""
    import tempfile

    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    buffer = io.BytesIO()
    try:
        with tempfile.TemporaryDirectory(prefix="counterclaim-", ignore_cleanup_errors=True) as drafts:
            book = xlsxwriter.Workbook(buffer, {**_OPTIONS, "tmpdir": drafts})
            try:
                fill(book)
                book.close()
            finally:
                _let_go(book)
    except FileCreateError as error:
        reason = _reason(error.args[0])
    except OSError as error:
        reason = _reason(error)
    else:
        return buffer.getvalue()
    # not before: what failed in packing writes into the buffer as long as anybody knows of it
    raise ClaimsError(
        "The workbook is put together in the system’s folder for temporary files, and that fails ({0}): make room "
        "there, name another folder in TMPDIR, or export as CSV.",
        reason,
    )


def _let_go(book: "Workbook") -> None:
    """Close the drafts of its sheets: that of the rows, and the one that is packed."""
    for sheet in book.worksheets():
        for draft in filter(None, (sheet.row_data_fh, sheet.fh)):
            with contextlib.suppress(OSError):
                draft.close()


def _reason(error: OSError) -> str:
    return error.strerror or str(error)


def _check_rows(tables: Sequence[Table], file: ClaimFile) -> None:
    """Raise ClaimsError where a sheet has not so many rows; checked at once, for filling one takes minutes."""
    for table in tables:
        count = sum(1 for _ in table.records(file))
        if count > ROWS:
            raise ClaimsError(
                "The sheet “{0}” would have {1} rows, but Excel holds {2}: export them as CSV.",
                table.title,
                count,
                ROWS,
            )


def _about(file: ClaimFile, tables: Sequence[Table]) -> list[Row]:
    return [
        ("format", FORMAT),
        ("version", str(VERSION)),
        ("title", file.heading.title),
        ("note", file.heading.note),
        (OTHER, unknown_text(file.heading.extra)),
        ("sheets", "; ".join(table.title for table in tables)),
        ("escaping", f"{ESCAPING} A text too long for a cell goes on in the column with (2) behind its name."),
        ("program", PROGRAM),
    ]


class _Formats:
    """How the cells of a workbook look."""

    def __init__(self, book: "Workbook") -> None:
        self.head = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
        self.text = book.add_format({"valign": "top"})
        self.date = book.add_format({"num_format": "yyyy-mm-dd", "align": "left", "valign": "top"})
        self.number = book.add_format({"num_format": "#,##0", "valign": "top"})


def _fill(sheet: Any, columns: Sequence[Column], found: Sequence[Row], formats: _Formats, report: Report) -> None:
    writers = _headed(sheet, columns, found, formats)
    for number, row in enumerate(followed(found, len(found), report, _EVERY), start=1):
        for write, cell in zip(writers, row, strict=True):
            if cell not in (None, ""):
                write(number, cell)
    sheet.freeze_panes(1, 0)


def _headed(
    sheet: Any, columns: Sequence[Column], found: Sequence[Row], formats: _Formats
) -> list[Callable[[int, Any], None]]:
    """Write the head of a sheet; what writes the cells of each column."""
    place = 0
    writers = []
    for at, column in enumerate(columns):
        writers.append(_cell_writer(sheet, place, column.form, formats))
        count = _part_count([row[at] for row in found])
        for part in range(1, count + 1):
            sheet.set_column(place, place, _WIDTHS.get(column.name, _WIDTH))
            sheet.write_string(0, place, column.name if part == 1 else f"{column.name} ({part})", formats.head)
            place += 1
    if place > _COLUMNS:
        raise ClaimsError("A text is too long for Excel, which holds {0} columns: export it as CSV.", _COLUMNS)
    sheet.autofilter(0, 0, len(found), place - 1)
    return writers


def _part_count(cells: Sequence[Any]) -> int:
    """In how many cells the longest text of a column stands."""
    long = (len(parts(cell)) for cell in cells if isinstance(cell, str) and len(cell) > SURE)
    return max(long, default=1)


def _cell_writer(sheet: Any, place: int, form: Form, formats: _Formats) -> Callable[[int, Any], None]:
    """What writes a cell that is not empty: a number as a number, a whole day as a date, all else as text."""

    def number(row: int, cell: Any) -> None:
        sheet.write_number(row, place, cell, formats.number)

    def truth(row: int, cell: Any) -> None:
        sheet.write_boolean(row, place, cell, formats.text)

    def text(row: int, cell: Any) -> None:
        for more, part in enumerate(parts(cell)):
            sheet.write_string(row, place + more, escaped(part), formats.text)

    def day(row: int, cell: Any) -> None:
        if _DAY.fullmatch(cell) and cell >= _FIRST_DAY:
            sheet.write_datetime(row, place, datetime.date.fromisoformat(cell), formats.date)
        else:
            text(row, cell)

    return {Form.NUMBER: number, Form.TRUTH: truth, Form.DATE: day}.get(form, text)
