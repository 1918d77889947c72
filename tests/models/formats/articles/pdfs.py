"""PDF by hand: every line where it is wanted, in one of the fonts that every reader of PDF has."""

from collections.abc import Sequence
from typing import NamedTuple

WIDTH, HEIGHT = 612, 792
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"


class At(NamedTuple):
    """A line at a place, in letters of a size."""

    text: str
    y: float
    x: float = 72
    size: float = 12


def down(*lines: str, y: float = 700, x: float = 72) -> list[At]:
    """Lines one below the other."""
    return [At(line, y - 14 * number, x) for number, line in enumerate(lines)]


def written(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """A file of these objects, of which the first is the catalogue."""
    out, offsets = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    end = b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF" % (size, trailer, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + end


def stream(content: bytes, more: bytes = b"") -> bytes:
    """An object that holds content."""
    return b"<</Length %d%s>>stream\n" % (len(content), more) + content + b"\nendstream"


def pdf(*pages: Sequence[At], info: bytes = b"", language: bytes = b"", count: int | None = None) -> bytes:
    """A document of these pages; ``count`` is how many it claims to have."""
    first = 5
    kids = b" ".join(b"%d 0 R" % (first + 2 * number) for number in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R%s>>" % (b"/Lang(%s)" % language if language else b""),
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(pages) if count is None else count),
        FONT,
        b"<<%s>>" % info,
    ]
    for number, lines in enumerate(pages):
        objects += [page_object(first + 2 * number + 1), stream(b"\n".join(map(_shown, lines)))]
    return written(objects, b"/Info 4 0 R")


def page_object(contents: int) -> bytes:
    """A page whose contents are in the object of that number."""
    box = b"/MediaBox[0 0 %d %d]" % (WIDTH, HEIGHT)
    return b"<</Type/Page/Parent 2 0 R%s/Contents %d 0 R/Resources<</Font<</F 3 0 R>>>>>>" % (box, contents)


def _shown(line: At) -> bytes:
    text = line.text.encode("cp1252").replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)")
    return b"BT /F %g Tf %g %g Td (%s) Tj ET" % (line.size, line.x, line.y, text)
