"""A claim file told by what it holds, not by its suffix: git hands over files that have none, and empty ones."""

from pathlib import Path

from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.formats.claims_reader import read_claims
from models.formats.suffixes import read_bytes


def read_any(path: Path, blank: ClaimFile = ClaimFile.NEW) -> ClaimFile:
    """The claim file at ``path``; ``blank`` where nothing but blanks is there; ClaimsError, naming the file."""
    try:
        data = read_bytes(path)
        return read_claims(data) if data.strip() else blank
    except ClaimsError as error:
        raise ClaimsError(f"“{path.name}” cannot be read. {error}") from None
