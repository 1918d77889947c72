"""A program whose files were replaced while it runs saves, tells of mistakes, closes; what cannot be had says why."""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

from gui.log.at_hand import MODULES

TOP = Path(__file__).resolve().parents[3]


def run(tmp_path: Path, fetched: str) -> "subprocess.CompletedProcess[str]":
    """A copy of the program, whose own files are taken away while it runs; what it asked for then is printed."""
    top, out, home = tmp_path / "top", tmp_path / "out", tmp_path / "home"
    for part in ("gui", "models", "resources"):
        shutil.copytree(TOP / part, top / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(Path(__file__).with_name("upgraded.py"), top)
    out.mkdir()
    for name in ("one.claims", "other.claims"):
        shutil.copy(TOP / "resources/examples/stoltenberg-2024-03.claims", out / name)
    places = {name: str(home) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    environment = os.environ | places | {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "upgraded.py", str(out / "one.claims"), str(out), fetched]
    return subprocess.run(command, cwd=top, env=environment, capture_output=True, text=True, check=False, timeout=120)


def test_what_must_be_possible_still_imports_nothing_any_more(tmp_path: Path) -> None:
    done = run(tmp_path, "fetched")
    assert done.stdout.split() == [], done.stderr
    assert done.returncode == 0, done.stderr


def test_what_is_listed_is_there() -> None:
    assert [name for name in MODULES if importlib.util.find_spec(name) is None] == []


def test_without_the_list_saving_would_fail(tmp_path: Path) -> None:
    done = run(tmp_path, "nothing")
    assert "gui.dialogs" in done.stdout
    assert done.returncode != 0
