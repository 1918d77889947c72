"""Whether a number in a longer text likely counts people or things, by what stands around it."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from models.claims.figure import Bound
from models.text.display import ENGLISH, Display
from models.text.figure_phrase import Phrase
from models.text.number_words import Token, text_at, words

_BESIDE = words("$ € £ ¥ ₴ ₽ usd eur gbp uah rub ± +/- × * ^")
_NOT_BEFORE = _BESIDE | words(
    "# № no number page p chapter article section version day aged age several few couple many"
)
_NOT_AFTER = _BESIDE | words(
    "% ‰ ° percent pct percentage half third quarter fifth dollar euro pound hryvnia ruble rouble cent point",
    "second minute min hour day week month year decade century am pm time times",
    "km kilometer kilometre mile meter metre cm mm foot feet inch hectare acre square sq degree mph knot",
    "kg kilogram gram ton tonne lb litre liter kw mw gw",
    "ten dozen hundred thousand million billion",
)
_NUMBERED = words("resolution flight room route unit boeing airbus")
"""What a number tells from others of its kind, where it is written with a capital letter."""
_FAR = words("tall high long wide deep away")
_PLURALS = words("dozens hundreds thousands millions billions")
_JOINED = words("and or to -")
_YEAR = re.compile(r"1[89][0-9]{2}|20[0-9]{2}")
_LAST_DAY = 31


def counts(text: str, found: Sequence[Token], at: int, phrase: Phrase, display: Display) -> bool:
    """Whether the phrase that begins at a token of a text is likely a number of people or things."""
    span = found[at : phrase.after]
    if [token.text for token in span] == ["one"] or _is_part(text, found, at, phrase.after):
        return False
    if _is_marked_before(text, found, at) or _is_marked_behind(found, phrase.after):
        return False
    return not _is_year(span, phrase) and not _is_day(text, found, at, phrase, display)


def _is_marked_before(text: str, found: Sequence[Token], at: int) -> bool:
    """Whether a word or sign before it says what a number is: "page 12", "$12", "Flight 12"."""
    before = _before(found, at)
    word = text_at(found, before)
    return word in _NOT_BEFORE or (word in _NUMBERED and text[found[before].start].isupper())


def _is_marked_behind(found: Sequence[Token], after: int) -> bool:
    """Whether a word or sign behind it says what a number is: "12 per cent", "12 a.m.", "5 tens of thousands"."""
    word, second, third = (text_at(found, after + n) for n in range(3))
    return (
        not {word, word.removesuffix("s")}.isdisjoint(_NOT_AFTER)
        or (word == "per" and second == "cent")
        or (word in ("a", "p") and (second, third) == (".", "m"))
        or (word == "of" and second in _PLURALS)
    )


def _before(found: Sequence[Token], at: int) -> int:
    """The index of the word before a token, past the full stop of "Feb." and "No."."""
    return at - 2 if text_at(found, at - 1) == "." else at - 1


def _is_part(text: str, found: Sequence[Token], at: int, after: int) -> bool:
    """Whether the digits belong to something larger ("T-72", "83rd", "12-year-old", "007").

    Or to a length, as in "5 m" and "5m away".
    """
    span = found[at:after]
    loose = any(now.text in ("k", "m", "b") and was.end < now.start for was, now in pairwise(span))
    length = span[-1].text == "m" and text_at(found, after) in _FAR
    coded = any(re.match("0[0-9]", token.text) for token in span)
    start, rest = span[0].start, text[span[-1].end : span[-1].end + 8]
    glued = start > 0 and (text[start - 1].isalnum() or text[start - 1] in "-‑−._/")
    trailing = rest[:1].isalpha() or (re.match(r"[-‑]\w", rest) is not None and not re.match("[-‑]strong", rest))
    return loose or length or coded or glued or trailing


def _is_year(span: Sequence[Token], phrase: Phrase) -> bool:
    bound = phrase.bound or Bound.EXACT
    digits = [token.text for token in span if token.kind == "number"]
    plain = bool(digits) and all(_YEAR.fullmatch(text) for text in digits)
    return plain and not (bound.is_lower or bound.is_upper) and all(n.value < 2100 for n in phrase.numbers)


def _is_day(text: str, found: Sequence[Token], at: int, phrase: Phrase, display: Display) -> bool:
    """Whether a month stands beside the number, or beside days that it is joined with: "14 March", "Feb. 3 and 4"."""
    if any(number.value > _LAST_DAY for number in phrase.numbers):
        return False
    first, after = _past_days_before(found, at), _past_days_behind(found, phrase.after)
    before = _before(found, first) if found[at].kind == "number" else -1  # not in "in March some 12 died"
    beside = [found[n] for n in (before, after) if 0 <= n < len(found)]
    is_month = any(token.text in _months(display) and text[token.start].isupper() for token in beside)
    return is_month or _is_ordinal(found, after, display)


def _past_days_before(found: Sequence[Token], at: int) -> int:
    """The index of the first of the days that are joined with the one at a token."""
    while text_at(found, at - 1) in _JOINED and _is_day_number(found, _before(found, at - 1)):
        at = _before(found, at - 1)
    return at


def _past_days_behind(found: Sequence[Token], after: int) -> int:
    """The index behind the last of the days that are joined with the one that ends there."""
    while True:
        joint = after + (text_at(found, after) == ".")
        if text_at(found, joint) not in _JOINED or not _is_day_number(found, joint + 1):
            return after
        after = joint + 2


def _is_day_number(found: Sequence[Token], at: int) -> bool:
    digits = text_at(found, at)
    return digits.isdecimal() and len(digits) <= 2 and int(digits) <= _LAST_DAY


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
