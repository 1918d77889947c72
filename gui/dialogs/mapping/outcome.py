"""What the rows come to: the first of them as claims, and every row that is refused."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QTabWidget, QVBoxLayout, QWidget

from gui.dialogs.labels import MutedLabel
from gui.dialogs.mapping.table_view import PlainTable
from models.claims.visible import in_short
from models.sheets.accounted import Refused, Taken
from models.sheets.mapping import Target
from models.tables.language import said
from models.tables.reading_table import ReadingTable
from models.tables.refused_table import Column, RefusedTable
from models.text.display import Display
from models.text.fields import Terms

_CELLS = 16
"""The average characters of the column of cells; all the rest is for the reason."""


class Outcome(QTabWidget):
    """Two tables, one behind the other."""

    row_chosen = Signal(int)
    """A refused row was come to: its number in the sheet."""

    save_requested = Signal()
    """The refused rows are to be saved as a table of their own."""

    def __init__(self, display: Display) -> None:
        super().__init__()
        self._display = display
        self._claims = ReadingTable(self)
        self._refused = RefusedTable(self)
        self._claim_view = PlainTable("mapping_claims", self.tr("The first rows as claims"), self._claims)
        self._refused_view = PlainTable("mapping_refused", self.tr("Refused rows"), self._refused)
        self._about = MutedLabel()
        self._save = QPushButton(self.tr("&Save refused rows…"))
        self._lay_out()
        self._claims.modelReset.connect(self._claim_view.fit_columns)
        self._refused_view.selectionModel().currentRowChanged.connect(self._come_to)
        self._save.clicked.connect(self.save_requested)

    def show_claims(self, taken: Sequence[Taken], terms: Terms, fed: Iterable[Target], why_none: str) -> None:
        """Show the first rows as claims; where there are none, why."""
        self._claim_view.why_empty = why_none
        self._claims.show_taken(taken, terms, fed)
        self._claim_view.viewport().update()

    def show_refused(self, refused: Sequence[Refused], *, is_whole: bool) -> None:
        """Show the rows that are refused; those of the whole table can be saved."""
        self._refused.show_refused(refused)
        count = self._display.number(len(refused))
        so_far = count if is_whole else f"{count}…"
        self.setTabText(1, self.tr("&Refused ({})").format(so_far) if is_whole or refused else self.tr("&Refused"))
        self._refused_view.why_empty = self.tr("No row is refused.") if is_whole else ""
        self._save.setEnabled(is_whole and bool(refused))
        told = self._display.counted(len(refused), "{0} row is refused.", "{0} rows are refused.")
        after = self.tr("What is mended in the saved table can be imported by the same mapping.")
        self._about.setText(f"{told} {after}" if refused else "")

    def go_to_refused(self) -> None:
        """Show the refused rows."""
        self.setCurrentIndex(1)
        self._refused_view.setFocus()

    def _come_to(self, current: QModelIndex, _: QModelIndex) -> None:
        refused = self._refused.refused(current.row())
        if refused is not None and self._refused_view.isVisible():
            self._about.setText(in_short(said(refused.reason)))
            self.row_chosen.emit(refused.row)

    def _lay_out(self) -> None:
        self.setObjectName("mapping_outcome")
        self.setAccessibleName(self.tr("What the rows come to"))
        self.setDocumentMode(True)
        header = self._refused_view.horizontalHeader()
        header.setSectionResizeMode(Column.ROW, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.REASON, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        self._refused_view.setColumnWidth(Column.CELLS, self.fontMetrics().averageCharWidth() * _CELLS)
        self._about.setObjectName("mapping_about_refused")
        self._save.setObjectName("mapping_save_refused")
        self._save.setAutoDefault(False)
        lower = QHBoxLayout()
        lower.addWidget(self._about, 1)
        lower.addWidget(self._save)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._refused_view, 1)
        column.addLayout(lower)
        self.addTab(self._claim_view, self.tr("&Preview"))
        self.addTab(page, "")
        self.show_refused((), is_whole=False)
