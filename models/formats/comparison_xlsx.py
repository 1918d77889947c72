"""Comparisons as an Excel workbook: figures, pairs, quotes, and what was asked, on a sheet each."""

import datetime
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from math import comb
from typing import TYPE_CHECKING, Any

from models.claims.errors import ClaimsError
from models.claims.visible import visible
from models.comparison.matrix import MOST
from models.comparison.naming import day_of
from models.comparison.wording import Wording
from models.formats.comparison_rows import (
    COLUMNS,
    PAIR_COLUMNS,
    Value,
    comparison_rows,
    pair_count,
    pair_rows,
    quote_rows,
    row_count,
)
from models.report.compared import Compared
from models.report.program import PROGRAM

if TYPE_CHECKING:
    from xlsxwriter import Workbook

QUOTE_COLUMNS = ("number", "claim", "claimant", "exact", "outlet", "title", "published", "url")

ROWS = 1_048_575
"""Rows that a sheet of Excel holds below its head."""

_PAIRS = comb(MOST, 2)
"""So many pairs, those of the largest matrix, are written even if nobody asked for them."""

_LONGEST = 32_767
"""Characters that a cell of Excel holds."""

_MOST = 2**53
"""Whole numbers up to here are numbers in Excel; larger ones would change."""

_DATES = ("as_of", "published")
"""Columns of dates; those that are one day are dates in Excel too, which knows none before 1900."""

_ONE_DAY = re.compile("(?:19|[2-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}")

_WIDTHS = {
    **dict.fromkeys(("subject", "claimant", "outlet"), 24),
    **dict.fromkeys(("reasons", "quote", "exact", "assumptions", "source", "title", "url"), 48),
    **dict.fromkeys(("figure", "measure", "ratio"), 18),
    **dict.fromkeys(("age_days", "grade", "number"), 10),
    "question": 18,
    "answer": 80,
}
_WIDTH = 13
"""Widths of columns in characters."""


def comparison_xlsx(compared: Compared) -> bytes:
    """Comparisons as a workbook that opens with the figures; many pairs are left out.

    Raises ClaimsError where a sheet cannot hold its rows.
    """
    return _workbook(compared, first="Comparison", with_pairs=pair_count(compared) <= _PAIRS)


def pairs_xlsx(compared: Compared) -> bytes:
    """The same workbook with all pairs; it opens with them."""
    return _workbook(compared, first="Pairs", with_pairs=True)


def _workbook(compared: Compared, first: str, *, with_pairs: bool) -> bytes:
    import xlsxwriter

    _check_size("Comparison", row_count(compared))
    _check_size("Pairs", pair_count(compared) if with_pairs else 0)
    buffer = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(buffer, options) as book:
        formats = _Formats(book)
        for name, columns, rows in _sheets(compared, with_pairs=with_pairs):
            _fill(book.add_worksheet(name), columns, rows, formats)
        book.get_worksheet_by_name(first).activate()
    return buffer.getvalue()


def _check_size(name: str, rows: int) -> None:
    """Raise ClaimsError where a sheet has not so many rows; checked at once, for filling one takes minutes."""
    if rows > ROWS:
        raise ClaimsError(
            "The sheet “{0}” would have {1} rows, but Excel holds {2}, so write them as CSV or compare fewer claims.",
            name,
            rows,
            ROWS,
        )


def _sheets(compared: Compared, *, with_pairs: bool) -> Iterator[tuple[str, Sequence[str], Iterable[Sequence[Value]]]]:
    yield "Comparison", COLUMNS, comparison_rows(compared)
    if with_pairs:
        yield "Pairs", PAIR_COLUMNS, pair_rows(compared)
    yield "Quotes", QUOTE_COLUMNS, quote_rows(compared)
    yield "About", ("question", "answer"), _about(compared, with_pairs=with_pairs)


def _about(compared: Compared, *, with_pairs: bool) -> Iterator[tuple[str, str]]:
    wording = Wording(compared.records)
    yield "File", visible(compared.file)
    yield "Title", compared.records.heading.title
    for comparison in compared.comparisons:
        yield "Subject", comparison.question.subject
        yield "Day", day_of(comparison.question.day).edtf
        yield "Headline", f"{wording.headline(comparison)}."
        for assumption in sorted(comparison.question.assumptions):
            yield "Assumed", wording.assumption(assumption)
        for sentence in wording.missing(comparison):
            yield "Not compared", sentence
        if left_out := wording.left_out(comparison):
            yield "Not compared", left_out
    if not with_pairs:
        yield "Pairs", f"{pair_count(compared):,} pairs are left out here; --compare --pairs writes them."
    yield "Program", PROGRAM


class _Formats:
    """How the cells of a workbook look."""

    def __init__(self, book: "Workbook") -> None:
        self.head = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
        self.text = book.add_format({"text_wrap": True, "valign": "top"})
        self.date = book.add_format({"num_format": "yyyy-mm-dd", "align": "left", "valign": "top"})
        self.number = book.add_format({"num_format": "#,##0", "valign": "top"})


def _fill(sheet: Any, columns: Sequence[str], rows: Iterable[Sequence[Value]], formats: _Formats) -> None:
    for place, column in enumerate(columns):
        sheet.set_column(place, place, _WIDTHS.get(column, _WIDTH))
        sheet.write_string(0, place, column, formats.head)
    last = 0
    for last, row in enumerate(rows, start=1):
        for place, value in enumerate(row):
            if columns[place] in _DATES and _ONE_DAY.fullmatch(str(value)):
                sheet.write_datetime(last, place, datetime.date.fromisoformat(str(value)), formats.date)
            else:
                _write(sheet, last, place, value, formats)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, len(columns) - 1)


def _write(sheet: Any, row: int, place: int, value: Value, formats: _Formats) -> None:
    """Write one cell: a number as a number, all else as text that is never run nor made a link."""
    if isinstance(value, int) and abs(value) <= _MOST:
        sheet.write_number(row, place, value, formats.number)
    elif value not in (None, ""):
        text = str(value)
        shown = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
        sheet.write_string(row, place, shown, formats.text)
