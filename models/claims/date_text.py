"""Dates as people write them: showing EDTF in the user's style, and reading back what they type."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from models.claims.display import ENGLISH, FULL_MONTHS, SHORT_MONTHS, DateStyle, Display
from models.claims.edtf import DateError, parse_date

_LONGEST = 100  # more signs than any date needs
_TIME = re.compile("[0-9]:[0-9]")


def show_date(edtf: str, display: Display = ENGLISH) -> str:
    """Write a date of a file for a person, so that `read_date` gives the same EDTF; raises DateError."""
    parse_date(edtf)
    first, slash, last = edtf.partition("/")
    if not slash:
        return _show_one(first, display)
    if first == "..":
        return f"by {_show_one(last, display)}"
    if last == "..":
        return f"from {_show_one(first, display)}"
    return f"{_show_one(first, display)} – {_show_one(last, display)}"


def _show_one(edtf: str, display: Display) -> str:
    body = edtf.rstrip("~?%")
    about = "about " if edtf.endswith(("~", "%")) else ""
    unsure = "?" if edtf.endswith(("?", "%")) else ""
    return about + _show_unmarked(body, display) + unsure


def _show_unmarked(body: str, display: Display) -> str:
    year, month, day = (*body.split("-"), "", "")[:3]
    if year.endswith(("XX", "0X")):  # “1900s” may be the decade 190X or the century 19XX
        return f"{year} ({year.replace('X', '0')}–{year.replace('X', '9')})"
    if year.endswith("X"):
        return f"{year[:3]}0s"
    if month == "XX":
        return f"{year}, {'month and day' if day else 'month'} unknown"
    if day == "XX":
        return f"{_show_known(year, month, '', display)}, day unknown"
    return _show_known(year, month, day, display)


def _show_known(year: str, month: str, day: str, display: Display) -> str:
    if not month:
        return year
    if display.date_style is DateStyle.ISO:
        return "-".join(filter(None, (year, month, day)))
    name = display.months[int(month) - 1]
    if not day:
        return f"{name} {year}"
    if display.date_style is DateStyle.MONTH_DAY_YEAR:
        return f"{name} {int(day)}, {year}"
    return f"{int(day)} {name} {year}"


def read_date(text: str, display: Display = ENGLISH) -> str:
    """Read a date as a person types it and give its EDTF; "" for nothing but spaces; raises DateError.

    Takes EDTF itself, all that `show_date` writes, and dates with the month as a word, in any order, in the
    display's language or English. What has two readings, or none that EDTF can say, is refused.
    """
    typed = text.strip()
    if _is_edtf(typed):
        return typed
    try:
        edtf = _read(typed, display)
        parse_date(edtf)
    except DateError as error:
        raise DateError(typed, error.reason) from None
    return edtf


def _refusal(reason: str) -> DateError:
    """The error of a part; `read_date` puts in the whole text that was typed."""
    return DateError("", reason)


class _Token(NamedTuple):
    kind: str
    value: str


def _is_edtf(text: str) -> bool:
    try:
        parse_date(text)
    except DateError:
        return False
    return True


def _read(text: str, display: Display) -> str:
    if len(text) > _LONGEST:
        raise _refusal("it is too long for one")
    if _TIME.search(text):
        raise _refusal("times of day are not kept, so write the day alone")
    tokens = list(_joined(list(_tokens(text, display))))
    lead = tokens.pop(0) if tokens and tokens[0].kind in ("from", "by") else _Token("", "")
    ends = [_end(part, display) for part in _split(tokens, "and" if lead.value == "between" else "to")]
    if len(ends) == 1 and lead.value != "between":
        only = ends[0].edtf()
        return {"": only, "by": f"../{only}", "from": f"{only}/.."}[lead.kind]
    if len(ends) == 2 and lead.kind != "by":
        first, last = _complete(*ends)
        return f"{first.edtf()}/{last.edtf()}"
    raise _refusal(_advice(display))


def _advice(display: Display) -> str:
    day, month, days = (show_date(edtf, display) for edtf in ("2024-03-14", "2024-03", "2024-03-01/2024-03-14"))
    return f"write it as “{day}”, “{month}”, “2024” or “{days}”"


_WORDS = {
    **dict.fromkeys(("about", "around", "approximately", "approx", "circa", "ca", "c"), _Token("mark", "~")),
    **dict.fromkeys(("from", "since"), _Token("from", "from")),
    "between": _Token("from", "between"),
    **dict.fromkeys(("by", "up to"), _Token("by", "by")),
    **dict.fromkeys(("until", "till"), _Token("by", "to")),
    **dict.fromkeys(("to", "through"), _Token("to", "to")),
    "and": _Token("to", "and"),
    **dict.fromkeys(("of", "the", "on", "in"), _Token("space", " ")),
}
_VAGUE = "“{}” has no fixed days, so leave it out or write the first and the last day"
_RELATIVE = "“{}” depends on the day it is read, so write the date itself"
_SEASON = "“{}” is not the same months everywhere, so write the first and the last month"
_REFUSED_WORDS = {
    **dict.fromkeys(("early", "mid", "middle", "late", "beginning", "start", "end"), _VAGUE),
    **dict.fromkeys(("today", "yesterday", "tomorrow", "last", "next", "this", "ago", "now"), _RELATIVE),
    **dict.fromkeys(("spring", "summer", "autumn", "fall", "winter"), _SEASON),
    "before": "“{}” leaves the day itself out, so write “by” and the day before it",
    "after": "“{}” leaves the day itself out, so write “from” and the day after it",
}

_SIGNS = r"""
    (?P<iso> [0-9]{4}-[0-9x]{1,2} (?: -[0-9x]{1,2} )? (?!\w) )
  | (?P<numeric> [0-9]{1,4} (?P<between>[./-]) [0-9]{1,2} (?P=between) [0-9]{1,4} (?!\w) )
  | (?P<decade> [0-9]{4} ['’]?s (?!\w) )
  | (?P<year> (?P<hundreds>[0-9]{2}) xx [ ]? \( (?P=hundreds)00 [–-] (?P=hundreds)99 \)
            | (?P<tens>[0-9]{3}) x [ ]? \( (?P=tens)0 [–-] (?P=tens)9 \)
            | (?: [0-9]{4} | [0-9]{3}x | [0-9]{2}xx ) (?!\w) )
  | (?P<day> [0-9]{1,2} (?: st | nd | rd | th )? (?!\w) )
  | (?P<unknown> (?: month[ ]and[ ]day | month | day ) [ ] unknown (?!\w) )
  | (?P<word> up[ ]to (?!\w) | \w+ )
  | (?P<to> [–—/] | [ ]-[ ] )
  | (?P<hyphen> - )
  | (?P<mark> [~≈?%] )
  | (?P<space> [ ,] | (?<!\.)\.(?!\.) )
  | (?P<other> . )
"""


def _tokens(text: str, display: Display) -> Iterator[_Token]:
    scanner, months = _scanner(display)
    for match in scanner.finditer(_folded(text)):
        kind, value = match.lastgroup or "", match[0]
        if kind == "month":
            token = _Token(kind, f"{months[value]:02}")
        elif kind == "word":
            token = _word(value, display)
        else:
            token = _number_or_sign(kind, value, display)
        if token.kind != "space":
            yield token


def _word(word: str, display: Display) -> _Token:
    if word in _REFUSED_WORDS:
        raise _refusal(_REFUSED_WORDS[word].format(word))
    if word not in _WORDS:
        raise _refusal(f"“{word}” is not understood, so {_advice(display)}")
    return _WORDS[word]


def _number_or_sign(kind: str, value: str, display: Display) -> _Token:
    match kind:
        case "iso":
            year, *rest = value.upper().split("-")
            return _Token("iso", "-".join((year, *(part.zfill(2) for part in rest))))
        case "numeric":
            return _Token("iso", _numeric(value, display))
        case "year":
            return _Token("year", value[:4].upper())
        case "decade":
            return _Token("year", _decade(value))
        case "day":
            return _Token("day", value.rstrip("stndrh").zfill(2))
        case "unknown":
            return _Token("unknown", value.removesuffix(" unknown"))
        case "mark":
            return _Token("mark", value.replace("≈", "~"))
        case "to":
            return _Token("to", "to")
    return _Token(kind, value)


def _decade(value: str) -> str:
    if value[3] != "0":
        raise _refusal("a decade is named by its first year, as in 2020s")
    if value[2] == "0":
        decade, century = f"{value[:3]}X", f"{value[:2]}XX"
        raise _refusal(f"it has two readings, so write {decade} for the decade or {century} for the century")
    return f"{value[:3]}X"


def _numeric(value: str, display: Display) -> str:
    first, middle, last = re.split(r"[./-]", value)
    if len(first) == 4:
        return f"{first}-{middle.zfill(2)}-{last.zfill(2)}"
    if len(last) != 4:
        raise _refusal("the year must have four digits")
    day_first = f"{last}-{middle.zfill(2)}-{first.zfill(2)}"
    month_first = f"{last}-{first.zfill(2)}-{middle.zfill(2)}"
    if int(middle) > 12:
        return month_first
    if int(first) > 12 or day_first == month_first or not (int(first) and int(middle)):
        return day_first
    choices = (f"{edtf} for {show_date(edtf, _spelt(display))}" for edtf in (day_first, month_first))
    raise _refusal(f"it has two readings, so write {' or '.join(choices)}")


def _spelt(display: Display) -> Display:
    """The display with months as words: an ISO date would only repeat what is to be told apart."""
    if display.date_style is not DateStyle.ISO:
        return display
    return Display(months=display.months)


@lru_cache(maxsize=8)
def _scanner(display: Display) -> tuple[re.Pattern[str], dict[str, int]]:
    """The pattern of all tokens, months by name first, and the month that each name means."""
    months = {"sept": 9}
    for names in (FULL_MONTHS, SHORT_MONTHS, display.full_months, display.months):  # the display's own win
        months |= {_folded(name).rstrip("."): i % 12 + 1 for i, name in enumerate(names)}
    months.pop("", None)
    longest_first = sorted(months, key=len, reverse=True)
    name = "|".join(re.escape(name) for name in longest_first)
    return re.compile(rf"(?P<month>(?:{name})(?!\w))|{_SIGNS}", re.VERBOSE | re.DOTALL), months


def _folded(text: str) -> str:
    """The text with case, width, kinds of space and signs that do not show put aside."""
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return " ".join("".join(sign for sign in plain if unicodedata.category(sign) != "Cf").split())


def _joined(tokens: list[_Token]) -> Iterator[_Token]:
    """Hyphens between equals part an interval (1-14 Mar 2024), those within a date fall away (14-Mar-2024)."""
    for i, token in enumerate(tokens):
        if token.kind != "hyphen" or not 0 < i < len(tokens) - 1:
            yield token
            continue
        around = {tokens[i - 1].kind, tokens[i + 1].kind}
        if len(around) == 1:
            yield _Token("to", "to")
        elif not (around <= {"day", "month", "year"} and "month" in around):
            yield token


def _split(tokens: list[_Token], word: str) -> list[list[_Token]]:
    """The dates on either side of “to”, its signs and “until”; after “between” of “and”."""
    parts: list[list[_Token]] = [[]]
    for token in tokens:
        if token.kind in ("to", "by") and token.value == word:
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


class _End(NamedTuple):
    """One date as far as it was typed; parts that are missing are ""."""

    year: str = ""
    month: str = ""
    day: str = ""
    mark: str = ""

    def edtf(self) -> str:
        if not self.year:
            raise _refusal("it has no year of four digits")
        if self.day and not self.month:
            raise _refusal("a day in it has no month")
        return "-".join(filter(None, (self.year, self.month, self.day))) + self.mark


_ORDERS = {
    *(("year",), ("month", "year"), ("year", "month"), ("iso",)),
    *(("day", "month", "year"), ("month", "day", "year"), ("year", "month", "day")),
    *(("day",), ("month",), ("day", "month"), ("month", "day"), ("day", "year")),  # in an interval's end
}


def _end(tokens: list[_Token], display: Display) -> _End:
    body, mark = _unmarked(tokens)
    unknown = body.pop().value if body and body[-1].kind == "unknown" else ""
    kinds = tuple(token.kind for token in body)
    if kinds not in _ORDERS:
        if sorted(kinds) == ["day", "day", "month"]:
            raise _refusal("the year must have four digits")
        raise _refusal(_advice(display))
    if kinds == ("iso",):
        year, month, day = (*body[0].value.split("-"), "", "")[:3]
        end = _End(year, month, day)
    else:
        end = _End(**{token.kind: token.value for token in body})
    return _with_unknown(end, unknown)._replace(mark=mark)


def _unmarked(tokens: list[_Token]) -> tuple[list[_Token], str]:
    """The tokens between the marks, and the one mark that these come to."""
    body, marks = list(tokens), ""
    while body and body[0] == ("mark", "~"):
        marks += body.pop(0).value
    while body and body[-1].kind == "mark":
        marks += body.pop().value
    if "%" in marks or {"~", "?"} <= set(marks):
        return body, "%"
    return body, marks[:1]


def _with_unknown(end: _End, unknown: str) -> _End:
    if not unknown:
        return end
    if end.day or bool(end.month) != (unknown == "day"):
        raise _refusal(f"“{unknown} unknown” does not fit the rest")
    if unknown == "day":
        return end._replace(day="XX")
    return end._replace(month="XX", day="XX" if unknown != "month" else "")


def _complete(first: _End, last: _End) -> tuple[_End, _End]:
    """Let an end borrow what was said once for both, as in 1–14 Mar 2024, Feb – Mar 2024 and Mar 1–14, 2024."""
    if last.day and not last.month:
        last = last._replace(month=first.month)
    if first.day and not first.month:
        first = first._replace(month=last.month)
    if first.month and not first.year and last.month:
        first = first._replace(year=last.year)
    return first, last
