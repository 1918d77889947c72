"""The General Staff's days: one claim a day from two tables of the same series."""

from collections.abc import Iterable, Mapping

import msgspec

from models.claims.claim import Claim, Status
from tests.examples.tables import Row, Table, with_quotes


def merge_days(first: Table, second: Table) -> list[Claim]:
    """Each day's claim once: the first table's figure, with the row of the second as another quote.

    Where the second gives another figure, the claim is disputed and its note says so.
    """
    others = {row.claim.as_of: row for row in second.rows}
    names = first.source.outlet, second.source.outlet
    merged = [
        _merge(row.claim, others[row.claim.as_of], names) if row.claim.as_of in others else row.claim
        for row in first.rows
    ]
    return merged + _without(others, (claim.as_of for claim in merged))


def _without(rows: Mapping[str, Row], days: Iterable[str]) -> list[Claim]:
    seen = set(days)
    return [row.claim for day, row in rows.items() if day not in seen]


def _merge(day: Claim, row: Row, names: tuple[str, str]) -> Claim:
    if day.low == row.claim.low:
        return with_quotes(day, [row])
    note = f"The two tables differ: {names[0]} has {day.low:,}, {names[1]} has {row.claim.low:,}."
    return msgspec.structs.replace(with_quotes(day, [row], note), status=Status.DISPUTED)
