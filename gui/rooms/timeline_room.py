"""The timeline's room in the window: empty until the window stands, then the chart."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.beside.refusing import Refusing
from gui.disk.save_name import ask_save_name
from gui.editor import Editor
from gui.rooms.room import Room
from gui.rooms.whole_chart import WholeChart
from models.claims.errors import ClaimsError
from models.claims.visible import visible
from models.storage.atomic import write_atomically
from models.tables.claim_table import ClaimTable

if TYPE_CHECKING:
    from gui.panes.timeline.chart import TimelineChart  # noqa: F401  in words below


class TimelineRoom(Room["TimelineChart"]):
    """Holds the timeline chart; pyqtgraph and numpy are imported in `begin`, after the window's first picture."""

    claim_chosen = Signal(str)
    refused = Signal(str)
    picture_saved = Signal(str)
    """The chart was saved as a picture: a sentence that says where."""

    def __init__(self, editor: Editor, table: ClaimTable, parent: QWidget) -> None:
        super().__init__("timeline_room", parent)
        self._editor = editor
        self._table = table
        self._chosen = ""
        self._whole: WholeChart | None = None

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
        self._table.rows_changed.connect(self._show_rows)
        self._show_rows()
        document = self._editor.document
        self._whole = WholeChart(TimelineFeed(document, chart, self), document, self._table, self)

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
        start = path.with_suffix(".png") if path else Path.home() / "chart.png"
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
            if self._whole is not None:
                self._whole.then(partial(self._write_picture, path))

    def _check_whole(self) -> None:
        if self._editor.document.is_partial:
            raise ClaimsError("The file is still being read: its chart can be saved once all of it is here.")

    def _write_picture(self, path: Path) -> None:
        from gui.paper.chart_files import sheet_png, sheet_svg

        paint = sheet_svg if path.suffix.lower() == ".svg" else sheet_png
        if self._pane is None:
            return
        with Refusing(self.refused.emit):
            write_atomically(path, paint(self._pane.sheet(self._editor.records.heading.title)))
            self.picture_saved.emit(self.tr("The chart is saved as “{}”.").format(visible(path.name)))

    def _show_rows(self) -> None:
        """Draw only what the table shows, once that is all that there will be."""
        if self._table.awaits_more:
            return
        is_all = self._table.claim_count == len(self._editor.records.claims)
        self._tell(lambda chart: chart.show_only(None if is_all else self._table.slots))
