"""From a passage of a source to a quote, and to a new claim that quotes it."""

import re
from collections.abc import Iterable

import msgspec

from models.claims.claim import Claim
from models.claims.errors import ClaimsError
from models.claims.measure import Measure
from models.claims.quote import Quote
from models.claims.records import Records
from models.claims.source import Source
from models.claims.steps import new_id
from models.claims.templates import new_claim
from models.quotes.locate import make_quote_parts
from models.quotes.passage import grown
from models.text.display import ENGLISH, Display
from models.text.figure_reading import find_figure, first_figure
from models.text.measure_words import measure_in_words
from models.text.written_marks import as_written

_JOINT = re.compile(r"[,;]|\b(?:and|while|but|und|während|і|й|та)\b", re.IGNORECASE)
"""Where what is said of one figure ends, and what is said of the next begins."""


def quote_span(source: Source, start: int, end: int) -> Quote:
    """The quote of a span, in code points; raises ClaimsError where the span is empty."""
    exact, prefix, suffix = make_quote_parts(source.text, start, end)
    return Quote(source=source.id, start=start, exact=exact, prefix=prefix, suffix=suffix)


def quote_passage(source: Source, start: int, end: int, display: Display = ENGLISH) -> Quote:
    """The quote of selected words: grown to whole ones, and over the bound of their number; else as `quote_span`."""
    return quote_span(source, *grown(source.text, start, end, as_written(source.text, display)))


def requote(quote: Quote, source: Source, start: int, end: int) -> Quote:
    """The quote at another span of its source; its translation and what else it holds stay."""
    exact, prefix, suffix = make_quote_parts(source.text, start, end)
    return msgspec.structs.replace(quote, start=start, exact=exact, prefix=prefix, suffix=suffix)


def _own_words(text: str, display: Display) -> str:
    """The words of a passage that its first figure stands among: "12 dead" of "12 dead and 30 injured"."""
    _, _, end = find_figure(text, display) or (None, 0, len(text))
    following = find_figure(text[end:], display)
    joints = [match.start() for match in _JOINT.finditer(text, end, end + following[1])] if following else []
    return text[: joints[-1]] if joints else text


def lender(chosen: Claim | None, source: Source, records: Records) -> Claim:
    """What lends subject and measure to a new claim that quotes a source, while another claim may be chosen.

    Who is counted is lent only by a claim that quotes the same source; else the subject is that of any new claim.
    ClaimsError where no claim is chosen and the file has no measure.
    """
    if chosen is None:
        return new_claim(records)
    if any(quote.source == source.id for quote in chosen.quotes):
        return chosen
    return msgspec.structs.replace(new_claim(records), measure=chosen.measure)


def claim_from_quote(
    quote: Quote, source: Source, like: Claim, measures: Iterable[Measure], display: Display = ENGLISH
) -> Claim:
    """A new claim with figure and measure read from its quote; ClaimsError where that holds none, or one in doubt.

    It is said on the day its source was published. Who says so, how they know, and since when they count is for the
    user to give: another claim of the same article may be somebody else's. ``like`` lends the subject, and the measure
    where the quote names none.
    """
    written = as_written(source.text, display)
    figure = first_figure(quote.exact, written)
    if figure is None:
        raise ClaimsError("There is no figure in the selected words: select the passage with the number in it.")
    known = tuple(measures)
    measure = measure_in_words(_own_words(quote.exact, written), known) or measure_in_words(quote.exact, known)
    return Claim(
        id=new_id(),
        subject=like.subject,
        measure=measure.id if measure else like.measure,
        bound=figure.bound,
        low=figure.low,
        high=figure.high,
        best=figure.best,
        worded=" ".join(quote.exact.split()),
        stated_on=source.published,
        quotes=(quote,),
    )
