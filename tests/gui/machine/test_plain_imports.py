"""PySide's hook before each import, and that a program of ours has none."""

import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[3]

IMPORTS = """
import linecache, sys
from gui.machine.screen import require_painting
import builtins
{require}
import PySide6.QtWidgets
import colorsys
print(builtins.__import__ is builtins.__feature_import__, any(name.endswith("colorsys.py") for name in linecache.cache))
"""


def said(require: str) -> str:
    """Whether each import goes through the hook, and whether the source of what is imported is read."""
    code = IMPORTS.format(require=require)
    done = subprocess.run([sys.executable, "-c", code], cwd=TOP, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_pyside_alone_reads_the_source_of_what_is_imported() -> None:
    assert said("") == "True True"  # else there is nothing to take away any more


def test_what_is_required_of_qt_takes_the_hook_away() -> None:
    assert said("require_painting()") == "False False"


def test_it_is_taken_away_once_and_nothing_else_is() -> None:
    assert said("require_painting(); require_painting()") == "False False"
