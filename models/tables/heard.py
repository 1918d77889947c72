"""What a cell says to somebody who hears the table: the signs of bounds and ranges as words."""

import re

from models.claims.figure import Bound
from models.tables.language import say
from models.text.figure_text import sign

_DIGITS = r"\d(?:[\d.,\s]*\d)?"
_RANGE = re.compile(rf"({_DIGITS})–({_DIGITS})")
_BOUNDED = re.compile(rf"([≈≥>≤<])\s*({_DIGITS})")


def heard(text: str) -> str:
    """A figure, limits or a ratio in words: "at least 83,000" for "≥ 83,000"; what else the text says stays."""
    from models.comparison.templates import BOUNDS

    words = {sign(bound): template for bound, template in BOUNDS.items() if bound is not Bound.EXACT}
    ranged = _RANGE.sub(lambda found: say("from {0} to {1}").format(*found.groups()), text)
    return _BOUNDED.sub(lambda found: say(words[found[1]]).format(found[2]), ranged)
