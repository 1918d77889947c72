"""A line of a page in a PDF, as it stands there."""

import msgspec


class Line(msgspec.Struct, frozen=True, gc=False):
    """A line of text and its place, in points from the page's lower left corner; `size` is the height of its letters.

    `page` counts from 0, `height` is the page's. Where PDFium saw a word broken at the line's end, it ends in "-".
    """

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    page: int
    height: float
