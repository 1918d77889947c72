"""From a passage of a source to a quote, and to a new claim that quotes it."""

import msgspec

from models.claims.claim import Claim
from models.claims.display import ENGLISH, Display
from models.claims.errors import ClaimsError
from models.claims.figure_text import find_figure
from models.claims.locate import make_quote_parts
from models.claims.quote import Quote
from models.claims.source import Source
from models.claims.steps import new_id


def quote_span(source: Source, start: int, end: int) -> Quote:
    """The quote of a span, in code points; raises ClaimsError where the span is empty."""
    exact, prefix, suffix = make_quote_parts(source.text, start, end)
    return Quote(source=source.id, start=start, exact=exact, prefix=prefix, suffix=suffix)


def requote(quote: Quote, source: Source, start: int, end: int) -> Quote:
    """The quote at another span of its source; its translation and what else it holds stay."""
    exact, prefix, suffix = make_quote_parts(source.text, start, end)
    return msgspec.structs.replace(quote, start=start, exact=exact, prefix=prefix, suffix=suffix)


def claim_from_quote(quote: Quote, source: Source, like: Claim, display: Display = ENGLISH) -> Claim:
    """A new claim with the figure read from its quote; ClaimsError where the quote holds none.

    ``like`` lends what one article mostly says of all its numbers: who counts what, since when. The day it was said is
    lent only by a claim that quotes the same source; else it is the day the source was published. The day it counts up
    to is each number's own, so nothing lends it.
    """
    found = find_figure(quote.exact, display)
    if found is None:
        raise ClaimsError("There is no figure in the selected words: select the passage with the number in it.")
    figure = found[0]
    said = like.stated_on if any(other.source == source.id for other in like.quotes) else ""
    return Claim(
        id=new_id(),
        claimant=like.claimant,
        speaker=like.speaker,
        subject=like.subject,
        measure=like.measure,
        bound=figure.bound,
        low=figure.low,
        high=figure.high,
        best=figure.best,
        worded=" ".join(quote.exact.split()),
        stated_on=said or source.published,
        since=like.since,
        basis=like.basis,
        quotes=(quote,),
    )
