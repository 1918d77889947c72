"""A folder's own entries, put on the disk."""

import contextlib
import os
from pathlib import Path


def sync_folder(folder: Path) -> None:
    """Put a new name in a folder on the disk; where a folder cannot be opened (Windows), the system does."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
