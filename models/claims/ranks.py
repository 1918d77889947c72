"""Numbers for names, from which colours and shapes are taken: the same in every pane.

They follow from what the file holds now and from nothing else: an edited file is drawn as it is when it is opened
again, and an undone edit leaves no trace.
"""

from collections import Counter
from collections.abc import Hashable, Iterable
from typing import TypeVar

NO_RANK = -1
"""The rank of what is not stated."""

T = TypeVar("T", bound=Hashable)


def ranks(names: Iterable[T], counts: Iterable[int], unstated: T) -> dict[T, int]:
    """Number names by size, then as they come; a name may come several times, ``unstated`` gets `NO_RANK`.

    The size is how many digits the count has: the large ones of a large file come first, and yet one claim more
    or less hardly ever moves a name.
    """
    totals = Counter[T]()
    for name, count in zip(names, counts, strict=True):
        totals[name] += count
    totals.pop(unstated, None)
    by_size = sorted(totals, key=lambda name: -len(str(totals[name])))
    return {unstated: NO_RANK} | {name: rank for rank, name in enumerate(by_size)}
