"""What passes a filter, in which order: the answer is an array of slots."""

from collections.abc import Sequence

from models.claims.filter import Filter, SortKey
from models.frame import Array, ClaimFrame
from models.sieve.search import PAGE, Search

__all__ = ["PAGE", "Search", "sieve"]


def sieve(frame: ClaimFrame, wanted: Filter, keys: Sequence[SortKey] = ()) -> Array | range:
    """The slots of the claims that pass, sorted by the keys, the first weighing most; equal ones in file order."""
    search = Search(frame, wanted, keys)
    while not search.is_done:
        search.go_on()
    return search.found()
