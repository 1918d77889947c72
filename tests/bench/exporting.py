"""How long it takes to write a file for other programs, against plain encoding of what comes out of it."""

import csv
import io
import json
from collections.abc import Iterable

from models.claims.claim_file import ClaimFile
from models.formats.claims_table.csv_text import write_csv
from models.formats.linked.jsonld_writer import write_jsonld
from tests.bench.made import made
from tests.bench.rows import Row, timed

COUNT = 10_000
_TIMES = 3


def exporting_rows() -> Iterable[Row]:
    """The rows of exporting."""
    file = made(COUNT)
    yield _jsonld_row(file)
    yield _csv_row(file)


def _jsonld_row(file: ClaimFile) -> Row:
    tree = json.loads(write_jsonld(file))
    return Row(
        operation=f"export as JSON-LD, {COUNT:,}",
        floor_is="json.dumps of the same",
        floor=timed(lambda: json.dumps(tree, ensure_ascii=False).encode(), _TIMES),
        ours=timed(lambda: write_jsonld(file), _TIMES),
        budget=20,
    )


def _csv_row(file: ClaimFile) -> Row:
    lines = list(csv.reader(io.StringIO(write_csv(file).decode("utf-8-sig"), newline="")))
    return Row(
        operation=f"export as CSV, {COUNT:,}",
        floor_is="csv.writer of the same",
        floor=timed(lambda: _plain_csv(lines), _TIMES),
        ours=timed(lambda: write_csv(file), _TIMES),
        budget=5,
    )


def _plain_csv(lines: list[list[str]]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out).writerows(lines)
    return out.getvalue().encode()
