"""A claim file told by what it holds, not by its suffix: git hands over files that have none, and empty ones."""

from pathlib import Path

from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.formats.claims_stored import read_stored
from models.formats.plain_file import read_bytes
from models.progress import Report, silent


def read_any(path: Path, blank: ClaimFile = ClaimFile.NEW, report: Report = silent) -> ClaimFile:
    """The claim file at ``path``; ``blank`` where nothing but blanks is there; ClaimsError, naming the file."""
    try:
        return _read(path, report) or blank
    except ClaimsError as error:
        raise ClaimsError("“{0}” cannot be read. {1}", path.name, error) from None


def _read(path: Path, report: Report) -> ClaimFile | None:
    """The claim file; None where there are only blanks, which is looked at where it is refused, for it seldom is."""
    try:
        return read_stored(path, report)[0]
    except ClaimsError:
        if read_bytes(path).strip():
            raise
        return None
