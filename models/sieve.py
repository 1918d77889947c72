"""Which claims pass a filter, and in which order: the answer is an array of slots."""

from collections.abc import Iterable, Sequence

import numpy as np

from models.claims.filter import Filter, SortKey
from models.frame import Array, ClaimFrame

SORTED_AS = {"as_of": "day"}
"""Fields that sort by another column than the one of their name: as of falls back to stated on, as it is shown."""


def sieve(frame: ClaimFrame, wanted: Filter, keys: Sequence[SortKey] = ()) -> Array:
    """The slots of the claims that pass, sorted by the keys, the first weighing most; equal ones in file order."""
    slots = frame.slots()
    for name, value in _exact(wanted):
        slots = slots[frame.column(name)[slots] == value]
    for word in wanted.text.lower().split():
        texts = frame.column("text")[slots]
        slots = slots[np.fromiter((word in text for text in texts), bool, len(slots))]
    if not keys:
        return slots
    ranks = [_ranks(frame, key)[slots] for key in reversed(keys)]
    return slots[np.lexsort(ranks)]


def _exact(wanted: Filter) -> Iterable[tuple[str, str]]:
    columns = {"subject": "subject", "measure": "measure_id", "claimant": "claimant", "status": "status"}
    return ((column, value) for name, column in columns.items() if (value := getattr(wanted, name)))


def _ranks(frame: ClaimFrame, key: SortKey) -> Array:
    ranks = frame.ranks(SORTED_AS.get(key.field, key.field))
    return -ranks if key.descending else ranks
