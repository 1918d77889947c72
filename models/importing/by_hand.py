"""A proposal that somebody makes from words of the article that they selected."""

from collections.abc import Iterable

from models.claims.claim import Claim
from models.claims.figure import Bound
from models.claims.measure import STANDARD_MEASURES, Measure
from models.claims.source import Source
from models.importing.proposal import Proposal
from models.quotes.quoting import claim_from_quote, quote_passage
from models.text.display import ENGLISH, Display
from models.text.figure_reading import find_figure
from models.text.written_marks import as_written

_NOBODY = Claim(id="nobody", subject="people", measure=STANDARD_MEASURES[0].id, bound=Bound.EXACT, low=0, high=0)
"""What lends subject and measure where no other proposal does."""


def claim_by_hand(
    source: Source,
    selected: tuple[int, int],
    like: Claim | None,
    measures: Iterable[Measure],
    display: Display = ENGLISH,
) -> Proposal:
    """The proposal of selected words, in code points; ``like`` lends what they do not name (see `claim_from_quote`).

    Raises ClaimsError where nothing is selected, or no figure is in it.
    """
    quote = quote_passage(source, *selected, display)
    claim = claim_from_quote(quote, source, like or _NOBODY, measures, display)
    _, start, end = find_figure(quote.exact, as_written(source.text, display)) or (None, 0, 0)
    return Proposal(claim=claim, is_by_hand=True, figures=((quote.start + start, quote.start + end),))
