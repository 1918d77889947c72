"""The General Staff's days: one claim a day from two tables of the same series."""

from collections.abc import Iterable

import msgspec

from models.claims.claim import Basis, Claim, Status
from models.claims.errors import ClaimsError
from models.claims.figure import Bound
from models.claims.source import Source, SourceKind
from tests.examples.claimants import GENERAL_STAFF
from tests.examples.stoltenberg import INVASION
from tests.examples.tables import Row, read_number, with_id, with_quotes

PETROIVANIUK = Source(
    id="petroivaniuk-personnel",
    kind=SourceKind.DATASET,
    title="2022 Ukraine Russia War Dataset: personnel",
    outlet="PetroIvaniuk/2022-Ukraine-Russia-War-Dataset",
    authors=("Petro Ivaniuk",),
    url="https://github.com/PetroIvaniuk/2022-Ukraine-Russia-War-Dataset",
    language="en",
    text="",
    note="Commit 37655f8b. MIT licence, copyright 2022 Petro Ivaniuk. The column “POW” (62 rows) is left out.",
)

LOD_DB = Source(
    id="lod-db-russian-losses",
    kind=SourceKind.DATASET,
    title="Orc Losses: Russian losses in Ukraine",
    outlet="lod-db/orc-losses",
    authors=("Lod Softworks LLC", "Orc Losses contributors"),
    url="https://github.com/lod-db/orc-losses",
    language="en",
    text="",
    note="Commit 01f978c9. MIT licence, copyright 2022-2026 Lod Softworks LLC and the Orc Losses contributors."
    " The columns of equipment are left out. It explains “personnel” as killed or wounded, and as an approximation"
    " by the claimant's own word.",
)

_BOUNDS = {"about": Bound.ABOUT, "more": Bound.MORE_THAN}


def personnel(row: Row) -> Claim:
    """The claim of a row; ClaimsError where it holds none.

    Where a table has no column for the words before the number it is "about", as the claimant always declared it.
    """
    words = row.cells.get("personnel*", "about")
    if words not in _BOUNDS:
        raise ClaimsError(f"“{words}” is no bound.")
    number = read_number(row.cells["personnel"])
    bound = _BOUNDS[words]
    claim = Claim(
        id="new",
        claimant=GENERAL_STAFF,
        subject="Russian military",
        measure="losses",
        bound=bound,
        low=number,
        high=number if bound is Bound.ABOUT else None,
        as_of=row.cells["date"],
        since=INVASION,
        basis=Basis.OFFICIAL_STATEMENT,
        quotes=(row.quote,),
    )
    return with_id(claim)


def merge_days(days: Iterable[Claim], others: dict[str, tuple[Row, Claim]]) -> list[Claim]:
    """Each day's claim once: the first table's figure, with the row of the other (by day) as a second quote.

    Where the other gives another figure, the claim is disputed and its note says so.
    """
    merged = [_merge(day, *others[day.as_of]) if day.as_of in others else day for day in days]
    seen = {day.as_of for day in merged}
    return merged + [claim for _, claim in others.values() if claim.as_of not in seen]


def _merge(day: Claim, row: Row, other: Claim) -> Claim:
    if day.low == other.low:
        return with_quotes(day, [row])
    note = f"The two tables differ: {PETROIVANIUK.outlet} has {day.low:,}, {LOD_DB.outlet} has {other.low:,}."
    return msgspec.structs.replace(with_quotes(day, [row], note), status=Status.DISPUTED)
