"""A workbook's sheet as it travels from the process that reads it: MessagePack has no days, and no failed cells."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

import msgspec

from models.claims.errors import ClaimsError
from models.sheets.sheet import Fault, Row, Sheet, SheetKind
from models.uncollected import uncollected

Plain = str | int | float | bool | None


class Column(msgspec.Struct, array_like=True):
    """The cells of a column in some rows, and which of them are days (written as ISO) or formulas that failed.

    By columns a sheet travels three times as fast as by rows.
    """

    cells: tuple[Plain, ...]
    days: list[int] = []
    faults: list[int] = []


class Block(msgspec.Struct, array_like=True):
    """Some rows of a sheet, one after another: their columns, each as long as the others.

    Before the first of them may go one without rows, which has the ``names`` of all sheets.
    """

    columns: list[Column] = []
    names: list[str] = []


def sheet_of(blocks: Iterable[Block], name: str) -> Sheet | None:
    """The sheet that blocks tell of, each taken in as it comes; None where they hold no row.

    ClaimsError where they tell of what cannot be.
    """
    rows: list[Row] = []
    with uncollected():
        for block in blocks:
            rows += _rows(block)
    return Sheet(name=name, kind=SheetKind.WORKBOOK, rows=tuple(rows)) if rows else None


def _rows(block: Block) -> list[Row]:
    try:
        return list(zip(*map(_cells, block.columns), strict=True))
    except (LookupError, TypeError, ValueError):
        raise ClaimsError("Reading it failed: it is damaged, or made to break programs.") from None


def _cells(column: Column) -> Sequence[Any]:
    if not (column.days or column.faults):
        return column.cells
    cells: list[Any] = list(column.cells)
    read = lru_cache(maxsize=None)(date.fromisoformat)
    for row in column.days:
        cells[row] = read(cells[row])
    for row in column.faults:
        cells[row] = Fault(str(cells[row]))
    return cells
