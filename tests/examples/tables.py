"""The public tables, read by their mappings; and what their claims are given beyond that: ids, more quotes, notes."""

from base64 import b32encode
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import msgspec

from models.claims.claim import Claim
from models.claims.quote import Quote
from models.claims.source import Source
from models.formats.tables.table import open_table, read_sheet
from models.quotes.quoting import quote_span
from models.sheets.accounted import Refused
from models.sheets.kept import READY, read_mapping
from models.sheets.known import Known
from models.sheets.mapping import Mapping
from models.sheets.reading import read_rows
from models.sheets.sheet import column_names, shown


class Row(NamedTuple):
    """One row that was taken: its cells as text by column, and its claim."""

    cells: dict[str, str]
    claim: Claim


class Table(NamedTuple):
    """A source of kind dataset, its rows in the order of the file, what was refused, and unused columns."""

    source: Source
    rows: list[Row]
    refused: tuple[Refused, ...]
    left_out: tuple[str, ...]


def ready_mapping(name: str) -> Mapping:
    """The mapping of that file name that comes with the program."""
    return read_mapping(READY / f"{name}.toml")


def read_table(path: Path, mapping: Mapping) -> Table:
    """The table in a file by its mapping; ClaimsError, naming the file, where it is not there."""
    sheet = read_sheet(open_table(path))
    reading = read_rows(sheet, mapping, Known())
    names = column_names(sheet, mapping.header)
    cells = {one.row: [shown(cell) for cell in sheet.rows[one.row - 1]] for one in reading.taken}
    used = {*mapping.columns.values(), *mapping.source.also}
    return Table(
        reading.source,
        [Row(dict(zip(names, cells[one.row], strict=True)), with_id(one.claim)) for one in reading.taken],
        reading.refused,
        tuple(sorted(set(names) - used)) if mapping.source.keep == "columns" else (),
    )


def quote(source: Source, exact: str) -> Quote:
    """The quote of a passage that stands in the source's text once; ValueError where it does not."""
    start = source.text.index(exact)
    if source.text.find(exact, start + 1) >= 0:
        raise ValueError(f"“{exact}” stands in {source.id} more than once.")
    return quote_span(source, start, start + len(exact))


def with_id(claim: Claim) -> Claim:
    """The claim with an id that looks random, and is the same whenever the example is built."""
    said = "\n".join(map(str, (claim.claimant, claim.subject, claim.measure, claim.as_of, claim.figure)))
    name = b32encode(sha256(said.encode()).digest()).decode().lower()[:8]
    return msgspec.structs.replace(claim, id=name)


def with_quotes(claim: Claim, rows: Iterable[Row], note: str = "") -> Claim:
    """The claim with the quotes of more rows that make it, and a note on how they differ."""
    quotes = (*claim.quotes, *(quote for row in rows for quote in row.claim.quotes))
    return msgspec.structs.replace(claim, quotes=quotes, note=" ".join(filter(None, (claim.note, note))))
