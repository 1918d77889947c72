"""Whether the records of a change may stand in the file that it makes: claims many at a time, for there may be many."""

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from models.claims.batches import Report, batches, since, unheard, until
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

_KNOWING, _SEEING = 0.3, 0.4
"""What part of the time it takes to know what the file holds then; and of the rest, to see what claims hold."""


def check_change(records: Records, change: Change, report: Report = unheard) -> None:
    """Raise ClaimsError at the first record of a change that may not stand in the file that it makes."""
    after = _After(records, change, until(_KNOWING, report))
    claims = [edit.now for edit in change.edits if type(edit.now) is Claim]
    are_fit = are_sound(claims, after.holds, since(_KNOWING, report))
    if are_fit and change.kinds == {Kind.CLAIMS}:
        return
    for edit in change.edits:
        if edit.now is not None and not (are_fit and type(edit.now) is Claim):
            check_in(edit.now, after.holds)


def check_in(record: Record, holds: Holds) -> None:
    """Raise ClaimsError where a record is wrong in itself, cannot be written, or names what the file does not hold."""
    check_record(record)
    check_writable(record)
    check_references(record, holds)


def are_sound(claims: Sequence[Claim], holds: Holds, report: Report = unheard) -> bool:
    """Whether `check_in` passes each claim, at a fraction of its cost; it says of which it does not, and why."""
    seen = Seen()
    for some in batches(claims, until(_SEEING, report)):
        seen.add(some)
    return seen.is_sound(holds) and _are_writable(claims, report)


class _After:
    """What the file holds once the change is made; refused where a key is empty, another record's, or comes twice."""

    def __init__(self, records: Records, change: Change, report: Report) -> None:
        self._records = records
        left, came = defaultdict[Kind, list[Record]](list), defaultdict[Kind, list[Record]](list)
        for some in batches(change.edits, report):
            for edit in some:
                if edit.was is not None:
                    left[edit.kind].append(edit.was)
                if edit.now is not None and edit.kind is not Kind.HEADING:
                    came[edit.kind].append(edit.now)
        self._left = {kind: _names(row) for kind, row in left.items()}
        self._came = {kind: _names(row) for kind, row in came.items()}
        if not all(self._are_fresh(kind, row) for kind, row in came.items()):
            self._refuse_first(change)

    def holds(self, kind: Kind, name: str) -> bool:
        """Whether there is a record of that kind and key then."""
        return name in self._came.get(kind, ()) or self._stays(kind, name)

    def _stays(self, kind: Kind, name: str) -> bool:
        return name not in self._left.get(kind, ()) and self._records.holds(kind, name)

    def _are_fresh(self, kind: Kind, row: Sequence[Record]) -> bool:
        came, left = self._came[kind], self._left.get(kind, set())
        is_each_its_own = "" not in came and len(came) == len(row)
        further = (_names(some) - left for some in batches(row))
        return is_each_its_own and not any(self._stays(kind, name) for some in further for name in some)

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


def _names(row: Sequence[Record]) -> set[str]:
    result = set[str]()
    for some in batches(row):
        result.update(keys(some))
    return result


def _are_writable(claims: Sequence[Claim], report: Report) -> bool:
    written = bytearray()
    try:
        for some in batches(claims, since(_SEEING, report), _BATCH):
            _encoder.encode_into(some, written)
    except UnicodeEncodeError:
        return False
    return True


_encoder = msgspec.json.Encoder(enc_hook=lambda _: None)
