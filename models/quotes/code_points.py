"""Positions in a text, counted in code points as files do and in UTF-16 units as Qt does."""

import re
from bisect import bisect_left

_BEYOND_16_BITS = re.compile("[\U00010000-\U0010ffff]")


class CodePoints:
    """Maps positions of one text both ways in O(log n); a position outside the text is brought to its nearer end.

    Only characters that take two UTF-16 units are held, so most texts cost nothing.
    """

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._wide = [match.start() for match in _BEYOND_16_BITS.finditer(text)]
        self._wide_units = [at + before for before, at in enumerate(self._wide)]

    def to_utf16(self, position: int) -> int:
        """The UTF-16 position of a code point position."""
        position = min(max(position, 0), self._length)
        return position + bisect_left(self._wide, position)

    def to_code_point(self, unit: int) -> int:
        """The code point position of a UTF-16 position; inside a surrogate pair, that of the pair's character."""
        unit = min(max(unit, 0), self._length + len(self._wide))
        return unit - bisect_left(self._wide_units, unit)
