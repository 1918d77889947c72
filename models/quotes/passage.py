"""A passage of a text, grown to what it belongs to: whole words, and the words that bound its number."""

import re
from collections.abc import Iterator

from models.text.display import ENGLISH, Display
from models.text.figure_reading import find_figure
from models.text.number_words import UNSEEN

Span = tuple[int, int]
"""Start and end, in code points."""

_REACH = 200
"""How far beside a passage its words and its sentence are looked for, in code points."""

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uf900-\ufaff\U00020000-\U0003ffff"
"""Scripts without spaces between words (Thai, Chinese, Japanese …): a run of their letters is no one word."""
_MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u064b-\u065f\u0900-\u0dff"
"""Accents and vowel signs that stand behind their letter as characters of their own."""
_LETTERS = rf"(?:[^\W{_UNSPACED}]|[{_MARKS}])+"
_WORD = re.compile(rf"{_LETTERS}(?:(?:['’]|[{UNSEEN}]+){_LETTERS}|(?<=[0-9])[.,](?=[0-9]){_LETTERS})*")
_SENTENCE_END = re.compile(
    r"""
      [.!?…]["'”’»)\]]* (?=\s+["'“‘«(\[]*[^\W\d_a-zà-öø-ÿа-яё])  # a full stop, and a capital letter behind it
    | (?<![\w,\r \t])\s*[\r\n\u2028\u2029]                         # a line end, but for one between two words
    | [\r\n\u2028\u2029](?!\n?[ \t]*\w)
    """,
    re.VERBOSE,
)


def grown(text: str, start: int, end: int, display: Display = ENGLISH) -> Span:
    """The span grown to whole words, and over the bound of every number that it touches.

    "er 350,000 mi" becomes "over 350,000 military", and so does "350,000 military". What bounds a number is read as in
    `find_figure`, within its sentence. An empty span stays as it is.
    """
    if start >= end:
        return start, end
    start, end = _word_at(text, start)[0], _word_at(text, end)[1]
    beside = [*_figures(text, start, display), *_figures(text, end, display)]
    touched = [(first, last) for first, last in beside if first < end and last > start]
    return min([start, *(first for first, _ in touched)]), max([end, *(last for _, last in touched)])


def _word_at(text: str, place: int) -> Span:
    """The word that goes on over a place; the place alone between words."""
    for word in _WORD.finditer(text, max(0, place - _REACH), place + _REACH):
        if word.start() < place < word.end():
            return word.span()
    return place, place


def _sentence(text: str, place: int) -> Span:
    """The sentence around a place, as far as it reaches."""
    first, last = max(0, place - _REACH), min(len(text), place + _REACH)
    ends = [match.end() for match in _SENTENCE_END.finditer(text, first, place)]
    after = _SENTENCE_END.search(text, place, last)
    return ends[-1] if ends else first, after.start() if after else last


def _figures(text: str, place: int, display: Display) -> Iterator[Span]:
    """Where the figures of the sentence around a place stand."""
    at, end = _sentence(text, place)
    while found := find_figure(text[at:end], display):
        yield at + found[1], at + found[2]
        at += found[2]
