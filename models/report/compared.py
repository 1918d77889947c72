"""Comparisons with all that it takes to write them down."""

import msgspec

from models.claims.records import Records
from models.claims.saying import Say
from models.comparison.comparison import Comparison
from models.comparison.pairs import Pairs
from models.text.display import ENGLISH, Display


class Compared(msgspec.Struct, frozen=True, kw_only=True):
    """What was compared: one comparison a subject, of one file."""

    records: Records
    pairs: Pairs
    """What explains pairs of claims."""

    comparisons: tuple[Comparison, ...]
    file: str = ""
    """The name of the claim file, without its folder."""

    display: Display = ENGLISH
    """How numbers, dates and words are shown; files for machines do without."""

    is_log: bool = False
    """Whether forest plots have a logarithmic axis."""

    @property
    def say(self) -> Say:
        """The translator of sentences."""
        return self.display.say
