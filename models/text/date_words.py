"""A date as people write it, cut into words, numbers and signs."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from models.claims.edtf import DateError
from models.claims.saying import Clause
from models.text.display import FULL_MONTHS, SHORT_MONTHS, Display
from models.text.folded import folded
from models.text.spoken_dates import in_english
from models.text.spoken_words import DATES, MONTHS, OTHER_MONTHS


class Token(NamedTuple):
    """What stands in a date: a "day", "month", "year", "iso" date, a "mark", or what begins and joins an interval.

    A "weekday" has its number, from 0 for Monday.
    """

    kind: str
    value: str


def refusal(reason: Clause) -> DateError:
    """The error of a part; `read_date` puts in the whole text that was typed."""
    return DateError("", reason)


_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WORDS = {
    **dict.fromkeys(("about", "around", "approximately", "approx", "circa", "ca", "c"), Token("mark", "~")),
    **dict.fromkeys(("from", "since"), Token("from", "from")),
    "between": Token("from", "between"),
    **dict.fromkeys(("by", "up to"), Token("by", "by")),
    **dict.fromkeys(("until", "till"), Token("by", "to")),
    **dict.fromkeys(("to", "through"), Token("to", "to")),
    "and": Token("to", "and"),
    **dict.fromkeys(("of", "the", "on", "in"), Token("space", " ")),
    **{name: Token("weekday", str(n)) for n, name in enumerate(_WEEKDAYS)},
}
_VAGUE = "“{0}” has no fixed days, so leave it out or write the first and the last day"
_RELATIVE = "“{0}” depends on the day it is read, so write the date itself"
_SEASON = "“{0}” is not the same months everywhere, so write the first and the last month"
_REFUSED_WORDS = {
    **dict.fromkeys(("early", "mid", "middle", "late", "beginning", "start", "end"), _VAGUE),
    **dict.fromkeys(("today", "yesterday", "tomorrow", "last", "next", "this", "ago", "now"), _RELATIVE),
    **dict.fromkeys(("spring", "summer", "autumn", "fall", "winter"), _SEASON),
    "before": "“{0}” leaves the day itself out, so write “by” and the day before it",
    "after": "“{0}” leaves the day itself out, so write “from” and the day after it",
}

_ENGLISH = {word: english for english, words in DATES.items() for word in words.split()}

_SIGNS = r"""
    (?P<iso> [0-9]{4}-[0-9x]{1,2} (?: -[0-9x]{1,2} )? (?!\w) )
  | (?P<numeric> [0-9]{1,4} (?P<between>[./-]) [0-9]{1,2} (?P=between) [0-9]{1,4} (?!\w)
               | [0-9]{1,2} \.[ ] [0-9]{1,2} \.[ ]? [0-9]{4} (?!\w) )
  | (?P<month_year> [0-9]{1,2} [./] [0-9]{4} (?![\w./-]) )
  | (?P<decade> [0-9]{4} ['’]?s (?!\w) )
  | (?P<year> (?P<hundreds>[0-9]{2}) xx [ ]? \( (?P=hundreds)00 [–-] (?P=hundreds)99 \)
            | (?P<tens>[0-9]{3}) x [ ]? \( (?P=tens)0 [–-] (?P=tens)9 \)
            | (?: [0-9]{4} | [0-9]{3}x | [0-9]{2}xx ) (?!(?!р\b|року)\w) )
  | (?P<day> [0-9]{1,2} (?: st | nd | rd | th )? (?!\w) )
  | (?P<unknown> (?: month[ ]and[ ]day | month | day ) [ ] unknown (?!\w) )
  | (?P<word> up[ ]to (?!\w) | \w+ )
  | (?P<to> [–—/] | [ ]-[ ] )
  | (?P<hyphen> - )
  | (?P<mark> [~≈?%] )
  | (?P<space> [ ,:] | (?<!\.)\.(?!\.) )
  | (?P<other> . )
"""


def date_words(text: str, display: Display) -> Iterator[Token]:
    """The words, numbers and signs of a date, spaces left out; raises DateError at a word that no date can hold.

    A word that is not known has the kind "strange", a date in numbers alone (14.3.2024) the kind "numeric".
    """
    scanner, months = _scanner(display)
    last = ""
    for match in scanner.finditer(in_english(folded(text), display)):
        kind, value = match.lastgroup or "", match[0]
        if kind == "month":
            token = Token(kind, f"{months[value]:02}")
        elif kind == "word":
            token = _word(value, text, display)
        elif kind == "month_year":
            day_or_month, year = re.split("[./]", value)
            yield Token("day" if last == "month" else "month", day_or_month.zfill(2))
            token = Token("year", year)
        else:
            token = _number_or_sign(kind, value)
        if token.kind != "space":
            last = token.kind
            yield token


def _word(word: str, text: str, display: Display) -> Token:
    english = _ENGLISH.get(word, word)
    if english in _REFUSED_WORDS:
        raise refusal(Clause(_REFUSED_WORDS[english], _as_typed(word, text, display)))
    return _WORDS.get(english) or Token("strange", _as_typed(word, text, display))


def _as_typed(word: str, text: str, display: Display) -> str:
    """A word as it stands in the text, not folded."""
    return next((typed for typed in re.findall(r"\w+", text) if in_english(folded(typed), display) == word), word)


def _number_or_sign(kind: str, value: str) -> Token:
    match kind:
        case "iso":
            year, *rest = value.upper().split("-")
            return Token("iso", "-".join((year, *(part.zfill(2) for part in rest))))
        case "year":
            return Token("year", value[:4].upper())
        case "decade":
            return Token("year", _decade(value))
        case "day":
            return Token("day", value.rstrip("stndrh").zfill(2))
        case "unknown":
            return Token("unknown", value.removesuffix(" unknown"))
        case "numeric":
            return Token("numeric", value.replace(" ", ""))
        case "mark":
            return Token("mark", value.replace("≈", "~"))
        case "to":
            return Token("to", "to")
    return Token(kind, value)


def _decade(value: str) -> str:
    if value[3] != "0":
        raise refusal(Clause("a decade is named by its first year, as in 2020s"))
    if value[2] == "0":
        decade, century = f"{value[:3]}X", f"{value[:2]}XX"
        raise refusal(
            Clause("it has two readings, so write {0} for the decade or {1} for the century", decade, century)
        )
    return f"{value[:3]}X"


@lru_cache(maxsize=8)
def _scanner(display: Display) -> tuple[re.Pattern[str], dict[str, int]]:
    """The pattern of all tokens, months by name first, and the month that each name means."""
    months = dict(OTHER_MONTHS)
    spoken = (names.split() for names in MONTHS)
    for names in (FULL_MONTHS, SHORT_MONTHS, *spoken, display.full_months, display.months):  # the display's own win
        months |= {folded(name).rstrip("."): i % 12 + 1 for i, name in enumerate(names)}
    months.pop("", None)
    longest_first = sorted(months, key=len, reverse=True)
    name = "|".join(re.escape(name) for name in longest_first)
    return re.compile(rf"(?P<month>(?:{name})(?!\w))|{_SIGNS}", re.VERBOSE | re.DOTALL), months
