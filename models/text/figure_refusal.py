"""Why a text is no figure: one sentence that names the text and says what to write, with examples as it is written."""

from collections.abc import Sequence

from models.claims.figure import LARGEST, Bound
from models.claims.saying import Clause
from models.text.display import Display
from models.text.figure_phrase import Phrase
from models.text.number_words import Token, read_number, words

LONGEST = 200
"""The longest text that is read as a figure, in code points."""

_SHOWN = 60
_VAGUE = words(
    "tens dozens scores hundreds thousands millions many several few multiple numerous countless handful couple most"
)
_UNSTATED = words("- ? no nil none unknown unclear undisclosed na") | {
    *("not stated", "not given", "not known", "n / a", "n . a .", "n . a"),
}
_SHARES = words("% ‰ percent per pct")
_MONEY = words("$ € £ ¥ ₴ ₽")


def why_unread(text: str, found: Sequence[Token], phrase: Phrase | None, display: Display) -> Clause:
    """The reason why a text is not one figure phrase from end to end; ``phrase`` is what it begins with."""
    if len(text) > LONGEST:
        return Clause("“{0}” is too long for a figure: write the number alone, {1}.", _named(text), _like(display))
    if not found:
        return Clause("There is no figure here: write one, {0}.", _like(display))
    strange = _why_strange(found) or _why_vague(found, phrase)
    return Clause(strange, _named(text)) if strange else _why_other(text, found, phrase, display)


def why_wrong(text: str, phrase: Phrase, display: Display) -> Clause | None:
    """The reason why a phrase that could be read says nothing that a figure can hold; None where there is none."""
    named, bound, ends = _named(text), phrase.bound, phrase.numbers
    numbers = ends if phrase.best is None else (*ends, phrase.best)
    for number in numbers:
        if found := number.problem or number.doubt:
            return found
    problem = ""
    if bound is None:
        problem = "“{0}” limits its number twice: keep the one limit that the source gives."
    elif any(number.value.denominator > 1 for number in numbers):
        problem = "“{0}” is not a whole number: people and things are counted whole."
    elif any(number.value > LARGEST for number in numbers):
        problem = "“{0}” is too large: a figure goes up to {1}."
    elif bound is Bound.RANGE:
        return _why_no_range(named, phrase, display)
    elif ends[0].value == 0 and bound is Bound.ABOUT:
        problem = "“{0}” says nothing: write 0, or “fewer than” a number."
    elif ends[0].value == 0 and bound is Bound.LESS_THAN:
        problem = "“{0}” cannot be: nothing is counted below 0."
    return Clause(problem, named, LARGEST) if problem else None


def _why_no_range(named: str, phrase: Phrase, display: Display) -> Clause | None:
    low, high = (number.value for number in phrase.numbers)
    if phrase.is_open:
        return _why_open(named, int(low), int(high), display)
    problem = ""
    if low >= high:
        problem = "“{0}” does not rise: write the lower number of a range first, the higher one after it."
    elif phrase.best and not low <= phrase.best.value <= high:
        problem = "“{0}” has its best value outside the range: write one that lies between the ends."
    return Clause(problem, named) if problem else None


def _why_open(named: str, low: int, high: int, display: Display) -> Clause:
    """Both readings of "12-15,000", as they can be typed."""
    number = display.number
    shared = (10**9, 10**6, 10**3, *((10**2,) if high < 10**4 else ()))
    scale = next((scale for scale in shared if high % scale == 0 and low * scale < high), 0)
    example = Clause(", as in “{0}–{1}”", number(low * scale), number(high)) if scale else ""
    literal = Clause("“at least {0}, at most {1}”", number(low), number(high))
    open_ = "“{0}” leaves open what the first number counts in: write both numbers in full{1}, or {2}."
    return Clause(open_, named, example, literal)


def _why_strange(found: Sequence[Token]) -> str:
    """A reason that lies in the signs: other digits, a minus, money, a share, a day."""
    texts = {token.text for token in found}
    if any(text.isdecimal() and not text.isascii() for text in texts):
        return "“{0}” has digits that cannot be read here: write it with the digits 0 to 9."
    if found[0].text in ("-", "minus") and len(found) > 1:
        return "“{0}” is below zero: nothing is counted below 0."
    if texts & _MONEY:
        return "“{0}” is a sum of money: a figure counts people or things."
    if texts & _SHARES and any(token.kind == "number" for token in found):
        return "“{0}” is a share or a rate: write the number of people or things alone."
    if any(token.kind == "odd" for token in found):
        return "“{0}” reads as a day, a time or a ratio: write the number of people or things."
    return ""


def _why_vague(found: Sequence[Token], phrase: Phrase | None) -> str:
    texts = [token.text for token in found]
    if " ".join(texts) in _UNSTATED:
        return "“{0}” is no figure: a claim needs a number that its source gives."
    if phrase is None and not _VAGUE.isdisjoint(texts):
        return "“{0}” is too vague to compare: keep the words in the quote, and write a figure only where one is given."
    return ""


def _why_other(text: str, found: Sequence[Token], phrase: Phrase | None, display: Display) -> Clause:
    if phrase is None or _is_glued(text, found[phrase.after]) or found[phrase.after].text in _VAGUE:
        return Clause("“{0}” cannot be read as a figure: write it {1}.", _named(text), _like(display))
    if any(read_number(found, at, display) for at in range(phrase.after, len(found))):
        return Clause("“{0}” holds more than one number: write one figure, {1}.", _named(text), _like(display))
    read, rest = " ".join(text[: found[phrase.after - 1].end].split()), text[found[phrase.after].start :]
    return Clause("“{0}” goes on after the figure with “{1}”: write “{2}” alone.", _named(text), _named(rest), read)


def _is_glued(text: str, token: Token) -> bool:
    """Whether the token belongs to the digits before it, as in "1e5"."""
    return text[token.start].isalnum() and not text[token.start - 1].isspace()


def _named(text: str) -> str:
    """The text on one line and not too long to show."""
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN].rstrip()}…"


def _like(display: Display) -> Clause:
    examples = map(display.number, (83_000, 350_000, 66_000, 88_000))
    return Clause("like “{0}”, “over {1}” or “{2}–{3}”", *examples)
