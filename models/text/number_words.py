"""Numbers as people write them: "350 000", "83k", "1.2 million", "two dozen", "half a million".

`tokens` cuts a text into numbers, words and signs; `read_number` reads one number from them. Whether it counts
people or things, or is a year, a share or a sum of money, is for the caller to tell.
"""

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple
from unicodedata import numeric

from models.claims.saying import Clause
from models.text.display import Display


def words(*lines: str) -> frozenset[str]:
    """A table of words that is written in lines."""
    return frozenset(word for line in lines for word in line.split())


_SAME = (
    dict.fromkeys("\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f", " ")
    | dict.fromkeys("\u2018\u2019\u02bc\u2032", "'")
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d", "-")
    | dict.fromkeys("\u223c\u301c\uff5e\u02dc", "~")
    | dict.fromkeys("\u2243\u2245", "≈")
    | dict.fromkeys("\u2a7e\u2267", "≥")
    | dict.fromkeys("\u2a7d\u2266", "≤")
    | dict(zip("\uff1e\uff1c\uff0c\uff0e\uff0b\uff08\uff09[]", "><,.+()()", strict=True))
    | {chr(0xFF10 + digit): str(digit) for digit in range(10)}
)
"""One character for one, so that places in the text stay what they are."""

UNSEEN = "\u00ad\u200b-\u200f\u2060\ufeff"
"""For a class of characters: soft hyphens and others that nobody sees, which part no word or number."""

_FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_LETTER = rf"[^\W\d_{_FRACTIONS}¹²³⁰⁴-⁹]"

_TOKEN = re.compile(
    rf"""
      (?P<odd>    [0-9]{{4}}-[0-9]{{2}}(?:-[0-9]{{2}})?(?![ .,']?[0-9])        # 2024-03-14, 2024-03
                | [0-9]{{1,2}}\.[0-9]{{1,2}}\.(?:[0-9]{{4}}|[0-9]{{2}})(?![0-9]) # 14.03.2024
                | [0-9]+(?:[:/][0-9]+)+ )                                # 14/03/2024, 12:30, 3:1
    | (?P<number> [0-9]{{1,3}}(?:[ ][0-9]{{3}})+(?![0-9])(?:[.,][0-9]+)?     # 350 000
                | [0-9]+(?:[.,'][0-9]+)*
                | (?<![^\s(~≈<>≤≥-])[.,][0-9]+ )                         # .5 million
    | (?P<word>   {_LETTER}+(?:'{_LETTER}+)* )
    | (?P<sign>   [<>]= | =[<>] | \+/- | \S )
    """,
    re.VERBOSE,
)
_UNSEEN, _SEEN = re.compile(f"[{UNSEEN}]"), re.compile(f"[^{UNSEEN}]")
_IN_THREES = re.compile(r"[1-9][0-9]{0,2}(?:([.,' ])[0-9]{3})(?:\1[0-9]{3})*")
_LONGEST = 40

_TO_NINETEEN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_TO_NINETY = "twenty thirty forty fifty sixty seventy eighty ninety"
_UNITS = {word: value for value, word in enumerate(_TO_NINETEEN.split())}
_TENS = {word: 20 + 10 * n for n, word in enumerate(_TO_NINETY.split())}
_UNITS |= {f"{ten}{unit}": tens + value for ten, tens in _TENS.items() for unit, value in list(_UNITS.items())[1:10]}
"""In one word too, "twentythree", as PDF and hasty fingers have them."""
_VAGUE_SCALES = {
    "tens": 10, "dozens": 12, "hundreds": 10**2, "thousands": 10**3, "millions": 10**6, "billions": 10**9,
}  # fmt: skip
"""These count only behind a number in words, "two dozens": "in 2014 thousands fled" has a year and no count."""
_SCALES = _VAGUE_SCALES | {
    "hundred": 10**2, "dozen": 12, "lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7,
    "thousand": 10**3, "k": 10**3,
    "million": 10**6, "m": 10**6, "mn": 10**6, "mln": 10**6, "mio": 10**6,
    "billion": 10**9, "b": 10**9, "bn": 10**9,
    "trillion": 10**12, "tn": 10**12, "trn": 10**12,
}  # fmt: skip
_PARTS = {
    "half": Fraction(1, 2), "third": Fraction(1, 3), "quarter": Fraction(1, 4),
    "1/2": Fraction(1, 2), "1/3": Fraction(1, 3), "2/3": Fraction(2, 3), "1/4": Fraction(1, 4), "3/4": Fraction(3, 4),
} | {sign: Fraction(numeric(sign)).limit_denominator(10) for sign in _FRACTIONS}  # fmt: skip
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "1": 1, "2": 2, "3": 3}

# Over tokens joined by spaces: "half a million", "three - quarters of a million", "two and a half million".
_A_PART = rf"(?:(?:({'|'.join(_COUNTS)}) (?:- )?)?(half|third|quarter)s?|([{_FRACTIONS}]|1/[234]|2/3|3/4))(?= |$)"
_A_SCALE = rf"(?: -)? ({'|'.join(_SCALES)})(?= |$)"
_OF_A_SCALE = rf"(?: -)?(?: of)?(?: -)?(?: an?| one)?{_A_SCALE}"
_PART = re.compile(_A_PART)
_PART_OF_SCALE = re.compile(_A_PART + _OF_A_SCALE)
_AND_PART_OF_SCALE = re.compile(rf"(?:- )?and (?:- )?{_A_PART}{_A_SCALE}")
_AND_PART_ALONE = re.compile(rf"(?:- )?and (?:- )?{_A_PART}(?!{_OF_A_SCALE})")
_PART_BEGINS = frozenset(_COUNTS) | frozenset(_PARTS) | words("thirds quarters")
_LONGEST_PART = 11  # tokens of "- and - three - quarters - of - a - million"


class Token(NamedTuple):
    """A number, word or sign in small letters, and where it stands in the text (code points).

    The kind is "number", "word", "sign", or "odd" for digits that are a day, a time or a ratio.
    """

    kind: str
    text: str
    start: int
    end: int


class Number(NamedTuple):
    """A number as written: perhaps a fraction, perhaps not to be taken (`problem` says why, in a sentence).

    `scales` are what a number before it may share, largest first: 25 in "20-25 thousand" has (1000,).
    `takes_scale` says whether it may share those of a number after it. `doubt` is a problem that a scale ends:
    "1.200" may be 1,200, but "1.200 million" is 1,200,000.
    """

    value: Fraction
    scales: tuple[int, ...] = ()
    takes_scale: bool = True
    problem: Clause | None = None
    doubt: Clause | None = None

    def scaled(self, scale: int) -> "Number":
        """So many hundreds, dozens, thousands …."""
        scales = (*(held * scale for held in self.scales), scale)
        return Number(self.value * scale, scales, takes_scale=scale == 100, problem=self.problem)

    def plus(self, value: Fraction) -> "Number":
        """Enlarged: no number before it can share its scale any more."""
        return self._replace(value=self.value + value, scales=())


Read = tuple[Number, int]
"""A number, and the index of the first token after it."""


def tokens(text: str, display: Display) -> list[Token]:
    """The numbers, words and signs of a text, in order."""
    same = text.translate(_same(display.group))
    if not _UNSEEN.search(same):
        return [Token(m.lastgroup or "", m.group().lower(), m.start(), m.end()) for m in _TOKEN.finditer(same)]
    places = [match.start() for match in _SEEN.finditer(same)]
    matches = _TOKEN.finditer(without_unseen(same))
    return [Token(m.lastgroup or "", m.group().lower(), places[m.start()], places[m.end() - 1] + 1) for m in matches]


def without_unseen(text: str) -> str:
    """A text without its soft hyphens and the like."""
    return _UNSEEN.sub("", text)


def text_at(found: Sequence[Token], at: int) -> str:
    """The token's text; "" before the first and after the last."""
    return found[at].text if 0 <= at < len(found) else ""


def read_number(found: Sequence[Token], at: int, display: Display, *, greedy: bool = True) -> Read | None:
    """The number that begins at a token, or None.

    Greedy takes "one hundred and two" and "two and a half million" whole; else it ends before the "and", as in
    "between one hundred and two hundred".
    """
    return (
        _part_of_scale(found, at)
        or _in_digits(found, at, display, greedy=greedy)
        or _in_words(found, at, greedy=greedy)
    )


@lru_cache(maxsize=8)
def _same(group: str) -> dict[int, str]:
    own = {group: "'"} if len(group) == 1 and group not in ".,- " else {}
    return str.maketrans(own | _SAME)


def read_part(found: Sequence[Token], at: int) -> Read | None:
    """A part that waits for the scale of a number after it, or None: "half" in "half to two thirds of a million"."""
    match = _matched(_PART, found, at) if text_at(found, at) in _PART_BEGINS else None
    return (Number(_part_in(match)), _behind(match, at)) if match else None


def _part_of_scale(found: Sequence[Token], at: int) -> Read | None:
    match = _matched(_PART_OF_SCALE, found, at) if text_at(found, at) in _PART_BEGINS else None
    if not match:
        return None
    scale = _SCALES[match[4]]
    return Number(_part_in(match) * scale, (scale,), takes_scale=False), _behind(match, at)


def _matched(pattern: re.Pattern[str], found: Sequence[Token], at: int) -> re.Match[str] | None:
    return pattern.match(" ".join(token.text for token in found[at : at + _LONGEST_PART]))


def _part_in(match: re.Match[str]) -> Fraction:
    return _COUNTS.get(match[1] or "", 1) * _PARTS[match[2] or match[3]]


def _behind(match: re.Match[str], at: int) -> int:
    """The index of the token behind those that were matched from one on."""
    return at + match.group().count(" ") + 1


def _in_digits(found: Sequence[Token], at: int, display: Display, *, greedy: bool) -> Read | None:
    if at >= len(found) or found[at].kind != "number":
        return None
    number, at = _literal(found[at].text, display), at + 1
    if at < len(found) and found[at].kind != "word" and found[at].text in _PARTS:
        number, at = number.plus(_PARTS[found[at].text]), at + 1
    if text_at(found, at) in _VAGUE_SCALES:
        return number, at
    return _with_scale(*_with_hundred(number, at, found), found, greedy=greedy)


def _literal(text: str, display: Display) -> Number:
    """Digits and marks: the decimal mark is the display's, any other mark sets groups of three apart."""
    whole, decimals = text, "0"
    if text.count(display.decimal) == 1:
        whole, decimals = text.split(display.decimal)
    if len(text) > _LONGEST:
        problem = Clause("“{0}…” has more digits than a number can have here.", text[:_LONGEST])
        return Number(Fraction(0), problem=problem)
    if not (whole.isdigit() or not whole or _IN_THREES.fullmatch(whole)) or not decimals.isdigit():
        return Number(Fraction(0), problem=_ill_grouped(text, display))
    digits = "".join(c for c in whole if c.isdigit())
    value = int(digits or 0) + Fraction(int(decimals), 10 ** len(decimals))
    return Number(value, doubt=_doubt(text, whole, decimals, display))


def _doubt(text: str, whole: str, decimals: str, display: Display) -> Clause | None:
    if len(decimals) != 3 or len(whole) > 3 or whole.startswith("0") or not whole.isdigit():
        return None
    large, small = display.number(int(whole + decimals)), display.number(int(whole))
    return Clause("“{0}” may be {1} or a number with a fraction: write “{1}” or “{2}”.", text, large, small)


def _ill_grouped(text: str, display: Display) -> Clause:
    example = display.number(1234567)
    return Clause("“{0}” has digits in groups that are not of three: write it as in “{1}”.", text, example)


def _in_words(found: Sequence[Token], at: int, *, greedy: bool) -> Read | None:
    read = _scaled_words(found, at, greedy=greedy)
    while read and read[0].scales and read[0].scales[-1] >= 1000:
        more = _remainder(*read, found, greedy=greedy)
        if not more:
            break
        read = more
    return read


def _remainder(number: Number, at: int, found: Sequence[Token], *, greedy: bool) -> Read | None:
    """What "two million three hundred thousand and five" has after its first scale, added to it."""
    joined = greedy and text_at(found, at) == "and"
    more = _scaled_words(found, at + joined, greedy=greedy)
    if not more or more[0].value >= number.scales[-1] or not (joined or more[0].value >= 100):
        return None
    part, at = more
    return Number(number.value + part.value, part.scales[-1:], takes_scale=False), at


def _scaled_words(found: Sequence[Token], at: int, *, greedy: bool) -> Read | None:
    read = _count_of_scale(found, at) or _below_hundred(found, at)
    if not read:
        return None
    number, after = _with_hundred(*read, found)
    if number.scales:
        joined = greedy and text_at(found, after) == "and"
        if rest := _below_hundred(found, after + joined):
            number, after = number.plus(rest[0].value), rest[1]
    return _with_scale(number, after, found, greedy=greedy)


def _count_of_scale(found: Sequence[Token], at: int) -> Read | None:
    """The "a" of "a hundred" and "a dozen"."""
    scale = text_at(found, at + 1)
    if text_at(found, at) != "a" or scale not in _SCALES or len(scale) == 1:
        return None
    return Number(Fraction(1), takes_scale=False), at + 1


def _below_hundred(found: Sequence[Token], at: int) -> Read | None:
    word = text_at(found, at)
    if word in _UNITS:
        return Number(Fraction(_UNITS[word])), at + 1
    if word not in _TENS:
        return None
    after = at + 1 + (text_at(found, at + 1) == "-")
    unit = _UNITS.get(text_at(found, after), 0)
    if 1 <= unit <= 9:
        return Number(Fraction(_TENS[word] + unit)), after + 1
    return Number(Fraction(_TENS[word])), at + 1


def _with_hundred(number: Number, at: int, found: Sequence[Token]) -> Read:
    after = at + (text_at(found, at) == "-")
    if _SCALES.get(text_at(found, after)) == 100 and number.value < 100:
        return number.scaled(100), after + 1
    return number, at


def _with_scale(number: Number, at: int, found: Sequence[Token], *, greedy: bool) -> Read:
    """The number with the scale after it, and with "and a half" before or after that scale."""
    if greedy and number.value < 100 and (half := _and_a_part(_AND_PART_OF_SCALE, found, at)):
        scale = _SCALES[half[4]]
        return number.plus(_part_in(half)).scaled(scale), _behind(half, at)
    after = at + (text_at(found, at) == "-")
    scale = _SCALES.get(text_at(found, after), 0)
    if scale in (0, 100):
        return number, at
    number, at = number.scaled(scale), after + 1
    half = _and_a_part(_AND_PART_ALONE, found, at) if greedy else None
    return (number.plus(_part_in(half) * scale), _behind(half, at)) if half else (number, at)


def _and_a_part(pattern: re.Pattern[str], found: Sequence[Token], at: int) -> re.Match[str] | None:
    is_joined = "and" in (text_at(found, at), text_at(found, at + 1))
    return _matched(pattern, found, at) if is_joined else None
