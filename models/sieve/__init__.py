"""What passes a filter, in which order: the answer is an array of slots."""

from collections.abc import Sequence

from models.claims.filter import Filter, SortKey
from models.frame import Array, ClaimFrame
from models.sieve.search import Search

__all__ = ["Search", "sieve"]


def sieve(frame: ClaimFrame, wanted: Filter, keys: Sequence[SortKey] = ()) -> Array:
    """The slots of the claims that pass, sorted by the keys, the first weighing most; equal ones in file order."""
    search = Search(frame, wanted)
    while not search.is_done:
        search.go_on()
    return search.found(keys)
