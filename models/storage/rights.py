"""Who may do what with a file, carried over to the one that takes its place."""

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

_NOT_FOR_US = frozenset((errno.EPERM, errno.EACCES, errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP))
"""How systems say that this user, or this disk, cannot set something; a disk that is full or broken says others."""

_ACCESS_LIST = "system.posix_acl_access"

_OF_THE_CONTENT = frozenset(("security.capability", "security.ima", "security.evm"))
"""Attributes that vouch for the old bytes: the system takes them from a file that is written, and so do we."""


def kept_mode(mode: int, is_owner_kept: bool, is_group_kept: bool) -> int:
    """The mode of a file whose owner or group (or access list) may have become another.

    Setuid goes with the owner, for the program would run as another; setgid with the group, whose rights shrink to
    those that everybody else had too.
    """
    mode = stat.S_IMODE(mode)
    if not is_owner_kept:
        mode &= ~stat.S_ISUID
    if not is_group_kept:
        mode &= ~stat.S_ISGID
        mode &= ~stat.S_IRWXG | (mode & stat.S_IRWXO) << 3
    return mode


if sys.platform == "win32":

    def carry_rights(_old: Path, _was: os.stat_result, _descriptor: int, _bits: int = 0o7777) -> None:
        """Nothing: the folder gives the rights."""

else:

    def carry_rights(old: Path, was: os.stat_result, descriptor: int, bits: int = 0o7777) -> None:
        """Give an open new file the owner, group, attributes and mode of an old one, as far as the system lets us.

        Only ``bits`` of the mode. Nobody gains a right by what cannot be kept, as `kept_mode` says. OSError where the
        disk fails.
        """
        is_owner_kept, is_group_kept = _keep_owner(was, descriptor)
        is_list_kept = _keep_attributes(old, descriptor)
        mode = kept_mode(was.st_mode, is_owner_kept, is_group_kept and is_list_kept) & bits
        with _where_allowed():
            os.fchmod(descriptor, mode)  # last: writing and changing the owner take setuid and setgid away

    def _keep_owner(was: os.stat_result, descriptor: int) -> tuple[bool, bool]:
        """Keep owner and group, or the group alone; whether each is kept."""
        for owner in (was.st_uid, -1):  # only root gives files away; a group may be given by its members
            now = os.fstat(descriptor)
            if (now.st_uid, now.st_gid) != (was.st_uid, was.st_gid):
                with _where_allowed():
                    os.fchown(descriptor, owner, was.st_gid)
        now = os.fstat(descriptor)
        return now.st_uid == was.st_uid, now.st_gid == was.st_gid


if sys.platform == "linux":

    def _keep_attributes(old: Path, descriptor: int) -> bool:
        """Keep the extended attributes; whether the access list is the old one, or as absent as it was."""
        wanted, is_known = _attributes(old)
        for name, value in wanted.items():
            with _where_allowed():
                os.setxattr(descriptor, name, value)
        now, _ = _attributes(descriptor)
        if _ACCESS_LIST in now and _ACCESS_LIST not in wanted:  # the folder gives one to its new files
            with _where_allowed():
                os.removexattr(descriptor, _ACCESS_LIST)
            now, _ = _attributes(descriptor)
        return is_known and now.get(_ACCESS_LIST) == wanted.get(_ACCESS_LIST)

    def _attributes(file: Path | int) -> tuple[dict[str, bytes], bool]:
        """The attributes of a file, and whether these are all; a disk may know none."""
        found: dict[str, bytes] = {}
        try:
            for name in os.listxattr(file):
                if name not in _OF_THE_CONTENT:
                    found[name] = os.getxattr(file, name)
        except OSError as error:
            if error.errno not in _NOT_FOR_US | {errno.ENODATA}:
                raise
            return found, error.errno in (errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS)
        return found, True

else:

    def _keep_attributes(_old: Path, _descriptor: int) -> bool:
        """Python knows none of them here."""
        return True


@contextlib.contextmanager
def _where_allowed() -> Iterator[None]:
    """Go on where the system does not let us; any other OSError is raised."""
    try:
        yield
    except OSError as error:
        if error.errno not in _NOT_FOR_US:
            raise
