"""What The Economist's two tables say beyond their mappings: days that their own pages deny, sums of months."""

import re
from datetime import date
from urllib.parse import unquote

import msgspec

from models.claims.claim import Claim
from tests.examples.tables import Row, with_id


def month(row: Row) -> Claim:
    """The claim of a month, which says how the sum is made."""
    cells = row.cells
    made = f"this month {cells['casualties (average daily losses)']} × {cells['days in month']}."
    derivation = f"{row.claim.derivation.rstrip('.')}; {made}"
    return msgspec.structs.replace(row.claim, derivation=derivation)


def month_key(row: Row) -> tuple[str, str, str]:
    """What a row of either table has in common with its twin in the other."""
    cells = row.cells
    day = cells.get("date (at beginning of next month)") or cells["date"]
    return cells["source"], day, cells.get("cumulative casualties") or cells["estimate"]


def page(row: Row) -> str:
    """The address in a row, its escapes undone; "" where it has none."""
    address = row.cells.get("sourceUri") or row.cells.get("source_url") or ""
    return unquote(address) if address.startswith("http") else ""


def estimate(row: Row) -> Claim:
    """The claim of a row of the estimates; its day is uncertain where the page was there before that day."""
    day = date.fromisoformat(row.claim.as_of)
    found = re.search(r"/(\d{4})/(\d\d)/(\d\d)/", page(row))
    paged = date(*map(int, found.groups())) if found else day
    if paged >= day:
        return row.claim
    note = f"The table says {day}, but the page it names is of {paged}: no page counts beyond its own day."
    return with_id(msgspec.structs.replace(row.claim, as_of=f"{day}?", note=note))
