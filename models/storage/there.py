"""What stands under a path; False where nobody may look, or no file can have such a name.

`Path.is_file` and its kin raise PermissionError there (until Python 3.14). Whoever opens the file learns why not.
"""

import os
from pathlib import Path


def is_there(path: Path) -> bool:
    """Whether anything is there, links followed."""
    return os.path.exists(path)  # noqa: PTH110


def is_file(path: Path) -> bool:
    """Whether it is a plain file, links followed."""
    return os.path.isfile(path)  # noqa: PTH113


def is_folder(path: Path) -> bool:
    """Whether it is a folder, links followed."""
    return os.path.isdir(path)  # noqa: PTH112
