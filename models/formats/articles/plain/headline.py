"""The headline of a text that does not mark it."""

import re

from models.formats.articles.plain.byline import is_byline

_MOST_LINES = 6
_LONGEST = 150
_MARGIN = 55
"""Lines of so many signs or more may have been broken at a margin."""

_FURNITURE = re.compile(
    r"\b(?:skip to|min(?:ute)?s? read|sign (?:in|up)|log in|subscribe|newsletter|advertisement|cookies?)\b|^menu$",
    re.IGNORECASE,
)
"""What pages say of themselves, not of the world."""

_STOPS = (".", ".”", '."', ".’", ".'", ".)", ".»")


def headline(text: str) -> str:
    """The line that looks like the headline of a text; "" where none does.

    It is short, of two words or more and no sentence with a full stop; it is neither a list of topics nor a byline, and
    what comes next does not go on with it.
    """
    lines = text[: _MOST_LINES * 1000].splitlines()
    seen = [at for at, line in enumerate(lines) if line.strip()][:_MOST_LINES]
    for at in seen:
        line = " ".join(lines[at].split())
        if _is_headline(line):
            return "" if _goes_on(line, lines[at + 1 : at + 2]) else line
        if line.endswith(_STOPS) or len(line) > _LONGEST:
            return ""
    return ""


def _is_headline(line: str) -> bool:
    if len(line) > _LONGEST or len(line.split()) < 2 or line.endswith((*_STOPS, ":", ";", ",")):
        return False
    return not (_is_list(line) or is_byline(line) or _FURNITURE.search(line))


def _is_list(line: str) -> bool:
    """Whether a line is names of topics, one after another."""
    parts = line.split(",")
    return len(parts) > 3 and all(len(part.split()) <= 3 for part in parts)


def _goes_on(line: str, following: list[str]) -> bool:
    """Whether the next line is part of the same sentence."""
    after = " ".join("".join(following).split())
    if not after or is_byline(after):
        return False
    return after[0].islower() or len(line) >= _MARGIN <= len(after)


def headed(title: str, text: str) -> str:
    """The text with its title as the first line, where it does not begin with it, so that the title can be quoted."""
    begins = _folded(text[: 2 * len(title) + 200]).startswith(_folded(title))
    return text if not title or begins else f"{title}\n\n{text}"


def _folded(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())
