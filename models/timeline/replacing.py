"""Which claims are replaced by others, kept claim by claim."""

from collections import Counter
from collections.abc import Iterable

from models.claims.claim import Claim, Status
from models.claims.records import Records
from models.timeline.columns import Columns


class Replacing:
    """Marks what was retracted or replaced as past, in columns; a claim may come after the one that replaces it."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._named: dict[int, str] = {}  # by the row of the claim that replaces it
        self._times = Counter[str]()

    def follow(self, columns: Columns, rows: Iterable[int], claims: Iterable[Claim | None]) -> None:
        """The rows hold these claims now, or (None) none any more; the columns have been written."""
        for row, claim in zip(rows, claims, strict=True):
            if row in self._named:
                self._drop(columns, row)
            if claim is not None and claim.replaces and claim.status is not Status.RETRACTED:
                self._named[row] = claim.replaces
                self._times[claim.replaces] += 1
                self._tell(columns, claim.replaces)
            if claim is not None and claim.id in self._times:
                columns.is_past[row] = True

    def _drop(self, columns: Columns, row: int) -> None:
        name = self._named.pop(row)
        self._times[name] -= 1
        if not self._times[name]:
            del self._times[name]
        self._tell(columns, name)

    def _tell(self, columns: Columns, name: str) -> None:
        claims = self._records.claims
        if name in claims and claims.slot(name) < len(columns):
            slot = claims.slot(name)
            columns.is_past[slot] = name in self._times or claims.at(slot).status is Status.RETRACTED
