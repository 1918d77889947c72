"""Files that were let go of: by closing their window, by reading them again, by opening another."""

import gc
import sys
import weakref
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from gui.application import Application
from gui.main_window import MainWindow
from models.claims.claim import Claim
from tests.gui.large_file import COUNT

TIMES = 10


class Traces:
    """What can be seen of files without holding them: all but one claim of each."""

    def __init__(self) -> None:
        self._held: list[weakref.ref[object]] = []
        self._claims: list[Claim] = []  # which knows no weak references: who else has it is counted

    def leave(self, window: MainWindow) -> None:
        """Remember what a window shows."""
        records = window.editor.records
        self._held += [weakref.ref(records), weakref.ref(records.claims)]
        self._claims.append(records.claims.at(COUNT // 2))

    def leave_window(self, window: MainWindow) -> None:
        """Remember a window, and what it shows."""
        self._held += [weakref.ref(part) for part in (window, window.editor, window.table, window.chart)]
        self.leave(window)

    def left(self) -> int:
        """How much of all that is still there."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        lonely = [object()]
        mine = sys.getrefcount(lonely[0])
        claims = sum(sys.getrefcount(self._claims[n]) > mine for n in range(len(self._claims)))
        return claims + sum(one() is not None for one in self._held)


def _is_whole(window: MainWindow) -> bool:
    return not window.editor.document.is_partial and len(window.editor.records.claims) == COUNT


def test_nothing_is_left_of_windows_that_were_closed(application: Application, qtbot: QtBot, large: Path) -> None:
    traces = Traces()
    for _ in range(TIMES):
        window = application.open_window(large)
        qtbot.waitUntil(lambda window=window: _is_whole(window), timeout=20_000)
        qtbot.waitUntil(lambda window=window: window.chart.has_begun, timeout=20_000)
        traces.leave_window(window)
        window.close()
        del window
    assert application.windows == ()
    qtbot.waitUntil(lambda: traces.left() == 0, timeout=10_000)


def test_nothing_is_left_of_a_file_that_was_read_again(application: Application, qtbot: QtBot, large: Path) -> None:
    traces, window = Traces(), application.open_window(large)
    qtbot.waitUntil(lambda: _is_whole(window), timeout=20_000)
    for _ in range(TIMES):
        traces.leave(window)
        was = window.editor.records
        window.actions_["file.reload"].trigger()
        qtbot.waitUntil(lambda was=was: _is_whole(window) and window.editor.records is not was, timeout=20_000)
        del was
    qtbot.waitUntil(lambda: traces.left() == 0, timeout=10_000)
