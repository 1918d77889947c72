"""What a table shows of the claims, as one value."""

from array import array
from typing import NamedTuple

from models.claims.filter import Filter, SortKey


class Sieved(NamedTuple):
    """Claims, and what is true of them all: no more is said of them than that."""

    slots: "array[int]"
    """The slots of the claims, row by row."""

    wanted: Filter = Filter()
    """What passed; where something was changed since, nothing is known of that."""

    keys: tuple[SortKey, ...] = ()
    """What they are sorted by, the first weighing most; where something was changed since, by nothing."""
