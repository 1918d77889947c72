"""Whether an OpenDocument spreadsheet is whole: python-calamine never ends reading a table that is not closed."""

import io
import zipfile
import zlib
from xml.parsers import expat

from models.claims.errors import ClaimsError

_CELLS = "content.xml"
_DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, expat.ExpatError, LookupError, ValueError, RuntimeError, OSError, EOFError),
)


def check_open_document(data: bytes) -> None:
    """Raise ClaimsError where the cells of an OpenDocument file are no XML; anything else is passed over."""
    if not data.startswith(b"PK"):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            if _CELLS in parts.namelist():
                with parts.open(_CELLS) as part:
                    expat.ParserCreate().ParseFile(part)
    except _DAMAGED:
        raise ClaimsError("It is a damaged workbook: its end is missing, or it was changed.") from None
