"""A figure read as people write it: "over 350,000", "at least 83k", "66,000–88,000 (75,000)"."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from models.claims.errors import ClaimsError
from models.claims.figure import Bound, Figure
from models.text.display import ENGLISH, Display
from models.text.figure_phrase import Phrase, read_phrase
from models.text.figure_refusal import LONGEST, why_unread, why_wrong
from models.text.number_words import Token, text_at, tokens, words
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
    found, at = in_english(tokens(text[:_FARTHEST], display)), 0
    while at < len(found):
        phrase = read_phrase(found, at, display)
        after = phrase.after if phrase else at + 1
        start, end = found[at].start, found[after - 1].end
        if phrase and not why_wrong(text[start:end], phrase, display) and _counts(text, found, at, phrase, display):
            return _figure(phrase), start, end
        at = after
    return None


def _figure(phrase: Phrase) -> Figure:
    bound = phrase.bound or Bound.EXACT
    low, high = (int(phrase.numbers[n].value) for n in (0, -1))
    return Figure(
        bound=bound,
        low=None if bound.is_upper else low,
        high=None if bound.is_lower else high,
        best=int(phrase.best.value) if phrase.best else None,
    )


_CURRENCIES = words("$ € £ ¥ ₴ ₽ usd eur gbp uah rub")
_NOT_BEFORE = _CURRENCIES | words(
    "# № no number page p chapter article section version day aged age several few couple many"
)
_NOT_AFTER = _CURRENCIES | words(
    "% ‰ ° percent pct percentage half third quarter fifth dollar euro pound hryvnia ruble rouble cent",
    "second minute min hour day week month year decade century am pm time times",
    "km kilometer kilometre mile meter metre cm mm foot feet inch hectare acre square sq degree mph knot",
    "kg kilogram gram ton tonne lb litre liter kw mw gw",
)
_YEAR = re.compile(r"1[89][0-9]{2}|20[0-9]{2}")


def _counts(text: str, found: Sequence[Token], at: int, phrase: Phrase, display: Display) -> bool:
    """Whether a phrase within a text is likely a number of people or things."""
    span = found[at : phrase.after]
    if [token.text for token in span] == ["one"] or _is_part(text, found, at, phrase.after):
        return False
    before, after = text_at(found, _before(found, at)), text_at(found, phrase.after)
    if before in _NOT_BEFORE or {after, after.removesuffix("s")} & _NOT_AFTER:
        return False
    if after == "per" and text_at(found, phrase.after + 1) == "cent":
        return False
    return not _is_year(span, phrase) and not _is_day(text, found, at, phrase, display)


def _before(found: Sequence[Token], at: int) -> int:
    """The index of the word before a token, past the full stop of "Feb." and "No."."""
    return at - 2 if text_at(found, at - 1) == "." else at - 1


def _is_part(text: str, found: Sequence[Token], at: int, after: int) -> bool:
    """Whether the digits belong to something larger ("T-72", "83rd", "12-year-old", "007").

    Or to a length, as in "5 m".
    """
    span = found[at:after]
    loose = any(now.text in ("k", "m", "b") and was.end < now.start for was, now in pairwise(span))
    coded = any(re.match("0[0-9]", token.text) for token in span)
    start, rest = span[0].start, text[span[-1].end : span[-1].end + 8]
    glued = start > 0 and (text[start - 1].isalnum() or text[start - 1] in "-‑−._/")
    trailing = rest[:1].isalpha() or (re.match(r"[-‑]\w", rest) is not None and not re.match("[-‑]strong", rest))
    return loose or coded or glued or trailing


def _is_year(span: Sequence[Token], phrase: Phrase) -> bool:
    bound = phrase.bound or Bound.EXACT
    digits = [token.text for token in span if token.kind == "number"]
    plain = bool(digits) and all(_YEAR.fullmatch(text) for text in digits)
    return plain and not (bound.is_lower or bound.is_upper) and all(n.value < 2100 for n in phrase.numbers)


def _is_day(text: str, found: Sequence[Token], at: int, phrase: Phrase, display: Display) -> bool:
    """Whether a month stands beside the number: "14 March", "Feb. 24"."""
    beside = [found[n] for n in (_before(found, at), phrase.after) if 0 <= n < len(found)]
    is_month = any(token.text in _months(display) and text[token.start].isupper() for token in beside)
    is_day = is_month or _is_ordinal(found, phrase.after, display)
    return is_day and all(number.value <= 31 for number in phrase.numbers)


def _is_ordinal(found: Sequence[Token], after: int, display: Display) -> bool:
    """Whether a full stop and a month follow, as in a German date; in English they begin another sentence."""
    if text_at(found, after) != ".":
        return False
    month = text_at(found, after + 1)
    return month == "month" or (month in _months(display) and month not in _months(ENGLISH))


@lru_cache(maxsize=8)
def _months(display: Display) -> frozenset[str]:
    shown = (*display.months, *display.full_months, *ENGLISH.months, *ENGLISH.full_months)
    return frozenset(name.lower().rstrip(".") for name in shown)
