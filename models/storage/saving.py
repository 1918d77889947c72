"""One save: what takes time of it, made of values, so that it can be done in any thread."""

import contextlib
import hashlib
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Protocol, TypeVar

from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.saying import Sentence
from models.claims.visible import visible
from models.formats.claims_writer import claim_pieces
from models.progress import Report, silent
from models.storage.atomic import Replacement
from models.storage.backups import Backups
from models.storage.lock import Lock
from models.storage.piecewise import FileReader
from models.storage.signature import Signature, signature
from models.storage.there import is_file

T = TypeVar("T")


class Run(Protocol):
    """Does some work, in whatever thread, and returns what comes of it once that is there; raises what it raises."""

    def __call__(self, work: Callable[[Report], T], /) -> T: ...  # noqa: D102


def at_once(work: Callable[[Report], T]) -> T:
    """Do it here and now; nobody reads how far it is."""
    return work(silent)


class ForeignChange(ClaimsError):  # noqa: N818  it is a state of the file, no error of anybody
    """The file on the disk is not the one that was read or written here."""


class Target(NamedTuple):
    """Where to save, and what is known of it; ``hash`` is that of the only bytes that may be written over, "" for any.

    A file that is ``vouched`` for by its signature is known to hold them, any other is read. `lock` is ours; None where
    the place takes none.
    """

    path: Path
    is_own: bool = False
    hash: str = ""
    vouched: Signature | None = None
    lock: Lock | None = None


class Saving:
    """Writes a claim file beside the one that stands there, and puts it in that one's place.

    Between the two steps whoever saves notes what is about to come. Both raise ClaimsError where they fail, Cancelled
    where their report does; the old file is whole then. Leaving the `with` block takes away what is left.
    """

    def __init__(self, file: ClaimFile, target: Target, backups: Backups) -> None:
        self._file = file
        self._target = target
        self._backups = backups
        self._seen: Signature | None = None
        self._new: Replacement | None = None
        self.lock = target.lock
        self.warnings: list[Sentence] = []
        """What beside the file could not be kept."""

    def __enter__(self) -> "Saving":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._new is not None:
            self._new.discard()

    def write(self, report: Report) -> str:
        """Have the new bytes on the disk, under no name yet; return their SHA-256.

        ForeignChange where what stands there is not what was seen here.
        """
        self._look()
        new = self._new = Replacement(self._target.path)
        digest = hashlib.sha256()
        for piece in claim_pieces(self._file, report):
            new.write(piece)
            digest.update(piece)
        new.settle()
        report(1.0)
        return digest.hexdigest()

    def take_place(self, report: Report) -> Signature | None:
        """Keep what is there as a backup, and put the new bytes in its place; return what `Replacement` does.

        ForeignChange where somebody has written the file since it was looked at, Locked where it is his by now.
        """
        assert self._new is not None
        if self.lock is not None and not self.lock.is_ours:
            self.lock = Lock.take(self._target.path)
        self._look_again(self._standing() == self._seen)
        try:
            self._backups.keep(self._target.path, report)
        except ClaimsError as error:
            self.warnings.append(error.sentence)
        self._look_again(_but_links(self._standing()) == _but_links(self._seen))
        try:
            return self._new.take_place()
        except BaseException:
            self._backups.part_from(self._target.path)
            raise

    def _look(self) -> None:
        target, seen = self._target, self._standing()
        if seen is not None and target.hash and seen != target.vouched and self._hash() != target.hash:
            raise self._foreign()
        self._seen = seen

    def _look_again(self, is_as_seen: bool) -> None:
        if not is_as_seen:
            raise self._foreign()

    def _standing(self) -> Signature | None:
        """The signature of the file that is about to be replaced; None where there is none, or nobody may look."""
        path = self._target.path
        with contextlib.suppress(OSError, ValueError):
            return signature(path) or (Signature.of(path.stat()) if is_file(path) else None)
        return None

    def _hash(self) -> str:
        """The SHA-256 of the file's bytes; ClaimsError where they cannot be read."""
        try:
            with FileReader(self._target.path) as reader:
                while reader.read():
                    pass
                return reader.hash
        except OSError as error:
            raise ClaimsError(
                "“{0}” is not saved: what stands there now cannot be read, and may be somebody else’s work. "
                "Save it in another place.",
                visible(self._target.path.name),
            ) from error

    def _foreign(self) -> ClaimsError:
        name = visible(self._target.path.name)
        if self._target.is_own:
            return ForeignChange("“{0}” has been changed by another program since it was opened.", name)
        return ClaimsError(
            "“{0}” is not saved: another program has just written a file of that name. Save again to replace it.", name
        )


def _but_links(found: Signature | None) -> tuple[int, ...] | None:
    """A signature without what a second name changes."""
    return found[:-1] if found is not None else None
