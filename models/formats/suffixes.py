"""What can be read and written, by suffix; menus, dialogs and the command line read these tables."""

import os
import stat
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO, TypeVar

import msgspec

from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.visible import visible
from models.formats import writers
from models.formats.claims_reader import read_claims
from models.formats.claims_writer import write_claims
from models.progress import Report, silent

T = TypeVar("T")


class Reader(msgspec.Struct, frozen=True):
    """How a kind of file becomes a claim file."""

    label: str
    read: Callable[[bytes], ClaimFile]


class Writer(msgspec.Struct, frozen=True):
    """How a claim file becomes the bytes of a kind of file.

    Where that takes long, or one file does not hold all, ``files`` gives those to write by name, the one that is asked
    for first; its third argument says whether texts begin with a byte order mark.
    """

    label: str
    write: Callable[[ClaimFile], bytes]
    files: Callable[[ClaimFile, str, bool, Report], dict[str, bytes]] | None = None


READERS: dict[str, Reader] = {".claims": Reader("Claim file", read_claims)}
"""Readers by suffix, in lower case with the dot."""

WRITERS: dict[str, Writer] = {
    ".claims": Writer("Claim file", write_claims),
    ".csv": Writer("Tables as CSV", writers.csv_claims, writers.csv_files),
    ".xlsx": Writer("Excel workbook", writers.workbook, writers.workbook_files),
    ".jsonld": Writer("Linked data (schema.org JSON-LD)", writers.jsonld),
    ".annotations.jsonld": Writer("Quotes as Web Annotations", writers.annotations),
    ".bib": Writer("Sources as BibTeX", writers.bibtex),
    ".ris": Writer("Sources as RIS", writers.ris),
    ".csl.json": Writer("Sources as CSL-JSON", writers.csl),
}
"""Writers by suffix; those that paint put themselves in from gui."""


PAINTED = (".png", ".svg", ".pdf")
"""Suffixes whose writers come from gui, and need its libraries."""


LARGEST = 10**9
"""How many bytes a file may have that is read: some four million claims."""


def read_file(path: Path) -> ClaimFile:
    """The claim file at ``path``; ClaimsError, naming the file, where it cannot be read."""
    return read_named(path)[0]


def read_named(path: Path) -> tuple[ClaimFile, bytes]:
    """The claim file at ``path`` and its bytes; ClaimsError, naming the file, where it cannot be read."""
    reader = _by_suffix(READERS, path, "read")
    try:
        data = read_bytes(path)
        return reader.read(data), data
    except ClaimsError as error:
        raise ClaimsError(f"“{visible(path.name)}” cannot be opened. {error}") from None


def write_bytes(file: ClaimFile, path: Path) -> bytes:
    """The bytes to write to ``path``; ClaimsError where no writer knows its suffix."""
    return _by_suffix(WRITERS, path, "written").write(file)


def write_files(file: ClaimFile, path: Path, bom: bool = False, report: Report = silent) -> dict[Path, bytes]:
    """All that is to be written for ``path``, itself first; ClaimsError where no writer knows its suffix."""
    writer = _by_suffix(WRITERS, path, "written")
    if writer.files is None:
        return {path: writer.write(file)}
    return {path.with_name(name): data for name, data in writer.files(file, path.name, bom, report).items()}


def read_bytes(path: Path) -> bytes:
    """The bytes of a plain file of up to `LARGEST`; ClaimsError where there is none, or it cannot be read.

    Never waits for a pipe or reads a device, whatever stands under that name.
    """
    try:
        _check_plain(path.stat())
        with os.fdopen(os.open(path, _TO_READ), "rb") as file:
            return _read_whole(file)
    except FileNotFoundError:
        raise ClaimsError("There is no such file.") from None
    except MemoryError:
        raise ClaimsError("It is larger than the memory that is free.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ClaimsError(f"It cannot be read: {reason}.") from error


_TO_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def _read_whole(file: BinaryIO) -> bytes:
    """All that an open file holds; ClaimsError where it is being written, for half of it may be of before."""
    was = os.fstat(file.fileno())
    _check_plain(was)
    data = file.read(was.st_size + 1)  # one more than there should be, to see it grow
    now = os.fstat(file.fileno())
    _check_size(len(data))
    if len(data) != was.st_size or (now.st_size, now.st_mtime_ns) != (was.st_size, was.st_mtime_ns):
        raise ClaimsError("Another program is writing it: open it again once that is done.")
    return data


def _check_plain(found: os.stat_result) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise ClaimsError("It is not a file.")
    _check_size(found.st_size)


def _check_size(size: int) -> None:
    if size > LARGEST:
        raise ClaimsError(f"It holds {size / 1e9:.1f} GB, and files of more than {LARGEST / 1e9:.0f} GB are not read.")


def known_suffix(path: Path, known: Iterable[str]) -> str:
    """The longest of the suffixes that a name ends with, in any case; "" where it ends with none, or is one."""
    name = path.name.lower()
    return max((suffix for suffix in known if name.endswith(suffix) and name != suffix), key=len, default="")


def _by_suffix(table: dict[str, T], path: Path, verb: str) -> T:
    suffix = known_suffix(path, table)
    if not suffix:
        known = ", ".join(sorted(table))
        raise ClaimsError(f"“{visible(path.name)}” cannot be {verb}: its suffix is none of {known}.")
    return table[suffix]
