"""The order of series, and the numbers that their colours, shapes and tints are taken from.

Both follow from what the file holds now and from nothing else: an edited file is drawn as it is when it is opened
again, and an undone edit leaves no trace.
"""

from collections import Counter
from collections.abc import Iterable

import numpy as np

from models.timeline.timeline import Ints

NO_RANK = -1
"""The rank of a claimant that is not stated."""


def by_first(numbers: Ints) -> Ints:
    """The different numbers in the order in which they first appear."""
    count = int(numbers.max(initial=-1)) + 1
    places = np.full(count, len(numbers))
    places[numbers[::-1]] = np.arange(len(numbers))[::-1]  # numpy writes in turn: the first place stays
    order: Ints = np.argsort(places, kind="stable")
    return order[places[order] < len(numbers)]


def ranks(names: Iterable[str], counts: Iterable[int]) -> dict[str, int]:
    """Number names by size, then as they come; a name may come several times, "" gets `NO_RANK`.

    The size is how many digits the count has: the large ones of a large file come first, and yet one claim more
    or less hardly ever moves a name.
    """
    totals = Counter[str]()
    for name, count in zip(names, counts, strict=True):
        totals[name] += count
    totals.pop("", None)
    by_size = sorted(totals, key=lambda name: -len(str(totals[name])))
    return {"": NO_RANK} | {name: rank for rank, name in enumerate(by_size)}
