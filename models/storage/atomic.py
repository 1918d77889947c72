"""Writing a file so that the old bytes or the new are there, whatever happens."""

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from models.claims.errors import ClaimsError
from models.claims.saying import Clause
from models.claims.visible import visible
from models.storage.draft import Draft
from models.storage.folder import sync_folder
from models.storage.rights import carry_rights
from models.storage.signature import Signature, signature
from models.storage.trouble import ASK, PLAINER_NAME, Trouble, trouble


class UnconfirmedError(ClaimsError):
    """The new bytes are there, whole, but the disk does not say that they will outlive a power cut."""


class _RefusedError(Exception):
    """What stands in the file's place must not be replaced."""

    def __init__(self, found: Trouble) -> None:
        super().__init__(str(found.reason))
        self.trouble = found


_MOST_LINKS = 40
"""As many as Linux follows."""

_ANOTHER_NAME = Clause("save it under another name")

_A_FOLDER = Trouble(Clause("what stands in its place is a folder, no plain file"), _ANOTHER_NAME)
_NO_FILE = Trouble(Clause("what stands in its place is no plain file"), _ANOTHER_NAME)
_MARKED = Trouble(Clause("the file is marked as read-only"), Clause("allow writing to it or save it in another place"))
_NOT_YOURS = Trouble(Clause("you may not change that file"), ASK)
_NO_NAME = Trouble(Clause("no file can have that name"), PLAINER_NAME)


class Replacement:
    """A new version of a file: written bit by bit, it takes the file's place in one step, or never.

    Links are followed, to a file that is not there yet too. Owner, group, mode, access list and attributes are kept as
    far as the system lets us; a new file has those that the user's mask and the folder give. A file with several names
    (hard links) is replaced under this one only: the others keep the old bytes. Every method raises ClaimsError where
    it fails, and the file is as it was then; leaving the `with` block takes away what has not taken its place.

    Not QSaveFile: it appends to the name, so that one of 250 bytes (125 Cyrillic letters) can be saved once and never
    again; it does not say which error it met; it gives the mode before the group.
    """

    def __init__(self, path: Path) -> None:
        self._path = self.target = path
        self._was: os.stat_result | None = None
        with self._refusing():
            self.target = _target(path)
            self._was = _standing(self.target)
            self._draft = Draft(self.target.parent, 0o666 if self._was is None else 0o600)

    def __enter__(self) -> "Replacement":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.discard()

    def write(self, data: bytes) -> None:
        """Put these bytes behind those that are there."""
        with self._refusing():
            self._draft.write(data)

    def settle(self) -> None:
        """Be whole: with the rights of the old file, and on the disk itself."""
        with self._refusing():
            if self._was is not None:
                carry_rights(self.target, self._was, self._draft.descriptor)
            self._draft.sync()

    def take_place(self) -> Signature | None:
        """Be the file from now on; its signature, None where somebody else has written it within the moment.

        UnconfirmedError where only the last step failed, which is to put the new name on the disk.
        """
        with self._refusing():
            whole = Signature.of(os.fstat(self._draft.descriptor))
            self._draft.replace(self.target)
        _confirm(self._path, self.target)
        there = signature(self.target)
        return there if there is not None and there[:-1] == whole[:-1] else None

    def discard(self) -> None:
        """Take away what has not taken its place. Never fails."""
        self._draft.discard()

    @contextlib.contextmanager
    def _refusing(self) -> Iterator[None]:
        """Say in a sentence what went wrong."""
        try:
            yield
        except OSError as error:
            raise _refusal(self.target, self._was is not None, trouble(error), self._path) from error
        except _RefusedError as error:
            raise _refusal(self.target, True, error.trouble, self._path) from None
        except ValueError:  # NUL, or letters that the system cannot write
            raise _refusal(self.target, False, _NO_NAME, self._path) from None


def write_atomically(path: Path, data: bytes) -> None:
    """Replace the file at ``path`` by ``data``, or leave it as it was and raise ClaimsError, as `Replacement` does."""
    with Replacement(path) as new:
        new.write(data)
        new.settle()
        new.take_place()


def _target(path: Path) -> Path:
    """The file that a path names, behind any links; it need not be there.

    Not `Path.resolve`, which takes a link for a file where the disk fails: the link would be replaced.
    """
    target = path.absolute()
    for _ in range(_MOST_LINKS):
        try:
            link = target.readlink()
        except FileNotFoundError:
            return target
        except OSError as error:
            if error.errno != errno.EINVAL:
                raise
            return target  # no link
        target = target.parent / link
    raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))


def _standing(target: Path) -> os.stat_result | None:
    """What is known of the file to be replaced, None where there is none; _RefusedError where it must stay."""
    try:
        was = target.stat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(was.st_mode):
        raise _RefusedError(_A_FOLDER if stat.S_ISDIR(was.st_mode) else _NO_FILE)
    if not was.st_mode & 0o222:  # root could, and who owns the folder too, but somebody said no
        raise _RefusedError(_MARKED)
    try:
        os.close(os.open(target, os.O_WRONLY | getattr(os, "O_NONBLOCK", 0)))
    except PermissionError:
        raise _RefusedError(_NOT_YOURS) from None
    return was


def _refusal(target: Path, is_there: bool, found: Trouble, path: Path) -> ClaimsError:
    named = visible(path.name), visible(str(target.parent)), found.reason, found.advice
    if is_there:
        return ClaimsError("“{0}” could not be saved in “{1}”: {2}; what is there stays as it was, so {3}.", *named)
    return ClaimsError("“{0}” could not be saved in “{1}”: {2}; nothing was written, so {3}.", *named)


def _confirm(path: Path, target: Path) -> None:
    try:
        sync_folder(target.parent)
    except OSError as error:
        raise UnconfirmedError(
            "“{0}” was saved in “{1}”, but might be lost in a power cut: {2}, so save it in another place too.",
            visible(path.name),
            visible(str(target.parent)),
            trouble(error).reason,
        ) from error
