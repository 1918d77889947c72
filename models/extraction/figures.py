"""The figures of a sentence: number, bound and range, as the grammar of figures reads them in any language."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from models.claims.figure import LARGEST, Bound
from models.extraction.lexicon import Lexicon
from models.extraction.sentence import Sentence
from models.text.figure_phrase import Phrase, read_phrase
from models.text.number_words import Number, Token, read_number

_CHANGED = 5
"""How many words before its numbers a change may stand: "raised the number of dead from 12 to 17"."""
YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")


class Found(NamedTuple):
    """A figure in a sentence: the indexes of its first word and of what follows it, and what it says.

    `number` is the index of the first word of the number itself, behind its bound.
    """

    at: int
    number: int
    after: int
    bound: Bound
    low: int | None
    high: int | None
    best: int | None = None
    is_doubtful: bool = False
    """Whether its marks have another reading too: "83.000", "200-300,000"."""


def figures(sentence: Sentence, lexicon: Lexicon) -> list[Found]:
    """Every figure of a sentence in order, be it a count or not."""
    told = _told(sentence, lexicon)
    indexes = {token.start: index for index, token in enumerate(sentence.tokens)}
    found, at = [], 0
    while at < len(told):
        read = _read(told, at, lexicon)
        if read is None:
            at += 1
            continue
        phrase, first, after = read
        place = (indexes[told[first].start], indexes[told[_number_in(told, first, after, lexicon)].start])
        end = told[after - 1].end
        figure = _found(phrase, *place, _index_behind(sentence, place[0], end))
        if figure:
            found.append(figure)
        at = after
    return found


def _told(sentence: Sentence, lexicon: Lexicon) -> list[Token]:
    """The words in the terms of the grammar of figures: its own words for those of the lexicon, fillers left out."""
    told: list[Token] = []
    at, words = 0, sentence.words
    while at < len(words):
        token = sentence.tokens[at]
        if hit := lexicon.figures.same.at(words, at):
            told.append(Token("sign", hit.meaning, token.start, sentence.tokens[hit.after - 1].end))
            at = hit.after
        elif (filler := lexicon.figures.words.fillers.at(words, at)) and _is_number(sentence, filler.after, lexicon):
            at = filler.after
        else:
            is_said = _is_said(sentence, at, lexicon)
            told.append(token._replace(text="") if is_said else _scale_alone(told, token, lexicon))
            at += 1
    return told


def _is_said(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether somebody says the number, which is not about it: "Penn *estimated* 700", not "an estimated 700"."""
    if sentence.words[at] not in lexicon.attribution.supposing:
        return False
    small, before = lexicon.language.words, sentence.word(at - 1)
    is_named = sentence.is_name(at - 1) and before not in small.leading
    return is_named or before in small.active or before in lexicon.attribution.who.roles


def _is_number(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    window = sentence.tokens[at : at + 3]
    return bool(window) and read_number(window, 0, lexicon.display) is not None


def _scale_alone(told: Sequence[Token], token: Token, lexicon: Lexicon) -> Token:
    """ "More than hundred" is more than 100; "several hundred" stays vague, and "one hundred thousand" one number."""
    value = lexicon.figures.plain.get(token.text)
    if value is None or not told or told[-1].kind == "number":
        return token
    if told[-1].text in lexicon.figures.plain or told[-1].text in lexicon.figures.words.vague:
        return token
    is_counted = read_number([told[-1]], 0, lexicon.display) or told[-1].text in lexicon.figures.words.counting
    return token if is_counted else Token("number", str(value), token.start, token.end)


def _read(told: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[Phrase, int, int] | None:
    """A phrase, and the indexes of its first word and of what follows it."""
    if at and told[at].kind == "number" and told[at - 1].text in lexicon.figures.plain:
        return None  # the rest of a number in two scales: "2 million 500 thousand"
    phrase = _between(told, at, lexicon) or read_phrase(told, at, lexicon.display)
    if phrase is None:
        return None
    if len(phrase.numbers) > 1 and _is_year_before(told, at, phrase.after, lexicon):
        return None
    if told[at].text in lexicon.figures.words.up and at and told[at - 1].text in lexicon.figures.words.changes:
        number = read_phrase(told, at + 2, lexicon.display)  # "had gone up to 11"
        return (number, at + 2, number.after) if number else None
    if _is_step(told, at, lexicon):
        for second in range(at + 1, phrase.after + 1):
            is_to = second < len(told) and told[second].text in lexicon.figures.words.to
            if is_to and (last := read_phrase(told, second + 1, lexicon.display)):
                return last, second + 1, last.after
    return phrase, at, phrase.after


def _is_step(told: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether a number says where a change begins or how large it is: "rose *from 12* to 17", "rose by *5* to 17"."""
    words = lexicon.figures.words
    is_by = at > 0 and told[at - 1].text in words.by
    is_from = told[at].text in words.from_
    return is_by != is_from and _is_changed(told, at - is_by, lexicon)


def _is_changed(told: Sequence[Token], after: int, lexicon: Lexicon) -> bool:
    """Whether a word of change stands before an index, perhaps with the toll that changes: "raised its toll |"."""
    words = [token.text for token in told[max(0, after - _CHANGED) : after]]
    first = next((at for at, word in enumerate(words, start=1) if word in lexicon.figures.words.changes), 0)
    tolls = (lexicon.measures.tolls, lexicon.measures.anaphors)
    return first > 0 and (first == len(words) or any(table.within(words, first, len(words)) for table in tolls))


def _is_year_before(told: Sequence[Token], at: int, after: int, lexicon: Lexicon) -> bool:
    """Whether the first of two numbers is only a year: "rose in 2018 to 3,804"."""
    ends = (told[at].text, told[after - 1].text)
    is_year, is_other = (YEAR.fullmatch(text) is not None for text in ends)
    return is_year and not is_other and at > 0 and told[at - 1].text in lexicon.dates.years_after


def _between(told: Sequence[Token], at: int, lexicon: Lexicon) -> Phrase | None:
    """A range whose ends have bounds of their own: "between 35 and more than 40", "about 15 to about 20"."""
    is_opened = told[at].text in lexicon.figures.words.between
    low = _low_end(told, at + is_opened, lexicon, is_opened=is_opened)
    if not low or low[1] >= len(told):
        return None
    joined = lexicon.figures.words.joined if is_opened else lexicon.figures.words.to
    high = read_phrase(told, low[1] + 1, lexicon.display) if told[low[1]].text in joined else None
    if not high or not high.limits or len(high.numbers) > 1:
        return None
    return Phrase((), (low[0], high.numbers[0]), high.after)


def _low_end(told: Sequence[Token], at: int, lexicon: Lexicon, *, is_opened: bool) -> tuple[Number, int] | None:
    """The low end of a range, and the index behind it; where no "between" opens the range it has to be about."""
    bare = read_number(told, at, lexicon.display, greedy=False) if is_opened else None
    if bare:
        return bare
    low = read_phrase(told, at, lexicon.display) if at < len(told) and told[at].kind != "number" else None
    is_about = low is not None and low.limits == (Bound.ABOUT,) and len(low.numbers) == 1
    return (low.numbers[0], low.after) if low and is_about else None


def _number_in(told: Sequence[Token], first: int, after: int, lexicon: Lexicon) -> int:
    """The index of the first word of the number in a phrase."""
    return next((at for at in range(first, after) if read_number(told, at, lexicon.display)), first)


def _index_behind(sentence: Sentence, at: int, end: int) -> int:
    while at < len(sentence.tokens) and sentence.tokens[at].start < end:
        at += 1
    return at


def _found(phrase: Phrase, at: int, number: int, after: int) -> Found | None:
    """The figure of a phrase; None where its numbers are broken, fractions or too large."""
    values = [_whole(read) for read in phrase.numbers]
    best = _whole(phrase.best) if phrase.best else None
    if any(value is None or value > LARGEST for value in values) or (phrase.best and best is None):
        return None
    low, high = values[0] or 0, values[-1] or 0
    is_doubtful = phrase.is_open or any(read.doubt for read in phrase.numbers)
    if phrase.is_open:
        low *= 1000 if low * 1000 < high else 100
    bound = _bound(phrase)
    if len(values) == 2 and low >= high:
        bound, low, best = Bound.EXACT, high, None
    if bound is Bound.RANGE and best is not None and not low <= best <= high:
        best = None
    if (bound is Bound.ABOUT or bound is Bound.LESS_THAN) and high == 0:
        return None
    ends = (None if bound.is_upper else low, None if bound.is_lower else high)
    return Found(at, number, after, bound, *ends, best if bound is Bound.RANGE else None, is_doubtful)


def _whole(number: Number) -> int | None:
    """A number of people; "83.000" is 83,000 of them, for nobody counts people to the thousandth."""
    value = number.value * 1000 if number.doubt else number.value
    return int(value) if not number.problem and value.denominator == 1 else None


def _bound(phrase: Phrase) -> Bound:
    """The bound that the words give; of two in one ("up to about 500") the one that limits."""
    if phrase.bound is not None:
        return phrase.bound
    if len(phrase.numbers) == 2:
        return Bound.RANGE
    limits = [limit for limit in phrase.limits if limit not in (Bound.EXACT, Bound.ABOUT)]
    return limits[0] if limits else Bound.ABOUT
