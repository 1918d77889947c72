"""On whatever screen, no dialog is larger than it, and nothing that a dialog says is cut."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[3]
_LIMIT = 180


@pytest.mark.parametrize("size", [(1280, 800), (853, 533), (640, 400)], ids=["1x", "1.5x", "2x"])
def test_dialogs_fit_a_screen_of_1280_by_800_points(size: tuple[int, int], tmp_path: Path) -> None:
    """At once and a half, and twice: in a process of its own, for Qt asks only once how large the screen is."""
    width, height = size
    screen = {"name": "small", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96}
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": [screen]}), "utf-8")
    test = Path(__file__).with_name("on_a_screen.py")
    command = [sys.executable, "-m", "pytest", "-q", "--no-header", "-p", "no:cacheprovider", str(test)]
    environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}"}
    done = subprocess.run(
        command, cwd=_ROOT, env=environment, capture_output=True, text=True, check=False, timeout=_LIMIT
    )
    assert done.returncode == 0, done.stdout[-6000:]
