"""Which words of a text are not those of another, and what of long texts is worth showing."""

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

LONGEST = 1_500
"""How many characters of a value are shown, at most: enough for a note, and not for an article."""

_BEFORE = 60
"""How many characters are shown of what long texts begin with alike."""

_MANY = 300
"""From so many differing words on, they are not looked through one by one."""

_WORD = re.compile(r"\w+(?:[.,'’]\w+)*|\s+|.", re.DOTALL)

Span = tuple[int, int]
"""A passage of a text: from which code point to which."""


def excerpts(texts: Sequence[str]) -> tuple[str, ...]:
    """The texts, cut around the first difference where one is too long to be shown whole."""
    if all(len(text) <= LONGEST for text in texts):
        return tuple(texts)
    first, *others = [text for text in texts if text]
    begin = max(0, min((_alike(first, other) for other in others), default=0) - _BEFORE)
    return tuple(_cut(text, begin) for text in texts)


def differing(text: str, others: Iterable[str]) -> tuple[Span, ...]:
    """The passages of a text that one of the others does not have there, in order; none overlaps another."""
    words = _WORD.findall(text)
    found = {place for other in others for place in _unmatched(words, _WORD.findall(other))}
    return tuple(_passages(words, found))


def _cut(text: str, begin: int) -> str:
    end = begin + LONGEST
    return ("…" if begin and text else "") + text[begin:end] + ("…" if end < len(text) else "")


def _unmatched(words: Sequence[str], others: Sequence[str]) -> Iterable[int]:
    """The places of the words that have none to match among the others."""
    start = _alike(words, others)
    end = _alike(words[start:][::-1], others[start:][::-1])
    own, its = words[start : len(words) - end], others[start : len(others) - end]
    if max(len(own), len(its)) > _MANY:
        return range(start, start + len(own))
    blocks = SequenceMatcher(None, own, its, autojunk=False).get_matching_blocks()
    matched = {start + block.a + n for block in blocks for n in range(block.size)}
    return set(range(start, start + len(own))) - matched


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many things two texts, or two lists of words, begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (own, its) in pairs if own != its), min(len(one), len(other)))


def _passages(words: Sequence[str], places: set[int]) -> Iterable[Span]:
    """Words as passages; what is blank between two of them goes with them, at their ends not."""
    start = end = at = 0
    for place, word in enumerate(words):
        if place in places and word.strip():
            start = start if end else at
            end = at + len(word)
        elif word.strip() and end:
            yield start, end
            end = 0
        at += len(word)
    if end:
        yield start, end
