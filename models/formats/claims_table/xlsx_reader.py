"""Our own workbooks, read again, whatever spreadsheet has saved them since; in a process of its own."""

import datetime
import io
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from models.claims.claim_file import ClaimFile, Heading
from models.claims.errors import ClaimsError
from models.claims.saying import Clause
from models.claims.unknown_fields import DEEPEST
from models.confined.call import MEMORY, confined
from models.formats.claims_layout import Layout, known_names
from models.formats.claims_reader import read_claims
from models.formats.claims_table.cells import Cell, read_unknown, text_of
from models.formats.claims_table.columns import OTHER, TABLES
from models.formats.claims_table.long_texts import whole
from models.formats.claims_table.reading import OTHERWISE, Found, assembled, check_version
from models.formats.claims_table.xlsx_writer import FILE, FORMAT
from models.formats.claims_writer import write_claims
from models.formats.tables.workbook import check_package
from models.progress import Report, silent
from models.text.formulas import unescaped

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

_CONTINUED = re.compile(r"(.+) \(([0-9]{1,5})\)")
_EXPANDING = 100
"""So many bytes of memory a byte of a large workbook needs: about 60, measured at 100,000 claims."""

_MOST_MEMORY = 8 * 10**9

_SECONDS = 600

_WIDEST = 16_384
_MOST_CELLS = 100_000_000
"""How far a sheet may reach: as wide as spreadsheets know, and a million claims."""

_OPENED = 0.3
_READ = 0.9
"""Parts of the work: opening the workbook, making records of it, writing them."""


def read_own_xlsx(data: bytes, report: Report = silent) -> ClaimFile:
    """The claim file of a workbook that was written here; what was escaped is text again.

    ClaimsError says which sheet, row and column is at fault, or that the workbook is another program's.
    """
    check_package(data)
    memory = min(max(MEMORY, _EXPANDING * len(data)), _MOST_MEMORY)
    return read_claims(confined(claims_in, data, bytes, report, memory=memory, seconds=_SECONDS))


def is_own_xlsx(data: bytes, report: Report = silent) -> bool:
    """Whether bytes are a workbook that was written here."""
    try:
        return confined(is_marked, data, bool, report)
    except ClaimsError:
        return False


def claims_in(data: bytes, report: Report) -> bytes:
    """The work of the confined process: a workbook in, a claim file out."""
    book = _opened(data)
    about = _about(book)
    if about.get("format") != FORMAT:
        raise ClaimsError("It is a workbook of another program: import it as a table, column by column.")
    report(_OPENED)
    file = assembled(_tables(book, about), _heading(about), lambda part: report(_OPENED + part * (_READ - _OPENED)))
    report(_READ)
    return write_claims(file)


def is_marked(data: bytes, _report: Report) -> bool:
    """The work of the confined process: whether a workbook bears our mark."""
    return _about(_opened(data)).get("format") == FORMAT


def _opened(data: bytes) -> "CalamineWorkbook":
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(data))
    except (CalamineError, OSError, ValueError):
        raise ClaimsError("It is no workbook that can be read: it is damaged, or protected by a password.") from None


def _about(book: "CalamineWorkbook") -> dict[str, str]:
    """What the sheet on the file says, by field; nothing where there is no such sheet."""
    if FILE not in book.sheet_names:
        return {}
    rows = _rows(book, FILE)
    return {text_of(row[0]): text_of(row[1]) for row in rows[1:] if len(row) > 1}


def _tables(book: "CalamineWorkbook", about: Mapping[str, str]) -> dict[str, Found]:
    titles = [title.strip() for title in about.get("sheets", "").split(";")]
    for title in titles:
        if title not in book.sheet_names:
            raise ClaimsError("The workbook has no sheet “{0}” any more. {1}", title, OTHERWISE)
    return {
        table.name: Found(Clause("Sheet “{0}”", table.title), _rows(book, table.title))
        for table in TABLES
        if table.title in titles
    }


def _heading(about: Mapping[str, str]) -> Heading:
    version = about.get("version", "")
    check_version(int(version) if version.isdecimal() and len(version) < 9 else None)
    extra = None
    if other := about.get(OTHER, ""):
        try:
            extra = read_unknown(other, known_names(Layout), DEEPEST + 1)
        except ClaimsError as error:
            raise ClaimsError("Sheet “{0}”, “{1}”: {2}. {3}", FILE, OTHER, error, OTHERWISE) from None
    return Heading(title=about.get("title", ""), note=about.get("note", ""), extra=extra)


def _rows(book: "CalamineWorkbook", name: str) -> list[list[Cell]]:
    """The rows of a sheet, its long texts in one piece, and nothing escaped."""
    from python_calamine import CalamineError

    try:
        sheet = book.get_sheet_by_name(name)
        _check_span(name, *(sheet.end or (0, 0)))
        rows = sheet.to_python(skip_empty_area=False)
    except (CalamineError, OSError, ValueError):
        raise ClaimsError("Its sheet “{0}” cannot be read: it is damaged.", name) from None
    if not rows:
        return []
    places = _places(rows[0])
    head = [_plain(rows[0][at[0]]) for at in places]
    if len(head) == len(rows[0]):
        return [head, *(["" if cell == "" else _one(cell) for cell in row] for row in rows[1:])]
    return [head, *([_joined(row, at) for at in places] for row in rows[1:])]


def _check_span(name: str, height: int, width: int) -> None:
    """Refuse a sheet whose last cell lies so far that the empty ones before it would fill the memory."""
    if width > _WIDEST or height * width > _MOST_CELLS:
        raise ClaimsError("Its sheet “{0}” has cells too far from its table: delete the far ones.", name)


def _places(head: Sequence[object]) -> list[list[int]]:
    """Where each column stands, and where its long texts go on."""
    names = [str(cell) for cell in head]
    starts = {name: [at] for at, name in reversed(list(enumerate(names)))}
    places: list[list[int]] = []
    for at, name in enumerate(names):
        match = _CONTINUED.fullmatch(name)
        own = starts.get(match[1]) if match else None
        if match and own and int(match[2]) == len(own) + 1:
            own.append(at)
        else:
            places.append(starts[name] if starts[name][0] == at else [at])
    return places


def _joined(row: Sequence[object], places: Sequence[int]) -> Cell:
    """A cell in one piece; each part of a long text was escaped as a text of its own."""
    cells = [row[at] for at in places]
    if all(cell == "" for cell in cells[1:]):
        return _one(cells[0])
    return whole([unescaped(str(cell)) for cell in cells])


def _one(cell: object) -> Cell:
    """A cell as one of the kinds that tables have; a time of day or a span of time is text."""
    if isinstance(cell, str):
        return whole([unescaped(cell)]) if cell[:1] == "'" or "_u{" in cell else cell
    return _plain(cell)


def _plain(cell: object) -> Cell:
    return cell if isinstance(cell, str | int | float | datetime.date) or cell is None else str(cell)
