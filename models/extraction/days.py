"""The days that an article names: written out, or reckoned from its own day and from the days around them."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from models.claims.edtf import EdtfDate, Precision, parse_date
from models.claims.errors import ClaimsError
from models.extraction.lexicon import Lexicon
from models.extraction.sentence import Sentence
from models.extraction.written_days import Part, date_of, is_weekday, written_days
from models.text.number_words import read_number

_SLACK = 7
"""How many days behind its article a day without a year may lie."""
_DAYS = {"day": 1, "week": 7}
_BESIDE_WEEKDAY = (",", "(")
"""What may stand between a weekday and its date."""
_LONG_AGO = 10_000
_WORDS = 4
"""The most words of a day that is told in words."""
_HALF_A_YEAR = 6
_BEFORE_CONTEXT, _AFTER_CONTEXT = 62, 31
"""How many days before the last whole date, or behind the next one, a day without a year may lie."""


class Day(NamedTuple):
    """A day in EDTF and where it stands; whether it was reckoned rather than written, or has another reading.

    `near` is another day as it is written, from which its year was taken; "" for none.
    """

    at: int
    after: int
    edtf: str
    is_reckoned: bool = False
    is_doubtful: bool = False
    near: str = ""
    is_other_weekday: bool = False
    """Whether the weekday that stands before it is not its own."""


class Calendar:
    """Reckons the days of an article: from the day it was published, and from the whole dates in its text."""

    def __init__(self, published: str, sentences: Sequence[Sentence], lexicon: Lexicon) -> None:
        self._lexicon, self._sentences = lexicon, sentences
        self._words = [sentence.words for sentence in sentences]
        self._parts = [list(written_days(sentence, lexicon)) for sentence in sentences]
        dateline = self._dateline(sentences)
        self.published = _whole_day(published) or dateline
        dated = [(n, part) for n, parts in enumerate(self._parts) for part in parts if self._is_anchor(n, part)]
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
        read = (self._written(sentence.number, part) for part in self._parts[sentence.number])
        written = [self._with_weekday(sentence, day) for day in read if day]
        taken = {index for day in written for index in range(day.at, day.after)}
        told = [day for day in self._told(sentence) if day.at not in taken]
        return sorted(written + told)

    def _with_weekday(self, sentence: Sentence, day: Day) -> Day:
        """The day with its weekday before it: "*Sunday,* 25 February"."""
        at = day.at - 1
        while sentence.word(at) in _BESIDE_WEEKDAY or sentence.word(at) in self._lexicon.language.words.definite:
            at -= 1
        if at < 0 or not is_weekday(sentence, at, self._lexicon) or parse_date(day.edtf).precision is not Precision.DAY:
            return day
        is_other = date.fromisoformat(day.edtf).weekday() != self._lexicon.weekdays[sentence.stems[at]]
        return day._replace(at=at, is_other_weekday=is_other)

    def _dateline(self, sentences: Sequence[Sentence]) -> date | None:
        """The day at the head of the text; it is taken out of the days of its sentence, for it is none of a figure."""
        for sentence in sentences[:3]:
            for part in self._parts[sentence.number]:
                before = sentence.word(part.at - 1)
                is_told = before in self._lexicon.dates.on or before in self._lexicon.language.words.prepositions
                leads = part.at <= 1 or _is_signed(sentence, part, self._lexicon)
                if leads and part.year and part.day and not is_told:
                    self._parts[sentence.number].remove(part)
                    return date_of(part.year, part.month, part.day)
        return None

    def _is_anchor(self, number: int, part: Part) -> bool:
        """Whether days around may have the year of a day: it is whole, and not that since when something is counted."""
        is_start = self._lexicon.dates.counted_from.before(self._words[number], part.at) is not None
        return bool(part.year and part.month) and not is_start

    def _event(self) -> str:
        """The first whole day of the first two sentences, in an article that has no day of its own."""
        if self.published:
            return ""
        for (number, _), part in zip(self._places, self._dated, strict=True):
            if number < 2 and part.day and (day := date_of(part.year, part.month, part.day)):
                return "" if self._is_of_other(number, part) else day.isoformat()
        return ""

    def _is_of_other(self, number: int, part: Part) -> bool:
        """Whether a day is none of an event: of a statement, or of a time: "between 25 December 1979 and"."""
        words, spans, told = self._words[number], self._lexicon.figures.words, self._lexicon.attribution
        opens = part.at > 0 and words[part.at - 1] in spans.between
        is_span = opens and any(word in spans.joined or word in spans.to for word in words[part.after : part.after + 1])
        return is_span or any(word in told.verbs or word in told.nouns for word in words[: part.at])

    def _written(self, number: int, written: Part) -> Day | None:
        part = written
        if part.year and not part.month:
            return Day(part.at, part.after, f"{part.year:04}")
        if part.is_doubtful and self.published:
            part = self._nearest(part, self.published)
        if not part.year and self.published and part.after < len(self._words[number]):
            part = self._of_year_told(number, part, self.published)
        if not part.year and self._may_be_ahead(number, part):
            return None
        year, near = (part.year, "") if part.year else self._year(number, part)
        if not year or (part.day and not date_of(year, part.month, part.day)):
            return None
        text = f"{year:04}-{part.month:02}" + (f"-{part.day:02}" if part.day else "")
        return Day(part.at, part.after, text, not written.year, part.is_doubtful, near)

    def _may_be_ahead(self, number: int, part: Part) -> bool:
        """Whether "until the end of June" is likelier the next June than the last one."""
        words, before = self._words[number], part.at
        while hit := self._lexicon.dates.parts.before(words, before):
            before = hit.at
        if not self.published or before == 0 or words[before - 1] not in self._lexicon.dates.ahead:
            return False
        return (part.month - self.published.month) % 12 in range(1, _HALF_A_YEAR)

    def _of_year_told(self, number: int, part: Part, published: date) -> Part:
        """A month whose year is told in words: "July last year"."""
        years, words = self._lexicon.dates.years, self._words[number]
        phrase = " ".join(words[part.after : part.after + 2])
        return part._replace(after=part.after + 2, year=published.year - years[phrase]) if phrase in years else part

    def _nearest(self, part: Part, published: date) -> Part:
        """Of the two readings of 03/04/2024 the one nearer to the article's day."""
        readings = (part, part._replace(month=part.day, day=part.month))
        return min(readings, key=lambda one: abs((date(one.year, one.month, one.day) - published).days))

    def _year(self, number: int, part: Part) -> tuple[int, str]:
        """The year of a day that is written without, not behind the article's day; else from a date around it.

        With the words of that date; 0 where there is none.
        """
        place = bisect_left(self._places, (number, part.at))
        is_past = place > 0 and self._is_past(self._dated[place - 1])
        if self.published and not is_past:
            return self._last_before(_shifted(self.published, _SLACK), part), ""
        near = max(0, place - 1)
        if near >= len(self._dated):
            return 0, ""
        other, number = self._dated[near], self._places[near][0]
        anchor = date_of(other.year, other.month, other.day or 1) or date(other.year, 1, 1)
        shown = self._sentences[number].shown(other.at, other.after)
        if place:
            return self._first_from(_shifted(anchor, -_BEFORE_CONTEXT), part), shown
        return self._last_before(_shifted(anchor, _AFTER_CONTEXT), part), shown

    def _is_past(self, part: Part) -> bool:
        """Whether a date is of another time than the article."""
        return self.published is not None and part.day > 0 and abs(part.year - self.published.year) > 1

    def _last_before(self, limit: date, part: Part) -> int:
        return next((y for y in (limit.year, limit.year - 1, limit.year - 4) if y > 0 and _is_by(y, part, limit)), 0)

    def _first_from(self, limit: date, part: Part) -> int:
        for year in range(limit.year, min(limit.year + 5, 10000)):
            day = date_of(year, part.month, part.day or 28)
            if day and day >= limit:
                return year
        return 0

    def _told(self, sentence: Sentence) -> Iterator[Day]:
        """Days in words: "on Thursday", "yesterday", "late last month"."""
        if not self.published:
            return
        for at, word in enumerate(sentence.stems):
            if is_weekday(sentence, at, self._lexicon):
                back = (self.published.weekday() - self._lexicon.weekdays[word]) % 7
                back = back or 7 * (sentence.word(at - 1) in self._lexicon.dates.last)
                yield Day(at, at + 1, _shifted(self.published, -back).isoformat(), True)
            else:
                yield from self._relative(sentence, at, self.published)

    def _relative(self, sentence: Sentence, at: int, published: date) -> Iterator[Day]:
        dates = self._lexicon.dates
        for length in range(min(_WORDS, len(sentence.words) - at), 0, -1):
            phrase = " ".join(sentence.words[at : at + length])
            if phrase in dates.days:
                yield Day(at, at + length, _back(published, "day", dates.days[phrase]), True)
            elif phrase in dates.months:
                yield Day(at, at + length, _back(published, "month", dates.months[phrase]), True)
            elif phrase in dates.years:
                yield Day(at, at + length, _back(published, "year", dates.years[phrase]), True)
            else:
                continue
            return
        if ago := self._ago(sentence, at, published):
            yield ago

    def _ago(self, sentence: Sentence, at: int, published: date) -> Day | None:
        """ "Three weeks ago", "a year ago": a number of units of time."""
        read = read_number(sentence.tokens[at : at + _WORDS], 0, self._lexicon.display)
        if not read and sentence.words[at] not in self._lexicon.language.words.indefinite:
            return None
        count, after = (int(read[0].value), at + read[1]) if read else (1, at + 1)
        unit = self._lexicon.dates.units.at(sentence.words, after)
        if unit is None or sentence.word(unit.after) not in self._lexicon.dates.ago or count > _LONG_AGO:
            return None
        return Day(at, unit.after + 1, _back(published, unit.meaning, count), True)


def _is_signed(sentence: Sentence, part: Part, lexicon: Lexicon) -> bool:
    """Whether a line is a byline that ends with a day: "By Jon Reyes, The Coast Post, 3 May 2024"."""
    first = next((at for at, token in enumerate(sentence.tokens) if token.kind == "word"), 0)
    if sentence.word(first) not in lexicon.dates.signed:
        return False
    between = [at for at in range(first + 1, part.at) if sentence.tokens[at].kind == "word"]
    names = [at for at in between if sentence.is_name(at) and not is_weekday(sentence, at, lexicon)]
    joining = lexicon.attribution.names.joining
    return bool(names) and all(sentence.is_name(at) or sentence.word(at) in joining for at in between)


def _back(published: date, unit: str, count: int) -> str:
    """The day, month or year so many units before a day."""
    if unit in _DAYS:
        return _shifted(published, -count * _DAYS[unit]).isoformat()
    if unit == "month":
        months = max(12, published.year * 12 + published.month - 1 - count)
        return f"{months // 12:04}-{months % 12 + 1:02}"
    return f"{max(1, published.year - count):04}"


def _is_by(year: int, part: Part, limit: date) -> bool:
    day = date_of(year, part.month, part.day or 1)
    return day is not None and day <= limit


def _shifted(day: date, days: int) -> date:
    """A day so many days later, or the last or first one that there is."""
    return date.fromordinal(min(max(1, day.toordinal() + days), date.max.toordinal()))


def _whole_day(edtf: str) -> date | None:
    try:
        read: EdtfDate = parse_date(edtf)
    except ClaimsError:
        return None
    return read.first if read.precision is Precision.DAY and not read.is_interval else None
