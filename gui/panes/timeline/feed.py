"""The feed: keeps a timeline chart up to date with a document, while the chart can be seen."""

from PySide6.QtCore import QObject, QTimer

from gui.panes.timeline.chart import TimelineChart
from models.claims.change import Change
from models.claims.claim_file import Kind
from models.tables.document import Document
from models.timeline.marks import Marks

_AT_A_TIME = 5000
"""Claims read between two events: about 14 ms of work."""
_CLAIMS_PER_MS = 500
_LONGEST_DELAY = 2000
"""Milliseconds of quiet after an edit; large files are drawn again only once nobody types."""
_DRAWN = (Kind.CLAIMS, Kind.MEASURES, Kind.SUBJECTS, Kind.CLAIMANTS, Kind.SOURCES)


class TimelineFeed(QObject):
    """Draws a document's timeline into a chart after every change that it shows; many at once are one.

    A large file is read in steps, so that the window answers meanwhile.
    """

    def __init__(self, document: Document, chart: TimelineChart, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._chart = document, chart
        self._marks: Marks | None = None
        self._is_due = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        document.changed.connect(self._follow)
        document.was_reset.connect(self._start_over)
        chart.was_shown.connect(self._wake)
        self._wake()

    def _follow(self, change: Change, slots: tuple[int, ...]) -> None:
        if not change.touches(*_DRAWN):
            return
        if self._marks is not None:
            self._marks.apply(change, slots)
        self._is_due = True
        self._wait(min(len(self._document.records.claims) // _CLAIMS_PER_MS, _LONGEST_DELAY))

    def _start_over(self) -> None:
        """Another file: what was put by hand for the last one is of no use to it."""
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

    def _go_on(self) -> None:
        """Read some more claims, and draw once all are read."""
        if not self._chart.isVisible():
            return
        if self._marks is None:
            self._marks = Marks(self._document.records)
        if self._marks.read(_AT_A_TIME):
            self._is_due = False
            self._chart.draw(self._marks.timeline())
        else:
            self._timer.start(0)
