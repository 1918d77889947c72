"""Which passages of the sources claims quote, and who quotes each; gathered bit by bit, and then kept up."""

from collections.abc import Iterable, Sequence

import msgspec

from models.claims.change import Edit
from models.claims.claim import Claim
from models.claims.quote import Quote
from models.claims.record_list import RecordList

_BATCH = 1024
"""So many claims are looked at in one go: about a millisecond."""


class QuotedPassage(msgspec.Struct, frozen=True, gc=False):
    """A quote, and by whom: the index of it among the quotes of each claim that has it, by the claim's id."""

    quote: Quote
    claims: dict[str, int]


class QuotedPassages:
    """The passages of each source. That thousands of claims quote the same words costs no more than their ids."""

    def __init__(self, claims: RecordList[Claim]) -> None:
        self._claims = claims
        self._by_quote: dict[Quote, QuotedPassage] = {}
        self._by_source: dict[str, list[QuotedPassage]] = {}
        self._read = 0

    def of(self, source_id: str) -> Sequence[QuotedPassage]:
        """Those of a source, as far as claims were looked at.

        More are added at the end, and none is ever taken out: one that nobody quotes any more has no claims.
        """
        return self._by_source.setdefault(source_id, [])

    def take_in_more(self) -> bool:
        """Look at some more claims; whether there were any."""
        start, stop = self._read, min(self._read + _BATCH, self._claims.slot_count)
        for claim in self._claims.between(start, stop):
            if self._claims.get(claim.id) is claim:
                self._add(claim)
        self._read = stop
        return start < stop

    def apply(self, edits: Iterable[Edit]) -> None:
        """Follow edits of claims, also of those that were not looked at yet."""
        for edit in edits:
            was, now = edit.was, edit.now
            if isinstance(was, Claim) and isinstance(now, Claim) and (was.id, was.quotes) == (now.id, now.quotes):
                continue
            if isinstance(was, Claim):
                self._remove(was)
            if isinstance(now, Claim):
                self._add(now)

    def _add(self, claim: Claim) -> None:
        for index, quote in enumerate(claim.quotes):
            passage = self._by_quote.get(quote)
            if passage is None:
                passage = self._by_quote[quote] = QuotedPassage(quote, {})
                self._by_source.setdefault(quote.source, []).append(passage)
            passage.claims[claim.id] = index

    def _remove(self, claim: Claim) -> None:
        for quote in claim.quotes:
            if (passage := self._by_quote.get(quote)) is not None:
                passage.claims.pop(claim.id, None)
