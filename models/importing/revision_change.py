"""From what the user wants of a revision to one checked change."""

from collections.abc import Iterator, Sequence
from itertools import groupby

import msgspec

from models.claims.change import Change, Edit
from models.claims.check import check_record, check_references, check_writable
from models.claims.claim import Claim, with_figure
from models.claims.claim_file import Kind
from models.claims.errors import ClaimsError
from models.claims.quote import Quote
from models.claims.records import Records
from models.claims.saying import Clause, Say, english
from models.claims.source import Source
from models.claims.templates import restated
from models.claims.visible import in_short
from models.importing.revision import Revision
from models.importing.revision_quote import Choice, SoughtQuote
from models.importing.taking import span, take

_LONGEST_NAME = 60


class Consent(msgspec.Struct, frozen=True):
    """A revision, and what its user chose for each of its quotes, in their order."""

    revision: Revision
    choices: tuple[Choice, ...]

    def change(self, records: Records, say: Say = english) -> Change:
        """The checked change; see `revision_change`."""
        return revision_change(records, self.revision, self.choices, say)


def revision_change(records: Records, revision: Revision, choices: Sequence[Choice], say: Say = english) -> Change:
    """The change that adds the newer version, moves the quotes that are to move, and adds claims with new figures.

    There is one choice for each quote of the revision. Raises ClaimsError where the file has changed since the versions
    were compared, or a choice is none that the quote has. ``say`` is the language in which the history tells it.
    """
    chosen = list(zip(revision.quotes, choices, strict=True))
    _check_choices(records, revision, chosen)
    name = in_short(revision.new.title or revision.new.outlet or revision.new.id, _LONGEST_NAME)
    added = tuple(_replacements([found for found, choice in chosen if choice is Choice.REPLACE], revision))
    text = Clause("Take newer version of “{0}”", name).said(say)
    made = take(records, source=revision.new, claims=added, text=text)
    moved = tuple(_moved([found for found, choice in chosen if choice is Choice.MOVE]))
    _check(records, revision.new, moved)
    return msgspec.structs.replace(made, edits=(*made.edits, *moved))


def _check_choices(records: Records, revision: Revision, chosen: Sequence[tuple[SoughtQuote, Choice]]) -> None:
    if records.sources.get(revision.old.id) != revision.old or records.holds(Kind.SOURCES, revision.new.id):
        raise ClaimsError("The source has changed since its versions were compared: import the newer one once more.")
    for found, choice in chosen:
        if choice not in found.choices:
            raise ClaimsError(
                "“{0}” cannot be taken so: choose another way.", in_short(found.quote.exact, _LONGEST_NAME)
            )
        if choice is not Choice.KEEP and records.claims.get(found.claim.id) != found.claim:
            raise ClaimsError(
                "A claim that quotes the source has changed since the versions were compared: import the newer one once"
                " more."
            )


def _by_claim(found: Sequence[SoughtQuote]) -> Iterator[tuple[Claim, list[SoughtQuote]]]:
    """The quotes of each claim together."""
    ordered = sorted(found, key=lambda quote: (quote.claim.id, quote.index))
    for _, group in groupby(ordered, key=lambda quote: quote.claim.id):
        quotes = list(group)
        yield quotes[0].claim, quotes


def _moved(found: Sequence[SoughtQuote]) -> Iterator[Edit]:
    """Claims with the quotes that move at their places; two that have become one passage are one."""
    for claim, group in _by_claim(found):
        moved = {quote.index: quote.now for quote in group if quote.now}
        quotes = (moved.get(index, quote) for index, quote in enumerate(claim.quotes))
        yield Edit(kind=Kind.CLAIMS, was=claim, now=msgspec.structs.replace(claim, quotes=_once(quotes)))


def _once(quotes: Iterator[Quote]) -> tuple[Quote, ...]:
    return tuple({span(quote): quote for quote in quotes}.values())


def _replacements(found: Sequence[SoughtQuote], revision: Revision) -> Iterator[Claim]:
    """A claim for each new figure that is to replace a claim's old one; quotes that say the same one stand together."""
    for claim, group in _by_claim(found):
        figures = dict.fromkeys(quote.figure.now for quote in group if quote.figure and quote.figure.now)
        for figure in figures:
            same = [quote for quote in group if quote.figure and quote.figure.now == figure]
            yield _replacement(claim, same, revision)


def _replacement(claim: Claim, found: Sequence[SoughtQuote], revision: Revision) -> Claim:
    """A new claim with the new figure, as far as the old one's fields still hold.

    What was checked was the old figure. Where the newer version was published on another day, the day that the figure
    counts up to is not known, nor the day that it was said, unless that was the one of publication.
    """
    figure = found[0].figure
    assert figure is not None and figure.now is not None
    quotes = _once(quote.now for quote in found if quote.now)
    day, new_day = revision.old.published, revision.new.published
    return msgspec.structs.replace(
        with_figure(restated(claim), figure.now),
        worded=" ".join((figure.now_worded or figure.now_words).split()),
        as_of=claim.as_of if day == new_day else "",
        stated_on=claim.stated_on if day == new_day else new_day if claim.stated_on == day else "",
        quotes=quotes,
        replaces=claim.id,
        extra=None,
    )


def _check(records: Records, source: Source, edits: Sequence[Edit]) -> None:
    """Raise ClaimsError where a changed claim may not stand in the file that has the new source."""

    def holds(kind: Kind, name: str) -> bool:
        return (kind, name) == (Kind.SOURCES, source.id) or records.holds(kind, name)

    for edit in edits:
        assert edit.now is not None
        check_record(edit.now)
        check_writable(edit.now)
        check_references(edit.now, holds)
