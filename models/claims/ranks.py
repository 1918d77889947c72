"""Numbers for names, from which colours and shapes are taken: the same in every pane.

They follow from what the file holds now and from nothing else: an edited file is drawn as it is when it is opened
again, and an undone edit leaves no trace.
"""

from collections import Counter
from collections.abc import Iterable

from models.claims.records import Records

NO_RANK = -1
"""The rank of a name that is not stated."""


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


def claimant_ranks(records: Records) -> dict[str, int]:
    """The rank of each claimant of a file, or of the speaker where no claimant is stated, by its resolved name."""
    resolve = records.claimant_names.resolve
    counts = Counter(claim.claimant or claim.speaker for claim in records.claims)
    return ranks((resolve(name) if name else "" for name in counts), counts.values())
