"""What of a text in Markdown is no word of it: marks of quotations, headings and lists, emphasis, where links lead."""

import re
from collections.abc import Iterator, Sequence

from models.text.number_words import Token

_LEADING = re.compile(r"^[ \t]*(?:[>#*+•-]+[ \t]+)+", re.MULTILINE)
"""At the head of a line, each with a space behind: "> " begins a quotation, but ">500" is a bound."""
_LINK = re.compile(r"\[(?P<shown>[^\[\]]*)\]\([^()\s]*\)")
_EMPHASIS = re.compile(r"\*+")


def without_marks(text: str) -> str:
    """The words of a text alone, on one line."""
    kept, at = [], 0
    for start, end in _marks(text):
        kept.append(text[at:start])
        at = max(at, end)
    return " ".join(f"{''.join(kept)}{text[at:]}".split())


def unmarked(text: str, found: Sequence[Token]) -> list[Token]:
    """The words of a text, those in its marks left out."""
    marks, at = _marks(text), 0
    kept = []
    for token in found:
        while at < len(marks) and marks[at][1] <= token.start:
            at += 1
        if at == len(marks) or token.start < marks[at][0]:
            kept.append(token)
    return kept


def _marks(text: str) -> list[tuple[int, int]]:
    """Where marks begin and end, in order."""
    return sorted(_spans(text))


def _spans(text: str) -> Iterator[tuple[int, int]]:
    for pattern in (_LEADING, _EMPHASIS):
        yield from (match.span() for match in pattern.finditer(text))
    for match in _LINK.finditer(text) if "](" in text else ():
        yield match.start(), match.start("shown")
        yield match.end("shown"), match.end()
