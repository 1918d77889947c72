"""The archive of modules of a packaged program, which is a part of its program file."""

import os
import sys
from pathlib import Path

_OPEN = Path("/proc/self/fd")


def hold_archive() -> None:
    """Have modules that are imported later read from the file that this process was started from; on Linux.

    An upgrade puts another file in its place, or takes it away; PyInstaller opens it for each import anew, so it would
    read nonsense, or end the process. A file that is open stays as it is.
    """
    reader = getattr(sys.modules.get("pyimod02_importers"), "pyz_archive", None)
    if reader is None or not _OPEN.is_dir():
        return
    reader._filename = str(_OPEN / str(os.open(sys.executable, os.O_RDONLY)))
