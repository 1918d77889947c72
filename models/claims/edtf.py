"""Dates as a claim file holds them: EDTF (ISO 8601-2), of whose levels 0 and 1 we take days to centuries.

A date is a day, a month or a year, perhaps with ``~``, ``?`` or ``%`` behind it; ``X`` for digits that are not
known (202X, 20XX, 2024-XX, 2024-03-XX, 2024-XX-XX); or an interval of two dates, one of which may be ``..``.
No times of day, seasons or sets, and only the years 1 to 9999. The empty text is a date that is not stated.
"""

import re
from datetime import date
from enum import IntEnum
from functools import lru_cache

import msgspec

from models.claims.errors import ClaimsError
from models.claims.saying import Clause
from models.claims.visible import in_short

_CACHED = 2**16  # all days of 179 years: more than a file of a million claims is likely to hold
_EXCERPT = 41  # characters of a text that is no date
_EPOCH = date(1970, 1, 1).toordinal()


class Precision(IntEnum):
    """How closely a date is given; the coarser of two is the greater."""

    DAY = 1
    MONTH = 2
    YEAR = 3
    DECADE = 4
    CENTURY = 5
    NOT_STATED = 6


class EdtfDate(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What a date says: its first and last possible day, None where that end is open or nothing is stated.

    ``precision`` is what is known, so month for 2024-03-XX; of an interval it is that of its coarser end. An
    interval is approximate or uncertain where either end is.
    """

    first: date | None = None
    last: date | None = None
    precision: Precision = Precision.NOT_STATED
    is_approximate: bool = False
    is_uncertain: bool = False
    is_interval: bool = False


class DateError(ClaimsError):
    """A text that is no date; ``clause`` is the second half of the sentence, without its stop."""

    def __init__(self, text: str, clause: Clause) -> None:
        super().__init__("“{0}” is not a date: {1}.", in_short(text, _EXCERPT), clause)
        self.text = text
        self.clause = clause

    def __reduce__(self) -> tuple[type["DateError"], tuple[str, Clause]]:
        return DateError, (self.text, self.clause)

    @property
    def reason(self) -> str:
        """The second half of the sentence, in English."""
        return str(self.clause)


@lru_cache(maxsize=_CACHED)
def parse_date(text: str) -> EdtfDate:
    """Read EDTF exactly as a file must hold it; raises DateError."""
    if not text:
        return EdtfDate()
    day = _plain_day(text)
    if day is not None:
        return EdtfDate(first=day, last=day, precision=Precision.DAY)
    return _interval(text) if "/" in text else _single(text, text)


@lru_cache(maxsize=_CACHED)
def check_date(text: str) -> None:
    """Raise DateError where a text is neither EDTF nor empty; made for a million calls."""
    if text and _plain_day(text) is None:
        parse_date(text)


def first_day(text: str) -> date | None:
    """The first day that a date may mean; None where it is open or not stated; raises DateError."""
    return parse_date(text).first


def last_day(text: str) -> date | None:
    """The last day that a date may mean; None where it is open or not stated; raises DateError."""
    return parse_date(text).last


def day_number(day: date) -> int:
    """Days since 1970-01-01, negative before."""
    return day.toordinal() - _EPOCH


def _plain_day(text: str) -> date | None:
    # The form is tested first, for fromisoformat also takes 20240314 and 2024-W11-4.
    if len(text) != 10 or text[4] != "-" or text[7] != "-":
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


_DATE = re.compile(
    r"(?P<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)"
    r"(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX))?)?"
    r"(?P<mark>[~?%]?)"
)


def _single(text: str, whole: str) -> EdtfDate:
    """Read one date; ``whole`` is what an error quotes."""
    match = _DATE.fullmatch(text)
    if match is None:
        raise DateError(whole, _malformed(text))
    year, month, day, mark = match.groups(default="")
    problem = _impossible(year, month, day)
    if problem:
        raise DateError(whole, problem)
    first_month, last_month = (int(month),) * 2 if month.isdigit() else (1, 12)
    lowest, highest = int(year.replace("X", "0")), int(year.replace("X", "9"))
    day_known = day.isdigit()
    return EdtfDate(
        first=date(lowest, first_month, int(day) if day_known else 1),
        last=date(highest, last_month, int(day) if day_known else _days_in(highest, last_month)),
        precision=_precision(year, month, day),
        is_approximate=mark in ("~", "%"),
        is_uncertain=mark in ("?", "%"),
    )


def _days_in(year: int, month: int) -> int:
    """How long a month is; `calendar`, which tells it too, would load the words of the locale for that."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _precision(year: str, month: str, day: str) -> Precision:
    if day.isdigit():
        return Precision.DAY
    if month.isdigit():
        return Precision.MONTH
    return (Precision.YEAR, Precision.DECADE, Precision.CENTURY)[year.count("X")]


def _impossible(year: str, month: str, day: str) -> Clause | None:
    """Why no calendar has such a date; None where one has."""
    if "X" in year and month:
        return Clause("a year with an X has no month, so write the year alone")
    if int(year.replace("X", "0")) == 0:
        return Clause("there is no year 0")
    if not month.isdigit():
        return Clause("a day needs its month, so write XX for the day too") if day.isdigit() else None
    if 21 <= int(month) <= 41:
        return Clause("seasons and quarters are not kept, so write an interval of months")
    if not 1 <= int(month) <= 12:
        return Clause("there is no month {0}", month)
    if day.isdigit() and not 1 <= int(day) <= _days_in(int(year), int(month)):
        return Clause("there is no day {0} in {1}-{2}", day, year, month)
    return None


def _interval(text: str) -> EdtfDate:
    begin, _, end = text.partition("/")
    problem = _malformed_interval(begin, end)
    if problem:
        raise DateError(text, problem)
    ends = [EdtfDate() if part == ".." else _single(part, text) for part in (begin, end)]
    first, last = ends[0].first, ends[1].last
    if first and last and first > last:
        raise DateError(text, Clause("the interval ends before it begins"))
    return EdtfDate(
        first=first,
        last=last,
        precision=max(one.precision for one in ends if one.precision is not Precision.NOT_STATED),
        is_approximate=any(one.is_approximate for one in ends),
        is_uncertain=any(one.is_uncertain for one in ends),
        is_interval=True,
    )


def _malformed_interval(begin: str, end: str) -> Clause | None:
    if "/" in end:
        return Clause("an interval has two ends")
    if not begin or not end:
        return Clause("an end that is open is written .., as in ../2024-03-14")
    if begin == end == "..":
        return Clause("one end of an interval must be a date")
    if "X" in begin + end:
        return Clause("an end of an interval is a day, a month or a year without X")
    return None


_MALFORMED = tuple(
    (re.compile(pattern), reason)
    for pattern, reason in (
        (r"\s", Clause("it has no spaces in it")),
        (r"^[\[{]", Clause("sets of dates are not kept, so write an interval such as 2024-03-01/2024-03-14")),
        (r"[0-9X]T|:", Clause("times of day are not kept, so write the day alone")),
        (r"^[0-9]{8}$", Clause("write it with hyphens, as in 2024-03-14")),
        (r"^(-|Y|[0-9]{5})", Clause("the years go from 0001 to 9999")),
        (r"[~?%]{2}", Clause("% alone stands for both ~ and ?")),
        (r"[~?%].", Clause("the marks ~, ? and % go after the whole date")),
        (r"^[0-9]{0,4}X", Clause("in a year only the last one or two digits can be X, in the order 202X and 20XX")),
        (r"X", Clause("a month or a day is unknown as a whole, as in 2024-XX and 2024-03-XX")),
        (r"^[0-9]{1,3}($|-)", Clause("a year has four digits")),
        (r"^[0-9]{4}-[0-9]{1,2}(-[0-9]{1,2})?$", Clause("a month and a day have two digits, as in 2024-03-04")),
    )
)


def _malformed(text: str) -> Clause:
    for pattern, reason in _MALFORMED:
        if pattern.search(text):
            return reason
    return Clause("write it as 2024-03-14, 2024-03 or 2024")
