"""What the packaged program starts gets the variables that the user had."""

import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[3]
HOOK = TOP / "resources" / "packaging" / "before_others.py"


@pytest.mark.parametrize("before", [None, "", "/opt/lib"])
def test_the_search_for_libraries_is_the_users_again_at_once(
    before: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gui.machine.users_variables import _Before

    monkeypatch.setattr(_Before, "values", None)
    monkeypatch.setenv("PYINSTALLER_RESET_ENVIRONMENT", "")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/program/_internal")
    if before is None:
        monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    else:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    runpy.run_path(str(HOOK))
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
    assert os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"


SAYS = """
import os, runpy, subprocess, sys
{hook}
os.environ.update(QT_PLUGIN_PATH="/program/plugins", QML2_IMPORT_PATH="/program/qml")
from gui.machine.users_variables import give_back
give_back()
print(*(os.environ.get(name) for name in ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")))
"""


@pytest.mark.parametrize(
    ("hook", "left"), [(f"runpy.run_path({str(HOOK)!r})", "/mine None"), ("", "/program/plugins /program/qml")]
)
def test_those_of_qt_are_the_users_again_once_qt_stands_if_they_were_noted(hook: str, left: str) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "QML2_IMPORT_PATH"}
    environment["QT_PLUGIN_PATH"] = "/mine"
    command = [sys.executable, "-c", SAYS.format(hook=hook)]
    done = subprocess.run(command, cwd=TOP, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert (done.stdout.strip(), done.stderr) == (left, "")
