"""A source that has come in a newer version: what has changed in its text, and what has become of its quotes."""

from collections.abc import Iterable, Iterator

import msgspec

from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.errors import ClaimsError
from models.claims.records import Records
from models.claims.source import Source
from models.claims.steps import new_id
from models.claims.usage import users
from models.extraction.candidate import Article, Candidate
from models.extraction.lexicon import lexicon_for
from models.importing.revision_diff import Side, Span, TextDiff, text_diff
from models.importing.revision_quote import SoughtQuote, Versions, quotes_of, sought_quote
from models.progress import Report, silent
from models.text.written_marks import as_written

_FOR_TEXTS = 0.5
"""The part of the work that comparing the texts is taken for."""


class Revision(msgspec.Struct, frozen=True, kw_only=True):
    """The older source, the newer one that is not in the file yet, how their texts differ, and the older one's quotes.

    The quotes are in the order of the older text.
    """

    old: Source
    new: Source
    diff: TextDiff
    quotes: tuple[SoughtQuote, ...]


class Revising(msgspec.Struct, frozen=True, kw_only=True):
    """All that comparing two versions needs, as values; called, it compares them, which may take long."""

    old: Source
    new: Source
    claims: tuple[Claim, ...]

    def __call__(self, report: Report = silent) -> Revision:
        """Compare the texts, then seek every quote of the older one."""
        diff = text_diff(self.old.text, self.new.text, lambda part: report(part * _FOR_TEXTS))
        found = sorted(self._found(diff, report), key=lambda quote: quote.was or (quote.quote.start, 0))
        return Revision(old=self.old, new=self.new, diff=diff, quotes=tuple(found))

    def _found(self, diff: TextDiff, report: Report) -> Iterator[SoughtQuote]:
        display = as_written(self.new.text, lexicon_for(self.new.language or self.old.language).display)
        versions = Versions(self.old, self.new, diff, display)
        wanted = [(claim, index) for claim in self.claims for index in quotes_of(claim, self.old)]
        for number, (claim, index) in enumerate(wanted):
            report(_FOR_TEXTS + (1 - _FOR_TEXTS) * number / len(wanted))
            yield sought_quote(claim, index, versions)


def revising(records: Records, old_source_id: str, newer: Article | Source) -> Revising:
    """What is compared where ``newer`` is to become the newer version of a source of the file.

    Raises ClaimsError where the source has gone, where the newer text is blank, and where it is the text that the file
    holds already.
    """
    old = records.sources.get(old_source_id)
    if old is None:
        raise ClaimsError("The older version is no longer in the file: import the text as a source of its own.")
    if not newer.text.strip():
        raise ClaimsError("The newer version has no text: choose a file, or paste the text as it is now.")
    if newer.text == old.text:
        raise ClaimsError("The text is the same as that of the version in the file: there is nothing to take over.")
    claims = tuple(users(records.claims, Kind.SOURCES, old.id))
    return Revising(old=old, new=_newer(old, newer), claims=claims)


def revise(records: Records, old_source_id: str, newer: Article | Source, report: Report = silent) -> Revision:
    """Compare a newer version with a source of the file, and seek the source's quotes in it; see `revising`."""
    return revising(records, old_source_id, newer)(report)


def fresh(revision: Revision, candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """The candidates of the newer text whose figure stands in new words, and is not what a quote there says."""
    added = [run.new for run in revision.diff.runs if run.side is Side.NEW]
    return tuple(
        candidate
        for candidate in candidates
        if any(_is_in(candidate, span) for span in added)
        and not any(_says(quote, candidate) for quote in revision.quotes)
    )


def _is_in(candidate: Candidate, span: Span) -> bool:
    return candidate.figure_start < span[1] and candidate.figure_end > span[0]


def _says(quote: SoughtQuote, candidate: Candidate) -> bool:
    """Whether a quote's passage holds a candidate that has the claim's figure, or the one that it has become."""
    own = quote.claim.figure if quote.figure is None else quote.figure.now
    is_there = quote.span is not None and _is_in(candidate, quote.span)
    return (
        is_there
        and own is not None
        and (own.bound, own.low, own.high) == (candidate.bound, candidate.low, candidate.high)
    )


def _newer(old: Source, newer: Article | Source) -> Source:
    """The record of the newer version; what it does not say of itself is taken from the older one.

    But for the day it was got, its archived copy and its note, which are each version's own.
    """
    fields = ("title", "outlet", "authors", "published", "language", "text")
    said = {name: value for name in fields if (value := getattr(newer, name))}
    own = newer if isinstance(newer, Source) else Source(id="", kind=old.kind, url=old.url, text=newer.text)
    base = msgspec.structs.replace(old, extra=None, archived_url=own.archived_url, retrieved=own.retrieved)
    return msgspec.structs.replace(
        base, **said, id=new_id(), kind=own.kind, url=own.url or old.url, previous=old.id, note=own.note
    )
