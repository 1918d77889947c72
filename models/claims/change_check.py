"""Whether the records of a change may stand in the file that it makes: claims many at a time, for there may be many."""

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from models.claims.change import Change
from models.claims.check import NOUNS, check_record, check_references, check_writable
from models.claims.claim import Claim
from models.claims.claim_file import Kind, key, keys
from models.claims.errors import ClaimsError
from models.claims.record import Record
from models.claims.records import Records
from models.claims.saying import Clause
from models.claims.seen import Holds, Seen

_BATCH = 256
"""So many claims are written at a time, to see whether they can be."""


def check_change(records: Records, change: Change) -> None:
    """Raise ClaimsError at the first record of a change that may not stand in the file that it makes."""
    after = _After(records, change)
    claims = [edit.now for edit in change.edits if type(edit.now) is Claim]
    are_fit = are_sound(claims, after.holds)
    for edit in change.edits:
        if edit.now is not None and not (are_fit and type(edit.now) is Claim):
            check_in(edit.now, after.holds)


def check_in(record: Record, holds: Holds) -> None:
    """Raise ClaimsError where a record is wrong in itself, cannot be written, or names what the file does not hold."""
    check_record(record)
    check_writable(record)
    check_references(record, holds)


def are_sound(claims: Sequence[Claim], holds: Holds) -> bool:
    """Whether `check_in` passes each claim, at a fraction of its cost; it says of which it does not, and why."""
    return Seen(claims).is_sound(holds) and _are_writable(claims)


class _After:
    """What the file holds once the change is made; refused where a key is empty, another record's, or comes twice."""

    def __init__(self, records: Records, change: Change) -> None:
        self._records = records
        left, came = defaultdict[Kind, list[Record]](list), defaultdict[Kind, list[Record]](list)
        for edit in change.edits:
            if edit.was is not None:
                left[edit.kind].append(edit.was)
            if edit.now is not None and edit.kind is not Kind.HEADING:
                came[edit.kind].append(edit.now)
        self._left = {kind: set(keys(row)) for kind, row in left.items()}
        self._came = {kind: set(keys(row)) for kind, row in came.items()}
        if not all(self._are_fresh(kind, len(row)) for kind, row in came.items()):
            self._refuse_first(change)

    def holds(self, kind: Kind, name: str) -> bool:
        """Whether there is a record of that kind and key then."""
        return name in self._came.get(kind, ()) or self._stays(kind, name)

    def _stays(self, kind: Kind, name: str) -> bool:
        return name not in self._left.get(kind, ()) and self._records.holds(kind, name)

    def _are_fresh(self, kind: Kind, count: int) -> bool:
        came = self._came[kind]
        is_each_its_own = "" not in came and len(came) == count
        return is_each_its_own and not any(self._stays(kind, name) for name in came - self._left.get(kind, set()))

    def _refuse_first(self, change: Change) -> None:
        seen = set[tuple[Kind, str]]()
        for edit in change.edits:
            if edit.now is None or edit.kind is Kind.HEADING:
                continue
            name = key(edit.now)
            if not name:
                raise ClaimsError("The {0} has no name: give it one.", Clause(NOUNS[edit.kind]))
            if (edit.kind, name) in seen or self._stays(edit.kind, name):
                raise ClaimsError("There is another {0} “{1}”: choose another name.", Clause(NOUNS[edit.kind]), name)
            seen.add((edit.kind, name))


def _are_writable(claims: Sequence[Claim]) -> bool:
    written = bytearray()
    try:
        for start in range(0, len(claims), _BATCH):
            _encoder.encode_into(claims[start : start + _BATCH], written)
    except UnicodeEncodeError:
        return False
    return True


_encoder = msgspec.json.Encoder(enc_hook=lambda _: None)
