"""The phrase of a figure: the words and signs around one number or a range; the grammar stands in the tables."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from models.claims.figure import Bound
from models.text.display import ENGLISH, Display
from models.text.figure_text import leaves_open
from models.text.number_words import Number, Token, read_number, read_part, text_at, tokens

_AT_MOST = (
    "at most; at the most; no more than; not more than; not over; not above; not exceeding; maximum; maximum of;"
    " a maximum of; max; max.; ≤; <=; =<"
)
_BEFORE = {
    Bound.EXACT: "exactly; precisely; a total of; =",
    Bound.ABOUT: (
        "about; around; somewhere around; roughly; approximately; approx; approx.; some; circa; ca; ca.; c; c.; ~; ≈;"
        " an estimated; estimated; estimated at; est.; nearly; almost; close to; nearing; approaching;"
        " in the region of; in the order of; on the order of; perhaps; maybe"
    ),
    Bound.AT_LEAST: (
        "at least; at the least; no fewer than; no less than; not fewer than; not less than; minimum; minimum of;"
        " a minimum of; min; min.; not under; not below; ≥; >=; =>"
    ),
    Bound.MORE_THAN: (
        "more than; over; above; just over; just above; slightly over; slightly more than; a little over;"
        " a little more than; well over; well above; many more than; far more than; greater than; in excess of;"
        " upwards of; upward of; north of; exceeding; >"
    ),
    Bound.AT_MOST: f"up to; as many as; {_AT_MOST}",
    Bound.LESS_THAN: (
        "fewer than; less than; under; below; just under; just below; slightly under; slightly fewer than;"
        " slightly less than; a little under; well under; well below; far fewer than; south of; just short of; just shy"
        " of; <"
    ),
}
_AFTER = {
    Bound.ABOUT: "or so; or thereabouts; - odd",
    Bound.AT_LEAST: "+; - plus; or more; and more; or above; and above; or over; and over; or higher",
    Bound.AT_MOST: "or fewer; or less; or below; and below; or under; or lower",
}
_WITHIN = {Bound.EXACT: "a total of; an estimated; estimated"}
"""What changes nothing between a limit and its number: "at least an estimated 83,000"."""
_UPPER = {Bound.AT_MOST: _AT_MOST}
"""The limits of a high end after "at least 5,"; "up to" and "as many as" mostly begin something new there."""
_BEST = {Bound.RANGE: "best; best estimate; most likely"}
_JOINED_BY = {"between": ("and", "to", "-"), "from": ("to", "-"), "": ("-", "to", "or")}
"""How a range opens, and what then may join its ends."""
_EITHER = 2
"""How many times its low end the high one is at most where "or" joins them: "5 or 6", not "12 or 92.5%"."""
_THEN = ("and", "but")
"""What may join two ends that have a limit each, beside a comma: "at least 5, but at most 10,000"."""
_WIDEST = 100
"""How many times its low end a range may reach when only its high end has a scale: "500,000 to 1.2 million"."""

_Words = tuple[str, ...]
_Table = Mapping[str, Sequence[tuple[_Words, Bound]]]


class Phrase(NamedTuple):
    """What a text says of a number: limits, one number or the two ends of a range, and where it ends.

    `after` is the index of the first token behind it.
    """

    limits: tuple[Bound, ...]
    numbers: tuple[Number, ...]
    after: int
    best: Number | None = None
    is_limited: bool = False
    """Whether each end of the range has a limit of its own, so that each number stands for itself."""

    @property
    def bound(self) -> Bound | None:
        """The one bound that is said, or None where the words limit the number twice."""
        limits = set(self.limits) - {Bound.EXACT}
        if len(self.numbers) == 2:
            return Bound.RANGE if limits <= {Bound.ABOUT} else None
        if len(limits) > 1:
            return None
        return limits.pop() if limits else Bound.EXACT

    @property
    def is_open(self) -> bool:
        """Whether the low end of a range may count in something that only the high end says.

        12 in "12-15,000" likely means 12,000. 25 in "25-20 thousand" cannot share the scale, and makes no likely range
        alone.
        """
        low, high = self.numbers[0], self.numbers[-1]
        if low.scales or not low.takes_scale:
            return False
        if high.scales:
            return high.value > low.value * _WIDEST
        return not self.is_limited and leaves_open(low.value, high.value)

    @property
    def has_two_readings(self) -> bool:
        """Whether marks or words leave open which number is meant: "83.000", "12-15,000", "more than about 500"."""
        is_open = len(self.numbers) > 1 and self.is_open
        return self.bound is None or is_open or any(number.doubt for number in self.numbers)


def read_phrase(found: Sequence[Token], at: int, display: Display) -> Phrase | None:
    """The longest phrase that begins at a token, or None."""
    limits, at = _limits_before(found, at)
    phrase = _range(found, at, display) or _one(found, at, display)
    if phrase and limits == (Bound.AT_LEAST,) and (limited := _limited(phrase, found, display)):
        return limited
    return phrase and phrase._replace(limits=limits + phrase.limits)


def _table(phrases: Mapping[Bound, str]) -> _Table:
    """Phrases by their first word, the longest first."""
    table: dict[str, list[tuple[_Words, Bound]]] = {}
    for bound, texts in phrases.items():
        for text in texts.split("; "):
            words = tuple(token.text for token in tokens(text, ENGLISH))
            table.setdefault(words[0], []).append((words, bound))
    return {first: sorted(rows, key=lambda row: -len(row[0])) for first, rows in table.items()}


_LIMITS_BEFORE, _LIMITS_AFTER, _FILLERS, _UPPER_LIMITS, _BEST_WORDS = map(
    _table, (_BEFORE, _AFTER, _WITHIN, _UPPER, _BEST)
)


def _match(table: _Table, found: Sequence[Token], at: int) -> tuple[tuple[Bound, ...], int]:
    """The bound of the longest phrase that stands here, and what follows it; () and ``at`` where none does."""
    for words, bound in table.get(text_at(found, at), ()):
        if words == tuple(token.text for token in found[at : at + len(words)]):
            return (bound,), at + len(words)
    return (), at


def _limits_before(found: Sequence[Token], at: int) -> tuple[tuple[Bound, ...], int]:
    first, at = _match(_LIMITS_BEFORE, found, at)
    if not first:
        return (), at
    is_filled, after = _match(_FILLERS, found, at)
    if is_filled and first[0] is not Bound.ABOUT:
        return first, after
    second, at = _match(_LIMITS_BEFORE, found, at)
    return first + second, at


def _one(found: Sequence[Token], at: int, display: Display) -> Phrase | None:
    """One number and the limit after it, or a best value with its range in brackets."""
    read = read_number(found, at, display)
    if not read:
        return None
    number, at = read
    if text_at(found, at) == "(":
        ends = _ends(found, at + 1, display)
        if ends and text_at(found, ends.after) == ")":
            return ends._replace(best=number, after=ends.after + 1)
    limits, at = _match(_LIMITS_AFTER, found, at)
    return Phrase(limits, (number,), at)


def _range(found: Sequence[Token], at: int, display: Display) -> Phrase | None:
    """Two ends, and perhaps a best value."""
    ends = _ends(found, at, display)
    return ends and _with_best(ends, found, display)


def _with_best(ends: Phrase, found: Sequence[Token], display: Display) -> Phrase:
    """A range with the best value in brackets behind it, where there is one."""
    if text_at(found, ends.after) != "(":
        return ends
    best = read_number(found, _match(_BEST_WORDS, found, ends.after + 1)[1], display)
    if not best or text_at(found, best[1]) != ")":
        return ends
    return ends._replace(best=best[0], after=best[1] + 1)


def _limited(low: Phrase, found: Sequence[Token], display: Display) -> Phrase | None:
    """The range that "at least 5, at most 10,000" says; its low end has been read."""
    if len(low.numbers) > 1 or low.limits:
        return None
    comma = text_at(found, low.after) == ","
    joined = text_at(found, low.after + comma) in _THEN
    limits, at = _match(_UPPER_LIMITS, found, low.after + comma + joined)
    high = read_number(found, at, display) if limits and (comma or joined) else None
    if not high:
        return None
    ends = Phrase((), (low.numbers[0], high[0]), high[1], is_limited=True)
    return _with_best(ends, found, display)


def _ends(found: Sequence[Token], at: int, display: Display) -> Phrase | None:
    opener = text_at(found, at) if text_at(found, at) in _JOINED_BY else ""
    at += bool(opener)
    for greedy in (True, False):
        read = read_number(found, at, display, greedy=greedy) or read_part(found, at)
        if not read:
            continue
        low, joint = read
        joint += text_at(found, joint) == "-" and text_at(found, joint + 1) in _JOINED_BY[opener]  # "two- to three"
        high = read_number(found, joint + 1, display) if text_at(found, joint) in _JOINED_BY[opener] else None
        if high and _are_ends(shared := _sharing(low, high[0]), text_at(found, joint), high[0]):
            return Phrase((), (shared, high[0]), high[1])
    return None


def _are_ends(low: Number, joint: str, high: Number) -> bool:
    """Whether two numbers are the ends of a range: those that "or" joins stand for one only where they are near."""
    return joint != "or" or low.value < high.value <= _EITHER * low.value


def _sharing(low: Number, high: Number) -> Number:
    """The low end with the scale of the high end, where it can be meant: both are thousands in "20-25 thousand"."""
    for scale in high.scales if low.takes_scale else ():
        if low.value <= high.value / scale:
            return low.scaled(scale)
    return low
