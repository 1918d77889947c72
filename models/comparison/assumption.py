"""Assumptions: what may be supposed so that two claims can be compared, each a value with a switch, and maybe false."""

from enum import StrEnum
from fractions import Fraction
from urllib.parse import unquote

import msgspec

from models.claims.edtf import check_date
from models.claims.errors import ClaimsError


class Assume(StrEnum):
    """What is assumed; the words stand in claim files."""

    COUNTED_UP_TO_STATEMENT = "counted_up_to_statement"
    DATE_AS_GIVEN = "date_as_given"
    SAME_DAY_WITHIN = "same_day_within"
    """Of: the EDTF date."""

    SAME_OUTCOMES = "same_outcomes"
    TAKEN_AS = "taken_as"
    """Of: the id of a measure, then the outcomes that it is taken to count."""

    COUNTED_FROM_SAME_DAY = "counted_from_same_day"
    SAME_SCOPE = "same_scope"
    SAME_SUBJECT = "same_subject"
    ENDS_HOLD = "ends_hold"
    STILL_HELD = "still_held"
    """Of: the id of a claim, then the day (as 2024-03-14) on which its upper limit still held."""

    STRAIGHT_LINE = "straight_line"
    DISJOINT = "disjoint"
    """Of: the outcomes that nobody came to both of, in alphabetical order."""

    RATIO = "ratio"
    """Of: the id of the measure that is known, that of the one that follows, the lowest and the highest ratio as
    189500/43000, and where the ratios come from."""


class Assumption(msgspec.Struct, frozen=True, order=True):
    """One assumption and what it is about; ``of`` is empty for those that are about every claim alike."""

    assume: Assume
    of: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The plain string that stands for it in a claim file; a colon within a part is %3A, a per cent sign %25."""
        return ":".join((self.assume, *(part.replace("%", "%25").replace(":", "%3A") for part in self.of)))


_PARTS: dict[str, tuple[int, int]] = {
    "same_day_within": (1, 1),
    "taken_as": (2, 99),
    "still_held": (2, 2),
    "disjoint": (2, 99),
    "ratio": (5, 5),
}
"""How many things an assumption is about, at least and at most; none where it is not named here."""


def read_assumption(text: str) -> Assumption:
    """The assumption that a plain string stands for; ClaimsError where it is none."""
    word, *of = text.split(":")
    least, most = _PARTS.get(word, (0, 0))
    if word not in set(Assume) or not least <= len(of) <= most:
        raise ClaimsError("“{0}” is no assumption that this program knows.", text)
    found = Assumption(Assume(word), tuple(map(unquote, of)))
    _check(found)
    return found


def _check(assumption: Assumption) -> None:
    """Raise ClaimsError where a date or a ratio within an assumption is none."""
    match assumption:
        case Assumption(Assume.SAME_DAY_WITHIN, (date,)) | Assumption(Assume.STILL_HELD, (_, date)):
            check_date(date)
        case Assumption(Assume.RATIO, (_, _, least, most, _)):
            if read_ratio(least) > read_ratio(most):
                raise ClaimsError("The lowest ratio, {0}, is above the highest, {1}.", least, most)


_LONGEST_RATIO = 100  # characters; Python itself reads no whole number of more than 4,300 digits


def read_ratio(text: str) -> Fraction:
    """A ratio as it is written in an assumption: two whole numbers with a stroke between; ClaimsError for another."""
    above, _, below = text.partition("/")
    if len(text) > _LONGEST_RATIO or not (
        above.isascii() and above.isdigit() and below.isascii() and below.isdigit() and int(below)
    ):
        raise ClaimsError("“{0}” is no ratio: write two whole numbers, as in 189500/43000.", text)
    return Fraction(int(above), int(below))


def assume(kind: Assume, *of: str) -> Assumption:
    """An assumption of that kind about these things."""
    return Assumption(kind, of)


AT_STATEMENT = assume(Assume.COUNTED_UP_TO_STATEMENT)
AS_GIVEN = assume(Assume.DATE_AS_GIVEN)
SAME_OUTCOMES = assume(Assume.SAME_OUTCOMES)
SAME_START = assume(Assume.COUNTED_FROM_SAME_DAY)
SAME_SCOPE = assume(Assume.SAME_SCOPE)
SAME_SUBJECT = assume(Assume.SAME_SUBJECT)
ENDS_HOLD = assume(Assume.ENDS_HOLD)
STRAIGHT_LINE = assume(Assume.STRAIGHT_LINE)
