"""Python's own libraries as they go into the folder: without symbols, and without the path where they were built.

Whoever builds Python leaves both in, 20 MB of the one; the other has the loader look for libraries in a folder of
somebody's that may not be there, or be a stranger's. Those of the wheels are left as they are: they come without, or
are laid out so that `strip` breaks them.
"""

import subprocess
from collections.abc import Iterator
from pathlib import Path

from resources.packaging.elf import forget_run_path


def bare_python(folder: Path) -> None:
    """Make the libraries of Python in a folder bare, where it is packed as `_internal`; `strip` must be there."""
    for path in _libraries(folder):
        subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)
        path.write_bytes(forget_run_path(path.read_bytes()))


def _libraries(folder: Path) -> Iterator[Path]:
    found = (*folder.glob("libpython3*.so*"), *folder.glob("python3*/lib-dynload/*.so"))
    return (path for path in found if not path.is_symlink())
