"""A quote of a source sought in the source's newer version; nothing is moved here."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

import msgspec

from models.claims.claim import Claim
from models.claims.quote import Quote
from models.claims.source import Source
from models.importing.revision_diff import Span, TextDiff
from models.importing.revision_figure import FigureChange, Passage, figure_change
from models.quotes.locate import How, Located, locate
from models.quotes.marked_text import Standing, find_quote
from models.quotes.quoting import requote
from models.text.display import Display

LIKE = 75
"""The score from which the same words among partly other words are proposed as the same passage."""


class Fate(StrEnum):
    """What has become of a quote."""

    SAME = "same"
    """Its words are where the differences of the texts put them."""
    MOVED = "moved"
    """Its words are there, but elsewhere."""
    RETYPED = "retyped"
    """Its words are there, with other spaces, quotation marks or dashes."""
    CHANGED = "changed"
    """Words like it are there."""
    LOST = "lost"
    """Nothing like it is there."""


class Choice(StrEnum):
    """What is to become of a quote."""

    MOVE = "move"
    """It quotes the newer version."""
    KEEP = "keep"
    """It goes on quoting the older one."""
    REPLACE = "replace"
    """It stays, and a new claim with the new figure and the new words replaces the claim."""


class SoughtQuote(msgspec.Struct, frozen=True, kw_only=True):
    """A quote of a claim, by its index there, and what was found of it in the newer version of its source.

    `was` is where it stands in the older text, None where it is lost there already. `now` is the quote as it would be,
    None where it is lost. `score` is that of `locate`.
    """

    claim: Claim
    index: int
    fate: Fate
    score: int
    was: Span | None
    now: Quote | None
    figure: FigureChange | None = None

    @property
    def quote(self) -> Quote:
        """The quote as it is."""
        return self.claim.quotes[self.index]

    @property
    def span(self) -> Span | None:
        """Where it stands in the newer text; None where it is lost."""
        return (self.now.start, self.now.start + len(self.now.exact)) if self.now else None

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What may become of it."""
        if self.now is None:
            return (Choice.KEEP,)
        can_replace = self.figure is not None and self.figure.now is not None
        return (Choice.MOVE, Choice.KEEP, Choice.REPLACE) if can_replace else (Choice.MOVE, Choice.KEEP)

    @property
    def is_sure(self) -> bool:
        """Whether the same words with the same figure stand among much the same words."""
        is_same = self.fate in (Fate.SAME, Fate.MOVED, Fate.RETYPED)
        return is_same and self.score >= LIKE and self.figure is None

    @property
    def proposed(self) -> Choice:
        """What is chosen until the user chooses: what is not sure stays where it is."""
        return Choice.MOVE if self.is_sure else Choice.KEEP


def quotes_of(claim: Claim, source: Source) -> Iterator[int]:
    """The indexes of the quotes of a claim that are from a source."""
    return (index for index, quote in enumerate(claim.quotes) if quote.source == source.id)


class Versions(NamedTuple):
    """Two versions of a source, how their texts differ, and the marks that their numbers are written with."""

    old: Source
    new: Source
    diff: TextDiff
    display: Display


def sought_quote(claim: Claim, index: int, versions: Versions) -> SoughtQuote:
    """Seek a quote of the older version in the newer one."""
    old, new, diff, display = versions
    quote = claim.quotes[index]
    was = _span(quote, old)
    hint = diff.carry(was[0] if was else quote.start)
    located = _located(quote, old.text, new.text, hint)
    fate = _fate(located, hint)
    if fate is Fate.LOST:
        return SoughtQuote(claim=claim, index=index, fate=fate, score=located.score, was=was, now=None)
    passage = Passage(new.text, located.start, located.end)
    before = Passage(old.text, *was) if was else Passage(quote.exact, 0, len(quote.exact))
    return SoughtQuote(
        claim=claim,
        index=index,
        fate=fate,
        score=located.score,
        was=was,
        now=_requoted(quote, new, located),
        figure=figure_change(claim, before, passage, display),
    )


def _span(quote: Quote, source: Source) -> Span | None:
    found = find_quote(source.text, quote)
    is_there = found.standing in (Standing.FOUND, Standing.ELSEWHERE)
    return (found.located.start, found.located.end) if is_there else None


def _located(quote: Quote, old: str, new: str, hint: int) -> Located:
    """Where the quote stands; words that both texts have only once are the same whatever stands around them."""
    located = locate(new, quote.exact, hint, quote.prefix, quote.suffix)
    if located.how is not How.EXACT and quote.exact.strip() and old.count(quote.exact) == new.count(quote.exact) == 1:
        return locate(new, quote.exact, new.index(quote.exact), quote.prefix, quote.suffix)
    return located


def _fate(located: Located, hint: int) -> Fate:
    match located.how:
        case How.EXACT:
            return Fate.SAME if located.start == hint else Fate.MOVED
        case How.FOLDED:
            return Fate.RETYPED
        case How.FUZZY:
            return Fate.CHANGED
        case How.LOST:
            return Fate.LOST


def _requoted(quote: Quote, source: Source, located: Located) -> Quote:
    """The quote of the new source; a translation of other words is left behind."""
    made = msgspec.structs.replace(requote(quote, source, located.start, located.end), source=source.id)
    return made if located.how in (How.EXACT, How.FOLDED) else msgspec.structs.replace(made, translation="")
