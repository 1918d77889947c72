"""The files of a packaged program, as they were when it was packed: a list beside them says so."""

import sys
from pathlib import Path

from gui.resources import RESOURCES
from gui.self_test.outcome import Failed

LIST = "CONTENTS.txt"
"""A line for each file: its size in bytes, a blank, its path from the folder of the list."""

_SHOWN = 5
_REPLACED = (".so", ".dll", ".dylib")
"""Suffixes of libraries: those of Qt may be replaced by others, as their licence has it, so their sizes may differ."""


def has_files(folder: Path = RESOURCES.parent, is_packaged: bool = hasattr(sys, "_MEIPASS")) -> str:
    """Every file that was packed is there, as long as it was, libraries of whatever length."""
    if not is_packaged:
        return "Not packaged."
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
