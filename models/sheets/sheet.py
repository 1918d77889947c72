"""The sheet: a table as it was found, before anybody says what it means."""

from collections import Counter
from datetime import date
from enum import StrEnum

import msgspec

from models.sheets.grouped_names import joined_names, names_groups

MOST_ROWS = 1_048_576
"""How many rows a table may have: as many as a workbook's sheet."""

MOST_CELLS = 20_000_000
"""How many cells a table may have."""


UNCALCULATED = "formula without a value"
"""What a cell is said to hold whose formula no program has calculated yet."""


class Fault(msgspec.Struct, frozen=True):
    """What a cell holds whose formula failed: "#N/A", or `UNCALCULATED`."""

    text: str


Cell = str | int | float | bool | date | Fault | None
"""A cell: text, or what a workbook types; None is empty. A point in time of a workbook is text ("2024-03-01 12:30")."""

Row = tuple[Cell, ...]


class SheetKind(StrEnum):
    """What a sheet was read from, and so how its rows are written as text."""

    DELIMITED = "delimited"
    WORKBOOK = "workbook"
    OBJECTS = "objects"
    """A JSON list of objects; its first row holds the keys."""


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """One table: its rows in order, some perhaps shorter than others.

    Rows are numbered from 1 as spreadsheets number them. ``lines`` has one text a row, as the file has it; it is empty
    where the file is no text (`models.sheets.lines` writes them then).
    """

    name: str = ""
    title: str = ""
    """What its source is called where nobody says: the file's name, and the sheet's where there are several."""
    is_refused: bool = False
    """Whether it holds the rows of another table that were refused, as they were saved here."""
    kind: SheetKind = SheetKind.DELIMITED
    rows: tuple[Row, ...] = ()
    lines: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        """The number of cells of the longest row."""
        return max(map(len, self.rows), default=0)


def letters(column: int) -> str:
    """The letters by which spreadsheets name a column, counted from 0: A, B … Z, AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def shown(cell: Cell) -> str:
    """A cell as text: whole numbers without a fraction, dates as ISO, "" where it is empty."""
    match cell:
        case None:
            return ""
        case bool():
            return "TRUE" if cell else "FALSE"
        case float() if cell.is_integer() and abs(cell) < 2**63:
            return str(int(cell))
        case Fault():
            return cell.text
    return str(cell)


def is_blank(row: Row) -> bool:
    """Whether every cell of a row is empty or blank."""
    return not any(cell is not None and (not isinstance(cell, str) or cell.strip()) for cell in row)


def column_names(sheet: Sheet, header: int) -> tuple[str, ...]:
    """What the columns are called: by the cells of the header row (counted from 1; 0 where there is none).

    Each name once: a column without one is called by its letters ("Column C"), a second “date” is “date (2)”. Where the
    row above names groups of columns, a column is called by both: “Killed – Men”.
    """
    row = sheet.rows[header - 1] if 0 < header <= len(sheet.rows) else ()
    own = names_in(row)
    if 1 < header <= len(sheet.rows) and names_groups(above := names_in(sheet.rows[header - 2]), own):
        own = joined_names(above, own)
    own += [""] * (sheet.width - len(own))
    names, taken = list[str](), Counter[str]()
    for at, name in enumerate(own):
        names.append(_free(name or f"Column {letters(at)}", taken))
    return tuple(names)


def names_in(row: Row) -> list[str]:
    """The cells of a row as names: without blanks around them, and with one between words."""
    return [" ".join(shown(cell).split()) for cell in row]


def _free(name: str, taken: "Counter[str]") -> str:
    """The name, with a number behind it where it is taken."""
    taken[name] += 1
    if taken[name] == 1:
        return name
    free = f"{name} ({taken[name]})"
    taken[free] += 1
    return free
