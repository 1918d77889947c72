"""Reading workbooks (XLSX, XLS, XLSB, ODS) with python-calamine; in a confined process, for it may bring that down."""

import io
import threading
import zipfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from models.claims.errors import ClaimsError
from models.formats.tables.cell_errors import Place, failed_cells
from models.formats.tables.grid import Block, Column
from models.formats.tables.open_document import check_open_document
from models.progress import Report
from models.sheets.sheet import MOST_CELLS, MOST_ROWS, Fault
from models.uncollected import uncollected

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

T = TypeVar("T")

LARGEST = 10**9
"""How many bytes the parts of a workbook may have once they are unpacked."""

_CARRIED = {str, float, int, bool, date}
"""What MessagePack carries as it is, a day as ISO."""

_CELLS = 50_000
"""How many cells travel at a time: while some are taken in there, the next are made ready here."""

_READ = 0.7
"""What part of the work is done when calamine has read the sheet."""

_MOST_PARTS = 10_000
_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def look(data: bytes, report: Report, *, name: str = "") -> Iterator[Block]:
    """The names of the sheets that hold cells, in their order, then the one of that name (by default the first).

    One process tells both, for it takes long to begin. ClaimsError where there is none, or it cannot be read.
    """
    workbook = _opened(data)
    names = _names(workbook)
    yield Block(names=names)
    yield from _blocks(workbook, data, name if name in names else names[0], report)


def read_blocks(data: bytes, report: Report, *, name: str) -> Iterator[Block]:
    """One sheet from its first row and column on, without the empty rows at its end."""
    workbook = _opened(data)
    if name not in _names(workbook):
        raise ClaimsError("There is no sheet “{0}” in it.", name)
    yield from _blocks(workbook, data, name, report)


def _blocks(workbook: "CalamineWorkbook", data: bytes, name: str, report: Report) -> Iterator[Block]:
    with uncollected():
        failed = defaultdict[int, list[Place]](list)
        beside = threading.Thread(target=lambda: _gather(failed_cells(data, name), failed), name="failed-cells")
        beside.start()  # calamine lets go of the interpreter while it reads
        sheet = _tried(lambda: workbook.get_sheet_by_name(name))
        beside.join()
        may_hold_nul, done = not _is_xml(data), 0
        for rows in _rows(sheet):
            report(_READ + (1 - _READ) * done / max(done + len(rows), sheet.total_height))
            _mark(rows, failed, done)
            done += len(rows)
            yield Block([_column(cells, may_hold_nul=may_hold_nul) for cells in zip(*rows, strict=True)])
        if not done:
            raise ClaimsError("The sheet “{0}” is empty.", name)


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
        raise ClaimsError("It would take more than {0} GB once it is unpacked, so it is not read.", LARGEST // 10**9)
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


def _rows(sheet: "CalamineSheet") -> Iterator[list[list[Any]]]:
    """Some rows after others, without the empty ones at the end; none is kept, so that its memory is soon another's."""
    height, width = (place + 1 for place in sheet.end or (-1, -1))
    if height > MOST_ROWS or height * width > MOST_CELLS:
        raise ClaimsError(
            "Its cells lie too far apart: they span {0} rows and {1} columns. Delete the far ones.",
            height,
            width,
        )
    rows, blank = _all_rows(sheet), list[list[Any]]()
    while some := _tried(lambda: list(islice(rows, max(1, _CELLS // max(1, width))))):
        end = _end(some)
        if end:
            yield blank + some[:end]
            blank = []
        blank += some[end:]


def _end(rows: list[list[Any]]) -> int:
    """How many rows there are without the empty ones at the end."""
    end = len(rows)
    while end and rows[end - 1].count("") == len(rows[end - 1]):
        end -= 1
    return end


def _all_rows(sheet: "CalamineSheet") -> Iterator[list[Any]]:
    rows: Iterator[list[Any]] = sheet.iter_rows()
    if sheet.start and sheet.start[1]:  # it begins at the first column that holds anything
        rows = map(([""] * sheet.start[1]).__add__, rows)
    if not sheet.merged_cell_ranges:
        return rows
    whole = list(rows)
    _fill_merged(whole, sheet.merged_cell_ranges)
    return iter(whole)


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


def _gather(failed: Iterable[Place], by_row: dict[int, list[Place]]) -> None:
    for place in failed:
        by_row[place[0]].append(place)


def _mark(rows: list[list[Any]], failed: Mapping[int, Iterable[Place]], start: int) -> None:
    """Put the errors into the cells that failed of rows that begin with that number."""
    for number in failed.keys() & range(start, start + len(rows)):
        for _, column, text in failed[number]:
            if column < len(rows[number - start]):
                rows[number - start][column] = Fault(text)
