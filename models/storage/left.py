"""What a killed program has left, made ready to be shown: the file it belongs to, and which changes fit it."""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.formats.claims_reader import read_claims
from models.formats.plain_file import read_bytes
from models.progress import Report, silent
from models.storage.opened import hash_of
from models.storage.recovery import Ground, Recovered, read_start
from models.storage.replay import Replayed, replay
from models.text.display import ENGLISH, Display


class Left(msgspec.Struct, frozen=True, kw_only=True):
    """Unsaved changes, and what would come of them.

    `file` is the one that they would be made on now, empty where there is none, and `title` the one that it would
    have. `fitting` is how many of them would be made; `left_out`, `there` and `problem` are as in `Replayed`.
    """

    recovered: Recovered
    file: ClaimFile = ClaimFile.NEW
    title: str = ""
    fitting: int = 0
    left_out: Mapping[int, str] = {}
    there: frozenset[int] = frozenset()
    problem: str = ""

    @property
    def can_be_restored(self) -> bool:
        """Whether any change can be made again, on a file that is there."""
        return self.fitting > 0


def left(recovered: Recovered, display: Display = ENGLISH, report: Report = silent) -> Left:
    """Read the file that unsaved changes belong to, and try them on it; what goes wrong is the `problem`."""
    if recovered.ground is Ground.MISSING or not recovered.changes:
        return Left(recovered=recovered)
    file = ClaimFile.NEW
    try:
        file = ground_of(recovered)
        made = replay(recovered, file, display, report)
    except ClaimsError as error:
        none = dict.fromkeys(range(len(recovered.changes)), "")
        problem = error.said(display.say)
        return Left(recovered=recovered, file=file, title=file.heading.title, left_out=none, problem=problem)
    return tried(recovered, file, made)


def ground_of(recovered: Recovered) -> ClaimFile:
    """The file that the changes would be made on, as it is now; ClaimsError where it cannot be read."""
    if recovered.ground is not Ground.CHANGED or recovered.path is None:
        return read_start(recovered)
    try:
        return read_claims(read_bytes(recovered.path))
    except ClaimsError as error:
        raise _cannot_open(recovered.path, error) from None


def found_at(recovered: Recovered, path: Path) -> Recovered:
    """The same changes, for the file that the user has found under another path.

    ClaimsError, naming the file, where there is none that can be read.
    """
    try:
        data = read_bytes(path)
    except ClaimsError as error:
        raise _cannot_open(path, error) from None
    return on_ground(msgspec.structs.replace(recovered, path=path), hash_of(data))


def on_ground(recovered: Recovered, file_hash: str) -> Recovered:
    """The same changes, for their file as it is now, by the SHA-256 of its bytes; those without a path stay."""
    if recovered.path is None:
        return recovered
    ground = Ground.SAME if file_hash == recovered.file_hash else Ground.CHANGED
    return msgspec.structs.replace(recovered, ground=ground)


def _cannot_open(path: Path, error: ClaimsError) -> ClaimsError:
    return ClaimsError("“{0}” cannot be opened. {1}", path.name, error)


def tried(recovered: Recovered, file: ClaimFile, made: Replayed) -> Left:
    """What has come of unsaved changes on a file."""
    return Left(
        recovered=recovered,
        file=file,
        title=made.file.heading.title,
        fitting=len(made.changes),
        left_out=made.left_out,
        there=made.there,
        problem=made.problem,
    )
