"""Dates as people write them: showing EDTF in the user's style, and reading back what they type."""

import re
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from models.claims.edtf import DateError, first_day, parse_date
from models.claims.saying import Clause
from models.text.date_words import Token, date_words, refusal
from models.text.display import ENGLISH, DateStyle, Display

_LONGEST = 100  # more signs than any date needs
_UNKNOWN = {
    "day": "{0}, day unknown",
    "month": "{0}, month unknown",
    "month and day": "{0}, month and day unknown",
}
_TIME = re.compile("[0-9]:[0-9]")


def show_date(edtf: str, display: Display = ENGLISH) -> str:
    """Write a date of a file for a person, so that `read_date` gives the same EDTF; raises DateError."""
    parse_date(edtf)
    first, slash, last = edtf.partition("/")
    if not slash:
        return _show_one(first, display)
    if first == "..":
        return display.say("by {0}").format(_show_one(last, display))
    if last == "..":
        return display.say("from {0}").format(_show_one(first, display))
    return f"{_show_one(first, display)} – {_show_one(last, display)}"


def is_open(edtf: str) -> bool:
    """Whether a date of a file has no first or no last day, which `show_date` says by a word: "by 24 Feb 2024"."""
    return ".." in edtf.split("/")


def _show_one(edtf: str, display: Display) -> str:
    body = edtf.rstrip("~?%")
    unsure = "?" if edtf.endswith(("?", "%")) else ""
    shown = _show_unmarked(body, display) + unsure
    return display.say("about {0}").format(shown) if edtf.endswith(("~", "%")) else shown


def _show_unmarked(body: str, display: Display) -> str:
    year, month, day = (*body.split("-"), "", "")[:3]
    if year.endswith(("XX", "0X")):  # “1900s” may be the decade 190X or the century 19XX
        return f"{year} ({year.replace('X', '0')}–{year.replace('X', '9')})"
    if year.endswith("X"):
        return display.say("{0}s").format(f"{year[:3]}0")
    if month == "XX":
        return display.say("{0}, month and day unknown" if day else "{0}, month unknown").format(year)
    if day == "XX":
        return display.say("{0}, day unknown").format(_show_known(year, month, "", display))
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
    return display.say("{0} {1} {2}").format(int(day), name, year)


def read_date(text: str, display: Display = ENGLISH) -> str:
    """Read a date as a person types it and give its EDTF; "" for nothing but spaces; raises DateError.

    Takes EDTF itself, all that `show_date` writes, and dates with the month as a word, in any order, in the
    display's language or English. What has two readings, or none that EDTF can say, is refused, and so is a day with
    the weekday of another.
    """
    typed = text.strip()
    if _is_edtf(typed):
        return typed
    try:
        edtf = _read(typed, display)
        parse_date(edtf)
    except DateError as error:
        raise DateError(typed, error.clause) from None
    return edtf


def _is_edtf(text: str) -> bool:
    try:
        parse_date(text)
    except DateError:
        return False
    return True


def _read(text: str, display: Display) -> str:
    if len(text) > _LONGEST:
        raise refusal(Clause("it is too long for one"))
    if _TIME.search(text):
        raise refusal(Clause("times of day are not kept, so write the day alone"))
    tokens = list(_joined([_settled(token, display) for token in date_words(text, display)]))
    lead = tokens.pop(0) if tokens and tokens[0].kind in ("from", "by") else Token("", "")
    ends = [_end(part, display) for part in _split(tokens, "and" if lead.value == "between" else "to")]
    if len(ends) == 1 and lead.value != "between":
        only = ends[0].edtf()
        return {"": only, "by": f"../{only}", "from": f"{only}/.."}[lead.kind]
    if len(ends) == 2 and lead.kind != "by":
        first, last = _complete(*ends)
        return f"{first.edtf()}/{last.edtf()}"
    raise refusal(_advice(display))


def _settled(token: Token, display: Display) -> Token:
    """The token once it is clear which day numbers mean; a word that is not known is refused."""
    if token.kind == "strange":
        raise refusal(Clause("“{0}” is not understood, so {1}", token.value, _advice(display)))
    return Token("iso", _numeric(token.value, display)) if token.kind == "numeric" else token


def _advice(display: Display) -> Clause:
    shown = (show_date(edtf, display) for edtf in ("2024-03-14", "2024-03", "2024-03-01/2024-03-14"))
    return Clause("write it as “{0}”, “{1}”, “2024” or “{2}”", *shown)


def _numeric(value: str, display: Display) -> str:
    first, middle, last = re.split(r"[./-]", value)
    if len(first) == 4:
        return f"{first}-{middle.zfill(2)}-{last.zfill(2)}"
    if len(last) != 4:
        raise refusal(Clause("the year must have four digits"))
    day_first = f"{last}-{middle.zfill(2)}-{first.zfill(2)}"
    month_first = f"{last}-{first.zfill(2)}-{middle.zfill(2)}"
    if int(middle) > 12:
        return month_first
    if int(first) > 12 or day_first == month_first or not (int(first) and int(middle)):
        return day_first
    if display.dotted_days and "." in value:
        return day_first
    choices = ((edtf, show_date(edtf, _spelt(display))) for edtf in (day_first, month_first))
    raise refusal(Clause("it has two readings, so write {0} for {1} or {2} for {3}", *chain.from_iterable(choices)))


def _spelt(display: Display) -> Display:
    """The display with months as words: an ISO date would only repeat what is to be told apart."""
    if display.date_style is not DateStyle.ISO:
        return display
    return Display(months=display.months, say=display.say)


def _joined(tokens: list[Token]) -> Iterator[Token]:
    """Hyphens part an interval (1-14 Mar 2024, 1.-14.3.2024), or fall away within a date (14-Mar-2024)."""
    for i, token in enumerate(tokens):
        if token.kind != "hyphen" or not 0 < i < len(tokens) - 1:
            yield token
            continue
        before, behind = tokens[i - 1].kind, tokens[i + 1].kind
        around = {before, behind}
        if before in (behind, "day") and behind in (before, "iso"):
            yield Token("to", "to")
        elif not (around <= {"day", "month", "year"} and "month" in around):
            yield token


def _split(tokens: list[Token], word: str) -> list[list[Token]]:
    """The dates on either side of “to”, its signs and “until”; after “between” of “and”."""
    parts: list[list[Token]] = [[]]
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
    weekday: str = ""

    def edtf(self) -> str:
        if not self.year:
            raise refusal(Clause("it has no year of four digits"))
        if self.day and not self.month:
            raise refusal(Clause("a day in it has no month"))
        if self.weekday and self._is_other_weekday():
            raise refusal(Clause("its weekday is that of another day, so leave it out or mend the day"))
        return "-".join(filter(None, (self.year, self.month, self.day))) + self.mark

    def _is_other_weekday(self) -> bool:
        day = first_day("-".join((self.year, self.month, self.day))) if self.day.isdigit() else None
        return day is not None and day.weekday() != int(self.weekday)


_ORDERS = {
    *(("year",), ("month", "year"), ("year", "month"), ("iso",)),
    *(("day", "month", "year"), ("month", "day", "year"), ("year", "month", "day")),
    *(("day",), ("month",), ("day", "month"), ("month", "day"), ("day", "year")),  # in an interval's end
}


def _end(tokens: list[Token], display: Display) -> _End:
    body, mark = _unmarked([token for token in tokens if token.kind != "weekday"])
    weekday = next((token.value for token in tokens if token.kind == "weekday"), "")
    unknown = body.pop().value if body and body[-1].kind == "unknown" else ""
    kinds = tuple(token.kind for token in body)
    if kinds not in _ORDERS:
        if sorted(kinds) == ["day", "day", "month"]:
            raise refusal(Clause("the year must have four digits"))
        raise refusal(_advice(display))
    if kinds == ("iso",):
        year, month, day = (*body[0].value.split("-"), "", "")[:3]
        end = _End(year, month, day)
    else:
        end = _End(**{token.kind: token.value for token in body})
    return _with_unknown(end, unknown, display)._replace(mark=mark, weekday=weekday)


def _unmarked(tokens: list[Token]) -> tuple[list[Token], str]:
    """The tokens between the marks, and the one mark that these come to."""
    body, marks = list(tokens), ""
    while body and body[0] == ("mark", "~"):
        marks += body.pop(0).value
    while body and body[-1].kind == "mark":
        marks += body.pop().value
    if "%" in marks or {"~", "?"} <= set(marks):
        return body, "%"
    return body, marks[:1]


def _with_unknown(end: _End, unknown: str, display: Display) -> _End:
    if not unknown:
        return end
    if end.day or bool(end.month) != (unknown == "day"):
        raise refusal(Clause("“{0}” does not fit the rest", display.say(_UNKNOWN[unknown]).format("").strip(", ")))
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
