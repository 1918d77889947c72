"""Dates in cells, read in the style that was chosen; what the style does not allow is refused."""

import re
from datetime import date, datetime, timedelta
from functools import lru_cache

from models.claims.edtf import Precision, parse_date
from models.claims.errors import ClaimsError
from models.sheets.mapping import DateStyle
from models.sheets.sheet import Cell, Fault, shown
from models.text.date_text import read_date
from models.text.display import ENGLISH, Display

STYLE_NAMES = {
    DateStyle.ISO: "year-month-day (ISO)",
    DateStyle.DAY_MONTH_YEAR: "day/month/year",
    DateStyle.MONTH_DAY_YEAR: "month/day/year",
    DateStyle.YEAR_MONTH_DAY: "year/month/day",
    DateStyle.WORDS: "date in words",
}
"""What the styles are called in a sentence."""

_NO_DATE = {
    DateStyle.ISO: "“{0}” is no year-month-day (ISO).",
    DateStyle.DAY_MONTH_YEAR: "“{0}” is no day/month/year.",
    DateStyle.MONTH_DAY_YEAR: "“{0}” is no month/day/year.",
    DateStyle.YEAR_MONTH_DAY: "“{0}” is no year/month/day.",
}

_TIME = re.compile(
    r"(?<=[0-9])[T ][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?: ?[AaPp][Mm])?(?: ?Z|[+-][0-9]{2}:?[0-9]{2})?"
)
"""A time of day behind a day, which no claim keeps."""

_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LIKE_ISO = re.compile(r"\.\./|[0-9]{3}[0-9X](?:$|[-~?%/])")
"""What was meant as EDTF, so that EDTF says what is wrong with it."""

_SHORT_YEAR = re.compile(r"[0-9]{1,2}([/.\- ])[0-9]{1,2}\1[0-9]{2}")

_SEPARATED = r"(?P<mark>[/.\- ])"
_DAY, _MONTH, _YEAR = r"(?P<day>[0-9]{1,2})", r"(?P<month>[0-9]{1,2})", r"(?P<year>[0-9]{4})"
_FORMS = {
    DateStyle.DAY_MONTH_YEAR: (f"{_DAY}{_SEPARATED}{_MONTH}(?P=mark){_YEAR}", f"{_MONTH}{_SEPARATED}{_YEAR}", _YEAR),
    DateStyle.MONTH_DAY_YEAR: (f"{_MONTH}{_SEPARATED}{_DAY}(?P=mark){_YEAR}", f"{_MONTH}{_SEPARATED}{_YEAR}", _YEAR),
    DateStyle.YEAR_MONTH_DAY: (
        f"{_YEAR}{_SEPARATED}{_MONTH}(?P=mark){_DAY}",
        r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})",
        f"{_YEAR}{_SEPARATED}{_MONTH}",
        _YEAR,
    ),
}
_PATTERNS = {style: tuple(map(re.compile, forms)) for style, forms in _FORMS.items()}


def read_day(cell: Cell, style: DateStyle | None, display: Display = ENGLISH) -> str:
    """The EDTF date in a cell that is not empty; ClaimsError where it is none.

    A time of day is left out. ISO days are read in every style, for they have one reading only.
    """
    if isinstance(cell, Fault):
        raise ClaimsError("The formula of the cell failed ({0}): mend it in the table.", cell.text)
    if isinstance(cell, date):
        return (cell.date() if isinstance(cell, datetime) else cell).isoformat()
    if isinstance(cell, bool):
        raise ClaimsError("“{0}” is no date.", shown(cell))
    text = " ".join(_TIME.sub("", shown(cell)).split())
    if _ISO_DAY.fullmatch(text):
        return _checked(text)
    if style is not None:
        return _read(text, style, display)
    if _is_read(text, display):
        raise ClaimsError("“{0}” can be read in several ways: choose how dates are written.", text)
    _check_year(text)
    raise ClaimsError("“{0}” is no date, however dates are written.", text)


@lru_cache(maxsize=1024)
def _is_read(text: str, display: Display) -> bool:
    """Whether any style reads it."""
    for style in DateStyle:
        try:
            _read(text, style, display)
        except ClaimsError:
            continue
        return True
    return False


def _check_year(text: str) -> None:
    """Refuse a year of two digits, whose century is anybody's guess."""
    if _SHORT_YEAR.fullmatch(text):
        raise ClaimsError("“{0}” has a year of two digits: write all four in the table.", text)


def moved(edtf: str, days: int) -> str:
    """A day so many days later (or earlier); ClaimsError where the date is no single day."""
    found = parse_date(edtf)
    if found.first is None or found.first != found.last or found.precision is not Precision.DAY:
        raise ClaimsError("“{0}” is no single day, so it cannot be moved by days.", edtf)
    mark = edtf[10:]
    try:
        return (found.first + timedelta(days=days)).isoformat() + mark
    except OverflowError:
        raise ClaimsError("“{0}” cannot be moved so far: years go from 1 to 9999.", edtf) from None


def _read(text: str, style: DateStyle, display: Display) -> str:
    if style is DateStyle.WORDS:
        return read_date(text, display)
    _check_year(text)
    if style is DateStyle.ISO:
        return _iso(text)
    for pattern in _PATTERNS[style]:
        if match := pattern.fullmatch(text):
            return _checked("-".join(_parts(match)))
    raise ClaimsError(_NO_DATE[style], text)


def _iso(text: str) -> str:
    try:
        return _checked(text)
    except ClaimsError:
        if _LIKE_ISO.match(text):
            raise
    raise ClaimsError(_NO_DATE[DateStyle.ISO], text)


def _parts(match: re.Match[str]) -> list[str]:
    found = match.groupdict()
    return [found[name].zfill(2) for name in ("year", "month", "day") if found.get(name)]


def _checked(edtf: str) -> str:
    parse_date(edtf)
    return edtf
