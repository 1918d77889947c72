"""Whether the figure of a claim is still the same in a passage that was edited."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec

from models.claims.claim import Claim
from models.claims.figure import Figure, Spread
from models.importing.revision_diff import Span, image, word_blocks
from models.importing.revision_matching import Block
from models.quotes.passage import grown
from models.text.display import Display
from models.text.figure_reading import find_figure

_WINDOW = 400
"""So many characters are looked through at a time for a figure."""

_LONGEST = 60
"""How long the words of a figure are at most."""


class FigureChange(msgspec.Struct, frozen=True, kw_only=True):
    """The figure of a claim, and the other one that the newer text has in its place.

    `now` is None where no figure stands there, or where it cannot be said which of several does. `now_worded` is what
    the claim's `worded` has become; "" where the old words are not in the quote.
    """

    was: Figure
    was_words: str = ""
    now: Figure | None = None
    now_words: str = ""
    now_worded: str = ""


class Passage(NamedTuple):
    """A span of a text."""

    text: str
    start: int
    end: int

    def grown(self, display: Display) -> str:
        """Its words, and those beside it that belong to its numbers: a bound, or the rest of a number."""
        start, end = grown(self.text, self.start, self.end, display)
        return self.text[start:end]


class _Found(NamedTuple):
    figure: Figure
    start: int
    end: int

    @property
    def span(self) -> Span:
        return self.start, self.end

    def touches(self, span: Span) -> bool:
        return self.start < span[1] and self.end > span[0]


class _Words(NamedTuple):
    """The words of both passages, the figures of the newer ones, and what they have in common."""

    was: str
    now: str
    figures: Sequence[_Found]
    blocks: Sequence[Block]

    def there(self, span: Span) -> Span:
        """What of the newer words stands in the place of a span of the older ones."""
        return image(self.blocks, span, len(self.now))

    def keep(self, found: _Found) -> bool:
        """Whether a figure of the older words still stands in its place."""
        place = self.there(found.span)
        return any(each.figure == found.figure and each.touches(place) for each in self.figures)


def figure_change(claim: Claim, old: Passage, new: Passage, display: Display) -> FigureChange | None:
    """How the figure of a claim differs between the passages that are its quote in two versions; None for not at all.

    Where the claim's figure cannot be read in the old passage, any difference in figures counts. ``display`` gives the
    marks that both are written with.
    """
    was, now = old.grown(display), new.grown(display)
    if was == now:
        return None
    olds, news = list(_figures(was, display)), list(_figures(now, display))
    own = _own(claim, was, olds)
    if not own:
        is_same = [found.figure for found in olds] == [found.figure for found in news]
        return None if is_same else FigureChange(was=claim.figure)
    words = _Words(was, now, news, word_blocks(was, now))
    return next((_change(claim, found, words) for found in own if not words.keep(found)), None)


def _figures(text: str, display: Display) -> Iterator[_Found]:
    """The figures of a passage, in order; time grows with its length only."""
    at = 0
    while at < len(text):
        window = text[at : at + _WINDOW]
        found = find_figure(window, display)
        is_cut = len(window) == _WINDOW
        if found and not (is_cut and found[2] > _WINDOW - _LONGEST and found[1] > 0):
            yield _Found(found[0], at + found[1], at + found[2])
            at += found[2]
        else:  # what stands at the end of the window is read in the next one
            at += found[1] if found else _cut(window) if is_cut else len(window)


def _cut(window: str) -> int:
    """Where a window may be cut: between words, behind its first part."""
    return max(window.rfind(" ", 0, _WINDOW - _LONGEST), 0) or _WINDOW - _LONGEST


def _own(claim: Claim, text: str, found: Sequence[_Found]) -> list[_Found]:
    """The figures that may be the claim's; the one within its words, if that is there."""
    exact = [each for each in found if _plain(each.figure) == _plain(claim.figure)]
    same = exact or [each for each in found if each.figure.value == claim.figure.value]
    worded = _worded(claim, text)
    return [each for each in same if worded and each.touches(worded)] or same


def _plain(figure: Figure) -> Figure:
    """What words can say of a figure."""
    return msgspec.structs.replace(figure, spread=Spread.UNSTATED)


def _worded(claim: Claim, text: str) -> Span | None:
    """Where the claim's own words stand in a passage."""
    at = text.find(claim.worded) if claim.worded else -1
    return (at, at + len(claim.worded)) if at >= 0 else None


def _change(claim: Claim, found: _Found, words: _Words) -> FigureChange:
    place = words.there(found.span)
    there = [each for each in words.figures if each.touches(place)] or words.figures
    told = FigureChange(was=claim.figure, was_words=words.was[found.start : found.end])
    if len(there) != 1:
        return told
    new = there[0]
    return msgspec.structs.replace(
        told,
        now=_as_claimed(claim, found.figure, new.figure),
        now_words=words.now[new.start : new.end],
        now_worded=_now_worded(claim, words, new),
    )


def _now_worded(claim: Claim, words: _Words, new: _Found) -> str:
    """What the claim's own words have become, with the new figure in it; "" where they are not in the quote."""
    span = _worded(claim, words.was)
    if span is None:
        return ""
    start, end = words.there(span)
    return words.now[min(start, new.start) : max(end, new.end)]


def _as_claimed(claim: Claim, was: Figure, now: Figure) -> Figure:
    """The new figure, with what the claim says of its own beyond the words: what the ends of a range are."""
    is_range = was.bound is now.bound and claim.spread
    return msgspec.structs.replace(now, spread=claim.spread) if is_range else now
