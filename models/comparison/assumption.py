"""Assumptions: what may be supposed so that two claims can be compared, each a value with a switch, and maybe false."""

from enum import StrEnum

import msgspec

from models.claims.errors import ClaimsError


class Assume(StrEnum):
    """What is assumed; the words stand in claim files."""

    COUNTED_UP_TO_STATEMENT = "counted_up_to_statement"
    DATE_AS_GIVEN = "date_as_given"
    SAME_DAY_WITHIN = "same_day_within"
    SAME_OUTCOMES = "same_outcomes"
    TAKEN_AS = "taken_as"
    COUNTED_FROM_SAME_DAY = "counted_from_same_day"
    SAME_SCOPE = "same_scope"
    SAME_SUBJECT = "same_subject"
    ENDS_HOLD = "ends_hold"


class Assumption(msgspec.Struct, frozen=True, order=True):
    """One assumption and what it is about.

    `of` is empty for those that are about every claim alike; for `SAME_DAY_WITHIN` it is the EDTF date, for `TAKEN_AS`
    the id of the measure followed by the outcomes that it is taken to count.
    """

    assume: Assume
    of: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The plain string that stands for it in a claim file."""
        return ":".join((self.assume, *self.of))


def read_assumption(text: str) -> Assumption:
    """The assumption that a plain string stands for; ClaimsError where it is none."""
    word, *of = text.split(":")
    try:
        return Assumption(Assume(word), tuple(of))
    except ValueError:
        raise ClaimsError(f"“{text}” is no assumption that this program knows.") from None


def assume(kind: Assume, *of: str) -> Assumption:
    """An assumption of that kind about these things."""
    return Assumption(kind, of)
