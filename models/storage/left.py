"""What a killed program has left, made ready to be shown: the file it belongs to, and which changes fit it."""

import hashlib
from pathlib import Path

import msgspec

from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.formats.claims_reader import read_claims
from models.formats.suffixes import read_bytes
from models.storage.recovery import Ground, Recovered, read_start
from models.storage.replay import Replayed, replay


class Left(msgspec.Struct, frozen=True, kw_only=True):
    """Unsaved changes, and what would come of them.

    `file` is the one that they would be made on now, empty where there is none; `fitting` is how many of them fit it,
    and `problem` says in a sentence why the others do not, else "". `title` is the one that the file would have.
    """

    recovered: Recovered
    file: ClaimFile = ClaimFile.NEW
    title: str = ""
    fitting: int = 0
    problem: str = ""

    @property
    def can_be_restored(self) -> bool:
        """Whether any change can be made again, on a file that is there."""
        return self.fitting > 0


def left(recovered: Recovered) -> Left:
    """Read the file that unsaved changes belong to, and try them on it; what goes wrong is the `problem`."""
    if recovered.ground is Ground.MISSING or not recovered.changes:
        return Left(recovered=recovered)
    file = ClaimFile.NEW
    try:
        file = ground_of(recovered)
        made = replay(recovered, file)
    except ClaimsError as error:
        return Left(recovered=recovered, file=file, title=file.heading.title, problem=str(error))
    return _tried(recovered, file, made)


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
    ground = Ground.SAME if hashlib.sha256(data).hexdigest() == recovered.file_hash else Ground.CHANGED
    return msgspec.structs.replace(recovered, path=path, ground=ground)


def _cannot_open(path: Path, error: ClaimsError) -> ClaimsError:
    return ClaimsError(f"“{path.name}” cannot be opened. {error}")


def _tried(recovered: Recovered, file: ClaimFile, made: Replayed) -> Left:
    title = made.file.heading.title
    return Left(recovered=recovered, file=file, title=title, fitting=len(made.changes), problem=made.problem)
