"""Finding words in a text as one looks for them on screen: whatever their case, across any blanks."""

import re
from bisect import bisect_left
from collections.abc import Sequence

Span = tuple[int, int]


def find_all(text: str, words: str) -> list[Span]:
    """Every place where the words stand, in code points; blanks in them stand for any blanks and line ends."""
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return []
    return [match.span() for match in re.finditer(r"\s+".join(parts), text, re.IGNORECASE)]


def step(hits: Sequence[Span], place: int, steps: int) -> int:
    """The index of the first hit at or behind a place (0 steps), or so many steps from there, around the ends."""
    return (bisect_left(hits, (place, place)) + steps) % len(hits)
