"""Figures as German and Ukrainian word them, put into English, which is what figures are read in."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from models.text import spoken_words
from models.text.display import FULL_MONTHS
from models.text.number_words import Token

_Words = tuple[str, ...]
_Table = Mapping[str, Sequence[tuple[_Words, _Words]]]


def in_english(found: Sequence[Token]) -> list[Token]:
    """The tokens, with English words for those of other languages; each stands where its phrase stands."""
    told: list[Token] = []
    at = 0
    while at < len(found):
        english, after = _english(found, at, told)
        told += [Token("word", word, found[at].start, found[after - 1].end) for word in english] or [found[at]]
        at = after
    return told


def _english(found: Sequence[Token], at: int, told: Sequence[Token]) -> tuple[_Words, int]:
    """What English has for the phrase that begins at a token, and what follows it; () for what stays as it is."""
    if found[at].kind != "word":
        return (), at + 1
    last = next((token for token in reversed(told[-2:]) if token.text != "-"), None)  # "fünf- bis sechstausend"
    follows = last is not None and (last.kind == "number" or last.text in _NUMBER_WORDS)
    is_year = last is not None and _YEAR.fullmatch(last.text) and _matched(_VAGUE, found, at)  # "у 2014 тисячі людей"
    if follows and not is_year and (scale := _matched(_SCALES, found, at)):
        return scale
    first = None if at else _matched(_FIRST, found, at)
    english, after = first or _matched(_PHRASES, found, at) or (_compound(found[at].text), at + 1)
    return (("at", "most") if english == ("to",) and not follows else english), after


def _matched(table: _Table, found: Sequence[Token], at: int) -> tuple[_Words, int] | None:
    for phrase, english in table.get(found[at].text, ()):
        if phrase == tuple(token.text for token in found[at : at + len(phrase)]):
            return english, at + len(phrase)
    return None


def _table(*tables: Mapping[str, str]) -> _Table:
    """Phrases and their English by their first word, the longest first."""
    rows = [
        (tuple(phrase.split()), tuple(english.split()))
        for table in tables
        for english, phrases in table.items()
        for phrase in phrases.split(", ")
    ]
    found: dict[str, list[tuple[_Words, _Words]]] = {}
    for phrase, english in sorted(rows, key=lambda row: -len(row[0])):
        found.setdefault(phrase[0], []).append((phrase, english))
    return found


def _months() -> str:
    """The months that English calls otherwise: those of its own stand for themselves."""
    own = {name.lower() for name in FULL_MONTHS}
    return ", ".join(name for names in spoken_words.MONTHS for name in names.split() if name not in own)


_SCALES = _table(spoken_words.SCALES)
_PHRASES = _table(
    *(spoken_words.LIMITS, spoken_words.RANGES, spoken_words.WHOLE, spoken_words.NUMERALS),
    *(spoken_words.VAGUE, spoken_words.NO_COUNTS, {"month": _months()}),
)
_VAGUE = _table(spoken_words.VAGUE)
_FIRST = _table(spoken_words.AT_FIRST)
_YEAR = re.compile("(?:1[89]|20)[0-9]{2}")
_NUMBER_WORDS = frozenset(" ".join((*spoken_words.NUMERALS, *spoken_words.SCALES, "half")).split())


def _below_hundred() -> dict[str, str]:
    """German numbers from 1 to 99 by their English, "einundzwanzig" is "twenty one", and "dreieinhalb" and the like."""
    units = dict(zip(spoken_words.GERMAN_UNITS.split(), spoken_words.ENGLISH_UNITS.split(), strict=True))
    tens = dict(zip(spoken_words.GERMAN_TENS.split(), spoken_words.ENGLISH_TENS.split(), strict=True))
    digits = list(units.items())[:9]
    joined = {f"{unit}und{ten}": f"{tens[ten]} {digit}" for ten in tens for unit, digit in digits}
    halves = {f"{unit}einhalb": f"{english} and a half" for unit, english in list(units.items())[1:]}
    return units | tens | joined | halves


_BELOW_HUNDRED = _below_hundred()
_SMALL = "|".join(sorted(_BELOW_HUNDRED, key=len, reverse=True))
_HUNDREDS = rf"(?:({_SMALL})?(hundert)(?:und)?)?({_SMALL})?"
_COMPOUND = re.compile(rf"(?:{_HUNDREDS}(tausend)(?:und)?)?{_HUNDREDS}")
_ARTICLES = ("ein", "eine")


@lru_cache(maxsize=1024)
def _compound(word: str) -> _Words:
    """The English of a German number in one word, "dreihundertfünfzigtausend"; () for any other word."""
    match = _COMPOUND.fullmatch(word)
    if match is None or word in _ARTICLES:
        return ()
    many, hundred, few, thousand, *rest = match.groups()
    said = [*_hundreds(many, hundred, few)]
    return tuple((*(said or ["one"]), "thousand", *_hundreds(*rest)) if thousand else _hundreds(*rest))


def _hundreds(many: str | None, hundred: str | None, few: str | None) -> _Words:
    told = f"{_BELOW_HUNDRED.get(many or '', 'one')} hundred" if hundred else ""
    return tuple(f"{told} {_BELOW_HUNDRED.get(few or '', '')}".split())
