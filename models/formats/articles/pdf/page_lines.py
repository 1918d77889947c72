"""The lines of a page, as PDFium gives its characters."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from models.formats.articles.pdf.line import Line

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage

_BROKEN_WORD = 2
"""What PDFium gives for the hyphen of a word that is broken at the end of a line, together with the line's end."""
_LINE_ENDS = (10, 13)
_SOFT_HYPHEN = 0xAD
_UNKNOWN = 0xFFFD
_BLANKS = re.compile(r"[ \t]+")


class Sheet(NamedTuple):
    """A page: its number from 0, where it begins in its own measure of height, and how high it is, in points."""

    number: int
    floor: float
    height: float


def page_lines(text: "PdfTextPage", sheet: Sheet) -> Iterator[Line]:
    """The lines of a page that are not blank, in PDFium's order; a character without a meaning is U+FFFD.

    What stands outside of the page is left out: nobody sees it.
    """
    from pypdfium2.raw import FPDFText_GetUnicode

    start, codes = 0, list[int]()
    for at in range(text.count_chars()):
        code = FPDFText_GetUnicode(text, at)
        codes.append(code)
        if code in (_BROKEN_WORD, *_LINE_ENDS):
            yield from _line(text, start, codes, sheet)
            start, codes = at + 1, []
    yield from _line(text, start, codes, sheet)


def _line(text: "PdfTextPage", start: int, codes: list[int], sheet: Sheet) -> Iterator[Line]:
    shown = [at for at, code in enumerate(codes) if code > 32 and code != _SOFT_HYPHEN]
    if not shown:
        return
    left, low, _, high = text.get_charbox(start + shown[0], loose=True)
    right = text.get_charbox(start + shown[-1], loose=True)[2]
    top, bottom = high - sheet.floor, low - sheet.floor
    if top > 0 and bottom < sheet.height:
        yield Line(_written(codes), left, right, top, bottom, top - bottom, sheet.number, sheet.height)


def _written(codes: list[int]) -> str:
    """The characters as text: one blank between words, and no hyphen where no word is broken."""
    *inner, last = codes
    kept = [code for code in inner if code != _SOFT_HYPHEN] + [last]
    signs = "".join(chr(_meant(code)) for code in kept if code not in _LINE_ENDS)
    whole = signs.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _BLANKS.sub(" ", whole).strip(" ")


def _meant(code: int) -> int:
    if code in (_BROKEN_WORD, _SOFT_HYPHEN):
        return ord("-")
    is_sign = 32 <= code <= 0x10FFFF and code not in (0x7F, 0xFFFE, 0xFFFF)
    return code if is_sign or code == 9 else _UNKNOWN
