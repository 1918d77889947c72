"""What is said when files are handed over, as bytes: a length of four bytes, then fields between zero bytes."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

HEAD = 4
"""Bytes of the length that goes before a message."""
LONGEST = 1 << 20
"""Bytes of a message without its head."""
MOST = 256
"""Files in a message; who has more to open does it without help."""

HERE = b"!"
"""What the running program says: it has understood, and waits to be told that the files are its own."""
YOURS = b"."
"""What the other one says then, and ends. One that no longer waits does not say it, so that no file opens twice."""


class Handed(NamedTuple):
    """Files to open, none for a new one; and by what leave of the desktop a window may come to the front.

    `token` is that of Wayland's xdg-activation, `startup` the id of X11's startup notification; "" where there is none.
    """

    paths: tuple[Path, ...]
    token: str = ""
    startup: str = ""

    @classmethod
    def of_this_start(cls, files: Sequence[Path]) -> "Handed":
        """What this process was started with; OSError where its folder is gone, from which its paths are told."""
        environment = os.environ.get
        paths = tuple(path.absolute() for path in files)
        return cls(paths, environment("XDG_ACTIVATION_TOKEN", ""), environment("DESKTOP_STARTUP_ID", ""))


def encode(handed: Handed) -> bytes:
    """A message with its head; ValueError for one that nobody would take."""
    fields = (handed.token, handed.startup, *map(str, handed.paths))
    message = b"\0".join(map(os.fsencode, fields))
    if len(message) > LONGEST or len(handed.paths) > MOST:
        raise ValueError("too much to hand over")
    return len(message).to_bytes(HEAD, "big") + message


def length(head: bytes) -> int:
    """How many bytes follow a head; ValueError where that is more than anybody has to say."""
    told = int.from_bytes(head, "big")
    if told > LONGEST:
        raise ValueError("too long a message")
    return told


def decode(message: bytes) -> Handed:
    """A message without its head; ValueError where it is none."""
    token, startup, *paths = map(os.fsdecode, message.split(b"\0"))  # ValueError where fields are missing
    if len(paths) > MOST or not all(map(os.path.isabs, paths)):
        raise ValueError("no list of files")
    return Handed(tuple(map(Path, paths)), token, startup)
