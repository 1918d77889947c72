"""How long a start takes: each in a process of its own, from its birth to its first picture."""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.rows import Row

TOP = Path(__file__).resolve().parents[2]

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, done)
def done():
    print(time.monotonic()); sys.stdout.flush(); import os; os._exit(0)
qt = QApplication([])
window = Window(); window.resize(1280, 800); window.show(); qt.exec()
"""

OURS = """
import gc, os, sys, time
gc.disable()  # as main.py has it, whose imports come a little earlier here, to be watched
import main
from gui.machine.screen import require_screen
require_screen()
{eager}
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from gui.application import Application
from gui.first_paint import FirstPaint
def watch(application, paths):
    open_files(application, paths)
    FirstPaint(application.windows[0]).painted.connect(lambda: done(application.windows[0]))
def done(window):
    if {chart}:
        plot = window.findChild(QWidget, "timeline_plot")
        if plot is None or plot.picture is None or not plot.picture.timeline.claims:
            QTimer.singleShot(1, lambda: done(window))
            return
        plot.viewport().repaint()
    print(time.monotonic()); sys.stdout.flush(); os._exit(0)
open_files, Application.open_files = Application.open_files, watch
main.main([{example!r}])
"""

EAGER = "import numpy, pandas, pyqtgraph, gui.panes.timeline.chart, gui.panes.timeline.feed"
EXAMPLE = TOP / "resources" / "examples" / "russian-losses-2022-2026.claims"
_FOLDERS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")


def start_rows(times: int = 5) -> list[Row]:
    """The two rows of starting."""
    codes = {
        "bare": BARE,
        "window": OURS.format(example=EXAMPLE.name, chart=False, eager=""),
        "chart": OURS.format(example=EXAMPLE.name, chart=True, eager=""),
        "eager": OURS.format(example=EXAMPLE.name, chart=True, eager=EAGER),
    }
    taken: dict[str, list[float]] = {name: [] for name in codes}
    for _ in range(times):  # by turns, so that a busy moment hits all alike
        for name, code in codes.items():
            taken[name].append(_start(code))
    median = {name: statistics.median(values) for name, values in taken.items()}
    return [
        Row(
            operation="start to first painted table",
            floor_is="a bare QMainWindow's first paint",
            floor=median["bare"],
            ours=median["window"],
            budget=1.3,
        ),
        Row(
            operation="start until the chart is drawn",
            floor_is="the same, everything imported first",
            floor=median["eager"],
            ours=median["chart"],
            budget=1.15,
        ),
    ]


def _start(code: str) -> float:
    """Seconds of one start in folders of its own, for what ends at its first picture leaves a lock behind."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(EXAMPLE, folder)
        own = {name: str(Path(folder, name)) for name in _FOLDERS}
        for path in own.values():
            Path(path).mkdir(mode=0o700)
        environment = os.environ | own | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(TOP)}
        start = time.monotonic()
        done = subprocess.run(
            [sys.executable, "-c", code],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        return float(done.stdout) - start
