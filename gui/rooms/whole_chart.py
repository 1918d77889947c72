"""Waiting until the chart shows all that there is: what is sent out holds no less than the file and the table."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.beside.progress_dialog import ProgressDialog
from models.tables.claim_table import ClaimTable
from models.tables.document import Document

if TYPE_CHECKING:
    from gui.panes.timeline.feed import TimelineFeed


class WholeChart(QObject):
    """Has something done once the chart shows all; where that is not in a moment, a dialog says so and has Cancel."""

    def __init__(self, feed: "TimelineFeed", document: Document, table: ClaimTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._feed, self._table, self._room = feed, table, parent
        self._wanted: list[Callable[[], None]] = []
        self._dialog: ProgressDialog | None = None
        feed.drew.connect(self._look)
        table.rows_changed.connect(self._look)
        document.was_reset.connect(self.give_up)

    def then(self, do: Callable[[], None]) -> None:
        """Do something as soon as all is drawn, which may be now; never, where the user gives up."""
        self._wanted.append(do)
        self._feed.hurry()
        self._look()
        if self._wanted and self._dialog is None:
            self._dialog = ProgressDialog(self._room.window(), self.tr("Drawing the timeline…"))
            self._dialog.setRange(0, 0)  # nobody knows how far it is
            self._dialog.canceled.connect(self.give_up)
            self._dialog.appear_later()

    def give_up(self) -> None:
        """Do nothing of what was to be done then."""
        if self._wanted:
            self._feed.rest()
            self._end()

    def _look(self) -> None:
        if self._wanted and not self._feed.is_due and not self._table.awaits_more:
            wanted = self._wanted
            self._end()
            for do in wanted:
                do()

    def _end(self) -> None:
        self._wanted = []
        if self._dialog is not None:
            self._dialog.end()
            self._dialog = None
