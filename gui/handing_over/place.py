"""Where the programs of one user, of one version, on one screen meet."""

import hashlib
import os
import platform
import sys
from pathlib import Path
from typing import NamedTuple

import models
from models.storage.data_folder import data_folder, make_private, name_program

_SCREEN = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")


class Place(NamedTuple):
    """A lock that says who was first, and what `QLocalServer` is to be called: a path, on Windows a name."""

    lock: Path
    socket: str


def find_place() -> Place | None:
    """The place for this user, version, data folder, computer and screen; None where no folder can be had for it.

    Its name is short, for the path of a socket has room for 103 bytes.
    """
    name_program()
    name = f"counterclaim-{_digest()}"
    try:
        folder = _folder()
    except OSError:
        return None
    return Place(folder / f"{name}.lock", name if sys.platform == "win32" else str(folder / name))


def _digest() -> str:
    user = str(os.geteuid()) if sys.platform != "win32" else os.environ.get("USERNAME", "")
    screen = (os.environ.get(name, "") for name in _SCREEN)
    known = (models.__version__, user, platform.node(), str(data_folder()), *screen)
    return hashlib.sha256("\0".join(known).encode("utf-8", "surrogateescape")).hexdigest()[:12]


def _folder() -> Path:
    """The session's own folder, which is empty after a restart; where there is none of ours, that of the data."""
    session = os.environ.get("XDG_RUNTIME_DIR", "")
    if sys.platform != "win32" and session and _is_ours(Path(session)):
        return Path(session)
    return make_private(data_folder())


def _is_ours(folder: Path) -> bool:
    """Whether a folder is this user's, and closed to others."""
    try:
        told = folder.stat()
    except OSError:
        return False
    return told.st_uid == os.geteuid() and not told.st_mode & 0o077
