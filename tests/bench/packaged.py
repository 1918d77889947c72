"""What `make package` made, against the same from source: how soon it is seen on a screen, and how much room it takes.

`python -m tests.bench.packaged` prints these rows alone.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.rows import HEAD, Row
from tests.bench.screen_pixel import Pixel, is_to_be_had, screen

TOP = Path(__file__).resolve().parents[2]
FOLDER = TOP / "dist" / "counterclaim"
EXAMPLE = TOP / "resources" / "examples" / "russian-losses-2022-2026.claims"
MOST = 330_000_000
"""Bytes that the folder may have."""

_NOT_MADE = "The packaged program is left out, because it is not there: `make package` makes it."
_NO_SCREEN = "Its start is left out, because there is no screen to see it on: Xvfb is not there."

_FOLDERS = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")


def left_out() -> Iterator[str]:
    """Which rows there are not, and why, in sentences."""
    if not FOLDER.is_dir():
        yield _NOT_MADE
    elif not is_to_be_had():
        yield _NO_SCREEN


def packaged_rows(times: int = 7) -> Iterator[Row]:
    """The rows of the packaged program; none where it was not made, its start only where there can be a screen."""
    if not FOLDER.is_dir():
        return
    yield Row(operation="packaged folder", floor_is="330 MB", floor=MOST, ours=_size(FOLDER), budget=1.0, unit="MB")
    if is_to_be_had():
        yield _start_row(times)


def _start_row(times: int) -> Row:
    programs = {"source": (sys.executable, str(TOP / "main.py")), "package": (str(FOLDER / "counterclaim"),)}
    taken: dict[str, list[float]] = {name: [] for name in programs}
    with screen() as pixel:
        for turn in range(times + 1):  # the first only fills the caches
            for name, program in programs.items():  # by turns, so that a busy moment hits both
                seconds = _start(program, pixel)
                taken[name] += [seconds] if turn else []
    median = {name: statistics.median(values) for name, values in taken.items()}
    return Row(
        operation="packaged program, start to first picture",
        floor_is="the same from source",
        floor=median["source"],
        ours=median["package"],
        budget=1.2,
    )


def _start(program: Sequence[str], pixel: Pixel) -> float:
    """Seconds until a program is seen, in folders of its own, for one that is killed leaves a lock behind."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        shutil.copy(EXAMPLE, folder)
        own = {name: str(Path(folder, name)) for name in _FOLDERS}
        for path in own.values():
            Path(path).mkdir(mode=0o700)
        environment = os.environ | own | {"DISPLAY": pixel.display, "QT_QPA_PLATFORM": "xcb"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        pixel.wait(is_there=False)
        start = time.monotonic()
        with subprocess.Popen([*program, EXAMPLE.name], cwd=folder, env=environment) as process:
            try:
                return pixel.wait(is_there=True) - start
            finally:
                process.kill()


def _size(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def main() -> int:
    """Print the rows; the exit code says whether all budgets are met."""
    rows = list(packaged_rows())
    print(HEAD, *(row.line() for row in rows), *left_out(), sep="\n")
    return 0 if rows and all(row.is_met for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
