"""The days that an article names: written out, or reckoned from its own day and from the days around them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from models.claims.edtf import EdtfDate, Precision, parse_date
from models.claims.errors import ClaimsError
from models.extraction.lexicon import Lexicon
from models.extraction.sentence import Sentence

_NUMERIC = re.compile(r"([0-9]{1,4})[-./]([0-9]{1,2})[-./]([0-9]{1,4})")
_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")
_DAY = re.compile(r"[0-9]{1,2}")
_SLACK = 7
"""How many days behind its article a day without a year may lie."""
_BEFORE_CONTEXT, _AFTER_CONTEXT = 62, 31
"""How many days before the last whole date, or behind the next one, a day without a year may lie."""


class Part(NamedTuple):
    """A day as far as it is written, 0 where a part is not; where it stands in its sentence."""

    at: int
    after: int
    year: int = 0
    month: int = 0
    day: int = 0


class Day(NamedTuple):
    """A day in EDTF and where it stands; whether it was reckoned rather than written."""

    at: int
    after: int
    edtf: str
    is_reckoned: bool = False


class Calendar:
    """Reckons the days of an article: from the day it was published, and from the whole dates in its text."""

    def __init__(self, published: str, sentences: Sequence[Sentence], lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._parts = [list(_parts(sentence, lexicon)) for sentence in sentences]
        dateline = self._dateline(sentences)
        self.published = _whole_day(published) or dateline
        dated = [(n, part) for n, parts in enumerate(self._parts) for part in parts if part.year and part.month]
        self._places = [(number, part.at) for number, part in dated]
        self._dated = [part for _, part in dated]
        self.event = self._event()
        self._found: dict[int, list[Day]] = {}

    def days(self, sentence: Sentence) -> list[Day]:
        """The days that a sentence names, in order."""
        held = self._found.get(sentence.number)
        if held is None:
            held = self._found[sentence.number] = self._read(sentence)
        return held

    def _read(self, sentence: Sentence) -> list[Day]:
        written = [self._written(sentence.number, part) for part in self._parts[sentence.number]]
        taken = {index for day in written if day for index in range(day.at, day.after)}
        told = [day for day in self._told(sentence) if day.at not in taken]
        return sorted([day for day in written if day] + told)

    def _dateline(self, sentences: Sequence[Sentence]) -> date | None:
        """The day at the head of the text; it is taken out of the days of its sentence, for it is none of a figure."""
        for sentence in sentences[:3]:
            for part in self._parts[sentence.number]:
                is_told = sentence.word(part.at - 1) in self._lexicon.dates.on
                if part.at <= 1 and part.year and part.day and not is_told:
                    self._parts[sentence.number].remove(part)
                    return _date(part.year, part.month, part.day)
        return None

    def _event(self) -> str:
        """The first whole day of the first two sentences, in an article that has no day of its own."""
        if self.published:
            return ""
        for (number, _), part in zip(self._places, self._dated, strict=True):
            if number < 2 and part.day and (day := _date(part.year, part.month, part.day)):
                return day.isoformat()
        return ""

    def _written(self, number: int, part: Part) -> Day | None:
        if part.year and not part.month:
            return Day(part.at, part.after, f"{part.year:04}")
        year = part.year or self._year(number, part)
        if not year or (part.day and not _date(year, part.month, part.day)):
            return None
        text = f"{year:04}-{part.month:02}" + (f"-{part.day:02}" if part.day else "")
        return Day(part.at, part.after, text, not part.year)

    def _year(self, number: int, part: Part) -> int:
        """The year of a day that is written without: near the dates around it, else not behind the article's day."""
        place = bisect_left(self._places, (number, part.at))
        earlier, later = self._dated[max(0, place - 1) : place], self._dated[place : place + 1]
        near = earlier[-1:] or later[:1]
        if self.published and not any(
            other.day and abs(other.year - self.published.year) > 1 for other in earlier[-1:]
        ):
            return self._last_before(_shifted(self.published, _SLACK), part)
        if not near:
            return 0
        anchor = _date(near[0].year, near[0].month, near[0].day or 1) or date(near[0].year, 1, 1)
        if earlier:
            return self._first_from(_shifted(anchor, -_BEFORE_CONTEXT), part)
        return self._last_before(_shifted(anchor, _AFTER_CONTEXT), part)

    def _last_before(self, limit: date, part: Part) -> int:
        return next((y for y in (limit.year, limit.year - 1, limit.year - 4) if y > 0 and _is_by(y, part, limit)), 0)

    def _first_from(self, limit: date, part: Part) -> int:
        for year in range(limit.year, min(limit.year + 5, 10000)):
            day = _date(year, part.month, part.day or 28)
            if day and day >= limit:
                return year
        return 0

    def _told(self, sentence: Sentence) -> Iterator[Day]:
        """Days in words: "on Thursday", "yesterday", "late last month"."""
        if not self.published:
            return
        for at, word in enumerate(sentence.words):
            if word in self._lexicon.weekdays and sentence.is_name(at):
                back = (self.published.weekday() - self._lexicon.weekdays[word]) % 7
                yield Day(at, at + 1, _shifted(self.published, -back).isoformat(), True)
            else:
                yield from self._relative(sentence, at, self.published)

    def _relative(self, sentence: Sentence, at: int, published: date) -> Iterator[Day]:
        dates = self._lexicon.dates
        for length in range(min(4, len(sentence.words) - at), 0, -1):
            phrase = " ".join(sentence.words[at : at + length])
            if phrase in dates.days:
                yield Day(at, at + length, _shifted(published, -dates.days[phrase]).isoformat(), True)
            elif phrase in dates.months:
                months = max(12, published.year * 12 + published.month - 1 - dates.months[phrase])
                yield Day(at, at + length, f"{months // 12:04}-{months % 12 + 1:02}", True)
            elif phrase in dates.years:
                yield Day(at, at + length, f"{max(1, published.year - dates.years[phrase]):04}", True)
            else:
                continue
            return


def _is_by(year: int, part: Part, limit: date) -> bool:
    day = _date(year, part.month, part.day or 1)
    return day is not None and day <= limit


def _shifted(day: date, days: int) -> date:
    """A day so many days later, or the last or first one that there is."""
    return date.fromordinal(min(max(1, day.toordinal() + days), date.max.toordinal()))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _whole_day(edtf: str) -> date | None:
    try:
        read: EdtfDate = parse_date(edtf)
    except ClaimsError:
        return None
    return read.first if read.precision is Precision.DAY and not read.is_interval else None


def _parts(sentence: Sentence, lexicon: Lexicon) -> Iterator[Part]:
    """The days that are written in a sentence, with the parts they have."""
    at = 0
    while at < len(sentence.tokens):
        part = _numeric(sentence, at) or _with_month(sentence, at, lexicon) or _year_alone(sentence, at, lexicon)
        if part:
            yield part
        at = part.after if part else at + 1


def _numeric(sentence: Sentence, at: int) -> Part | None:
    """2024-03-14, 14.03.2024, 27-09-2013; the day is taken to stand first."""
    start = sentence.tokens[at].start
    if not sentence.words[at][0].isdigit():
        return None
    match = _NUMERIC.match(sentence.text, start, start + 10)
    if not match:
        return None
    first, month, last = (int(text) for text in match.groups())
    year, day = (first, last) if len(match[1]) == 4 else (last, first)
    if month > 12 and day <= 12:
        month, day = day, month
    after = at
    while after < len(sentence.tokens) and sentence.tokens[after].start < match.end():
        after += 1
    return Part(at, after, year, month, day) if year > 999 and _date(year, month, day) else None


def _with_month(sentence: Sentence, at: int, lexicon: Lexicon) -> Part | None:
    """ "14 March 2024", "March 14, 2024", "Feb. 24", "February 2022"."""
    first, day = at, 0
    if _is_day(sentence, at):
        after = at + 1 + (sentence.word(at + 1) in lexicon.language.ordinals)
        after += sentence.word(after) in lexicon.language.words.of
        if sentence.word(after) not in lexicon.months:
            return None
        day, at = int(sentence.word(at)), after
    month = lexicon.months.get(sentence.word(at), 0)
    if (
        not month
        or not sentence.is_name(at)
        or (sentence.word(at) in lexicon.language.ambiguous_months and not day and not _is_dated(sentence, at, lexicon))
    ):
        return None
    after = at + 1 + (sentence.word(at + 1) == ".")
    if not day and _is_day(sentence, after):
        day, after = int(sentence.word(after)), after + 1
        after += sentence.word(after) in lexicon.language.ordinals
    comma = after + (sentence.word(after) == ",")
    if comma < len(sentence.tokens) and _YEAR.fullmatch(sentence.word(comma)):
        return Part(first, comma + 1, int(sentence.word(comma)), month, day)
    return Part(first, after, 0, month, day)


def _is_dated(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether "May" is a month: behind "in" or before a number."""
    following = sentence.word(at + 1)
    return following.isdigit() or sentence.word(at - 1) in lexicon.dates.years_after


def _is_day(sentence: Sentence, at: int) -> bool:
    return _DAY.fullmatch(sentence.word(at)) is not None and 1 <= int(sentence.word(at)) <= 31


def _year_alone(sentence: Sentence, at: int, lexicon: Lexicon) -> Part | None:
    is_year = _YEAR.fullmatch(sentence.words[at]) and sentence.word(at - 1) in lexicon.dates.years_after
    return Part(at, at + 1, int(sentence.words[at])) if is_year else None
