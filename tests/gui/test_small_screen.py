"""The window on a screen of 1280 × 800 points at once and a half, where little room is left."""

import json
import os
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
_LIMIT = 120


def test_the_window_fits_a_screen_of_1280_by_800_points_at_once_and_a_half(tmp_path: Path) -> None:
    """In a process of its own, for Qt asks only once how large the screen is."""
    screen = {"name": "small", "x": 0, "y": 0, "width": 853, "height": 533, "dpr": 1}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96}
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": [screen]}), "utf-8")
    test = Path(__file__).with_name("on_a_small_screen.py")
    command = [sys.executable, "-m", "pytest", "-q", "--no-header", "-p", "no:cacheprovider", str(test)]
    environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}"}
    done = subprocess.run(
        command, cwd=_ROOT, env=environment, capture_output=True, text=True, check=False, timeout=_LIMIT
    )
    assert done.returncode == 0, done.stdout[-6000:]
