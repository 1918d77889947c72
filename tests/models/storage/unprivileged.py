"""Code run as somebody who is not root, for root may write everywhere."""

import os
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[3]
NOBODY = 65534

_BEGIN = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from models.claims.errors import ClaimsError
from models.storage.atomic import write_atomically
from models.storage.backups import Backups
from models.storage.lock import Lock, Locked
from models.storage.holder import Holder
Holder.new()  # imports what it needs, which may lie where only root can read
path = Path(sys.argv[1])
"""
_DROP = f"""
if os.getuid() == 0:
    os.setgroups([])
    os.setgid({NOBODY})
    os.setuid({NOBODY})
"""


def run_unprivileged(code: str, path: Path, first: str = "") -> str:
    """What the code prints; it finds the storage modules imported and the path under its name.

    ``first`` is run before, as whoever runs the test: imports of what lies where only root can read.
    """
    command = [sys.executable, "-c", _BEGIN + first + _DROP + code, str(path)]
    return subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=True).stdout.strip()


def is_root() -> bool:
    """Whether this is root, who can make files of others; never on Windows."""
    return hasattr(os, "getuid") and os.getuid() == 0
