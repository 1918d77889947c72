"""The days that are written in a sentence, as far as they are: "14 March", "2024-03-14", "the 1992 flood"."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from models.claims.edtf import DateError
from models.extraction.lexicon import Lexicon
from models.extraction.sentence import Sentence
from models.text.date_text import read_date

_NUMERIC = re.compile(r"[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{1,4}")
_LONGEST = 10
_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")
_LATE_YEAR = re.compile(r"1[89][0-9]{2}|20[0-9]{2}")
"""Years that stand before what happened in them; earlier ones are mostly counts."""
_DAY = re.compile(r"[0-9]{1,2}")
_DASHES = ("-", "‑", "–", "—")


class Part(NamedTuple):
    """A day as far as it is written, 0 where a part is not; where it stands in its sentence."""

    at: int
    after: int
    year: int = 0
    month: int = 0
    day: int = 0
    is_doubtful: bool = False
    """Whether day and month may be meant the other way round: 03/04/2024."""


def date_of(year: int, month: int, day: int) -> date | None:
    """The day of these numbers; None where there is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def written_days(sentence: Sentence, lexicon: Lexicon) -> Iterator[Part]:
    """The days that are written in a sentence, with the parts they have."""
    at = 0
    while at < len(sentence.tokens):
        part = _numeric(sentence, at) or _with_month(sentence, at, lexicon) or _year_alone(sentence, at, lexicon)
        if part:
            yield part
        at = part.after if part else at + 1


def names_day(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether a word is the name of a weekday or month, and none of a person or paper: "Jan Egeland", "The Sun"."""
    return is_weekday(sentence, at, lexicon) or _is_month(sentence, at, lexicon)


def is_weekday(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether a word is the name of a weekday; a short one needs a word of time before it, or a day behind it."""
    word = sentence.stem(at)
    if word not in lexicon.weekdays or not sentence.is_name(at):
        return False
    if word in lexicon.short_weekdays:
        return _is_led(sentence, at, lexicon) or _month_near(sentence, at + 1, lexicon)
    is_article = sentence.word(at - 1) in lexicon.language.words.definite
    return not (is_article and sentence.is_name(at + 1))  # "The Sunday Times"


def _is_month(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether a word names a month: a day or year stands beside it, or a word of time before it."""
    word = sentence.word(at)
    if word not in lexicon.months or not sentence.is_name(at):
        return False
    before = at - 1 - (sentence.word(at - 1) in lexicon.language.words.of)
    before -= sentence.word(before) in lexicon.language.ordinals
    after = at + 1 + (sentence.word(at + 1) == ".")
    after += sentence.word(after) == ","
    if _is_day(sentence, before) or _is_day(sentence, after) or _YEAR.fullmatch(sentence.word(after)):
        return True
    return _is_led(sentence, at, lexicon)


def _is_led(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether a word of time leads to the name of a day: "in March", "late March", "since January and March"."""
    before = sentence.word(at - 1)
    if before in lexicon.dates.leads:
        return True
    if before in lexicon.language.words.and_:
        return sentence.word(at - 2) in lexicon.months
    is_bare = not sentence.is_name(at + 1) or sentence.word(at + 1) in lexicon.months
    return is_bare and lexicon.dates.on.before(sentence.words, at) is not None


def _month_near(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    return any(sentence.word(n) in lexicon.months for n in range(at, at + 3))


def _numeric(sentence: Sentence, at: int) -> Part | None:
    """2024-03-14, 14.03.2024, 27-09-2013, 3/14/2024; where both orders are possible the day is taken to stand first."""
    start = sentence.tokens[at].start
    if not sentence.words[at][0].isdigit():
        return None
    match = _NUMERIC.match(sentence.text, start, start + _LONGEST)
    if not match:
        return None
    after = at
    while after < len(sentence.tokens) and sentence.tokens[after].start < match.end():
        after += 1
    try:
        year, month, day = (int(part) for part in read_date(match[0]).split("-"))
        return Part(at, after, year, month, day)
    except (DateError, ValueError):
        return _day_first(match[0], at, after)


def _day_first(text: str, at: int, after: int) -> Part | None:
    """A day that has two readings."""
    day, month, year = (int(part) for part in re.split("[-./]", text))
    has_both = year > 999 and date_of(year, month, day) and date_of(year, day, month)
    return Part(at, after, year, month, day, is_doubtful=True) if has_both else None


def _with_month(sentence: Sentence, at: int, lexicon: Lexicon) -> Part | None:
    """ "14 March 2024", "March 14, 2024", "Feb. 24", "February 2022"."""
    first, day = at, 0
    if _is_day(sentence, at):
        after = _past_ordinal(sentence, at, lexicon)
        after += sentence.word(after) in lexicon.language.words.of
        if sentence.word(after) not in lexicon.months:
            return None
        day, at = int(sentence.word(at)), after
    month = lexicon.months.get(sentence.word(at), 0)
    if not month or not (_is_month(sentence, at, lexicon) or (day and sentence.is_name(at))):
        return None
    after = at + 1 + (sentence.word(at + 1) == ".")
    if not day and _is_day(sentence, after):
        last = _further_day(sentence, _past_ordinal(sentence, after, lexicon), lexicon) or after
        day, after = int(sentence.word(last)), _past_ordinal(sentence, last, lexicon)
    comma = after + (sentence.word(after) == ",")
    if comma < len(sentence.tokens) and _YEAR.fullmatch(sentence.word(comma)):
        return Part(first, comma + 1, int(sentence.word(comma)), month, day)
    return Part(first, after, 0, month, day)


def _further_day(sentence: Sentence, at: int, lexicon: Lexicon) -> int:
    """The index of the last day of "March 3–4" and "March 3 and 4, 2022", from the index behind the first; else 0."""
    further = at + 1
    if not _is_day(sentence, further):
        return 0
    if sentence.word(at) in _DASHES:
        before, dash, behind = sentence.tokens[at - 1 : at + 2]
        return further if before.end == dash.start and dash.end == behind.start else 0
    after = _past_ordinal(sentence, further, lexicon)
    year = after + (sentence.word(after) == ",")
    joints = lexicon.language.words.and_ | lexicon.figures.words.to
    return further if sentence.word(at) in joints and _YEAR.fullmatch(sentence.word(year)) else 0


def _past_ordinal(sentence: Sentence, at: int, lexicon: Lexicon) -> int:
    """The index behind a day, past the ending of "3rd"."""
    return at + 1 + (sentence.word(at + 1) in lexicon.language.ordinals)


def _is_day(sentence: Sentence, at: int) -> bool:
    return _DAY.fullmatch(sentence.word(at)) is not None and 1 <= int(sentence.word(at)) <= 31


def _year_alone(sentence: Sentence, at: int, lexicon: Lexicon) -> Part | None:
    """ "In 1992", "the 1992 flood"."""
    word, before = sentence.words[at], sentence.word(at - 1)
    if not _YEAR.fullmatch(word):
        return None
    if before not in lexicon.dates.years_after:
        is_of = _LATE_YEAR.fullmatch(word) and before in lexicon.language.words.articles
        if not is_of or not sentence.word(at + 1).isalpha() or _is_count(sentence, at + 1, lexicon):
            return None
    return Part(at, at + 1, int(word))


def _is_count(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether words behind a number name those that it may count."""
    subjects, word = lexicon.subjects, sentence.word(at)
    is_count = word in subjects.people or word in subjects.equipment or word in lexicon.measures.nouns
    return is_count or sentence.word(at + 1) in lexicon.subjects.people
