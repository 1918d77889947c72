"""The timeline's room in the window: empty until the window stands, then the chart."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.beside.refusing import refusing
from gui.disk.save_name import ask_save_name
from gui.editor import Editor
from gui.looks.theme import LIGHT, Theme
from models.claims.visible import visible
from models.storage.atomic import write_atomically
from models.tables.claim_table import ClaimTable
from models.text.display import Display

if TYPE_CHECKING:
    from gui.panes.timeline.chart import TimelineChart


class TimelineRoom(QWidget):
    """Holds the timeline chart; pyqtgraph and numpy are imported in `begin`, after the window's first picture."""

    claim_chosen = Signal(str)
    refused = Signal(str)
    picture_saved = Signal(str)
    """The chart was saved as a picture: a sentence that says where."""

    def __init__(self, editor: Editor, table: ClaimTable, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("timeline_room")
        self._editor = editor
        self._table = table
        self._chart: TimelineChart | None = None
        self._theme = LIGHT
        self._display = Display()
        self._chosen = ""
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)

    @property
    def has_begun(self) -> bool:
        """Whether the chart is there."""
        return self._chart is not None

    def begin(self) -> None:
        """Build the chart, and draw what the file holds."""
        if self._chart is not None:
            return
        from gui.panes.timeline.chart import TimelineChart
        from gui.panes.timeline.feed import TimelineFeed

        chart = self._chart = TimelineChart(self)
        chart.set_theme(self._theme)
        chart.set_display(self._display)
        chart.choose({self._chosen})
        chart.claim_chosen.connect(self.claim_chosen)
        chart.picture_requested.connect(self.ask_picture)
        self._room.addWidget(chart)
        self.setFocusProxy(chart)
        TimelineFeed(self._editor.document, chart, self)
        self._table.rows_changed.connect(self._show_rows)
        self._show_rows()

    def set_theme(self, theme: Theme) -> None:
        """Recolour."""
        self._theme = theme
        self._tell(lambda chart: chart.set_theme(theme))

    def set_display(self, display: Display) -> None:
        """Write numbers and dates in another way."""
        self._display = display
        self._tell(lambda chart: chart.set_display(display))

    def choose(self, claim_id: str) -> None:
        """Put a ring around a claim."""
        self._chosen = claim_id
        self._tell(lambda chart: chart.choose({claim_id}))

    def zoom_to_data(self) -> None:
        """Show everything that is drawn."""
        self._tell(lambda chart: chart.zoom_to_data())

    def ask_picture(self) -> None:
        """Let the user choose a file, and save the chart as it is into it."""
        self.begin()
        path = self._editor.path
        start = path.with_suffix(".png") if path else Path.home() / "chart.png"
        kinds = {".png": self.tr("Picture"), ".svg": self.tr("Drawing")}
        chosen = ask_save_name(self, self.tr("Save chart as picture"), start, kinds)
        if chosen is not None:
            self.save_picture(chosen)

    def save_picture(self, path: Path) -> None:
        """Save the chart as it is now, as PNG or SVG by the suffix."""
        from gui.paper.chart_files import sheet_png, sheet_svg

        paint = sheet_svg if path.suffix.lower() == ".svg" else sheet_png
        if self._chart is None:
            return
        with refusing(self.refused.emit):
            write_atomically(path, paint(self._chart.sheet(self._editor.records.heading.title)))
            self.picture_saved.emit(self.tr("The chart is saved as “{}”.").format(visible(path.name)))

    def _show_rows(self) -> None:
        """Draw only what the table shows, once that is all that there will be."""
        if self._table.awaits_more:
            return
        is_all = self._table.claim_count == len(self._editor.records.claims)
        self._tell(lambda chart: chart.show_only(None if is_all else self._table.slots))

    def _tell(self, what: "Callable[[TimelineChart], None]") -> None:
        if self._chart is not None:
            what(self._chart)
