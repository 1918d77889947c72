"""Changes on a file that has been changed since, as the tests of them want it."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from models.claims.change import Change
from models.claims.claim_file import ClaimFile
from models.storage.neighbours import Neighbours
from models.storage.recovery import Ground, Recovered
from models.storage.replay import Replayed, replay
from tests.models.storage.logged import FILE

Changes = Sequence[Change]


def recovered(base: ClaimFile, changes: Changes, ground: Ground = Ground.CHANGED) -> Recovered:
    """What a log holds of changes made on a file."""
    neighbours = Neighbours(base)
    return Recovered(
        log=Path("1.recovery"),
        when=datetime(2024, 3, 14, tzinfo=UTC),
        ground=ground,
        changes=tuple(changes),
        behind=tuple(map(neighbours.follow, changes)),
    )


def made(changes: Changes, theirs: ClaimFile, base: ClaimFile = FILE) -> Replayed:
    """The changes on what somebody else made of their file."""
    return replay(recovered(base, changes), theirs)
