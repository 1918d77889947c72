"""How long it takes to sort by a column in which no two claims say the same, the first time somebody does."""

from collections.abc import Iterable

import msgspec

from models.claims.filter import SortKey
from models.claims.records import Records
from models.frame import ClaimFrame
from tests.bench.made import made
from tests.bench.rows import Row, timed

COUNT = 100_000
_STEP = 7919
"""A prime, so that neighbours in the file stand far apart in the order."""


def sorting_rows() -> Iterable[Row]:
    """The row of distinct texts: numbering, ranking and ordering, of a frame that has not seen the column yet."""
    file = made(COUNT)
    claims = tuple(
        msgspec.structs.replace(claim, note=f"{n * _STEP % COUNT} as published") for n, claim in enumerate(file.claims)
    )
    records = Records(msgspec.structs.replace(file, claims=claims))
    yield Row(
        operation=f"sort by distinct texts, {COUNT:,}",
        floor_is="Python's sorted over the claims, by the same texts folded",
        floor=timed(lambda: sorted(claims, key=lambda claim: claim.note.casefold())),
        ours=timed(lambda: ClaimFrame(records).in_order([SortKey("note")])),
        budget=3,
    )
