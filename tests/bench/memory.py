"""The most memory that this process has held."""

import resource
import sys
from pathlib import Path


def peak() -> int:
    """Bytes; on Linux of this program alone, where `getrusage` begins with what the one that started it held."""
    own = Path("/proc/self/status")
    if own.exists():
        status = own.read_text("ascii")
        return int(status.partition("VmHWM:")[2].split()[0]) * 1024
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return held if sys.platform == "darwin" else held * 1024
