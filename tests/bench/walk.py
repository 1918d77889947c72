"""`python -m tests.bench.walk FILE`: what a window on a claim file takes for each thing that is done in it, as JSON.

Each operation is timed to the moment when the window shows its answer (`first`), and to the moment when nothing of it
is left to do (`whole`); `stall` is the longest time meanwhile in which the window did not hear anybody.
"""

import itertools
import multiprocessing
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from gui.application import Application, QtApplication, make_qt
from gui.main_window import MainWindow
from models.claims.filter import Filter, SortKey
from tests.bench.memory import peak

LONGEST = 900.0
"""Seconds after which an operation is given up."""

WORD = "meduza"
SORTED = ("claimant", "place", "as_of", "figure", "note")
TIMES = 7
POINTS = 200
_PAUSE = 0.02
"""Seconds between two repetitions: pyqtgraph drops moves of the mouse that come sooner than a hundredth."""


class Taken(msgspec.Struct, frozen=True):
    """How long an operation took, in seconds."""

    first: float
    whole: float
    stall: float


class Walked(msgspec.Struct, frozen=True):
    """Every operation at one size; memory is the most that the process held by then, in bytes."""

    claims: int
    taken: dict[str, Taken]
    bare_memory: int
    opened_memory: int
    memory: int


class Paints(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802
        """Hold nothing back."""
        self.count += event.type() == QEvent.Type.Paint
        return False


class Walk:
    """Does one thing after another in a window, and waits for each to be over."""

    def __init__(self, qt: QtApplication, window: MainWindow) -> None:
        self._qt = qt
        self._window = window
        self._beat = QTimer(interval=1)
        self._beat.start()
        self._paints = Paints(window.claims.view.viewport())
        self.taken: dict[str, Taken] = {}

    def time(
        self,
        name: str,
        work: Callable[[], object],
        seen: Callable[[], bool] = lambda: True,
        over: Callable[[], bool] = lambda: True,
    ) -> None:
        """Do some work, wait until its answer is seen and it is over, and keep how long that took."""
        first, stall = 0.0, 0.0
        start = last = time.perf_counter()
        work()
        while True:
            now = time.perf_counter()
            stall, last = max(stall, now - last), now
            if not first and seen():
                first = now - start
            if first and over():
                break
            if now - start > LONGEST:
                raise SystemExit(f"“{name}” was not over after {LONGEST:g} seconds.")
            self._qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.taken[name] = Taken(first, time.perf_counter() - start, stall)

    def painted(
        self,
        name: str,
        work: Callable[[], object],
        over: Callable[[], bool] = lambda: True,
        paints: Paints | None = None,
    ) -> None:
        """The same for work whose answer is seen in the claim table, or where ``paints`` counts."""
        counted = paints or self._paints
        before = counted.count
        self.time(name, work, lambda: counted.count > before, over)

    def often(self, name: str, work: Callable[[], object], paints: Paints | None = None) -> None:
        """The median of some times of painted work."""
        taken = []
        for _ in range(TIMES):
            time.sleep(_PAUSE)
            self.painted(name, work, paints=paints)
            taken.append(self.taken.pop(name))
        self.taken[name] = sorted(taken, key=lambda one: one.first)[TIMES // 2]

    def rest(self) -> None:
        """Let what goes on behind the window end, so that the next operation is timed alone."""
        self.time("rest", lambda: None, over=lambda: not self._window.sieve.is_reading)
        self.taken.pop("rest")


def walk(path: Path) -> Walked:
    """All that is timed, with a file that nobody else needs."""
    qt = make_qt([])
    window = Application(qt).open_window()
    steps = Walk(qt, window)
    steps.time("window", lambda: None, lambda: window.findChild(QWidget, "timeline_plot") is not None)
    bare = peak()
    document = window.editor.document
    steps.painted(
        "open",
        lambda: window.files.open(path),
        lambda: len(document.records.claims) > 0 and not document.is_partial,
    )
    opened = peak()
    chart(steps, window)
    steps.rest()
    _move_about(steps, window)
    _look_around(steps, window)
    _edit(steps, window)
    _compare(steps, window)
    _save(steps, window)
    return Walked(len(document.records.claims), steps.taken, bare, opened, peak())


def chart(steps: Walk, window: MainWindow) -> None:
    """The chart's first picture, which is made behind the window once the file is there."""
    plot: Any = window.findChild(QWidget, "timeline_plot")
    steps.time("chart", lambda: None, lambda: plot.picture is not None and len(plot.picture.timeline.columns.x) > 0)


def _move_about(steps: Walk, window: MainWindow) -> None:
    """The chart under the mouse: drawn to and fro, and asked what is under a point."""
    plot: Any = window.findChild(QWidget, "timeline_plot")
    paints, middle = Paints(plot.viewport()), plot.rect().center()
    ways = itertools.cycle((QPoint(60, 0), QPoint(20, 0)))
    _mouse(plot, QEvent.Type.MouseButtonPress, middle)
    _mouse(plot, QEvent.Type.MouseMove, middle + QPoint(20, 0))
    steps.often("pan the timeline", lambda: _mouse(plot, QEvent.Type.MouseMove, middle + next(ways)), paints)
    _mouse(plot, QEvent.Type.MouseButtonRelease, middle)
    places = [QPointF(middle) + QPointF(n * 7 % 90, n * 11 % 60) for n in range(POINTS)]
    start = time.perf_counter()
    for place in places:
        plot.row_at(place)
    taken = (time.perf_counter() - start) / POINTS
    steps.taken["find the point under the mouse"] = Taken(taken, taken, taken)


def _mouse(plot: Any, kind: QEvent.Type, place: QPoint) -> None:
    is_held = kind is not QEvent.Type.MouseButtonRelease
    button, held = Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton if is_held else Qt.MouseButton.NoButton
    where = QPointF(place)
    event = QMouseEvent(kind, where, QPointF(plot.mapToGlobal(place)), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(plot.viewport(), event)


def _look_around(steps: Walk, window: MainWindow) -> None:
    bar, sieve, table = window.claims.view.verticalScrollBar(), window.sieve, window.table
    bar.setValue(bar.maximum() // 2)
    steps.often("scroll a page", lambda: bar.setValue(bar.value() + 35))
    bar.setValue(0)

    def is_sieved() -> bool:
        return not table.awaits_more

    for letters in (WORD[:-1], WORD):
        steps.painted(f"filter “{letters}”", lambda text=letters: sieve.set_filter(Filter(text=text)), is_sieved)  # type: ignore[misc]
    steps.painted("clear the filter", lambda: sieve.set_filter(Filter()), is_sieved)
    for field in SORTED:
        steps.painted(f"sort by {field}", lambda name=field: sieve.set_keys([SortKey(name)]), is_sieved)  # type: ignore[misc]
    frame, keys = sieve.frame, itertools.cycle([SortKey("claimant", descending=True), SortKey("claimant")])
    steps.time("put in order", lambda: frame.in_order([next(keys)]))
    steps.painted("back to the file's order", lambda: sieve.set_keys([]), is_sieved)


def _edit(steps: Walk, window: MainWindow) -> None:
    table, stack = window.table, window.editor.undo_stack
    index = table.index(3, table.column("place"))
    texts = itertools.count()
    steps.often("edit a cell", lambda: table.setData(index, f"place {next(texts)}"))
    steps.often("undo", stack.undo)
    steps.often("redo", stack.redo)
    claim = table.claim(5)
    steps.painted("remove a claim", lambda: window.editor.remove_claims([claim.id]))
    steps.painted("undo that", stack.undo)


def _compare(steps: Walk, window: MainWindow) -> None:
    room = window.comparison

    def is_answered() -> bool:
        inquiry = room._inquiry
        return inquiry is not None and inquiry.comparison is not None and not inquiry.is_waiting

    steps.time("compare", lambda: window.docks.show("comparison"), is_answered)
    table = window.table
    index = table.index(2, table.column("figure"))
    steps.painted("edit in sight of the comparison", lambda: table.setData(index, "1,234"), is_answered)
    window.docks.show("timeline")


def _save(steps: Walk, window: MainWindow) -> None:
    steps.time("save", window.files.save, lambda: window.editor.is_clean)
    table = window.table
    table.setData(table.index(1, table.column("place")), "another place")
    steps.time("save again", window.files.save, lambda: window.editor.is_clean)


def main() -> None:
    """Walk on a link to the file, in folders of nobody's."""
    with tempfile.TemporaryDirectory(dir=Path(sys.argv[1]).parent) as folder:
        os.environ.update(XDG_DATA_HOME=folder, XDG_CONFIG_HOME=folder)
        path = Path(folder) / "walk.claims"
        shutil.copy(sys.argv[1], path)
        walked = walk(path)
        print(msgspec.json.encode(walked).decode(), flush=True)
        os._exit(0)


if __name__ == "__main__":
    multiprocessing.freeze_support()
    main()
