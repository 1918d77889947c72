"""What became of the rows of a sheet: taken, refused or left out, each row one of them."""

from enum import StrEnum

import msgspec

from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.saying import Sentence
from models.claims.source import Source
from models.sheets.sheet import Row


class Taken(msgspec.Struct, frozen=True, gc=False):
    """A row that makes a claim; rows are numbered from 1, as the sheet numbers them."""

    row: int
    claim: Claim


class Refused(msgspec.Struct, frozen=True):
    """A row that makes no claim, why, and its cells."""

    row: int
    reason: Sentence
    cells: Row


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


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What a sheet and a mapping make: ``taken``, ``refused`` and ``left_out`` together are its rows, each once."""

    source: Source
    taken: tuple[Taken, ...]
    refused: tuple[Refused, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    new_names: tuple[NewName, ...] = ()

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims, in the order of the rows."""
        return tuple(one.claim for one in self.taken)
