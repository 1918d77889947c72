"""A folder's own entries: put on the disk, and the names that we give to what stands beside a file."""

import errno
import hashlib
import os
import secrets
from pathlib import Path

_NOT_KNOWN_HERE = frozenset(
    (errno.EACCES, errno.EPERM, errno.EINVAL, errno.EBADF, errno.EISDIR, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP)
)
"""How systems say that a folder cannot be opened or synced there; then they do it on their own."""

_LONGEST = 255
"""Bytes of a file's name on nearly every disk."""


def sync_folder(folder: Path) -> None:
    """Put new names in a folder on the disk; OSError where the disk could not, and may forget them."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in _NOT_KNOWN_HERE:
            raise


def draft_name(folder: Path) -> Path:
    """A new name for a file that is not whole yet; short, for the file's own may be as long as the disk allows."""
    return folder / f".counterclaim-{secrets.token_hex(8)}.tmp"


def name_beside(name: str, before: str, after: str) -> str:
    """The name of what belongs to a file, as in “.NAME.lock”; where that is too long, NAME is cut and told by a hash.

    The file may be gone: only its name is looked at.
    """
    if len(os.fsencode(before + name + after)) <= _LONGEST:
        return before + name + after
    mark = "~" + hashlib.sha256(os.fsencode(name)).hexdigest()[:16]
    while len(os.fsencode(before + name + mark + after)) > _LONGEST:
        name = name[:-1]
    return before + name + mark + after
