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

_BODY = re.compile(r"[^\W\d_a-z][\w.'’&-]*(?:\s(?:of|for|the|and|&|[^\W\d_a-z][\w.'’&-]*)){0,11}\s?[,|·•–—-]\s")
"""Who or where, before a day: "Coast Rescue Mission, 8 February 2024"."""
_FLAGS = re.IGNORECASE | re.VERBOSE
_PUBLISHED = re.compile(_SAID + _WEEKDAY + _DATE + _TIME + _END, _FLAGS)
_ALONE = re.compile("^" + _WEEKDAY + _DATE + _TIME + _END, _FLAGS)
_SIGNED = re.compile(r"^(?:by|from)\s.{3,80}?[\s,|·•–—-]+" + _WEEKDAY + _DATE + _TIME + _END, _FLAGS)
_ANY_DATE = re.compile(_DATE, _FLAGS)

_BY = re.compile(r"^(?:written\s)?by:?\s(?P<names>.+)$", re.IGNORECASE)
_CUT = re.compile(r"\s?[|·•(]|\s[–—-]\s|,\s(?=\d)|\s?\d+\smin")
_OUTLET = re.compile(
    r",\s(?P<outlet>The\s[^,]+|(?:[^,]+\s)?(?:News|Post|Times|Herald|Tribune|Press|Agency|Journal|Gazette|Guardian|Chronicle"
    r"|Daily|Weekly|Radio|TV|Ledger|Observer|Monitor|Telegraph|Review|Magazine|Reuters|AFP|AP|BBC|CNN))$"
)
"""The last of a list of names, where it is none of a person."""
_AND = re.compile(r",\s(?:and\s)?|\sand\s|\s&\s")
_NAME = re.compile(r"[^\W\d_a-z][\w.'’-]*(?:\s(?:de|di|da|van|von|der|den|al|el|bin|la|le|[^\W\d_a-z][\w.'’-]*)){1,3}")


def head(text: str) -> Iterator[str]:
    """The lines at the head of a text that are not blank, up to the first that is the text itself.

    Spaces and marks of emphasis around them are put aside.
    """
    lines = (" ".join(line.split()).strip("*_ ") for line in text[: _MOST_LINES * _PROSE].splitlines())
    for line in islice(filter(None, lines), _MOST_LINES):
        if len(line) > _PROSE:
            return
        yield line


def day_in(lines: Iterable[str]) -> str:
    """The day of publication that lines of a head say, as EDTF; "" where none does, or not plainly.

    A line that says "published" goes before one that is a date alone or names who wrote it, and that before one that
    is a name and a date, unless that is the headline. A date amid a sentence says nothing of the article, nor does one
    with two readings or the day of an update.
    """
    short = [line for line in lines if len(line) <= _LONGEST]
    for pattern in (_PUBLISHED, _ALONE, _SIGNED):
        for line in short:
            if (match := pattern.search(line)) and (day := read_day(match["date"])):
                return day
    return next(filter(None, map(_day_of_imprint, short[1:])), "")


def _day_of_imprint(line: str) -> str:
    """The day of a line that is a name and a date; "" for another."""
    match = _BODY.match(line)
    dated = _ANY_DATE.fullmatch(line, match.end()) if match else None
    return read_day(dated["date"]) if dated else ""


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
    listed = _OUTLET.sub("", _listed(text))
    names = [name.strip() for name in _AND.split(listed)]
    return tuple(names) if all(_NAME.fullmatch(name) for name in names) else ()


def outlet_in(lines: Iterable[str]) -> str:
    """The outlet that the first byline names behind who wrote it: "By Jane Doe, The Coast Post"; "" for none."""
    for line in lines:
        if len(line) <= _LONGEST and (match := _BY.match(line)) and names_in(match["names"]):
            named = _OUTLET.search(_listed(match["names"]))
            return named["outlet"] if named else ""
    return ""


def _listed(text: str) -> str:
    """What a byline lists, up to a date or a bar."""
    dated = _ANY_DATE.search(text)
    return _CUT.split(text[: dated.start()] if dated else text, maxsplit=1)[0].strip(" ,")
