"""Qt finds its plugins and translations whatever the folder is called in which it lies."""

import os
import subprocess
import sys
from pathlib import Path

import PyInstaller
import PySide6
import pytest

TOP = Path(__file__).resolve().parents[3]

AS_PACKAGED = f"""
import runpy, sys
sys.path.append({str(Path(PyInstaller.__file__).parent / "fake-modules")!r})
runpy.run_path({str(TOP / "resources/packaging/before_others.py")!r})
from _pyi_rth_utils.qt import create_embedded_qt_conf
create_embedded_qt_conf("PySide6", "/the one, that PyInstaller knows/PySide6/Qt")
"""
"""What goes before the program where it is packaged."""

PLUGINS = """
import os
from gui.machine.screen import require_qt
{require}
from PySide6.QtCore import QLibraryInfo
print(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
print([name for name in os.environ if "QT_CONF" in name])
"""


def told(require: str, folder: Path) -> list[str]:
    """Where Qt looks for its plugins where PySide lies in a folder, and what a program that it starts would be told."""
    folder.symlink_to(Path(PySide6.__file__).parents[1], target_is_directory=True)
    code, variables = PLUGINS.format(require=require), {**os.environ, "PYTHONPATH": str(folder)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=TOP, env=variables, capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()


def test_pyside_alone_tells_it_a_path_that_ends_at_a_comma(tmp_path: Path) -> None:
    plugins, _ = told("", tmp_path / "Reports, old")
    assert plugins == str(tmp_path / "Reports/plugins")  # else nobody need be kept from it


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere it is told as PySide does")
@pytest.mark.parametrize("name", ["Reports, old", "a;b", 'the "new" one', r"back\slash", "50% $HOME ü"])
def test_it_finds_itself_under_any_name(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    assert told("require_qt()", folder) == [str(folder / "PySide6/Qt/plugins"), "[]"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere it is told as PySide does")
def test_packaged_it_is_told_nothing_either(tmp_path: Path) -> None:
    folder = tmp_path / "Reports, old"
    assert told(f"{AS_PACKAGED}\nrequire_qt()", folder) == [str(folder / "PySide6/Qt/plugins"), "[]"]
