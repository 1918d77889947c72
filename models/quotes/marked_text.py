"""What is marked in the text of a source: the quotes of the claim that is shown, and faintly those of the others."""

from collections.abc import Collection, Iterable, Iterator, Mapping
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
    """The passages of one text that claims quote, found by place.

    A place that a thousand claims quote is one span. Who quotes a passage may change, and is not copied.
    """

    def __init__(self) -> None:
        self._pages: dict[int, dict[Span, list[Mapping[str, int]]]] = {}

    def add(self, span: Span, claims: Mapping[str, int]) -> None:
        """Add a passage, and the claims that quote it: the index of that quote by the claim's id."""
        for page in _pages(*span):
            self._pages.setdefault(page, {}).setdefault(span, []).append(claims)

    def at(self, place: int, without: Collection[str] = ()) -> Mark | None:
        """The shortest mark at a place, of the first claim that has it; none of these claims."""
        found = (mark for span, held in self._spans(place, place + 1) if (mark := _first(span, held, without)))
        return min(found, key=lambda mark: (mark.end - mark.start, mark), default=None)

    def spans(self, start: int, end: int, without: Collection[str] = ()) -> list[Span]:
        """What is marked of the text from ``start`` to before ``end``, each span once, in the order of the text.

        Without those that nobody but these claims has marked.
        """
        return sorted({span for span, held in self._spans(start, end) if _first(span, held, without)})

    def _spans(self, start: int, end: int) -> Iterator[tuple[Span, list[Mapping[str, int]]]]:
        pages = (self._pages.get(page, {}) for page in _pages(start, end))
        return ((span, held) for page in pages for span, held in page.items() if span[0] < end and span[1] > start)


def _first(span: Span, held: Iterable[Mapping[str, int]], without: Collection[str]) -> Mark | None:
    """The mark of the first claim that is none of these."""
    ids = ((claim_id, index) for claims in held for claim_id, index in claims.items() if claim_id not in without)
    return next((Mark(*span, *one) for one in ids), None)


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


def faint_marks(claims: Iterable[Claim], source: Source) -> Marks:
    """The marks of some claims' quotes in a source, as far as their very words are there."""
    marks = Marks()
    for claim in claims:
        for index, quote in enumerate(claim.quotes):
            if quote.source == source.id and (span := exact_span(source.text, quote)):
                marks.add(span, {claim.id: index})
    return marks


def exact_span(text: str, quote: Quote) -> Span | None:
    """Where the very words of a quote are in the text of its source; None where they are not."""
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
