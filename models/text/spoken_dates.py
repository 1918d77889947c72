"""The words around a date in the user's language, put into English, which is what dates are read in."""

import re
from functools import lru_cache

from models.text.display import Display
from models.text.folded import folded

_TEMPLATES = {
    "{0}, month and day unknown": ", month and day unknown",
    "{0}, month unknown": ", month unknown",
    "{0}, day unknown": ", day unknown",
    "{0}s": "s",
    "by {0}": "until",  # which also parts an interval, as many a language's word does
    "from {0}": "from",
    "about {0}": "about",
}
"""What `show_date` says around a date, and what that is read as; what holds others comes first."""


def in_english(text: str, display: Display) -> str:
    """A folded text with the words that `show_date` writes around a date as English has them."""
    for pattern, english in _patterns(tuple(map(display.say, _TEMPLATES))):
        text = pattern.sub(english, text)
    return text


@lru_cache(maxsize=8)
def _patterns(said: tuple[str, ...]) -> tuple[tuple[re.Pattern[str], str], ...]:
    """What finds the words of the templates as they are said, and what English has for them."""
    spoken = zip(said, _TEMPLATES.items(), strict=True)
    return tuple((_pattern(folded(words)), english) for words, (template, english) in spoken if words != template)


def _pattern(words: str) -> re.Pattern[str]:
    """Finds what stands before the gap of a template, or behind it, where a year ends."""
    before, _, after = (re.escape(part.strip(" ")) for part in words.partition("{0}"))
    return re.compile(rf"(?<!\w){before}(?!\w)" if before else rf"(?<=[0-9]){after}(?!\w)")
