"""The line of a recovery log that holds a whole file, made piece by piece."""

import zlib
from collections.abc import Iterator

import msgspec

from models.claims.claim_file import ClaimFile
from models.formats.claims_writer import claim_pieces
from models.storage.log_line import LINE_END, Word, line_begin


class StartLine:
    """What the changes begin with, as a line behind one of a given checksum.

    The checksum stands before what it is of, so the file is encoded twice, and never held as a whole.
    """

    def __init__(self, file: ClaimFile, checksum: int) -> None:
        self._file = file
        self.checksum = checksum
        """That of the line, once all pieces are taken."""

    def pieces(self) -> Iterator[bytes]:
        """The line in pieces of about half a megabyte, some of them empty."""
        for part in self._payload():
            self.checksum = zlib.crc32(part, self.checksum)
            yield b""
        yield line_begin(self.checksum)
        yield from self._payload()
        yield LINE_END

    def _payload(self) -> Iterator[bytes]:
        yield b'"%s","' % Word.START.encode()
        for piece in claim_pieces(self._file):
            yield msgspec.json.encode(piece.decode())[1:-1]  # it ends with a whole line, so with a whole character
        yield b'"'
