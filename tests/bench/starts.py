"""How long a start takes: each in a process of its own, from its birth to its first picture."""

import os
import statistics
import subprocess
import sys
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
import os, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from gui.application import Application, make_qt
from gui.first_paint import FirstPaint
qt = make_qt([])
application = Application(qt)
window = application.open_window(Path({example!r}))
def done():
    if {chart}:
        plot = window.findChild(QWidget, "timeline_plot")
        if plot is None or plot.picture is None or not plot.picture.timeline.claims:
            QTimer.singleShot(1, done)
            return
        plot.viewport().repaint()
    print(time.monotonic()); sys.stdout.flush(); os._exit(0)
FirstPaint(window).painted.connect(done)
qt.exec()
"""

EAGER = "import numpy, pandas, pyqtgraph, gui.panes.timeline.chart, gui.panes.timeline.feed\n" + OURS
EXAMPLE = str(TOP / "resources" / "examples" / "russian-losses-2022-2026.claims")


def start_rows(times: int = 5) -> list[Row]:
    """The two rows of starting."""
    codes = {
        "bare": BARE,
        "window": OURS.format(example=EXAMPLE, chart=False),
        "chart": OURS.format(example=EXAMPLE, chart=True),
        "eager": EAGER.format(example=EXAMPLE, chart=True),
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
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": os.devnull}
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=TOP, env=environment, capture_output=True, text=True, check=False, timeout=60
    )
    return float(done.stdout) - start
