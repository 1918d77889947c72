"""What a Linux program or library asks of others: their names, which versions of the C library, and where they are."""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_DYNAMIC, _NEEDS_VERSIONS = 6, 0x6FFFFFFE
_NEEDED, _SONAME, _RPATH, _RUN_PATH = 1, 14, 15, 29
_MAGIC = b"\x7fELF\x02\x01"


class Needs(NamedTuple):
    """What one file asks for: libraries by name, and symbol versions such as “GLIBC_2.34”; and its own name, or ""."""

    libraries: tuple[str, ...] = ()
    versions: tuple[str, ...] = ()
    name: str = ""


class _Section(NamedTuple):
    kind: int
    offset: int
    size: int
    link: int
    entries: int


def read_needs(path: Path) -> Needs:
    """What a file asks for; nothing, where it is no 64-bit little-endian ELF file, or has no dynamic section."""
    with path.open("rb") as file:
        data = file.read(len(_MAGIC))
        if data != _MAGIC:
            return Needs()
        data += file.read()
    sections = list(_sections(data))
    libraries: list[str] = []
    versions: list[str] = []
    name = ""
    for section in sections:
        if section.kind == _DYNAMIC:
            texts = sections[section.link]
            entries = list(_entries(data, section))
            libraries = [_text(data, texts, value) for tag, value in entries if tag == _NEEDED]
            name = next((_text(data, texts, value) for tag, value in entries if tag == _SONAME), "")
        elif section.kind == _NEEDS_VERSIONS:
            versions = list(_versions(data, section, sections[section.link]))
    return Needs(tuple(libraries), tuple(versions), name)


def forget_run_path(data: bytes) -> bytes:
    """A file without the folders where it has the loader look for libraries before it looks elsewhere."""
    if not data.startswith(_MAGIC):
        return data
    for section in _sections(data):
        if section.kind == _DYNAMIC:
            kept = [entry for entry in _entries(data, section) if entry[0] not in (_RPATH, _RUN_PATH)]
            table = b"".join(struct.pack("<qQ", *entry) for entry in kept).ljust(section.size, b"\0")
            data = data[: section.offset] + table + data[section.offset + section.size :]
    return data


def _sections(data: bytes) -> Iterator[_Section]:
    (table,) = struct.unpack_from("<Q", data, 40)
    size, count = struct.unpack_from("<HH", data, 58)
    for number in range(count):
        _, kind, _, _, offset, length, link, info, _, _ = struct.unpack_from("<IIQQQQIIQQ", data, table + number * size)
        yield _Section(kind, offset, length, link, info)


def _entries(data: bytes, section: _Section) -> Iterator[tuple[int, int]]:
    for at in range(section.offset, section.offset + section.size, 16):
        tag, value = struct.unpack_from("<qQ", data, at)
        yield tag, value


def _versions(data: bytes, section: _Section, texts: _Section) -> Iterator[str]:
    file = section.offset
    for _ in range(section.entries):
        _, count, _, first, following = struct.unpack_from("<HHIII", data, file)
        version = file + first
        for _ in range(count):
            _, _, _, name, after = struct.unpack_from("<IHHII", data, version)
            yield _text(data, texts, name)
            version += after
        file += following


def _text(data: bytes, texts: _Section, at: int) -> str:
    start = texts.offset + at
    return data[start : data.index(b"\0", start)].decode()
