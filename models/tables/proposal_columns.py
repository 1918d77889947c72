"""The columns of the table of proposals, and which field of a claim each is for."""

from enum import IntEnum

from models.text.fields import BY_NAME, Field


class Column(IntEnum):
    """The columns, in order."""

    TAKE = 0
    CONFIDENCE = 1
    CLAIMANT = 2
    FIGURE = 3
    MEASURE = 4
    SUBJECT = 5
    AS_OF = 6
    STATED_ON = 7
    HELD = 8
    QUOTES = 9
    SPEAKER = 10
    VIA = 11
    SINCE = 12


FIELDS: dict[Column, Field] = {
    Column.CLAIMANT: BY_NAME["claimant"],
    Column.FIGURE: BY_NAME["figure"],
    Column.MEASURE: BY_NAME["measure"],
    Column.SUBJECT: BY_NAME["subject"],
    Column.AS_OF: BY_NAME["as_of"],
    Column.STATED_ON: BY_NAME["stated_on"],
    Column.SPEAKER: BY_NAME["speaker"],
    Column.VIA: BY_NAME["via"],
    Column.SINCE: BY_NAME["since"],
}
"""The columns that can be edited."""

RIGHT = (Column.FIGURE, Column.CONFIDENCE)
"""The columns of numbers, which stand at the right of their cells."""
