"""`python -m tests.bench.moments FILE NAME`: what a window takes for something that is done now and then, as JSON.

Each is done in a process of its own, for what one leaves behind would help or hinder the next.
"""

import itertools
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from gui.application import Application, make_qt
from gui.main_window import MainWindow
from models.claims.claim_file import Kind
from models.claims.filter import Filter
from tests.bench.walk import WORD, Taken, Walk, chart

_EARLY = "staff"
"""A word that the first claims of the large example have."""

_EDITS = 5
_QUIET = 1.0
"""Seconds after an edit in which all that follows from it is done, in a file of a thousand claims."""

Told = dict[str, Taken]


class Beat:
    """The longest time in which a window did not hear anybody, also while something waits in a loop of its own."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._tick)
        self.start()

    def start(self) -> None:
        """Forget what was."""
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


class Desk:
    """A window on a file, as soon as something of it is there."""

    def __init__(self, path: Path) -> None:
        qt = make_qt([])
        self.window: MainWindow = Application(qt).open_window()
        self.steps = Walk(qt, self.window)
        self.steps.time("window", lambda: None, lambda: self.window.findChild(QWidget, "timeline_plot") is not None)
        self.document = self.window.editor.document
        self.steps.painted("open", lambda: self.window.files.open(path), lambda: len(self.document.records.claims) > 0)

    def rest(self) -> None:
        """Let everything be there, and be quiet."""
        self.steps.time("whole", lambda: None, over=lambda: not self.document.is_partial)
        self.steps.rest()

    def is_sieved(self) -> bool:
        """Whether all claims that pass the filter are there."""
        return not self.window.table.awaits_more and not self.document.is_partial


def typed(desk: Desk) -> Told:
    """A filter while the file is still being read, for what stands in its first part too."""
    desk.steps.painted("typed", lambda: desk.window.sieve.set_filter(Filter(text=_EARLY)), desk.is_sieved)
    return desk.steps.taken


def edited(desk: Desk) -> Told:
    """The longest event of all that follows from an edit; of some edits, the median."""
    desk.rest()
    table, texts, longest = desk.window.table, itertools.count(), list[float]()
    index = table.index(3, table.column("place"))
    for _ in range(_EDITS):
        until = time.perf_counter() + _QUIET
        desk.steps.time(
            "edited",
            lambda: table.setData(index, f"place {next(texts)}"),
            over=lambda end=until: time.perf_counter() > end,  # type: ignore[misc]
        )
        longest.append(desk.steps.taken["edited"].stall)
    middle = sorted(longest)[_EDITS // 2]
    return {"edited": Taken(middle, middle, middle)}


def sourced(desk: Desk) -> Told:
    """Another title for the source that is shown, and a filter right after it."""
    desk.rest()
    window, records = desk.window, desk.document.records
    window.choose(window.table.claim(0).id)
    source = next(iter(records.sources))
    other = msgspec.structs.replace(source, title=f"{source.title}, again")
    desk.steps.time("sourced", lambda: window.editor.change_record(Kind.SOURCES, other, "Change a source"))
    desk.steps.painted("filtered", lambda: window.sieve.set_filter(Filter(text=WORD)), desk.is_sieved)
    return desk.steps.taken


def previewed(desk: Desk) -> Told:
    """The preview of all claims, until its first page is there to be seen."""
    desk.rest()

    def has_page() -> bool:
        pages: Any = desk.window.findChild(QWidget, "print_pages")
        return pages is not None and bool(pages._pictures)

    desk.steps.time("previewed", desk.window.interior.sheets.preview_claims, has_page)
    return desk.steps.taken


def printed(desk: Desk) -> Told:
    """All claims as PDF: the processor's time for a page, that for all, and the longest stall."""
    from pypdfium2 import PdfDocument

    chart(desk.steps, desk.window)  # whose first picture else comes in between
    desk.rest()
    sheets: Any = desk.window.interior.sheets
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "claims.pdf")
        beat, start = Beat(), time.process_time()
        sheets._find_claims(partial(sheets._export_report, path))
        whole = time.process_time() - start
        document = PdfDocument(path)
        pages = len(document)
        document.close()
    return {"printed": Taken(whole / pages, whole, beat.longest)}


MOMENTS: dict[str, Callable[[Desk], Told]] = {
    moment.__name__: moment for moment in (typed, edited, sourced, previewed, printed)
}


def main() -> None:
    """One moment, on a copy of the file, in folders of nobody's."""
    with tempfile.TemporaryDirectory(dir=Path(sys.argv[1]).parent) as folder:
        os.environ.update(XDG_DATA_HOME=folder, XDG_CONFIG_HOME=folder)
        path = Path(folder) / "moment.claims"
        shutil.copy(sys.argv[1], path)
        print(msgspec.json.encode(MOMENTS[sys.argv[2]](Desk(path))).decode(), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
