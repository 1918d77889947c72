"""Names in a script that is written from right to left, within sentences that are not."""

import re
import unicodedata

from models.claims.saying import Say
from models.claims.visible import in_short, visible_lines

_RIGHT_TO_LEFT = frozenset(("R", "AL", "AN"))
_MAYBE = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
"""The blocks where such letters are."""


_LONGEST_NAME = 60


def in_quotes(text: str, say: Say) -> str:
    """A text between the quotation marks of a language."""
    return say("“{0}”").format(text)


def quoted(name: str, say: Say) -> str:
    """A file's name in a sentence: between quotation marks, shortened, and so that it turns nothing around."""
    return in_quotes(isolated(in_short(name, _LONGEST_NAME)), say)


def isolated(text: str) -> str:
    """The text so that it cannot turn what stands around it: between isolates where it holds right-to-left letters.

    Signs in it that would do so unseen, and others that do not show, are made visible.
    """
    text = visible_lines(text)
    if not any(unicodedata.bidirectional(sign) in _RIGHT_TO_LEFT for sign in _MAYBE.findall(text)):
        return text
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"
