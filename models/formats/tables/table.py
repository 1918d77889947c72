"""Tables by suffix: opened first, which says what sheets there are; then one sheet is read."""

from contextlib import closing
from functools import partial
from pathlib import Path

import msgspec

from models.claims.errors import ClaimsError
from models.claims.visible import visible
from models.confined.call import confined, confined_pieces
from models.formats.plain_file import read_bytes
from models.formats.tables import workbook
from models.formats.tables.cell_errors import far_cell
from models.formats.tables.grid import Block, sheet_of
from models.progress import Report, silent
from models.sheets.delimited import read_delimited
from models.sheets.mapping import Format
from models.sheets.objects import object_lists, read_objects
from models.sheets.refused_rows import without_reasons
from models.sheets.sheet import Sheet, SheetKind
from models.sheets.sniffing import sniff

TABLES = {
    ".csv": SheetKind.DELIMITED,
    ".tsv": SheetKind.DELIMITED,
    ".tab": SheetKind.DELIMITED,
    ".xlsx": SheetKind.WORKBOOK,
    ".xlsm": SheetKind.WORKBOOK,
    ".xls": SheetKind.WORKBOOK,
    ".xlsb": SheetKind.WORKBOOK,
    ".ods": SheetKind.WORKBOOK,
    ".json": SheetKind.OBJECTS,
}
"""What a table is by its suffix, in lower case with the dot."""

LARGEST = 300_000_000
"""How many bytes a table may have."""


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """A table as it was opened: its bytes, and the names of its sheets (one, called after the file, in text).

    ``format`` is what was found out of a text; None for others.
    """

    name: str
    kind: SheetKind
    data: bytes
    sheets: tuple[str, ...]
    format: Format | None = None
    seen: Sheet | None = None
    """A sheet of a workbook that was read while it was opened."""


def open_table(path: Path, report: Report = silent, sheet: str = "") -> Table:
    """The table in a file; ClaimsError, naming the file, where it is none that can be read.

    ``sheet`` is the one that will be asked for; by default the first.
    """
    try:
        return table_of(read_bytes(path), path, report, sheet)
    except ClaimsError as error:
        raise ClaimsError("“{0}” cannot be opened. {1}", visible(path.name), error) from None


def table_of(data: bytes, path: Path, report: Report = silent, sheet: str = "") -> Table:
    """The table in these bytes, which were read from ``path``."""
    kind = TABLES.get(path.suffix.lower())
    if kind is None:
        raise ClaimsError("Its suffix is none of {0}.", ", ".join(TABLES))
    if len(data) > LARGEST:
        raise ClaimsError("It has more than {0} MB: part it into several files.", LARGEST // 10**6)
    if not data:
        raise ClaimsError("It is empty.")
    if kind is SheetKind.DELIMITED:
        return Table(name=path.name, kind=kind, data=data, sheets=(path.stem,), format=sniff(data))
    if kind is SheetKind.OBJECTS:
        return Table(
            name=path.name, kind=kind, data=data, sheets=tuple(name or path.stem for name in object_lists(data))
        )
    return _workbook(path.name, data, sheet, report)


def read_sheet(table: Table, name: str = "", form: Format | None = None, report: Report = silent) -> Sheet:
    """One sheet of a table, by default the first; ``form`` instead of the format that was found out.

    ClaimsError, naming the file, where it cannot be read.
    """
    name = name or table.sheets[0]
    try:
        return msgspec.structs.replace(
            _read(table, name, form or table.format or Format(), report), title=_title(table, name)
        )
    except ClaimsError as error:
        raise ClaimsError("“{0}” cannot be read. {1}", visible(table.name), error) from None


def read_first(table: Table, report: Report = silent) -> Sheet:
    """The first sheet that can be read; ClaimsError, saying what there is about the first of all, where none can."""
    trouble: ClaimsError | None = None
    for name in table.sheets:
        try:
            return read_sheet(table, name, report=report)
        except ClaimsError as error:
            trouble = trouble or error
    raise trouble or ClaimsError("“{0}” holds no sheet.", visible(table.name))


def _title(table: Table, name: str) -> str:
    """What the source of a sheet is called where nobody says."""
    file = Path(table.name).stem
    return file if len(table.sheets) == 1 else f"{file} — {name}"


def _workbook(name: str, data: bytes, sheet: str, report: Report) -> Table:
    """A workbook with the sheet that will be asked for; where that cannot be read, which is said then, without."""
    with closing(confined_pieces(partial(workbook.look, name=sheet), data, Block, report)) as blocks:
        names = next(blocks, Block()).names
        if not names:
            raise ClaimsError("It holds no sheet with cells.")
        try:
            seen = sheet_of(blocks, sheet if sheet in names else names[0])
        except ClaimsError:
            seen = None
    return Table(name=name, kind=SheetKind.WORKBOOK, data=data, sheets=tuple(names), seen=seen)


def _read(table: Table, name: str, form: Format, report: Report) -> Sheet:
    if name not in table.sheets:
        raise ClaimsError("It has no sheet “{0}”; there are: {1}.", name, ", ".join(table.sheets))
    if table.kind is SheetKind.DELIMITED:
        return without_reasons(read_delimited(table.data, form, name, report), form)
    if table.kind is SheetKind.OBJECTS:
        key = name if name in object_lists(table.data) else ""
        return read_objects(table.data, key, name, report)
    if table.seen is not None and table.seen.name == name:
        return table.seen
    try:
        with closing(confined_pieces(partial(workbook.read_blocks, name=name), table.data, Block, report)) as blocks:
            sheet = sheet_of(blocks, name)
    except ClaimsError as error:
        raise _far_cell(table.data, name) or error from None
    if sheet is None:
        raise ClaimsError("The sheet “{0}” is empty.", name)
    return sheet


def _far_cell(data: bytes, name: str) -> ClaimsError | None:
    """What there is to say where a sheet brought its reader down because one of its cells stands far outside."""
    if not data.startswith(b"PK"):
        return None
    try:
        place = confined(partial(far_cell, name=name), data, str)
    except ClaimsError:
        return None
    if not place:
        return None
    return ClaimsError(
        "The cell {0} of the sheet “{1}” stands far outside the others: delete it, and save.", place, name
    )
