"""What the system says of a file without reading it, and when that is enough to know its bytes."""

import errno
import os
import stat
import sys
from pathlib import Path
from typing import NamedTuple

RACY = 2.0
"""Seconds: the coarsest clock by which any disk dates its files (FAT).

Whoever writes within the same tick as the one before leaves the same times.
"""

_NS = 1_000_000_000
_COARSE_NS = 10_000_000
_TO_LOOK = os.O_RDONLY | sum(getattr(os, name, 0) for name in ("O_NONBLOCK", "O_NOCTTY", "O_BINARY", "O_CLOEXEC"))


class Signature(NamedTuple):
    """What tells a file from what it was: nobody writes it, in place or by replacing it, without changing this.

    Unless within the tick of the disk's clock in which it was written before. Times are nanoseconds since 1970.
    """

    device: int
    inode: int
    size: int
    written: int
    changed: int

    @classmethod
    def of(cls, found: os.stat_result) -> "Signature":
        """The signature of a file of which the system has said this."""
        return cls(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)

    @property
    def tells(self) -> bool:
        """Whether every change changes it.

        Not on Windows, where “changed” is the day of its making, and who writes it may put “written” back. Nor where
        times end on hundredths of a second: such disks date files roughly, and some have no “changed” either (FAT).
        """
        return sys.platform != "win32" and bool(self.written % _COARSE_NS and self.changed % _COARSE_NS)

    @property
    def is_named_later(self) -> bool:
        """Whether the clock had ticked on between the last byte and the name, which changes “changed”.

        Then whoever writes a file that has just been named leaves another “written” at the least.
        """
        return self.tells and self.changed > self.written

    def is_behind(self, moment: int) -> bool:
        """Whether whatever is written from a moment on leaves another; the moment is one of the disk's own clock."""
        return self.tells and max(self.written, self.changed) + RACY * _NS < moment


def open_to_look(path: Path) -> int:
    """A descriptor of a plain file, of what stands there now; OSError where there is none, or nobody may read it.

    Only opening asks a network share how the file stands; `stat` may answer by what was known a minute ago. Waits for
    no pipe.
    """
    if not stat.S_ISREG(path.stat().st_mode):  # not even opened: that would wake who writes into a pipe
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
    descriptor = os.open(path, _TO_LOOK)
    if stat.S_ISREG(os.fstat(descriptor).st_mode):
        return descriptor
    os.close(descriptor)
    raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))


def signature(path: Path) -> Signature | None:
    """The signature of the plain file that stands there now; None where there is none that can be read."""
    try:
        descriptor = open_to_look(path)
        try:
            return Signature.of(os.fstat(descriptor))
        finally:
            os.close(descriptor)
    except (OSError, ValueError):  # ValueError: a path with NUL
        return None
