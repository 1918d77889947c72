"""Whole claim files in whatever format they were written."""

import os
from collections.abc import Iterable
from pathlib import Path

from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.visible import visible
from models.formats.plain_file import read_bytes
from models.formats.suffixes import READERS, known_suffix, read_file
from models.progress import Report, silent


def is_native(path: Path) -> bool:
    """Whether a file is saved in the format that it was read in; all others are opened as copies without a name."""
    return known_suffix(path, READERS) != ""


def read_whole(path: Path, report: Report = silent) -> ClaimFile:
    """The claim file at ``path``, by its suffix; ClaimsError, naming the file, where it cannot be read."""
    if is_native(path):
        return read_file(path)
    try:
        return _read(path, report)
    except ClaimsError as error:
        raise ClaimsError("“{0}” cannot be opened. {1}", visible(path.name), error) from None


def strangers(files: Iterable[Path]) -> list[Path]:
    """Which files that are to be written beside the first are there already, and belong to no export under its name."""
    from models.formats.claims_table.package import own_names

    first, *others = files
    there = [path for path in others if os.path.lexists(path)]
    own = own_names(first, read_bytes) if there else frozenset()
    return [path for path in there if path.name not in own]


def _read(path: Path, report: Report) -> ClaimFile:
    from models.formats.claims_table.package import is_own_package, read_package
    from models.formats.claims_table.xlsx_reader import read_own_xlsx
    from models.formats.linked.reading import read_jsonld

    suffix = path.suffix.lower()
    if suffix in (".xlsx", ".ods"):
        return read_own_xlsx(read_bytes(path), report)
    if suffix == ".csv" or (suffix == ".json" and is_own_package(path, read_bytes)):
        return read_package(path, read_bytes, report)
    return read_jsonld(read_bytes(path))
