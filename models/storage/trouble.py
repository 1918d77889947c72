"""What the system's errors mean for somebody who wants to save a file."""

import errno
import os
from typing import NamedTuple


class Trouble(NamedTuple):
    """Why it did not work, as a clause (“the disk is full”), and what to do, as another (“make room there”)."""

    reason: str
    advice: str


ELSEWHERE = "save it in another place"

_FULL = Trouble("the disk is full", f"make room there or {ELSEWHERE}")
_SHARE_USED_UP = Trouble("your share of that disk is used up", f"make room there or {ELSEWHERE}")
_TOO_LARGE = Trouble("the disk takes no file of that size", ELSEWHERE)
_NO_FOLDER = Trouble("there is no such folder", f"bring it back or {ELSEWHERE}")
_NOT_A_FOLDER = Trouble("a part of that path is no folder", ELSEWHERE)
_NO_RIGHT = Trouble("you may not write in that folder", f"ask for the right to or {ELSEWHERE}")
_NOT_TO_REPLACE = Trouble("you may not replace that file there", f"ask for the right to or {ELSEWHERE}")
_READ_ONLY = Trouble("that disk can only be read", ELSEWHERE)
_LONG_NAME = Trouble("its name is too long for that disk", "save it under a shorter name")
_BAD_NAME = Trouble("that disk takes no such name", "save it under a plainer name")
_LOOP = Trouble("it is a link that leads back to itself", f"remove the link or {ELSEWHERE}")
_BROKEN = Trouble("the disk or its connection failed", f"try again, and if that fails {ELSEWHERE}")
_SHARE_LOST = Trouble("the connection to the network share is lost", f"try again once it is back or {ELSEWHERE}")
_DISK_GONE = Trouble("that disk is not there any more", f"connect it again or {ELSEWHERE}")
_HELD = Trouble("another program keeps the file to itself", f"close it there and try again or {ELSEWHERE}")
_TOO_MANY = Trouble("too many files are open", "close some windows or programs and try again")

_SHARE_ERRORS = (
    *("ESTALE", "ETIMEDOUT", "EHOSTDOWN", "EHOSTUNREACH", "ENETDOWN", "ENETUNREACH", "ENETRESET", "ENOTCONN"),
    *("ECONNRESET", "ECONNABORTED", "ECONNREFUSED", "EPIPE", "ENOLINK", "EREMOTEIO", "ESHUTDOWN", "ECOMM"),
)
_NAMES: dict[str, Trouble] = {
    "ENOSPC": _FULL,
    "EDQUOT": _SHARE_USED_UP,
    "EFBIG": _TOO_LARGE,
    "ENOENT": _NO_FOLDER,
    "ENOTDIR": _NOT_A_FOLDER,
    "EACCES": _NO_RIGHT,
    "EPERM": _NOT_TO_REPLACE,
    "EROFS": _READ_ONLY,
    "ENAMETOOLONG": _LONG_NAME,
    "EINVAL": _BAD_NAME,
    "EILSEQ": _BAD_NAME,
    "ELOOP": _LOOP,
    "EIO": _BROKEN,
    "ENODEV": _DISK_GONE,
    "ENXIO": _DISK_GONE,
    "EBUSY": _HELD,
    "ETXTBSY": _HELD,
    "EMFILE": _TOO_MANY,
    "ENFILE": _TOO_MANY,
    **dict.fromkeys(_SHARE_ERRORS, _SHARE_LOST),
}
_TROUBLES = {getattr(errno, name): trouble for name, trouble in _NAMES.items() if hasattr(errno, name)}
"""By number; not every system has every name."""


def trouble(error: OSError) -> Trouble:
    """What an error means; the system's own words where it is none of the usual."""
    known = _TROUBLES.get(error.errno or 0)
    return known or Trouble(f"the system says “{error.strerror or os.strerror(errno.EIO)}”", ELSEWHERE)
