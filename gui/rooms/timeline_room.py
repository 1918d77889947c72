"""The timeline's room in the window: empty until the window stands, then the chart."""

from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.beside.refusing import Refusing
from gui.disk.save_name import ask_save_name
from gui.editor import Editor
from gui.machine.home import home_folder
from gui.rooms.room import Room
from models.claims.errors import ClaimsError
from models.claims.visible import visible
from models.storage.atomic import write_atomically
from models.tables.claim_sieve import ClaimSieve
from models.tables.claim_table import ClaimTable

if TYPE_CHECKING:
    from gui.panes.timeline.chart import TimelineChart
    from gui.panes.timeline.feed import TimelineFeed


class TimelineRoom(Room["TimelineChart"]):
    """Holds the timeline chart; pyqtgraph and numpy are imported in `begin`, after the window's first picture."""

    claim_chosen = Signal(str)
    refused = Signal(str)
    picture_saved = Signal(str)
    """The chart was saved as a picture: a sentence that says where."""

    def __init__(self, editor: Editor, table: ClaimTable, sieve: ClaimSieve, parent: QWidget) -> None:
        super().__init__("timeline_room", parent)
        self._editor = editor
        self._table, self._sieve = table, sieve
        self._chosen = ""
        self._feed: TimelineFeed | None = None

    @property
    def has_begun(self) -> bool:
        """Whether the chart is there."""
        return self._pane is not None

    def begin(self) -> None:
        """Build the chart, and draw what the file holds."""
        if self._pane is not None:
            return
        from gui.panes.timeline.chart import TimelineChart
        from gui.panes.timeline.feed import TimelineFeed

        chart = TimelineChart(self)
        self._dress(chart)
        chart.choose({self._chosen})
        chart.claim_chosen.connect(self.claim_chosen)
        chart.picture_requested.connect(self.ask_picture)
        self._furnish(chart)
        self._feed = TimelineFeed(self._editor.document, chart, self)
        self._table.rows_changed.connect(self._show_rows)
        self._show_rows()

    def choose(self, claim_id: str) -> None:
        """Put a ring around a claim."""
        self._chosen = claim_id
        self._tell(lambda chart: chart.choose({claim_id}))

    def zoom_to_data(self) -> None:
        """Show everything that is drawn."""
        self._tell(lambda chart: chart.zoom_to_data())

    def ask_picture(self) -> None:
        """Let the user choose a file, and save the chart into it."""
        path = self._editor.path
        start = path.with_suffix(".png") if path else home_folder() / "chart.png"
        kinds = {".png": self.tr("Picture"), ".svg": self.tr("Drawing")}
        with Refusing(self.refused.emit):
            self._check_whole()
            chosen = ask_save_name(self, self.tr("Save chart as picture"), start, kinds)
            if chosen is not None:
                self.save_picture(chosen)

    def save_picture(self, path: Path) -> None:
        """Save the chart as PNG or SVG by the suffix, as soon as it shows all that there is."""
        self.begin()
        with Refusing(self.refused.emit):
            self._check_whole()
            self._when_whole(lambda: self._tell(partial(self._write_picture, path)))

    def _check_whole(self) -> None:
        if self._editor.document.is_partial:
            raise ClaimsError("The file is still being read: its chart can be saved once all of it is here.")

    def _when_whole(self, then: Callable[[], None]) -> None:
        """Do something as soon as the chart shows all that there is, perhaps now; never, where the user gives up."""
        from gui.printing.print_job import PrintJob

        steps = self._settling()
        if next(steps, None) is None:
            then()
            return
        job = PrintJob(steps, self.window(), self.tr("Drawing the timeline…"))
        job.done.connect(then)
        job.refused.connect(self.refused)
        self._editor.document.was_reset.connect(job.give_up)  # another file is not what was asked for
        job.start()

    def _settling(self) -> Generator[float]:
        yield from self._sieve.settling()
        if self._feed is not None:
            yield from self._feed.settling()

    def _write_picture(self, path: Path, chart: "TimelineChart") -> None:
        from gui.paper.chart_files import sheet_png, sheet_svg

        paint = sheet_svg if path.suffix.lower() == ".svg" else sheet_png
        with Refusing(self.refused.emit):
            write_atomically(path, paint(chart.sheet(self._editor.records.heading.title)))
            self.picture_saved.emit(self.tr("The chart is saved as “{}”.").format(visible(path.name)))

    def _show_rows(self) -> None:
        """Draw only what the table shows, once that is all that there will be."""
        if self._table.awaits_more:
            return
        is_all = self._table.claim_count == len(self._editor.records.claims)
        self._tell(lambda chart: chart.show_only(None if is_all else self._table.slots))
