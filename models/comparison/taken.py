"""What a file held at one moment, as values that nobody changes any more."""

from collections.abc import Sequence

import msgspec

from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Kind
from models.claims.records import Records


class Taken(msgspec.Struct, frozen=True):
    """A file's claims by slot, the slots in the order of the file, and records of all other kinds."""

    claims: Sequence[Claim]
    order: Sequence[int]
    others: Records
    """Records of the taker's own, without claims."""


def take(records: Records) -> Taken:
    """What records hold now; some ten milliseconds for a million claims."""
    order = records.claims.order()
    return Taken(
        claims=records.claims.slots(),
        order=order if isinstance(order, range) else list(order),
        others=_without_claims(records),
    )


def _without_claims(records: Records) -> Records:
    read = (Kind.MEASURES, Kind.SUBJECTS, Kind.CLAIMANTS, Kind.SOURCES)
    return Records(ClaimFile(**{str(kind): tuple(records.of(kind)) for kind in read}))  # type: ignore[arg-type]
