"""A table as CSV (RFC 4180), and back: UTF-8, no cell that a spreadsheet takes for a formula."""

import csv
import io
from collections.abc import Sequence
from typing import Any

from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.formats.claims_table.columns import BY_NAME, Form, Table
from models.formats.claims_table.rows import Row, check_version, rows
from models.progress import Report, followed, silent
from models.text.formulas import escaped, unescaped

BOM = b"\xef\xbb\xbf"
"""What makes Excel read UTF-8 where it would guess another encoding."""

_EVERY = 1_000
"""Rows between two reports."""

_DELIMITERS = ",;\t"
"""What spreadsheets put between cells; which one depends on the country that they are set to."""

_MAY_BE_FORMULAS = (Form.TEXT, Form.TEXTS)


def write_csv(file: ClaimFile, bom: bool = False) -> bytes:
    """The claims as CSV, for a program that wants nothing else; ``bom`` for Excel, which else guesses the encoding."""
    return write_table(BY_NAME["claims"], file, bom=bom)


def write_table(table: Table, file: ClaimFile, report: Report = silent, *, bom: bool = False) -> bytes:
    """One table of a file; ClaimsError where it cannot be written."""
    check_version(file)
    buffer = io.BytesIO()
    buffer.write(BOM if bom else b"")
    text = io.TextIOWrapper(buffer, "utf-8", newline="")
    try:
        _write_rows(csv.writer(text), table, file, report)
    except UnicodeEncodeError:
        raise ClaimsError("A text holds half of a character (a lone surrogate), which no file can keep.") from None
    text.detach()
    return buffer.getvalue()


def _write_rows(writer: Any, table: Table, file: ClaimFile, report: Report) -> None:
    columns = table.with_unknown(file)
    texts = [at for at, column in enumerate(columns) if column.form in _MAY_BE_FORMULAS]
    truths = [at for at, column in enumerate(columns) if column.form is Form.TRUTH]
    writer.writerow(column.name for column in columns)
    count = sum(1 for _ in table.records(file))
    for row in followed(rows(table, columns, file), count, report, _EVERY):
        writer.writerow(_safe(row, texts, truths))


def _safe(row: Row, texts: Sequence[int], truths: Sequence[int]) -> list[object]:
    cells = list(row)
    for at in texts:
        if cells[at]:
            cells[at] = escaped(cells[at])
    for at in truths:
        cells[at] = "true" if cells[at] else "false"
    return cells


def read_table(data: bytes, first: str) -> list[list[str]]:
    """The rows of a CSV file that was written here, however a spreadsheet has saved it since; unescaped.

    ``first`` is the first of its columns. ClaimsError, half of a sentence, where it is no such table.
    """
    text = _decoded(data.removeprefix(BOM))
    csv.field_size_limit(2**31 - 1)  # a source may be longer than what csv allows of itself
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text, first), strict=True)
    table: list[list[str]] = []
    try:
        for row in reader:
            table.append([unescaped(cell) if cell[:1] == "'" else cell for cell in row])
    except csv.Error as error:
        raise ClaimsError("is no CSV near line {0}: {1}", reader.line_num, error) from None
    return table


def _decoded(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ClaimsError("is not UTF-8 in line {0}: save it as “CSV UTF-8”", line) from None


def _delimiter(text: str, first: str) -> str:
    """What stands behind the name of the first column."""
    for mark in ("", '"'):
        name = f"{mark}{first}{mark}"
        if text.startswith(name) and text[len(name) : len(name) + 1] in tuple(_DELIMITERS):
            return text[len(name)]
    return ","
