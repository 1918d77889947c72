"""What can be read and written, by suffix; menus, dialogs and the command line read these tables."""

from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.visible import visible
from models.formats import writers
from models.formats.claims_slices import Glimpse, unseen
from models.formats.claims_stored import read_stored
from models.formats.claims_writer import write_claims
from models.progress import Report, silent


class Reader(msgspec.Struct, frozen=True):
    """How a kind of file becomes a claim file."""

    label: str
    read: Callable[[Path, Report, Glimpse], tuple[ClaimFile, str]]
    """The file, and the SHA-256 of its bytes."""


class Writer(msgspec.Struct, frozen=True):
    """How a claim file becomes the bytes of a kind of file.

    Where that takes long, or one file does not hold all, ``files`` gives those to write by name, the one that is asked
    for first; its third argument says whether texts begin with a byte order mark.
    """

    label: str
    write: Callable[[ClaimFile], bytes]
    files: Callable[[ClaimFile, str, bool, Report], dict[str, bytes]] | None = None


READERS: dict[str, Reader] = {".claims": Reader("Claim file", read_stored)}
"""Readers by suffix, in lower case with the dot."""

WRITERS: dict[str, Writer] = {
    ".claims": Writer("Claim file", write_claims),
    ".csv": Writer("Tables as CSV", writers.csv_claims, writers.csv_files),
    ".xlsx": Writer("Excel workbook", writers.workbook, writers.workbook_files),
    ".jsonld": Writer("Linked data (schema.org JSON-LD)", writers.jsonld, writers.jsonld_files),
    ".annotations.jsonld": Writer("Quotes as Web Annotations", writers.annotations, writers.annotations_files),
    ".bib": Writer("Sources as BibTeX", writers.bibtex),
    ".ris": Writer("Sources as RIS", writers.ris),
    ".csl.json": Writer("Sources as CSL-JSON", writers.csl),
}
"""Writers by suffix; those that paint put themselves in from gui."""


PAINTED = (".png", ".svg", ".pdf")
"""Suffixes whose writers come from gui, and need its libraries."""


def read_file(path: Path, report: Report = silent) -> ClaimFile:
    """The claim file at ``path``; ClaimsError, naming the file, where it cannot be read."""
    return read_named(path, report)[0]


def read_named(path: Path, report: Report = silent, glimpse: Glimpse = unseen) -> tuple[ClaimFile, str]:
    """The same, with the SHA-256 of its bytes; ``glimpse`` is told the beginning of a large one, once it is there."""
    reader = _reader(path)
    try:
        return reader.read(path, report, glimpse)
    except ClaimsError as error:
        raise ClaimsError("“{0}” cannot be opened. {1}", visible(path.name), error) from None


def write_bytes(file: ClaimFile, path: Path) -> bytes:
    """The bytes to write to ``path``; ClaimsError where no writer knows its suffix."""
    return _writer(path).write(file)


def write_files(file: ClaimFile, path: Path, bom: bool = False, report: Report = silent) -> dict[Path, bytes]:
    """All that is to be written for ``path``, itself first; ClaimsError where no writer knows its suffix."""
    writer = _writer(path)
    files = {path.name: writer.write(file)} if writer.files is None else writer.files(file, path.name, bom, report)
    report(1.0)  # whoever gave it up meanwhile gets nothing
    return {path.with_name(name): data for name, data in files.items()}


def known_suffix(path: Path, known: Iterable[str]) -> str:
    """The longest of the suffixes that a name ends with, in any case; "" where it ends with none, or is one."""
    name = path.name.lower()
    return max((suffix for suffix in known if name.endswith(suffix) and name != suffix), key=len, default="")


def _writer(path: Path) -> Writer:
    suffix = known_suffix(path, WRITERS)
    if not suffix:
        known = ", ".join(sorted(WRITERS))
        raise ClaimsError("“{0}” cannot be written: its suffix is none of {1}.", visible(path.name), known)
    return WRITERS[suffix]


def _reader(path: Path) -> Reader:
    suffix = known_suffix(path, READERS)
    if not suffix:
        known = ", ".join(sorted(READERS))
        raise ClaimsError("“{0}” cannot be read: its suffix is none of {1}.", visible(path.name), known)
    return READERS[suffix]
