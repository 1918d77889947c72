"""Claims and cells as tab-separated text, as spreadsheets copy and paste it."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from itertools import islice

from models.claims import steps
from models.claims.claim import Claim
from models.claims.errors import ClaimsError
from models.claims.saying import Clause, Say, english
from models.progress import Report, followed, silent
from models.text.fields import FIELDS, Field, Terms

Rows = list[list[str]]

Columns = Sequence[Field | None]
"""What the cells of a row are, from the left; a cell of None is passed over."""

_QUOTED = re.compile('[\t\r\n"]')

MOST_ROWS = 100_000
"""How many rows may be pasted at once."""

LARGEST_CELL = 10_000_000
"""How many characters one cell may hold."""


def write_tsv(rows: Iterable[Iterable[str]]) -> str:
    """Rows of cells as text; a cell with a tab, a line end or a quotation mark is quoted as spreadsheets do."""
    return "".join(map(_line, map(list, rows)))


def _line(row: list[str]) -> str:
    return "\t".join(map(_written, row)) + "\n" if row != [""] else '""\n'  # else it would be no row


def _written(cell: str) -> str:
    """One cell; the csv module, told to end lines with \\n, would leave a lone \\r without quotation marks."""
    return '"' + cell.replace('"', '""') + '"' if _QUOTED.search(cell) else cell


def read_tsv(text: str) -> Rows:
    """The rows of cells in a text from the clipboard; empty lines at the end are no rows."""
    csv.field_size_limit(LARGEST_CELL)
    try:
        rows = list(islice(csv.reader(io.StringIO(text, newline=""), dialect="excel-tab"), MOST_ROWS + 1))
    except csv.Error as error:
        raise ClaimsError("The clipboard does not hold a table: {0}.", error) from None
    if len(rows) > MOST_ROWS:
        raise ClaimsError("The clipboard holds more than {0} rows: paste them in several parts.", MOST_ROWS)
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    return rows


def header_fields(rows: Rows, known: Iterable[Field] = FIELDS, say: Say = english) -> list[Field] | None:
    """The fields that a first row names, where every cell is the label of a known one; else None.

    One cell alone is never a heading: it may well be a value that sounds like one ("Place").
    """
    if not rows or len(rows) == len(rows[0]) == 1:
        return None
    by_label = {text.casefold(): field for field in known for text in (say(field.label), field.label)}
    fields = [by_label.get(cell.strip().casefold()) for cell in rows[0]]
    return [field for field in fields if field] if fields and all(fields) else None


def overwrite(
    claims: Sequence[Claim], fields: Columns, rows: Rows, terms: Terms, report: Report = silent
) -> list[Claim]:
    """The claims with the cells of the rows in those fields; ClaimsError names row and field of the first bad cell."""
    return [
        _filled(claim, fields, row, terms, Clause("Row {0}", number))
        for number, (claim, row) in enumerate(zip(claims, followed(rows, len(rows), report), strict=False), start=1)
    ]


def fill(claim: Claim, fields: Columns, text: str, terms: Terms) -> Claim:
    """The claim with one text in each of those fields; ClaimsError names the first field that cannot hold it."""
    return _filled(claim, fields, [text] * len(fields), terms)


def new_claims(template: Claim, fields: Columns, rows: Rows, terms: Terms, report: Report = silent) -> list[Claim]:
    """A new claim a row, from a template whose other fields it keeps; each row must give a figure, save blank ones."""
    figure = next((column for column, field in enumerate(fields) if field and field.name == "figure"), None)
    if figure is None:
        raise ClaimsError("New claims need a column “Figure”: copy it too, with its heading.")
    numbered = [(number, row) for number, row in enumerate(rows, start=1) if any(cell.strip() for cell in row)]
    for number, row in numbered:
        if len(row) <= figure or not row[figure].strip():
            raise ClaimsError(
                "Row {0} gives no figure: fill its Figure cell, or leave the row out. Nothing was pasted.", number
            )
    claims = steps.duplicates([template] * len(numbered))
    return [
        _filled(claim, fields, row, terms, Clause("Row {0}", number))
        for claim, (number, row) in zip(claims, followed(numbered, len(numbered), report), strict=True)
    ]


def _filled(claim: Claim, fields: Columns, row: Sequence[str], terms: Terms, where: Clause | None = None) -> Claim:
    if len(row) > len(fields):
        raise ClaimsError(
            "{0} has more cells ({1}) than there are columns from here on ({2}).", where, len(row), len(fields)
        )
    for field, text in zip(fields, row, strict=False):
        if field is None:
            continue
        try:
            claim = field.read(claim, text, terms)
        except ClaimsError as error:
            label = Clause(field.label)
            place = Clause("{0}, {1}", where, label) if where else label
            raise ClaimsError("{0}: {1} Nothing was pasted.", place, error) from None
    return claim
