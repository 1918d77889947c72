"""A workbook of Excel 97 by hand, for no library that is here writes one."""

import struct

_SECTOR = 512
_END, _FAT, _FREE = 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
_LEAST = 4096
"""Bytes from which a stream has sectors of its own."""

_GLOBALS, _SHEET = 0x0005, 0x0010


def old_workbook(*rows: tuple[str | float, ...]) -> bytes:
    """The bytes of an XLS file with one sheet called "Sheet" that holds these rows."""
    beginning = _record(0x0809, struct.pack("<HHHHII", 0x0600, _GLOBALS, 0, 0x07CC, 0, 6))
    at = len(beginning) + len(_bound(0)) + len(_record(0x000A))
    sheet = _record(0x0809, struct.pack("<HHHHII", 0x0600, _SHEET, 0, 0x07CC, 0, 6))
    sheet += _record(0x0200, struct.pack("<IIHHH", 0, len(rows), 0, max(map(len, rows)), 0))
    for row, cells in enumerate(rows):
        sheet += b"".join(_cell(row, column, cell) for column, cell in enumerate(cells))
    return _compound(beginning + _bound(at) + _record(0x000A) + sheet + _record(0x000A))


def _record(kind: int, content: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def _bound(at: int) -> bytes:
    """The name of the sheet, and where it begins."""
    return _record(0x0085, struct.pack("<IBBBB", at, 0, 0, 5, 0) + b"Sheet")


def _cell(row: int, column: int, cell: str | float) -> bytes:
    place = struct.pack("<HHH", row, column, 0)
    if isinstance(cell, str):
        return _record(0x0204, place + struct.pack("<HB", len(cell), 1) + cell.encode("utf-16-le"))
    return _record(0x0203, place + struct.pack("<d", cell))


def _compound(stream: bytes) -> bytes:
    """One stream called "Workbook" in a compound file."""
    size = max(len(stream), _LEAST)
    count = -(-size // _SECTOR)
    links = [_FAT, _END, *range(3, 2 + count), _END]
    table = struct.pack("<128I", *links, *[_FREE] * (128 - len(links)))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, _LEAST, _END, 0, _END, 0)
    header += struct.pack("<109I", 0, *[_FREE] * 108)
    entries = _entry("Root Entry", 5, 1, _END, 0) + _entry("Workbook", 2, _FREE, 2, size) + bytes(2 * 128)
    return header + table + entries + stream.ljust(count * _SECTOR, b"\0")


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    text = name.encode("utf-16-le").ljust(64, b"\0")
    more = struct.pack("<HBBIII", 2 * len(name) + 2, kind, 1, _FREE, _FREE, child) + bytes(16 + 4 + 8 + 8)
    return text + more + struct.pack("<IQ", start, size)
