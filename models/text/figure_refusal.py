"""Why a text is no figure: one sentence that names the text and says what to write."""

from collections.abc import Sequence

from models.claims.figure import LARGEST, Bound
from models.text.display import Display
from models.text.figure_phrase import Phrase
from models.text.number_words import Token, words

LONGEST = 200
"""The longest text that is read as a figure, in code points."""

_SHOWN = 60
_VAGUE = words(
    "tens dozens scores hundreds thousands millions many several few multiple numerous countless handful couple most"
)
_UNSTATED = words("- ? no nil none unknown unclear undisclosed") | {"not stated", "not given", "not known", "n / a"}
_SHARES = words("% ‰ percent per pct")
_MONEY = words("$ € £ ¥ ₴ ₽")


def why_unread(text: str, found: Sequence[Token], phrase: Phrase | None, display: Display) -> str:
    """The reason why a text is not one figure phrase from end to end; ``phrase`` is what it begins with."""
    named = _named(text)
    if len(text) > LONGEST:
        return f"{named} is too long for a figure: write the number alone, {_like(display)}."
    if not found:
        return f"There is no figure here: write one, {_like(display)}."
    return _why_strange(named, found) or _why_vague(named, found, phrase) or _why_other(text, found, phrase, display)


def why_wrong(text: str, phrase: Phrase, display: Display) -> str:
    """The reason why a phrase that could be read says nothing that a figure can hold; "" where there is none."""
    named, bound, ends = _named(text), phrase.bound, phrase.numbers
    numbers = ends if phrase.best is None else (*ends, phrase.best)
    for number in numbers:
        if number.problem or number.doubt:
            return number.problem or number.doubt
    if bound is None:
        return f"{named} limits its number twice: keep the one limit that the source gives."
    if any(number.value.denominator > 1 for number in numbers):
        return f"{named} is not a whole number: people and things are counted whole."
    if any(number.value > LARGEST for number in numbers):
        return f"{named} is too large: a figure goes up to {LARGEST:,}."
    if bound is Bound.RANGE:
        return _why_no_range(named, phrase, display)
    if ends[0].value == 0 and bound is Bound.ABOUT:
        return f"{named} says nothing: write 0, or “fewer than” a number."
    return f"{named} cannot be: nothing is counted below 0." if ends[0].value == 0 and bound is Bound.LESS_THAN else ""


def _why_no_range(named: str, phrase: Phrase, display: Display) -> str:
    low, high = (number.value for number in phrase.numbers)
    if phrase.is_open:
        return _why_open(named, int(low), int(high), display)
    if low >= high:
        return f"{named} does not rise: write the lower number of a range first, the higher one after it."
    if phrase.best and not low <= phrase.best.value <= high:
        return f"{named} has its best value outside the range: write one that lies between the ends."
    return ""


def _why_open(named: str, low: int, high: int, display: Display) -> str:
    """Both readings of "12-15,000", as they can be typed."""
    number = display.number
    shared = (10**9, 10**6, 10**3, *((10**2,) if high < 10**4 else ()))
    scale = next((scale for scale in shared if high % scale == 0 and low * scale < high), 0)
    example = f", as in “{number(low * scale)}–{number(high)}”" if scale else ""
    literal = f"“at least {number(low)}, at most {number(high)}”"
    return f"{named} leaves open what the first number counts in: write both numbers in full{example}, or {literal}."


def _why_strange(named: str, found: Sequence[Token]) -> str:
    """A reason that lies in the signs: other digits, a minus, money, a share, a day."""
    texts = {token.text for token in found}
    if any(text.isdecimal() and not text.isascii() for text in texts):
        return f"{named} has digits that cannot be read here: write it with the digits 0 to 9."
    if found[0].text in ("-", "minus") and len(found) > 1:
        return f"{named} is below zero: nothing is counted below 0."
    if texts & _MONEY:
        return f"{named} is a sum of money: a figure counts people or things."
    if texts & _SHARES and any(token.kind == "number" for token in found):
        return f"{named} is a share or a rate: write the number of people or things alone."
    if any(token.kind == "odd" for token in found):
        return f"{named} reads as a day, a time or a ratio: write the number of people or things."
    return ""


def _why_vague(named: str, found: Sequence[Token], phrase: Phrase | None) -> str:
    texts = [token.text for token in found]
    if " ".join(texts) in _UNSTATED:
        return f"{named} is no figure: a claim needs a number that its source gives."
    if phrase is None and not _VAGUE.isdisjoint(texts):
        return (
            f"{named} is too vague to compare: keep the words in the quote, and write a figure only where one is given."
        )
    return ""


def _why_other(text: str, found: Sequence[Token], phrase: Phrase | None, display: Display) -> str:
    if phrase is None or _is_glued(text, found[phrase.after]):
        return f"{_named(text)} cannot be read as a figure: write it {_like(display)}."
    if found[phrase.after].kind == "number":
        return f"{_named(text)} holds more than one number: write one figure, {_like(display)}."
    read, rest = " ".join(text[: found[phrase.after - 1].end].split()), text[found[phrase.after].start :]
    return f"{_named(text)} goes on after the figure with {_named(rest)}: write “{read}” alone."


def _is_glued(text: str, token: Token) -> bool:
    """Whether the token belongs to the digits before it, as in "1e5"."""
    return text[token.start].isalnum() and not text[token.start - 1].isspace()


def _named(text: str) -> str:
    """The text in quotation marks, on one line and not too long to show."""
    line = " ".join(text.split())
    return f"“{line}”" if len(line) <= _SHOWN else f"“{line[:_SHOWN].rstrip()}…”"


def _like(display: Display) -> str:
    number = display.number
    return f"like “{number(83_000)}”, “over {number(350_000)}” or “{number(66_000)}–{number(88_000)}”"
