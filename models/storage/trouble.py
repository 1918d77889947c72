"""What the system's errors mean for somebody who wants to save a file."""

import errno
import os
from typing import NamedTuple

from models.claims.saying import Clause


class Trouble(NamedTuple):
    """Why it did not work, as a clause (“the disk is full”), and what to do, as another (“make room there”)."""

    reason: Clause
    advice: Clause


ELSEWHERE = Clause("save it in another place")
ASK = Clause("ask for the right to or save it in another place")
PLAINER_NAME = Clause("save it under a plainer name")
_ROOM = Clause("make room there or save it in another place")

_FULL = Trouble(Clause("the disk is full"), _ROOM)
_SHARE_USED_UP = Trouble(Clause("your share of that disk is used up"), _ROOM)
_TOO_LARGE = Trouble(Clause("the disk takes no file of that size"), ELSEWHERE)
_NO_FOLDER = Trouble(Clause("there is no such folder"), Clause("bring it back or save it in another place"))
_NOT_A_FOLDER = Trouble(Clause("a part of that path is no folder"), ELSEWHERE)
_NO_RIGHT = Trouble(Clause("you may not write in that folder"), ASK)
_NOT_TO_REPLACE = Trouble(Clause("you may not replace that file there"), ASK)
_READ_ONLY = Trouble(Clause("that disk can only be read"), ELSEWHERE)
_LONG_NAME = Trouble(Clause("its name is too long for that disk"), Clause("save it under a shorter name"))
_BAD_NAME = Trouble(Clause("that disk takes no such name"), PLAINER_NAME)
_LOOP = Trouble(Clause("it is a link that leads back to itself"), Clause("remove the link or save it in another place"))
_BROKEN = Trouble(
    Clause("the disk or its connection failed"), Clause("try again, and if that fails save it in another place")
)
_SHARE_LOST = Trouble(
    Clause("the connection to the network share is lost"),
    Clause("try again once it is back or save it in another place"),
)
_DISK_GONE = Trouble(Clause("that disk is not there any more"), Clause("connect it again or save it in another place"))
_HELD = Trouble(
    Clause("another program keeps the file to itself"),
    Clause("close it there and try again or save it in another place"),
)
_TOO_MANY = Trouble(Clause("too many files are open"), Clause("close some windows or programs and try again"))

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
    return known or Trouble(Clause("the system says “{0}”", error.strerror or os.strerror(errno.EIO)), ELSEWHERE)
