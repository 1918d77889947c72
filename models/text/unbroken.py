"""Words that belong together at the end of a line: a sign and its number, a day and its month."""

import re

_SIGN = re.compile(r"(?<![^\s(„“,])([<>≤≥≈]) (?=[0-9])")
_DAY = re.compile(r"(?<![\w.,])([0-9]{1,2}\.) (?=[^\W\d_])")


def unbroken(words: str) -> str:
    """The words with no end of a line in "> 350.000" and "14. März"; the month may part from its year."""
    return _DAY.sub("\\1\N{NO-BREAK SPACE}", _SIGN.sub("\\1\N{NO-BREAK SPACE}", words))
