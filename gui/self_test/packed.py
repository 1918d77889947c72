"""The files of a packaged program, as they were when it was packed, and as they are loaded."""

import sys
from collections.abc import Iterator
from pathlib import Path

from gui.resources import RESOURCES
from gui.self_test.outcome import Failed

LIST = "CONTENTS.txt"
"""A line for each file: its size in bytes, a blank, its path from the folder of the list."""

_HAS_LIST = hasattr(sys, "_MEIPASS") and sys.platform != "darwin"  # where the signature of the bundle is such a list
_LOADED = Path("/proc/self/maps")
_SHOWN = 5
_REPLACED = (".so", ".dll", ".dylib")
"""Suffixes of libraries: those of Qt may be replaced by others, as their licence has it, so their sizes may differ."""


def has_files(folder: Path = RESOURCES.parent, has_list: bool = _HAS_LIST) -> str:
    """Every file that was packed is there, as long as it was, libraries of whatever length."""
    if not has_list:
        return "There is no list: this is no package, or one that is signed."
    listed = [line.partition(" ") for line in (folder / LIST).read_text("utf-8").splitlines()]
    if wanting := [name for size, _, name in listed if not _is_whole(folder / name, int(size))]:
        more = f" and {len(wanting) - _SHOWN:,} more" if len(wanting) > _SHOWN else ""
        raise Failed(f"Missing or cut short: {', '.join(wanting[:_SHOWN])}{more}. Install the program again.")
    return f"{len(listed):,} files."


def _is_whole(path: Path, size: int) -> bool:
    if not path.is_file():
        return False
    found = path.stat().st_size
    return found > 0 if any(suffix in _REPLACED for suffix in path.suffixes) else found == size


def has_own_libraries(folder: Path = RESOURCES.parent, has_list: bool = _HAS_LIST, loaded: Path = _LOADED) -> str:
    """Every library that was packed is loaded from the package, not from a system that may have another, or none."""
    if not has_list or not loaded.is_file():
        return "There is no list of what is loaded."
    folder = folder.resolve()  # as the system tells it
    packed = {path.name for path in folder.rglob("*.so*")}
    paths = set(_loaded(loaded))
    if strange := sorted(str(path) for path in paths if not path.is_relative_to(folder) and _is_one_of(path, packed)):
        raise Failed(f"Not from the package: {', '.join(strange[:_SHOWN])}.")
    return f"{sum(path.is_relative_to(folder) for path in paths):,} libraries."


def _loaded(table: Path) -> Iterator[Path]:
    """The libraries in a table of the memory of a process, in which the path is the last of six columns."""
    for line in table.read_text("utf-8", "surrogateescape").splitlines():
        *columns, path = line.split(maxsplit=5)
        if len(columns) == 5 and ".so" in path:
            yield Path(path)


def _is_one_of(path: Path, names: set[str]) -> bool:
    """Whether a library is one of some names, which may leave out the end of its version."""
    return any(path.name == name or path.name.startswith(f"{name}.") for name in names)
