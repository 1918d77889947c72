"""Finding a quote again in its source's text. What is found is only reported: nothing here moves a quote."""

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from models.claims.errors import ClaimsError
from models.quotes.folded_text import FoldedText

if TYPE_CHECKING:
    from rapidfuzz.distance import Opcodes

CONTEXT = 32
"""The longest prefix and suffix of a quote, in code points."""

FOUND = 60
"""The lowest score at which a quote that is not where it was counts as found.

Quotes sought in articles on other matters scored up to 48; of quotes in which one word in three had
changed, half scored above 75.
"""

SURE = 90
"""The score from which the same words are taken without looking for a place that is likelier."""

_MOST = 200
"""How many occurrences of the same words are looked at on either side of the hint."""
_ANCHOR = 64
"""The longest text that rapidfuzz aligns with one machine word a step: some milliseconds for 100,000 characters."""
_REACH = 24
"""How far from a rough end the edge of a word is sought at which the quote really ends."""
_EDGE = re.compile(r"(?!(?<=\d)[.,']\d|(?<=\d[.,'])\d)(?:\b|\A|(?<=\S)(?=\s)|(?<=\s)(?=\S)|\Z)")
"""Where words, spaces and marks meet, but not within a number."""
_LONG = 2000
"""Of texts longer than this only the two ends are compared."""


class How(StrEnum):
    """How a quote was found."""

    EXACT = "exact"
    FOLDED = "folded"
    """The same words with other spaces, quotation marks, dashes or encoding of accents."""
    FUZZY = "fuzzy"
    """Words that are as like as the score says."""
    LOST = "lost"


class Located(msgspec.Struct, frozen=True):
    """Where a quote stands, in code points; an empty span where it was sought, if lost.

    `score`, 0 to 100, is the lower of how alike the words are, and how alike words and surroundings are together. It is
    100 only where both are the same; for a lost quote it is that of the likest place.
    """

    start: int
    end: int
    score: int
    how: How


class _Span(NamedTuple):
    """A span; the likest of several is their maximum."""

    together: float
    score: float
    start: int
    end: int


class _Quote(NamedTuple):
    exact: str
    prefix: str
    suffix: str

    @property
    def whole(self) -> str:
        """The quote with what stood around it."""
        return "".join((self.prefix, self.exact, self.suffix))

    def span(self, text: str, start: int, end: int) -> _Span:
        """A span with its score; a character around the quote weighs a quarter of one in it."""
        before, after = text[max(0, start - len(self.prefix)) : start], text[end : end + len(self.suffix)]
        words = _alike(self.exact, text[start:end])
        around = len(self.prefix) * _alike(self.prefix, before) + len(self.suffix) * _alike(self.suffix, after)
        size = len(self.exact) + (len(self.prefix) + len(self.suffix)) / 4
        together = (len(self.exact) * words + around / 4) / size
        return _Span(100 * together, 100 * min(words, together), start, end)


def make_quote_parts(text: str, start: int, end: int) -> tuple[str, str, str]:
    """The exact words of a span, and up to 32 code points before and after it that cut no letter from its accents."""
    if not 0 <= start < end <= len(text):
        raise ClaimsError("Nothing is selected: select the words of the quote in the source text first.")
    before, after = max(0, start - CONTEXT), min(len(text), end + CONTEXT)
    while before < start and before and unicodedata.combining(text[before]):
        before += 1
    while end < after < len(text) and unicodedata.combining(text[after]):
        after -= 1
    return text[start:end], text[before:start], text[end:after]


def locate(text: str, exact: str, start: int, prefix: str = "", suffix: str = "") -> Located:
    """The place of a quote in a text, how it was found, and how sure that is.

    The same words count at ``start``, and elsewhere if what stands around them is the same too; else the likest place
    of all wins, typography aside. Of equal places the one nearest to ``start`` is taken. Never raises.
    """
    found = _same_words(text, _Quote(exact, prefix, suffix), start)
    if found and (found.start == start or found.score >= SURE):
        return Located(found.start, found.end, int(found.score), How.EXACT)
    folded, sought = _fold(text), _Quote(*(FoldedText(part).text for part in (exact, prefix, suffix)))
    best = _likest(folded.text, sought, folded.inward(start))
    if best is None or best.score < FOUND:
        place = min(max(start, 0), len(text))
        return Located(place, place, int(best.score) if best else 0, How.LOST)
    place, end = folded.outward(best.start, best.end)
    is_same = folded.text[best.start : best.end] == sought.exact
    how = How.EXACT if text[place:end] == exact else How.FOLDED if is_same else How.FUZZY
    return Located(place, end, int(best.score), how)


def _likest(text: str, quote: _Quote, hint: int) -> _Span | None:
    """The likest span of a folded text."""
    if not text or not quote.exact.strip():
        return None
    found = _same_words(text, quote, hint)
    if found and found.score >= SURE:
        return found
    return max([*_similar_words(text, quote), *([found] if found else [])], default=None)


@lru_cache(maxsize=8)
def _fold(text: str) -> FoldedText:
    return FoldedText(text)


def _same_words(text: str, quote: _Quote, hint: int) -> _Span | None:
    """The occurrence of the words whose surroundings are likest, to a tenth; of those, the one nearest to the hint."""
    spans = [quote.span(text, at, at + len(quote.exact)) for at in _occurrences(text, quote.exact, hint)]
    return max(spans, key=lambda span: (round(span.score, -1), -abs(span.start - hint)), default=None)


def _occurrences(text: str, words: str, hint: int) -> Iterator[int]:
    if words:
        hint = min(max(hint, 0), len(text))
        yield from islice(_ahead(text, words, hint), _MOST)
        yield from islice(_behind(text, words, hint), _MOST)


def _ahead(text: str, words: str, hint: int) -> Iterator[int]:
    at = text.find(words, hint)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _behind(text: str, words: str, hint: int) -> Iterator[int]:
    at = text.rfind(words, 0, hint + len(words) - 1)
    while at >= 0:
        yield at
        at = text.rfind(words, 0, at + len(words) - 1)


def _similar_words(text: str, quote: _Quote) -> Iterator[_Span]:
    """Spans that may be the quote, with their ends refined."""
    size, starts = len(quote.exact), list(_rough_starts(text, quote))
    rough = {(start, start + size) for start in starts}
    rough |= {(head, tail + size) for head, tail in pairwise(starts[:2])}
    if size <= _LONG:
        rough |= {_aligned(text, quote, start) for start in starts}
    for start, end in rough:
        if start < min(end, len(text)):
            yield _polished(text, quote, start, min(end, len(text)))


def _rough_starts(text: str, quote: _Quote) -> Iterator[int]:
    """Where the quote may start: first as its head says, then as its tail says, then with what stands around them."""
    from rapidfuzz import fuzz

    for part, offset in ((quote.exact, 0), (quote.whole, -len(quote.prefix))):
        last = max(0, len(part) - _ANCHOR)
        for at in (0, last):
            found = fuzz.partial_ratio_alignment(part[at : at + _ANCHOR], text)
            if found:
                yield max(0, found.dest_start - found.src_start - at - offset)


def _aligned(text: str, quote: _Quote, start: int) -> tuple[int, int]:
    """The span that Levenshtein's edits make of the quote, near a rough start; the surroundings hold its ends."""
    from rapidfuzz.distance import Levenshtein

    first, last = len(quote.prefix), len(quote.prefix) + len(quote.exact) - 1
    slack = 16 + len(quote.exact) // 4
    low = max(0, start - len(quote.prefix) - slack)
    window = text[low : start + len(quote.exact) + len(quote.suffix) + slack]
    edits = Levenshtein.opcodes(quote.whole, window)
    return low + _carried(edits, first, 0), low + _carried(edits, last, 1)


def _carried(edits: "Opcodes", at: int, beyond: int) -> int:
    """Where an edited text has the character ``at``, or with 1 ``beyond`` it the place behind that."""
    edit = next(edit for edit in edits if edit.src_start <= at < edit.src_end)
    return min(edit.dest_start + at - edit.src_start + beyond, edit.dest_end)


def _polished(text: str, quote: _Quote, start: int, end: int) -> _Span:
    """The likest of the spans whose ends are these, or edges of words nearby if the quote cuts no word."""
    starts, ends = [start], [end]
    if not (quote.prefix[-1:] + quote.exact[:1]).isalnum() or not quote.prefix:
        starts = [at for at in _edges(text, start) if at < end and not text[at].isspace()] or starts
    best = max(quote.span(text, at, end) for at in starts)
    if not (quote.exact[-1:] + quote.suffix[:1]).isalnum() or not quote.suffix:
        ends = [at for at in _edges(text, end) if at > best.start and not text[at - 1].isspace()] or ends
    return max(quote.span(text, best.start, at) for at in ends)


def _edges(text: str, near: int) -> list[int]:
    return [match.start() for match in _EDGE.finditer(text, max(0, near - _REACH), near + _REACH)]


def _alike(one: str, other: str) -> float:
    """From 0 to 1: the share of characters that need no edit; of long texts, at both ends."""
    if one == other:
        return 1.0
    if max(len(one), len(other)) > _LONG:
        half = _LONG // 2
        return (_alike(one[:half], other[:half]) + _alike(one[-half:], other[-half:])) / 2
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.normalized_similarity(one, other)
