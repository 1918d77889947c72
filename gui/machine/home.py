"""The user's home folder."""

import os
from pathlib import Path


def home_folder() -> Path:
    """The home folder; the root where the system knows of none, as for a user without a name in a container."""
    try:
        return Path.home()
    except RuntimeError:
        return Path(os.sep)
