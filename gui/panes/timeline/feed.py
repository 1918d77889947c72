"""The feed: keeps a timeline chart up to date with a document, while the chart can be seen."""

from collections.abc import Generator

from PySide6.QtCore import QObject, QTimer

from gui.panes.timeline.chart import TimelineChart
from models.claims.change import Change
from models.claims.claim_file import Kind
from models.tables.document import Document
from models.tables.turns import Turns
from models.timeline.marks import Marks
from models.timeline.piecewise import Piecewise

_FRAME = 16
"""Milliseconds that the chart leaves to what was edited: that is seen first, and the chart with the next picture."""
_CLAIMS_PER_MS = 1000
_LONGEST_DELAY = 300
"""Milliseconds of quiet after an edit; large files are drawn again only once nobody types."""
_MANY = 10_000
_SHARE = 4
"""Changes of more claims, and of more than this part of all, are not followed: the marks are made anew, in turns."""
_DRAWN = (Kind.CLAIMS, Kind.MEASURES, Kind.SUBJECTS, Kind.CLAIMANTS, Kind.SOURCES)


class TimelineFeed(QObject):
    """Draws a document's timeline into a chart after every change that it shows; many at once are one.

    A change costs what it touches; a large file is read in turns with all else, so that the window answers meanwhile.
    While nobody sees the chart it rests.
    """

    def __init__(self, document: Document, chart: TimelineChart, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._chart = document, chart
        self._marks: Marks | None = None
        self._is_due = True
        self._turns = Turns(self)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._begin_where_seen)
        document.changed.connect(self._follow)
        document.was_reset.connect(self._start_over)
        chart.was_shown.connect(self._wake)
        self._wake()

    def settling(self) -> Generator[float]:
        """Draw what there is by now, seen or not, a turn at each step, which says what part of the claims is read."""
        try:
            while self._is_due:
                if self._turns.is_at_work:
                    self._turns.advance()
                else:
                    self._begin()
                if self._is_due:
                    yield self._marks.part if self._marks else 0.0
        finally:
            if not self._chart.isVisible():
                self._turns.stop()

    def _follow(self, change: Change, slots: tuple[int, ...]) -> None:
        if not change.touches(*_DRAWN):
            return
        if len(change.edits) > _MANY and len(change.edits) * _SHARE > len(self._document.records.claims):
            self._marks = None
        elif self._marks is not None:
            self._marks.apply(change, slots)
        self._is_due = True
        self._turns.stop()
        self._wait(max(_FRAME, min(len(self._document.records.claims) // _CLAIMS_PER_MS, _LONGEST_DELAY)))

    def _start_over(self) -> None:
        """Another file: what was put by hand for the last one is of no use to it."""
        self._turns.stop()
        self._marks = None
        self._is_due = True
        self._chart.forget()
        self._wake()

    def _wake(self) -> None:
        if self._is_due:
            self._wait(0)

    def _wait(self, milliseconds: int) -> None:
        if self._chart.isVisible():
            self._timer.start(milliseconds)

    def _begin_where_seen(self) -> None:
        if self._chart.isVisible():
            self._begin()

    def _begin(self) -> None:
        self._timer.stop()
        if self._document.is_partial:
            self._chart.show_reading()
            return
        is_first = self._marks is None
        self._turns.begin(self._working(self._marks or self._read_anew()))
        if is_first and self._turns.is_at_work:
            self._chart.show_reading()

    def _read_anew(self) -> Marks:
        self._marks = Marks(self._document.records)
        return self._marks

    def _working(self, marks: Marks) -> Piecewise[None]:
        """Read and order what is not yet, and draw it."""
        timeline = yield from marks.work()
        self._is_due = False
        self._chart.draw(timeline)
