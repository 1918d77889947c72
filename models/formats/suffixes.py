"""What can be read and written, by suffix; menus, dialogs and the command line read these tables."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import msgspec

from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.formats.claims_reader import read_claims
from models.formats.claims_writer import write_claims

T = TypeVar("T")


class Reader(msgspec.Struct, frozen=True):
    """How a kind of file becomes a claim file."""

    label: str
    read: Callable[[bytes], ClaimFile]


class Writer(msgspec.Struct, frozen=True):
    """How a claim file becomes the bytes of a kind of file."""

    label: str
    write: Callable[[ClaimFile], bytes]


READERS: dict[str, Reader] = {".claims": Reader("Claim file", read_claims)}
"""Readers by suffix, in lower case with the dot."""

WRITERS: dict[str, Writer] = {".claims": Writer("Claim file", write_claims)}
"""Writers by suffix; those that paint put themselves in from gui."""


PAINTED = (".png", ".svg", ".pdf")
"""Suffixes whose writers come from gui, and need its libraries."""


def read_file(path: Path) -> ClaimFile:
    """The claim file at ``path``; ClaimsError, naming the file, where it cannot be read."""
    reader = _by_suffix(READERS, path, "read")
    try:
        return reader.read(read_bytes(path))
    except ClaimsError as error:
        raise ClaimsError(f"“{path.name}” cannot be opened. {error}") from None


def write_bytes(file: ClaimFile, path: Path) -> bytes:
    """The bytes to write to ``path``; ClaimsError where no writer knows its suffix."""
    return _by_suffix(WRITERS, path, "written").write(file)


def read_bytes(path: Path) -> bytes:
    """The bytes of a plain file; ClaimsError where there is none or it cannot be read."""
    try:
        if path.exists() and not path.is_file():
            raise ClaimsError("It is not a file.")
        return path.read_bytes()
    except FileNotFoundError:
        raise ClaimsError("There is no such file.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ClaimsError(f"It cannot be read: {reason}.") from error


def _by_suffix(table: dict[str, T], path: Path, verb: str) -> T:
    try:
        return table[path.suffix.lower()]
    except KeyError:
        known = ", ".join(sorted(table))
        raise ClaimsError(f"“{path.name}” cannot be {verb}: its suffix is none of {known}.") from None
