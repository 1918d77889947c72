"""The lines between headline and text: the day that they say the article is of, and who wrote it."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from models.claims.edtf import DateError
from models.text.date_text import read_date

_MOST_LINES = 15
"""How many lines at the head of a text may be such ones."""
_LONGEST = 150
_PROSE = 200
"""A line of more signs is the text itself, and the head ends before it."""

_DATE = r"""(?P<date> \d{4}-\d\d?-\d\d?
  | \d{1,2}(?:st|nd|rd|th)?\.?\s[^\W\d_]{3,12}\.?,?\s\d{4}
  | [^\W\d_]{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}
  | \d{1,2}[./]\d{1,2}[./]\d{4} )(?!\d)"""
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s)?"
_TIME = r"""(?:\s?(?:,|-|–|—|\||·|T|at)?\s?\d{1,2}[:.]\d\d(?:[:.]\d\d(?:\.\d+)?)?\s?(?:[ap]\.?m\.?)?
  \s?(?:\(?[A-Z]{1,5}(?:[+-]\d{1,2})?\)?|[+-]\d\d:?\d\d)?)?"""
_END = r"\s?(?:$|[|·•(,;–—-].*|(?:last\s)?updated.*|modified.*|\d+\smin(?:ute)?s?\sread.*)$"
_SAID = r"(?:^|[|·•–—,(]\s?)(?:(?:first\s)?(?:published|posted)(?:\son|\sat)?:?|date:)\s"

_FLAGS = re.IGNORECASE | re.VERBOSE
_PUBLISHED = re.compile(_SAID + _WEEKDAY + _DATE + _TIME + _END, _FLAGS)
_ALONE = re.compile("^" + _WEEKDAY + _DATE + _TIME + _END, _FLAGS)
_SIGNED = re.compile(r"^(?:by|from)\s.{3,80}?[\s,|·•–—-]+" + _WEEKDAY + _DATE + _TIME + _END, _FLAGS)
_ANY_DATE = re.compile(_DATE, _FLAGS)

_BY = re.compile(r"^(?:written\s)?by:?\s(?P<names>.+)$", re.IGNORECASE)
_CUT = re.compile(r"\s?[|·•(]|\s[–—-]\s|,\s(?=\d)|\s?\d+\smin")
_AND = re.compile(r",\s(?:and\s)?|\sand\s|\s&\s")
_NAME = re.compile(r"[^\W\d_a-z][\w.'’-]*(?:\s(?:de|di|da|van|von|der|den|al|el|bin|la|le|[^\W\d_a-z][\w.'’-]*)){1,3}")


def head(text: str) -> Iterator[str]:
    """The lines at the head of a text that are not blank, spaces put aside, up to the first that is the text itself."""
    lines = (" ".join(line.split()) for line in text[: _MOST_LINES * _PROSE].splitlines())
    for line in islice(filter(None, lines), _MOST_LINES):
        if len(line) > _PROSE:
            return
        yield line


def day_in(lines: Iterable[str]) -> str:
    """The day of publication that lines of a head say, as EDTF; "" where none does, or not plainly.

    A line that says "published" goes before one that is a date alone or names who wrote it. A date amid a sentence says
    nothing of the article, nor does one with two readings or the day of an update.
    """
    short = [line for line in lines if len(line) <= _LONGEST]
    for pattern in (_PUBLISHED, _ALONE, _SIGNED):
        for line in short:
            if (match := pattern.search(line)) and (day := read_day(match["date"])):
                return day
    return ""


def read_day(text: str) -> str:
    """A date as EDTF where it is one whole day; else ""."""
    try:
        edtf = read_date(text)
    except DateError:
        return ""
    return edtf if re.fullmatch(r"\d{4}-\d\d-\d\d", edtf) else ""


def is_byline(line: str) -> bool:
    """Whether a line says when or by whom, so that it is no headline."""
    return bool(_BY.match(line) or _PUBLISHED.search(line) or _ALONE.match(line))


def authors_in(lines: Iterable[str]) -> tuple[str, ...]:
    """Who wrote the article, by the first line that is "by" and names; () where none is."""
    for line in lines:
        if len(line) <= _LONGEST and (match := _BY.match(line)) and (names := names_in(match["names"])):
            return names
    return ()


def names_in(text: str) -> tuple[str, ...]:
    """The persons that are listed, where what stands there is nothing but such a list; else ()."""
    dated = _ANY_DATE.search(text)
    listed = _CUT.split(text[: dated.start()] if dated else text, maxsplit=1)[0].strip(" ,")
    names = [name.strip() for name in _AND.split(listed)]
    return tuple(names) if all(_NAME.fullmatch(name) for name in names) else ()
