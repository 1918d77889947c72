"""Claim files on the disk: read in pieces, so that their bytes need not be held beside their records."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from models.claims.claim_file import ClaimFile
from models.formats.claims_reader import read_whole
from models.formats.claims_slices import Glimpse, read_slices, slices, unseen
from models.formats.plain_file import open_plain, read_rest, size_of
from models.progress import Report, silent

LARGE = 4_000_000
"""Bytes from which on a file is worth a glimpse; a smaller one is there at once."""

_READ = 0.95
"""How much of the work is done when all is read: the rest is to see that it holds together."""


def read_stored(path: Path, report: Report = silent, glimpse: Glimpse = unseen) -> tuple[ClaimFile, str]:
    """The claim file at ``path``, checked whole, and the SHA-256 of its bytes; ClaimsError says why it is refused."""
    with open_plain(path) as file:
        digest = hashlib.sha256()
        pieces = _told(slices(file), digest, size_of(file), report)
        glimpse = _once(glimpse) if size_of(file) >= LARGE else unseen
        found = read_slices(pieces, glimpse)
        if found is not None:
            return found, digest.hexdigest()
        file.seek(0)
        data = read_rest(file)
    return read_whole(data, report, glimpse), hashlib.sha256(data).hexdigest()


def _once(glimpse: Glimpse) -> Glimpse:
    """The same, but told of one beginning only, whichever way it is read: the user may look farther down by then."""
    is_told = False

    def tell(part: ClaimFile) -> None:
        nonlocal is_told
        if not is_told:
            is_told = True
            glimpse(part)

    return tell


def _told(pieces: Iterator[bytes], digest: "hashlib._Hash", size: int, report: Report) -> Iterator[bytes]:
    """The same pieces, each counted."""
    done = 0
    for piece in pieces:
        digest.update(piece)
        done += len(piece)
        report(_READ * done / max(size, done))
        yield piece
