"""Claims and cells as tab-separated text, as spreadsheets copy and paste it."""

import csv
import io
from collections.abc import Iterable, Sequence

from models.claims import steps
from models.claims.claim import Claim
from models.claims.errors import ClaimsError
from models.claims.fields import FIELDS, Field, Terms

Rows = list[list[str]]

LARGEST_CELL = 10_000_000
"""How many characters one cell may hold."""


def write_tsv(rows: Iterable[Sequence[str]]) -> str:
    """Rows of cells as text; a cell with a tab, a line end or a quotation mark is quoted as spreadsheets do."""
    out = io.StringIO()
    csv.writer(out, dialect="excel-tab", lineterminator="\n").writerows(rows)
    return out.getvalue()


def read_tsv(text: str) -> Rows:
    """The rows of cells in a text from the clipboard; empty lines at the end are no rows."""
    csv.field_size_limit(LARGEST_CELL)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), dialect="excel-tab"))
    except csv.Error as error:
        raise ClaimsError(f"The clipboard does not hold a table: {error}.") from None
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    return rows


def header_fields(row: Sequence[str]) -> list[Field] | None:
    """The fields that a first row names, where every cell is the label of one; else None."""
    by_label = {field.label.casefold(): field for field in FIELDS}
    fields = [by_label.get(cell.strip().casefold()) for cell in row]
    return [field for field in fields if field] if fields and all(fields) else None


def overwrite(claims: Sequence[Claim], fields: Sequence[Field], rows: Rows, terms: Terms) -> list[Claim]:
    """The claims with the cells of the rows in those fields; ClaimsError names row and field of the first bad cell."""
    return [
        _filled(claim, fields, row, terms, number)
        for number, (claim, row) in enumerate(zip(claims, rows, strict=False), start=1)
    ]


def new_claims(template: Claim, fields: Sequence[Field], rows: Rows, terms: Terms) -> list[Claim]:
    """A new claim a row, from a template whose other fields it keeps; each row must give a figure."""
    if not any(field.name == "figure" for field in fields):
        raise ClaimsError("New claims need a column “Figure”: copy it too, with its heading.")
    claims = steps.duplicates([template] * len(rows))
    return overwrite(claims, fields, rows, terms)


def _filled(claim: Claim, fields: Sequence[Field], row: Sequence[str], terms: Terms, number: int) -> Claim:
    if len(row) > len(fields):
        raise ClaimsError(f"Row {number} has {len(row)} cells, but there are only {len(fields)} columns from here on.")
    for field, text in zip(fields, row, strict=False):
        try:
            claim = field.read(claim, text, terms)
        except ClaimsError as error:
            raise ClaimsError(f"Row {number}, {field.label}: {error} Nothing was pasted.") from None
    return claim
