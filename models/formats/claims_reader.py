"""Reading `*.claims`: a strict decoder first; where it fails, the careful road, which says why or keeps the unknown."""

import msgspec

from models.claims.check import check_file
from models.claims.claim_file import VERSION, ClaimFile
from models.formats.claims_careful import read_carefully, refuse_double_names
from models.formats.claims_layout import FORMAT, Layout
from models.formats.claims_writer import write_claims

_decoder = msgspec.json.Decoder(Layout)


def read_claims(data: bytes) -> ClaimFile:
    """The claim file in these bytes, checked whole; ClaimsError says where and why it is refused."""
    data = data.removeprefix(b"\xef\xbb\xbf")
    layout = _strict(data)
    if layout is None:
        return read_carefully(data)
    file = layout.file()
    check_file(file)
    if write_claims(file) != data:  # bytes of our own layout cannot hold a field twice; any others can
        refuse_double_names(data)
    return file


def _strict(data: bytes) -> Layout | None:
    """The file where it holds known fields only and of the right types, else None."""
    try:
        layout = _decoder.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    return layout if layout.format == FORMAT and layout.version == VERSION else None
