"""The text of a source as a text widget holds it, and the way between places in both.

A widget turns a CRLF into one line end and takes some characters for its own, so what it holds is never read back:
a place in it is carried back to the stored text instead.
"""

import re
from bisect import bisect_left

from models.quotes.code_points import CodePoints

_CRLF = re.compile("\r\n")
_TAKEN = str.maketrans({"\r": "\n", "\u2029": "\n", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd", "\ufffc": "\ufffd"})
"""Characters that mean something else to Qt: other line ends, marks of frames, the sign for an inserted object."""


class ShownText:
    """A stored text, and `shown`, what a widget is given instead.

    Places in the stored text are code points, as quotes count them; places in the shown one UTF-16 units, as Qt does.
    """

    def __init__(self, stored: str) -> None:
        self.stored = stored
        self.shown = _CRLF.sub("\n", stored).translate(_TAKEN)
        self._units = CodePoints(self.shown)
        self._returns = [match.start() for match in _CRLF.finditer(stored)]
        self._line_ends = [place - number for number, place in enumerate(self._returns)]

    def to_shown(self, place: int) -> int:
        """Where a place of the stored text is shown; the middle of a CRLF counts as before it."""
        return self._units.to_utf16(place - bisect_left(self._returns, place))

    def to_stored(self, unit: int) -> int:
        """Which place of the stored text is shown there; never the middle of a CRLF or of a character."""
        place = self._units.to_code_point(unit)
        return place + bisect_left(self._line_ends, place)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stored span that a shown one stands for, without the blanks at its ends; empty where it is all blank."""
        first, last = self.to_stored(start), self.to_stored(end)
        passage = self.stored[first:last]
        first += len(passage) - len(passage.lstrip())
        return first, first + len(passage.strip())
