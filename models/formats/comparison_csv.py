"""Comparisons as CSV: UTF-8, one row a line, numbers as they are, no cell that a spreadsheet takes for a formula."""

import re
from collections.abc import Iterable, Sequence

from models.formats.comparison_rows import COLUMNS, PAIR_COLUMNS, Value, comparison_rows, pair_rows
from models.report.compared import Compared
from models.text.formulas import escaped

_QUOTED = re.compile('[",\r\n]')


def comparison_csv(compared: Compared) -> bytes:
    """Comparisons as CSV, one row a figure."""
    return _csv(COLUMNS, comparison_rows(compared))


def pairs_csv(compared: Compared) -> bytes:
    """The pairs of comparisons as CSV, one row a pair."""
    return _csv(PAIR_COLUMNS, pair_rows(compared))


def _csv(columns: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
    lines = (",".join(map(_cell, row)) + "\n" for row in (columns, *rows))
    return "".join(lines).encode()


def _cell(value: Value) -> str:
    """One cell; the csv module, told to end lines with \\n, would leave a lone \\r without quotation marks."""
    if not isinstance(value, str):
        return "" if value is None else str(value)
    text = escaped(value)
    return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text
