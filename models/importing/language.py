"""Whether a text seems to be in a language that is not read yet."""

import re
import unicodedata
from itertools import islice

from models.extraction.lexicon import DEFAULT, lexicon_for

ONLY_ENGLISH = "The text seems not to be in English, the only language that is read so far."
"""What is said of a text in which nothing was found, and which `seems_foreign`."""

_WORD = re.compile(r"[^\W\d_]+")
_WORDS = 5_000
_ENOUGH = 20
"""How many words tell a language, at least."""

_LATIN, _SMALL = 0.5, 0.12
"""The share of words in Latin letters, and of English small words (half of them less in any other language), from which
a text may be English."""


def seems_foreign(text: str) -> bool:
    """Whether a text is, by its letters or small words, in another language than English; False for a short one."""
    words = [match.group().casefold() for match in islice(_WORD.finditer(text), _WORDS)]
    if len(words) < _ENOUGH:
        return False
    if sum(map(_is_latin, words)) < _LATIN * len(words):
        return True
    small = lexicon_for(DEFAULT).language.words.small
    return sum(word in small for word in words) < _SMALL * len(words)


def _is_latin(word: str) -> bool:
    return unicodedata.name(word[0], "").startswith("LATIN")
