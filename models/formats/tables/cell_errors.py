"""What python-calamine does not tell of an XLSX sheet: which formulas failed or lack a value, which cell is far out."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from xml.etree import ElementTree

from models.progress import Report
from models.sheets.sheet import MOST_CELLS, MOST_ROWS, UNCALCULATED, letters

_SHEETS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_CHUNK = 2**20
_LONGEST = 4096
"""How many bytes a cell with a failed formula has at most."""

_ROWS, _COLUMNS = 1_048_576, 16_384
"""How many of each a sheet of a workbook can have."""

_CELL = re.compile(rb'<c\b[^>]{0,200}?\br="([A-Z]{1,3})([0-9]{1,7})"')
_MARK = b't="e"'
_FAILED = re.compile(
    rb'<c\b(?=[^>]*\bt="e")[^>]*\br="([A-Z]{1,3})([0-9]{1,7})"[^>]*>(?:(?!</c>).){0,3000}?<v>([^<]{1,20})</v>', re.S
)
_BARE_MARKS = (b"</f></c>", b"<v/>", b"<v />")
_BARE = re.compile(
    rb'<c\b(?![^>]*\bt="str")[^>]*\br="([A-Z]{1,3})([0-9]{1,7})"[^>]*><f\b[^>]*>[^<]{0,3000}</f>(?:<v ?/>)?</c>'
)
"""A formula without a value; `<v></v>` is the empty text, and so a value."""

_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    ElementTree.ParseError,
    LookupError,
    ValueError,
    RuntimeError,
    OSError,
    EOFError,
)
"""What damaged workbooks raise; whether they can be read at all is for python-calamine to say."""

Place = tuple[int, int, str]
"""Row and column, counted from 0, and the error: "#N/A"."""


def failed_cells(data: bytes, name: str) -> list[Place]:
    """The cells of one sheet whose formulas failed, or have no value; none where the file is no XLSX that is known."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            path = _path(parts, name)
            return list(_found(parts, path)) if path else []
    except _DAMAGED:
        return []


def far_cell(data: bytes, _report: Report, *, name: str) -> str:
    """The cell that stands farthest out where one sheet spans more cells than are read: "XFD1048576"; else ""."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            path = _path(parts, name)
            places = set(_corners(parts, path)) if path else set()
    except _DAMAGED:
        return ""
    height, width = (max((place[at] + 1 for place in places), default=0) for at in (0, 1))
    if height <= MOST_ROWS and height * width <= MOST_CELLS:
        return ""
    row, column = max(places, key=lambda place: max(place[0] / _ROWS, place[1] / _COLUMNS))
    return f"{letters(column)}{row + 1}"


def _corners(parts: zipfile.ZipFile, path: str) -> Iterator[tuple[int, int]]:
    """The lowest cell and the rightmost one of each piece of a sheet, as row and column."""
    with parts.open(path) as part:
        rest = b""
        while chunk := part.read(_CHUNK):
            piece = rest + chunk
            found = [(int(row) - 1, _number(column)) for column, row in _CELL.findall(piece)]
            if found:
                yield max(found)
                yield max(found, key=lambda place: place[1])
            rest = piece[-_LONGEST:]


def _path(parts: zipfile.ZipFile, name: str) -> str:
    if "xl/workbook.xml" not in parts.namelist():
        return ""
    sheets = ElementTree.fromstring(parts.read("xl/workbook.xml")).iter(f"{_SHEETS}sheet")
    wanted = next((sheet.get(_RELATION) for sheet in sheets if sheet.get("name") == name), None)
    relations = ElementTree.fromstring(parts.read("xl/_rels/workbook.xml.rels"))
    target = next((one.get("Target", "") for one in relations if wanted and one.get("Id") == wanted), "")
    if not target:
        return ""
    return target.removeprefix("/") if target.startswith("/") else f"xl/{target}"


def _found(parts: zipfile.ZipFile, path: str) -> Iterator[Place]:
    """Looks through the sheet piece by piece; pieces overlap, so that no cell is cut."""
    with parts.open(path) as part:
        rest = b""
        while chunk := part.read(_CHUNK):
            piece = rest + chunk
            failed = _FAILED.finditer(piece) if _MARK in piece else ()
            bare = _BARE.finditer(piece) if any(mark in piece for mark in _BARE_MARKS) else ()
            matches = sorted((*failed, *bare), key=re.Match.start)
            for match in matches:
                text = match[3].decode(errors="replace") if match.re is _FAILED else UNCALCULATED
                yield int(match[2]) - 1, _number(match[1]), text
            end = matches[-1].end() if matches else 0
            rest = piece[max(end, len(piece) - _LONGEST) :]


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number - 1
