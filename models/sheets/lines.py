"""The rows of a sheet as lines of text, which a source keeps and claims quote."""

from collections.abc import Collection, Sequence

import msgspec

from models.sheets.delimited import line_of
from models.sheets.mapping import Format
from models.sheets.sheet import Cell, Fault, Row, Sheet, SheetKind, shown

_COMMAS = Format()


def row_lines(sheet: Sheet, columns: Collection[int] | None = None) -> list[str]:
    """One line a row: as the file has it, or of these columns only (counted from 0), written as CSV or JSON.

    A title that is merged over all columns stands there once. The row of keys of a list of objects is no line: "".
    """
    if columns is None and sheet.lines:
        return list(sheet.lines)
    chosen = range(sheet.width) if columns is None else sorted(columns)
    if sheet.kind is SheetKind.OBJECTS:
        keys = [shown(cell) for cell in sheet.rows[0]] if sheet.rows else []
        return [""] * bool(sheet.rows) + [_object(row, keys, chosen) for row in sheet.rows[1:]]
    return [line_of(_cells(row, chosen), _COMMAS) for row in sheet.rows]


def _cells(row: Row, columns: Sequence[int]) -> list[str]:
    cells = [shown(_at(row, column)) for column in columns]
    return cells[:1] if len(set(cells)) == 1 and cells[0] and isinstance(row[0], str) else cells


def _object(row: Row, keys: Sequence[str], columns: Sequence[int]) -> str:
    held = {keys[column]: _plain(row[column]) for column in columns if _at(row, column) is not None}
    return msgspec.json.encode(held).decode()


def _at(row: Row, column: int) -> Cell:
    return row[column] if column < len(row) else None


def _plain(cell: Cell) -> object:
    return cell.text if isinstance(cell, Fault) else cell
