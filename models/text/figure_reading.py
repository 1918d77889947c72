"""A figure read as people write it: "over 350,000", "at least 83k", "66,000–88,000 (75,000)"."""

from collections.abc import Iterator

from models.claims.errors import ClaimsError
from models.claims.figure import Bound, Figure
from models.text.display import ENGLISH, Display
from models.text.figure_context import counts
from models.text.figure_phrase import Phrase, read_phrase
from models.text.figure_refusal import LONGEST, why_unread, why_wrong
from models.text.number_words import tokens
from models.text.spoken_figures import in_english


def read_figure(text: str, display: Display = ENGLISH) -> Figure:
    """The figure that a text says, from its first word to its last.

    ``display`` gives the marks that the text is written with. Raises ClaimsError where the text says more, less or
    something else than one figure.
    """
    found = in_english(tokens(text, display)) if len(text) <= LONGEST else []
    phrase = read_phrase(found, 0, display)
    if phrase is None or phrase.after < len(found):
        raise ClaimsError("{0}", why_unread(text, found, phrase, display))
    if problem := why_wrong(text, phrase, display):
        raise ClaimsError("{0}", problem)
    return _figure(phrase)


_FARTHEST = 100_000
"""How far into a text a figure is sought, in code points: a second's work at most, whatever stands there."""


def find_figure(text: str, display: Display = ENGLISH) -> tuple[Figure, int, int] | None:
    """The first figure in a longer text, and the span of its phrase in code points; None where there is none.

    It is sought in the first 100,000 characters. Passes over what is likely no count: years and days, ages, shares,
    money, measures of time, length and weight, numbers of a page or a "T-72", and a lone "one".
    """
    for phrase, start, end in _counting(text, display):
        if not why_wrong(text[start:end], phrase, display):
            return _figure(phrase), start, end
    return None


def first_figure(text: str, display: Display = ENGLISH) -> Figure | None:
    """The first figure in a passage that is to become a claim; None where there is none.

    Raises ClaimsError where what stands first has two readings: none behind it is meant then.
    """
    for phrase, start, end in _counting(text, display):
        problem = why_wrong(text[start:end], phrase, display)
        if not problem:
            return _figure(phrase)
        if phrase.has_two_readings:
            raise ClaimsError("{0}", problem)
    return None


def _counting(text: str, display: Display) -> Iterator[tuple[Phrase, int, int]]:
    """The phrases of a text that are likely counts, and where they stand."""
    found, at = in_english(tokens(text[:_FARTHEST], display)), 0
    while at < len(found):
        phrase = read_phrase(found, at, display)
        if phrase and counts(text, found, at, phrase, display):
            yield phrase, found[at].start, found[phrase.after - 1].end
        at = phrase.after if phrase else at + 1


def _figure(phrase: Phrase) -> Figure:
    bound = phrase.bound or Bound.EXACT
    low, high = (int(phrase.numbers[n].value) for n in (0, -1))
    return Figure(
        bound=bound,
        low=None if bound.is_upper else low,
        high=None if bound.is_lower else high,
        best=int(phrase.best.value) if phrase.best else None,
    )
