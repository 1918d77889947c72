"""The records of a file as rows of cells: numbers, truths and texts, not yet escaped."""

from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, pairwise
from operator import attrgetter
from typing import Any

from models.claims.claim_file import VERSION, ClaimFile
from models.claims.errors import ClaimsError
from models.formats.claims_table.cells import Cell, joined, unknown_text
from models.formats.claims_table.columns import OTHER, Column, Form, Table
from models.progress import Report, part_between

Row = Sequence[Any]
"""The cells of a row; each a text, a number or a truth, or None where it is empty."""

_CELLS: dict[Form, Callable[[Any], Cell]] = {Form.TEXTS: joined, Form.UNKNOWN: unknown_text}


def check_version(file: ClaimFile) -> None:
    """Raise ClaimsError for a file of a newer version, of which this program may not know everything."""
    if file.version > VERSION:
        raise ClaimsError("The file was written by a newer program: this one can show it, but not write all of it.")


def reports(tables: Sequence[Table], file: ClaimFile, report: Report) -> list[Report]:
    """A report on each of several tables that are worked on one after another: each its part, by its rows."""
    ends = list(accumulate((sum(1 for _ in table.records(file)) for table in tables), initial=0))
    whole = max(ends[-1], 1)
    return [part_between(report, start / whole, stop / whole) for start, stop in pairwise(ends)]


def rows(table: Table, columns: Sequence[Column], file: ClaimFile) -> Iterator[Row]:
    """One row a record, in the order of the file."""
    own = [column for column in columns if column.name not in _counted(table)]
    get = attrgetter(*("extra" if column.name == OTHER else column.name for column in own))
    shaped = [(at, _CELLS[column.form]) for at, column in enumerate(own) if column.form in _CELLS]
    for before, record in _numbered(table, file):
        row = list(get(record))
        for at, shape in shaped:
            row[at] = shape(row[at]) if row[at] else ""
        yield (*before, *row)


def _counted(table: Table) -> tuple[str, ...]:
    """The columns that no record has."""
    return () if table.keys[0] in table.record.__struct_fields__ else table.keys


def _numbered(table: Table, file: ClaimFile) -> Iterator[tuple[tuple[Cell, ...], Any]]:
    """The records, and what stands before them in their row."""
    if table.name == "quotes":
        for claim in file.claims:
            yield from (((claim.id, number), quote) for number, quote in enumerate(claim.quotes, start=1))
    elif _counted(table):
        yield from (((number,), record) for number, record in enumerate(table.records(file), start=1))
    else:
        yield from (((), record) for record in table.records(file))
