"""A table as a source: its text is its rows as they stand, so that every claim can quote the row it comes from."""

import csv
import json
import re
from base64 import b32encode
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import msgspec

from models.claims.claim import Claim
from models.claims.errors import ClaimsError
from models.claims.quote import Quote
from models.claims.source import Source

CONTEXT = 32
"""Code points of a quote's prefix and suffix."""


class Row(NamedTuple):
    """One row: its cells by column, the quote that shows it, and where a refusal finds it."""

    cells: dict[str, str]
    quote: Quote
    place: str


class Table(NamedTuple):
    """A source of kind dataset with its rows in the order of the file, and the columns that its text leaves out."""

    source: Source
    rows: list[Row]
    left_out: tuple[str, ...] = ()


def read_csv(path: Path, source: Source) -> Table:
    """The table in a CSV file without line breaks in its cells; its text is the file's, to the letter."""
    lines = path.read_text(encoding="utf-8").splitlines()
    header = next(csv.reader(lines[:1]))
    cells = [dict(zip(header, next(csv.reader([line])), strict=True)) for line in lines[1:]]
    return _table(path, source, lines, [*zip(cells, lines[1:], strict=True)])


def read_json(path: Path, source: Source, columns: Sequence[str], quoted: int) -> Table:
    """The table in a JSON list of objects; its text holds some columns, one row a line, the first ones quoted."""
    found = json.loads(path.read_text(encoding="utf-8"))
    kept = [{name: row[name] for name in columns if name in row} for row in found]
    pairs = [[_pair(name, value) for name, value in row.items()] for row in kept]
    cells = [{name: str(value) for name, value in row.items()} for row in kept]
    spans = [",".join(row[:quoted]) for row in pairs]
    table = _table(path, source, ["{" + ",".join(row) + "}" for row in pairs], [*zip(cells, spans, strict=True)])
    return table._replace(left_out=tuple(sorted({name for row in found for name in row} - set(columns))))


def _pair(name: str, value: object) -> str:
    return f"{json.dumps(name)}:{json.dumps(value, ensure_ascii=False)}"


def _table(path: Path, source: Source, lines: list[str], rows: list[tuple[dict[str, str], str]]) -> Table:
    source = msgspec.structs.replace(source, text="\n".join(lines) + "\n")
    first = len(lines) - len(rows) + 1
    return Table(
        source,
        [
            Row(cells, quote(source, span), f"{path.name}, row {number}")
            for number, (cells, span) in enumerate(rows, start=first)
        ],
    )


def quote(source: Source, exact: str) -> Quote:
    """The quote of a passage that stands in the source's text once; ValueError where it does not."""
    text = source.text
    start = text.index(exact)
    if text.find(exact, start + 1) >= 0:
        raise ValueError(f"“{exact}” stands in {source.id} more than once.")
    end = start + len(exact)
    return Quote(
        source=source.id,
        start=start,
        exact=exact,
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
    )


def with_id(claim: Claim) -> Claim:
    """The claim with an id that looks random, and is the same whenever the example is built."""
    said = "\n".join(map(str, (claim.claimant, claim.subject, claim.measure, claim.as_of, claim.figure)))
    name = b32encode(sha256(said.encode()).digest()).decode().lower()[:8]
    return msgspec.structs.replace(claim, id=name)


def with_quotes(claim: Claim, rows: Iterable[Row], note: str = "") -> Claim:
    """The claim with the quotes of more rows that make it, and a note on how they differ."""
    quotes = (*claim.quotes, *(row.quote for row in rows))
    return msgspec.structs.replace(claim, quotes=quotes, note=" ".join(filter(None, (claim.note, note))))


def read_day(text: str) -> date:
    """A day written day/month/year, with or without leading zeros."""
    try:
        return datetime.strptime(text, "%d/%m/%Y").date()
    except ValueError:
        raise ClaimsError(f"“{text}” is not a day/month/year.") from None


def read_number(text: str) -> int | None:
    """A whole number, its thousands apart or not; None for an empty cell."""
    if not text:
        return None
    if not re.fullmatch(r"\d+|\d{1,3}(,\d{3})+", text):
        raise ClaimsError(f"“{text}” is not a whole number.")
    return int(text.replace(",", ""))
