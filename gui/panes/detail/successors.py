"""By which claims the one in detail is replaced: links, found bit by bit where the file is large."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.panes.source.link_button import LinkButton
from models.claims.claim import Claim
from models.tables.document import Document
from models.text.date_text import show_date
from models.text.display import Display
from models.text.figure_text import show_figure

_MOST = 3
"""How many are shown."""

_DOT = " · "


class Successors(QWidget):
    """A line a claim that replaces the shown one: "Replaced by 1,240 · 14 Mar 2024"; hidden where there is none."""

    found = Signal(bool)
    """Whether the claim that was shown last is replaced."""

    claim_chosen = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._claim_id, self._ids = "", [""] * _MOST
        self._rows = [self._row(place) for place in range(_MOST)]
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for row, _ in self._rows:
            column.addWidget(row)
        self.hide()

    def show_of(self, claim_id: str, display: Display) -> None:
        """Show what replaces another claim, or the same one after a change; at once, unless the file is large."""
        self._claim_id, self._display = claim_id, display
        self._turn.start()
        self._go_on()

    def _go_on(self) -> None:
        """Look at some more claims of the file; once all are known, say what came of it."""
        namers = self._document.records.namers
        if not (namers.take_in_more() and namers.take_in_more()):  # all of a small file in one turn
            self._turn.stop()
            self._show(self._replacing())

    def _replacing(self) -> list[Claim]:
        """The claims that replace it, in the order of the file."""
        claims = self._document.records.claims
        naming = (claims.get(claim_id) for claim_id in self._document.records.namers.of([self._claim_id]))
        replacing = [claim for claim in naming if claim is not None and claim.replaces == self._claim_id]
        return sorted(replacing, key=lambda claim: claims.slot(claim.id))

    def _show(self, replacing: Sequence[Claim]) -> None:
        for place, (row, link) in enumerate(self._rows):
            row.setVisible(place < len(replacing))
            if place < len(replacing):
                self._ids[place] = replacing[place].id
                link.set_words(self._words(replacing[place]))
        self.setVisible(bool(replacing))
        self.found.emit(bool(replacing))

    def _words(self, claim: Claim) -> str:
        day = claim.as_of or claim.stated_on
        parts = show_figure(claim.figure, self._display), show_date(day, self._display) if day else ""
        return _DOT.join(filter(None, parts))

    def _row(self, place: int) -> tuple[QWidget, LinkButton]:
        row, link = QWidget(self), LinkButton()
        says = QLabel(self.tr("Replaced by"))
        says.setForegroundRole(QPalette.ColorRole.BrightText)
        link.setObjectName(f"header_successor_{place}")
        link.setAccessibleDescription(says.text())
        link.clicked.connect(lambda: self.claim_chosen.emit(self._ids[place]))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(says)
        line.addWidget(link, 1, Qt.AlignmentFlag.AlignLeft)
        return row, link
