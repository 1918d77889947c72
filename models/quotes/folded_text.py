"""A text with its typography folded away, so that two typings of the same words become the same text."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

_IGNORED = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
"""Soft hyphens, characters without width, marks of direction, variation selectors."""
_FOLDABLE = re.compile(
    rf"(?P<space>[\s{_IGNORED}]{{2,}}|[^\S ]|[{_IGNORED}])|(?P<run>[`!-~]?[^\x00-\x7f\s{_IGNORED}]+|`)"
)
_ALIKE = str.maketrans(
    dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u2035\u02b9\u02bb\u02bc\u02bd`\u00b4\u2039\u203a", "'")
    | dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\u301d\u301e\u301f", '"')
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\u00b7\u2e3a\u2e3b\ufe58\ufe63\uff0d", "-")
)

_MOST_MARKS = 32
"""How many characters are put in order together; no letter has so many marks, and ordering takes their square."""

_Piece = tuple[int, int, str]


class FoldedText:
    """One kind of space, quotation mark and dash, compatible letters alike; case and words stay.

    A run of white space is one space; accents are taken apart from their letters (NFKD). `text` is the folded text;
    `outward` and `inward` map its places to those of the original and back, in O(log n) of the pieces that changed.
    """

    def __init__(self, original: str) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._folded_starts: list[int] = []
        self._folded_ends: list[int] = []
        self.text = "".join(self._fold(original))

    def outward(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original that was folded to a span of at least one character; whole pieces only."""
        return self._outward(start, is_end=False), self._outward(end - 1, is_end=True)

    def inward(self, position: int) -> int:
        """The folded place of a place in the original; that of its piece's start, if inside one."""
        piece = bisect_right(self._starts, position) - 1
        if piece < 0:
            return position
        return self._folded_starts[piece] if position < self._ends[piece] else self._shift(piece) + position

    def _outward(self, position: int, *, is_end: bool) -> int:
        piece = bisect_right(self._folded_starts, position) - 1
        if piece >= 0 and position < self._folded_ends[piece]:
            return self._ends[piece] if is_end else self._starts[piece]
        return position - (self._shift(piece) if piece >= 0 else 0) + is_end

    def _shift(self, piece: int) -> int:
        return self._folded_ends[piece] - self._ends[piece]

    def _fold(self, original: str) -> Iterator[str]:
        """The folded text in parts, noting each piece that changes."""
        after = length = 0
        for start, end, folded in _changes(original):
            length += start - after
            self._starts.append(start)
            self._ends.append(end)
            self._folded_starts.append(length)
            length += len(folded)
            self._folded_ends.append(length)
            yield original[after:start]
            yield folded
            after = end
        yield original[after:]


def _changes(text: str) -> Iterator[_Piece]:
    for match in _FOLDABLE.finditer(text):
        if match["run"]:
            yield from _clusters(match.start(), match["run"])
        else:
            yield match.start(), match.end(), " " if any(c.isspace() for c in match["space"]) else ""


def _clusters(offset: int, run: str) -> Iterator[_Piece]:
    """The characters that change, each with the combining marks on it: only together do they have one order."""
    first = 0
    for at in range(1, len(run) + 1):
        if at == len(run) or not unicodedata.combining(run[at]) or at - first == _MOST_MARKS:
            cluster = run[first:at]
            folded = _folded(cluster)
            if folded != cluster:
                yield offset + first, offset + at, folded
            first = at


@lru_cache(maxsize=4096)
def _folded(cluster: str) -> str:
    return unicodedata.normalize("NFKD", cluster.translate(_ALIKE))
