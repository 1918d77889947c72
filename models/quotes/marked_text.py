"""What is marked in the text of a source: the quotes of the claim that is shown, and faintly those of the others."""

from collections.abc import Collection, Iterable, Iterator
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

import msgspec

from models.claims.claim import Claim
from models.claims.quote import Quote
from models.claims.source import Source
from models.quotes.locate import How, Located, locate

Span = tuple[int, int]

_PAGE = 4096
"""How many code points of a text share one set of marks."""


class Standing(Enum):
    """How a quote stands to the text of its source today."""

    FOUND = "its words are there"
    ELSEWHERE = "its words are there, but at another place among other words"
    CHANGED = "words like it are there"
    LOST = "nothing like it is there"

    @property
    def is_sure(self) -> bool:
        """Whether the passage is the quote, and not only proposed as it."""
        return self is Standing.FOUND


class FoundQuote(NamedTuple):
    """A quote, where it was found, and how far that is what the claim quotes."""

    quote: Quote
    located: Located
    standing: Standing


class Mark(msgspec.Struct, frozen=True, order=True, gc=False):
    """A span to mark, in code points: a quote of a claim, by its index there."""

    start: int
    end: int
    claim_id: str
    quote_index: int
    is_sure: bool = True


class Marks:
    """Many marks of one text, found by place; adding, removing and finding cost what is touched.

    A place that a thousand claims quote is one span.
    """

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._pages: dict[int, dict[Span, set[Mark]]] = {}
        for mark in marks:
            self.add(mark)

    def add(self, mark: Mark) -> None:
        """Add a mark; one that is there already stays."""
        for page in _pages(mark.start, mark.end):
            self._pages.setdefault(page, {}).setdefault((mark.start, mark.end), set()).add(mark)

    def discard(self, mark: Mark) -> None:
        """Remove a mark, if it is there."""
        for page in _pages(mark.start, mark.end):
            self._pages.get(page, {}).get((mark.start, mark.end), set()).discard(mark)

    def between(self, start: int, end: int) -> list[Mark]:
        """The marks with at least one character from ``start`` to before ``end``, in the order of the text."""
        found = {mark for _, marks in self._spans(start, end) for mark in marks}
        return sorted(found)

    def spans(self, start: int, end: int, without: Collection[str]) -> list[Span]:
        """The same as spans, each once; without those that nobody but these claims has marked."""
        found = {span for span, marks in self._spans(start, end) if any(mark.claim_id not in without for mark in marks)}
        return sorted(found)

    def _spans(self, start: int, end: int) -> Iterator[tuple[Span, set[Mark]]]:
        pages = (self._pages.get(page, {}) for page in _pages(start, end))
        return ((span, marks) for page in pages for span, marks in page.items() if span[0] < end and span[1] > start)


def _pages(start: int, end: int) -> range:
    return range(start // _PAGE, (end - 1) // _PAGE + 1)


@lru_cache(maxsize=256)
def find_quote(text: str, quote: Quote) -> FoundQuote:
    """Find a quote in the text of its source; a search for similar words, which may take long, is made once only."""
    located = locate(text, quote.exact, quote.start, quote.prefix, quote.suffix)
    return FoundQuote(quote, located, _standing(quote, located))


def own_marks(claim: Claim, source: Source) -> list[Mark]:
    """The marks of the shown claim's quotes in a source; a lost one has none."""
    return [
        Mark(found.located.start, found.located.end, claim.id, index, found.standing.is_sure)
        for index, quote in enumerate(claim.quotes)
        if quote.source == source.id and (found := find_quote(source.text, quote)).standing is not Standing.LOST
    ]


def faint_marks(claims: Iterable[Claim], source: Source) -> Iterator[Mark]:
    """The marks of many claims' quotes in a source, as far as their very words are there."""
    for claim in claims:
        for index, quote in enumerate(claim.quotes):
            if quote.source == source.id and (span := _exact_span(source.text, quote)):
                yield Mark(*span, claim.id, index)


def _exact_span(text: str, quote: Quote) -> tuple[int, int] | None:
    if text.startswith(quote.exact, quote.start):
        return quote.start, quote.start + len(quote.exact)
    if quote.exact not in text:
        return None
    located = find_quote(text, quote).located
    return (located.start, located.end) if located.how is How.EXACT else None


def _standing(quote: Quote, located: Located) -> Standing:
    if located.how is How.LOST:
        return Standing.LOST
    if located.how is not How.EXACT:
        return Standing.CHANGED
    is_there = located.start == quote.start or located.score == 100
    return Standing.FOUND if is_there else Standing.ELSEWHERE
