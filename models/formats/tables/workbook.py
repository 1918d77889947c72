"""Reading workbooks (XLSX, XLS, XLSB, ODS) with python-calamine; in a confined process, for it may bring that down."""

import io
import threading
import zipfile
from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from models.claims.errors import ClaimsError
from models.formats.tables.cell_errors import Place, failed_cells
from models.formats.tables.grid import Column, FirstLook, Grid, uncollected
from models.formats.tables.open_document import check_open_document
from models.progress import Report
from models.sheets.sheet import MOST_CELLS, MOST_ROWS, Fault

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

T = TypeVar("T")

LARGEST = 10**9
"""How many bytes the parts of a workbook may have once they are unpacked."""

_CARRIED = {str, float, int, bool, date}
"""What MessagePack carries as it is, a day as ISO."""

_MOST_PARTS = 10_000
_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def sheet_names(data: bytes, _report: Report) -> list[str]:
    """The names of the sheets that hold cells, in the order of the workbook; ClaimsError where there is none."""
    return _names(_opened(data))


def look(data: bytes, report: Report, *, name: str = "") -> FirstLook:
    """The names of the sheets, and the sheet of that name (by default the first); for that, a process is begun once."""
    workbook = _opened(data)
    names = _names(workbook)
    try:
        return FirstLook(names, _grid(workbook, data, name if name in names else names[0], report))
    except ClaimsError:  # said once that sheet is asked for: another may be wanted
        return FirstLook(names)


def read_grid(data: bytes, report: Report, *, name: str) -> Grid:
    """One sheet from its first row and column on, without the empty rows at its end."""
    workbook = _opened(data)
    if name not in _names(workbook):
        raise ClaimsError("There is no sheet “{0}” in it.", name)
    return _grid(workbook, data, name, report)


def _grid(workbook: "CalamineWorkbook", data: bytes, name: str, report: Report) -> Grid:
    with uncollected():
        failed: list[Place] = []
        beside = threading.Thread(target=lambda: failed.extend(failed_cells(data, name)), name="failed-cells")
        beside.start()  # calamine lets go of the interpreter while it reads
        rows = _rows(_tried(lambda: workbook.get_sheet_by_name(name)))
        report(0.7)
        beside.join()
        columns = zip(*_marked(rows, failed), strict=True)
        return Grid([_column(cells, may_hold_nul=not _is_xml(data)) for cells in columns])


def _opened(data: bytes) -> "CalamineWorkbook":
    from python_calamine import load_workbook

    check_package(data)
    check_open_document(data)
    return _tried(lambda: load_workbook(io.BytesIO(data)))


def check_package(data: bytes) -> None:
    """Refuse what is protected, and what says that it is too large, before anything is unpacked."""
    if data.startswith(_OLE) and _ENCRYPTED in data:
        raise ClaimsError("It is protected by a password: save it without one.")
    if not data.startswith(b"PK"):
        return
    try:
        parts = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        raise ClaimsError("It is a damaged workbook: its end is missing, or it was changed.") from None
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > LARGEST:
        raise ClaimsError(
            "It would take more than {0} GB once it is unpacked, so it is not read.", f"{LARGEST / 10**9:.0f}"
        )
    if any(part.flag_bits & 1 for part in parts):
        raise ClaimsError("It is protected by a password: save it without one.")


def _is_xml(data: bytes) -> bool:
    """Whether it is a workbook of XML, which cannot hold NUL."""
    return data.startswith(b"PK") and b"workbook.bin" not in data


def _tried(work: Callable[[], T]) -> T:
    from python_calamine import CalamineError, PasswordError

    try:
        return work()
    except PasswordError:
        raise ClaimsError("It is protected by a password: save it without one.") from None
    except (CalamineError, ValueError, OSError):
        raise ClaimsError("It is no workbook (XLSX, XLS, XLSB or ODS), or it is damaged.") from None


def _names(workbook: "CalamineWorkbook") -> list[str]:
    from python_calamine import SheetTypeEnum

    names = [sheet.name for sheet in workbook.sheets_metadata if sheet.typ is SheetTypeEnum.WorkSheet]
    if not names:
        raise ClaimsError("It holds no sheet with cells.")
    return names


def _rows(sheet: "CalamineSheet") -> list[list[Any]]:
    height, width = (place + 1 for place in sheet.end or (-1, -1))
    if height > MOST_ROWS or height * width > MOST_CELLS:
        raise ClaimsError(
            "Its cells lie too far apart: they span {0} rows and {1} columns. Delete the far ones.",
            f"{height:,}",
            f"{width:,}",
        )
    rows: list[list[Any]] = _tried(lambda: sheet.to_python(skip_empty_area=False))
    while rows and not any(cell != "" for cell in rows[-1]):
        rows.pop()
    if not rows:
        raise ClaimsError("The sheet “{0}” is empty.", sheet.name)
    _fill_merged(rows, sheet.merged_cell_ranges or ())
    return rows


def _fill_merged(rows: list[list[Any]], ranges: Iterable[tuple[tuple[int, int], tuple[int, int]]]) -> None:
    """Let each cell of a merged one hold its value, for it stands beside every row that it spans."""
    left = MOST_CELLS
    for (top, first), (bottom, last) in ranges:
        if top >= len(rows) or first >= len(rows[top]):
            continue
        value, width = rows[top][first], min(last + 1, len(rows[top])) - first
        height = min(bottom + 1, len(rows)) - top
        left -= height * width
        if left < 0:
            raise ClaimsError("Its merged cells overlap too often: it is damaged, or made to break programs.")
        for row in rows[top : top + height]:
            row[first : first + width] = [value] * width


def _column(cells: tuple[Any, ...], *, may_hold_nul: bool) -> Column:
    kinds = set(map(type, cells))
    if kinds <= _CARRIED and not (may_hold_nul and _has_nul(cells)):
        days = [row for row, cell in enumerate(cells) if type(cell) is date] if date in kinds else []
        return Column(cells, days)
    days = [row for row, cell in enumerate(cells) if _is_day(cell)]
    faults = [row for row, cell in enumerate(cells) if isinstance(cell, Fault)]
    return Column(tuple(map(_plain, cells)), days, faults)


def _has_nul(cells: tuple[Any, ...]) -> bool:
    return "\0" in "".join(cell for cell in cells if type(cell) is str)


def _is_day(cell: Any) -> bool:
    """Whether a cell is a day, or a point in time that is the beginning of one."""
    if isinstance(cell, datetime):
        return cell.time() == time()
    return isinstance(cell, date)


def _plain(cell: Any) -> Any:
    """A cell as MessagePack carries it: days as ISO, times as text."""
    if isinstance(cell, Fault):
        return cell.text
    if isinstance(cell, str):
        return cell.replace("\0", "␀")
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ", "minutes")
    if isinstance(cell, date | time):
        return cell.isoformat()
    return str(cell) if isinstance(cell, timedelta) else cell


def _marked(rows: list[list[Any]], failed: Iterable[Place]) -> list[list[Any]]:
    """The rows with the errors in the cells that failed."""
    for row, column, text in failed:
        if row < len(rows) and column < len(rows[row]):
            rows[row][column] = Fault(text)
    return rows
