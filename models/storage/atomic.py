"""Writing a file so that the old bytes or the new are there, whatever happens."""

import errno
import os
import stat
from pathlib import Path

from models.claims.errors import ClaimsError
from models.claims.visible import visible
from models.storage.draft import Draft
from models.storage.folder import sync_folder
from models.storage.rights import carry_rights
from models.storage.trouble import ELSEWHERE, Trouble, trouble


class UnconfirmedError(ClaimsError):
    """The new bytes are there, whole, but the disk does not say that they will outlive a power cut."""


class _RefusedError(Exception):
    """What stands in the file's place must not be replaced."""

    def __init__(self, found: Trouble) -> None:
        super().__init__(found.reason)
        self.trouble = found


_MOST_LINKS = 40
"""As many as Linux follows."""

_A_FOLDER = Trouble("what stands in its place is a folder, no plain file", "save it under another name")
_NO_FILE = Trouble("what stands in its place is no plain file", "save it under another name")
_MARKED = Trouble("the file is marked as read-only", f"allow writing to it or {ELSEWHERE}")
_NOT_YOURS = Trouble("you may not change that file", f"ask for the right to or {ELSEWHERE}")
_NO_NAME = Trouble("no file can have that name", "save it under a plainer name")


def write_atomically(path: Path, data: bytes) -> None:
    """Replace the file at ``path`` by ``data``, or leave it as it was and raise ClaimsError.

    Links are followed, to a file that is not there yet too. Owner, group, mode, access list and attributes are kept as
    far as the system lets us; a new file has those that the user's mask and the folder give. A file with several names
    (hard links) is replaced under this one only: the others keep the old bytes. UnconfirmedError where only the last
    step failed, which is to put the new name on the disk.

    Not QSaveFile: it appends to the name, so that one of 250 bytes (125 Cyrillic letters) can be saved once and never
    again; it does not say which error it met; it gives the mode before the group.
    """
    target, was = path, None
    try:
        target = _target(path)
        was = _standing(target)
        _replace(target, was, data)
    except OSError as error:
        raise _refusal(target, was is not None, trouble(error), path) from error
    except _RefusedError as error:
        raise _refusal(target, True, error.trouble, path) from None
    except ValueError:  # NUL, or letters that the system cannot write
        raise _refusal(target, False, _NO_NAME, path) from None
    _confirm(path, target)


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


def _replace(target: Path, was: os.stat_result | None, data: bytes) -> None:
    with Draft(target.parent, 0o666 if was is None else 0o600) as draft:
        draft.write(data)
        if was is not None:
            carry_rights(target, was, draft.descriptor)
        draft.sync()
        draft.replace(target)


def _refusal(target: Path, is_there: bool, found: Trouble, path: Path) -> ClaimsError:
    kept = "what is there stays as it was" if is_there else "nothing was written"
    return ClaimsError(
        f"“{visible(path.name)}” could not be saved in “{visible(str(target.parent))}”: "
        f"{found.reason}; {kept}, so {found.advice}."
    )


def _confirm(path: Path, target: Path) -> None:
    try:
        sync_folder(target.parent)
    except OSError as error:
        raise UnconfirmedError(
            f"“{visible(path.name)}” was saved in “{visible(str(target.parent))}”, but might be lost in a power cut: "
            f"{trouble(error).reason}, so save it in another place too."
        ) from error
