"""What became of the rows of a sheet: taken, refused or left out, each row one of them."""

from enum import StrEnum

import msgspec

from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.saying import Sentence
from models.claims.source import Source
from models.sheets.sheet import Row


class Taken(msgspec.Struct, frozen=True, gc=False):
    """A claim, and the row that makes it, perhaps with others; rows are numbered from 1, as the sheet numbers them."""

    row: int
    claim: Claim


class Refused(msgspec.Struct, frozen=True):
    """A row that makes no claim, why, and its cells."""

    row: int
    reason: Sentence
    cells: Row
    is_total: bool = False
    """Whether it is refused because it looks like a total of others."""


class Why(StrEnum):
    """Why a row is left out."""

    ABOVE = "above"
    """It stands above the header."""
    HEADER = "header"
    BLANK = "blank"
    VALUE = "value"
    """A value in one of its cells, as the mapping says."""
    WITHOUT_FIGURE = "without_figure"


class LeftOut(msgspec.Struct, frozen=True):
    """A row that is no claim."""

    row: int
    why: Why


class NewName(msgspec.Struct, frozen=True):
    """A name of a subject or claimant that the file does not know yet."""

    kind: Kind
    name: str
    claims: int
    """How many of the claims taken name it."""


class Fall(msgspec.Struct, frozen=True):
    """Two running totals, the later of which is lower: figures, and EDTF days."""

    figure: int
    day: str
    later_figure: int
    later_day: str


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What a sheet and a mapping make: each of its rows is in ``taken``, in ``refused`` or in ``left_out``."""

    source: Source
    taken: tuple[Taken, ...]
    refused: tuple[Refused, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    new_names: tuple[NewName, ...] = ()
    fall: Fall | None = None
    """The first of its running totals that fall, which may be figures of each day."""

    @property
    def taken_count(self) -> int:
        """How many rows make claims, one or several."""
        return len({one.row for one in self.taken})

    @property
    def left_out_count(self) -> int:
        """How many rows are left out as the mapping says, and not because they are blank or stand in the head."""
        return sum(one.why in (Why.VALUE, Why.WITHOUT_FIGURE) for one in self.left_out)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims, in the order of the rows."""
        return tuple(one.claim for one in self.taken)
