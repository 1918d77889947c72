"""What the values of BibTeX stand for: texts in braces or quotation marks, abbreviations, and several put together."""

import re
from collections.abc import Iterator

from models.claims.errors import ClaimsError

MOST = 20_000_000
"""How many characters the abbreviations of a file may become, for one may be made of others many times over."""

_MARK = re.compile(r"\\.|[{}\"#]", re.DOTALL)
_PAIRS = (("{", "}"), ('"', '"'))


class Values:
    """Reads the values of one file; abbreviations are known in any case of their letters."""

    def __init__(self) -> None:
        self._abbreviations: dict[str, str] = {}
        self._left = MOST

    def define(self, name: str, value: str) -> None:
        """Make an abbreviation, of a value that may be made of those before it; a later one of that name counts."""
        self._abbreviations[name.casefold()] = self.text(value)

    def text(self, value: str) -> str:
        """What a value stands for; a word that is no abbreviation stands for itself, as the months do."""
        return "".join(map(self._part, _parts(value)))

    def _part(self, part: str) -> str:
        bare = part.strip()
        if len(bare) > 1 and (bare[0], bare[-1]) in _PAIRS:
            return bare[1:-1]
        meant = self._abbreviations.get(bare.casefold(), "")
        self._left -= len(meant)
        if self._left < 0:
            raise ClaimsError("Its abbreviations (@string) make more than {0} million characters.", MOST // 10**6)
        return meant or bare


def _parts(value: str) -> Iterator[str]:
    """The parts between signs # that stand in no braces and no quotation marks."""
    depth, start, is_quoted = 0, 0, False
    for match in _MARK.finditer(value):
        sign = match[0]
        if sign in "{}":
            depth += 1 if sign == "{" else -1
        elif sign == '"' and depth == 0:
            is_quoted = not is_quoted
        elif sign == "#" and depth == 0 and not is_quoted:
            yield value[start : match.start()]
            start = match.end()
    yield value[start:]
