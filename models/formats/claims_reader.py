"""Reading `*.claims`.

In slices where it is laid out as this program writes it; else a strict decoder takes it piece by piece; where that
fails, the careful road says why, or keeps the unknown.
"""

import io

from models.claims.claim_file import ClaimFile
from models.formats.claims_slices import Glimpse, read_slices, slices, unseen
from models.progress import Report, silent


def read_claims(data: bytes) -> ClaimFile:
    """The claim file in these bytes, checked whole; ClaimsError says where and why it is refused."""
    return read_slices(slices(io.BytesIO(data))) or read_whole(data)


def read_whole(data: bytes, report: Report = silent, glimpse: Glimpse = unseen) -> ClaimFile:
    """The same for a file of any layout; ``glimpse`` is told its beginning where its claims come behind the rest."""
    from models.formats.claims_careful import read_carefully
    from models.formats.claims_pieces import read_pieces

    data = data.removeprefix(b"\xef\xbb\xbf")
    return read_pieces(data, report, glimpse) or read_carefully(data)
