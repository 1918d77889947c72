"""Tests on a screen of a given size, in a process of their own: Qt asks only once how large the screen is."""

import json
import os
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]


def assert_passes_on_screen(tests: Path, size: tuple[int, int], folder: Path, limit: int) -> None:
    """Run a file of tests on a screen of so many points, at most so many seconds; the folder is for its setup."""
    config = folder / "screens.json"
    config.write_text(json.dumps({"screens": [_screen(*size)]}), "utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "--no-header", "-p", "no:cacheprovider", str(tests)]
    environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}"}
    done = subprocess.run(
        command, cwd=_ROOT, env=environment, capture_output=True, text=True, check=False, timeout=limit
    )
    assert done.returncode == 0, done.stdout[-6000:]


def _screen(width: int, height: int) -> dict[str, str | int]:
    place = {"name": "small", "x": 0, "y": 0, "width": width, "height": height}
    return place | {"dpr": 1, "logicalDpi": 96, "logicalBaseDpi": 96}
