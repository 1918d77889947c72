"""A text cut into words, numbers and signs, with initials as one word and a day apart from the number behind it."""

from collections.abc import Collection, Iterator

from models.text.display import ENGLISH, Display
from models.text.number_words import Token, tokens


def cut(text: str, display: Display = ENGLISH, months: Collection[str] = ()) -> list[Token]:
    """The words, numbers and signs of a text in small letters; positions are code points.

    "U.S." is one word; in "July 19 270 soldiers" a day stands apart from a count.
    """
    return list(_days_apart(_initials_joined(tokens(text, display)), months))


def words_of(phrase: str) -> tuple[str, ...]:
    """The words of a phrase of a lexicon, cut as a text is."""
    return tuple(token.text for token in cut(phrase))


def _initials_joined(found: list[Token]) -> Iterator[Token]:
    at = 0
    while at < len(found):
        after = _initials(found, at)
        if after > at + 2:
            span = found[at:after]
            yield Token("word", "".join(token.text for token in span), span[0].start, span[-1].end)
        else:
            after = at + 1
            yield found[at]
        at = after


def _initials(found: list[Token], at: int) -> int:
    """The index behind single letters that have a stop each and no space: "u.s."."""
    while at + 1 < len(found) and _is_initial(found[at], found[at + 1]):
        at += 2
        if at < len(found) and found[at].start > found[at - 1].end:
            break
    return at


def _is_initial(letter: Token, stop: Token) -> bool:
    return letter.kind == "word" and len(letter.text) == 1 and stop.text == "." and stop.start == letter.end


def _days_apart(found: Iterator[Token], months: Collection[str]) -> Iterator[Token]:
    month = 0
    for token in found:
        if month and token.kind == "number" and " " in token.text:
            day, _, rest = token.text.partition(" ")
            yield Token("number", day, token.start, token.start + len(day))
            yield Token("number", rest, token.end - len(rest), token.end)
        else:
            yield token
        month = 2 if token.text in months else month - (month > 0 and token.text != ".")
