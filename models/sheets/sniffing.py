"""Finding out how a text file holds its table; only a proposal, which is shown and can be changed."""

import csv
import re
from collections import Counter
from itertools import islice

from models.claims.errors import ClaimsError
from models.sheets.delimited import DELIMITERS, decoded, records
from models.sheets.mapping import Format

_RAREST_FIRST = ("\t", "|", ";", ",")
"""Of delimiters that part a text alike, the one that stands in cells by chance most seldom."""

_SAMPLE = 256 * 1024
"""How many bytes are looked at."""

_PARTS_NOTHING = (0.0, 1)
"""The fit of a delimiter that parts nothing."""

_ROWS = 200
"""How many records are looked at."""

_UNSURE = 64 * 1024
"""How many bytes of lines that are not ASCII are enough to tell their encoding."""

_BOMS = {
    b"\xef\xbb\xbf": "utf-8",
    b"\xff\xfe\x00\x00": "utf-32",
    b"\x00\x00\xfe\xff": "utf-32",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}
"""Byte order marks; that of UTF-16 is the beginning of one of UTF-32, and so comes later."""


def sniff(data: bytes) -> Format:
    """Encoding, quotation mark and delimiter of a table; never raises, for what cannot be told is the usual."""
    encoding = find_encoding(data)
    text = _sample(data, encoding)
    quote = _quote(text)
    fits = {mark: _fit(text, Format(delimiter=mark, quote=quote)) for mark in _RAREST_FIRST}
    best = max(fits, key=fits.__getitem__)
    return Format(delimiter=best if fits[best] > _PARTS_NOTHING else ",", quote=quote, encoding=encoding)


_USUAL = "cp1252"
"""What is taken of encodings that read a text alike."""


def find_encoding(data: bytes) -> str:
    """The encoding: what the byte order mark says, else UTF-8 where it can be that, else the likeliest of all."""
    for mark, name in _BOMS.items():
        if data.startswith(mark):
            return name
    if wide := _without_mark(data[:_SAMPLE]):
        return wide
    try:
        data.decode("utf-8")
        return "utf-8"
    except UnicodeDecodeError:
        return _likeliest(data)


def _without_mark(sample: bytes) -> str:
    """UTF-16 without its mark: of Latin text, every other byte is NUL."""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if half and max(even, odd) > half * 0.4 and min(even, odd) < half * 0.05:
        return "utf-16-be" if even > odd else "utf-16-le"
    return ""


def _likeliest(data: bytes) -> str:
    from charset_normalizer import from_bytes

    lines, size = list[bytes](), 0
    for line in data.splitlines():
        if not line.isascii():
            lines.append(line)
            size += len(line)
            if size > _UNSURE:
                break
    sample = b"\n".join(lines)[:_UNSURE]
    best = from_bytes(sample).best()
    name = best.encoding if best else _USUAL
    if sample.decode(name, "replace") == sample.decode(_USUAL, "replace"):
        name = _USUAL
    return name.replace("_", "-") if _decodes(data, name) else "iso8859-1"


def _decodes(data: bytes, name: str) -> bool:
    try:
        decoded(data, name)
    except ClaimsError:
        return False
    return True


def _sample(data: bytes, encoding: str) -> str:
    """Whole lines from the beginning."""
    text = data[:_SAMPLE].decode(encoding, errors="replace").removeprefix("\ufeff")
    end = max(text.rfind("\n"), text.rfind("\r"))
    return text[: end + 1] if len(data) > _SAMPLE and end >= 0 else text


def _quote(text: str) -> str:
    """The mark that encloses most cells; none where quotation marks do not close."""
    marks = "".join(map(re.escape, DELIMITERS))
    counts = {
        mark: len(re.findall(rf"(?m)(?:^|[{marks}]){mark}[^{mark}\n]*{mark}(?=[{marks}\r\n]|$)", text))
        for mark in "\"'"
    }
    quote = "'" if counts["'"] > counts['"'] else '"'
    fits = [_fit(text, Format(delimiter=mark, quote=quote)) for mark in DELIMITERS]
    return "" if min(fits) < (0.0, 0) and max(fits) <= _PARTS_NOTHING else quote


def _fit(text: str, form: Format) -> tuple[float, int]:
    """How well a delimiter parts a text: the share of records that have as many cells as most, and how many those are.

    One that parts nothing comes behind any that does; negative where a quotation mark is never closed.
    """
    try:
        widths = [len(row) for row, _ in islice(records(text, form), _ROWS) if any(cell.strip() for cell in row)]
    except (ClaimsError, csv.Error):
        return -1.0, 0
    if not widths:
        return _PARTS_NOTHING
    width, count = Counter(widths).most_common(1)[0]
    return (count / len(widths), width) if width > 1 else _PARTS_NOTHING
