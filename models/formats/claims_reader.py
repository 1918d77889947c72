"""Reading `*.claims`.

In slices where it is laid out as this program writes it; else a strict decoder takes it at once; where that fails, the
careful road says why, or keeps the unknown.
"""

import io

from models.claims.check import check_file
from models.claims.claim_file import ClaimFile
from models.formats.claims_careful import read_carefully, refuse_double_names
from models.formats.claims_layout import read_layout
from models.formats.claims_slices import read_slices, slices
from models.formats.claims_writer import write_claims


def read_claims(data: bytes) -> ClaimFile:
    """The claim file in these bytes, checked whole; ClaimsError says where and why it is refused."""
    return read_slices(slices(io.BytesIO(data))) or read_whole(data)


def read_whole(data: bytes) -> ClaimFile:
    """The same for a file of any layout, at once."""
    data = data.removeprefix(b"\xef\xbb\xbf")
    layout = read_layout(data)
    if layout is None:
        return read_carefully(data)
    file = layout.file()
    check_file(file)
    if write_claims(file) != data:  # bytes of our own layout cannot hold a field twice; any others can
        refuse_double_names(data)
    return file
