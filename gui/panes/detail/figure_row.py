"""The figure's row, which asks “about?” where a round number was typed as exact."""

import msgspec
from PySide6.QtWidgets import QWidget

from gui.panes.detail.entries import LineEntry
from gui.panes.detail.field_row import Check, FieldRow
from gui.panes.source.link_button import LinkButton
from models.claims.claim import Claim, with_figure
from models.claims.figure import Bound
from models.text.fields import Field, Terms
from models.text.figure_text import looks_rounded


class FigureRow(FieldRow):
    """Offers “about” after a round number was typed as exact, until another claim or figure is shown."""

    def __init__(self, field: Field, entry: LineEntry, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(field, entry, check, parent)
        self._line = entry
        self._typed: tuple[str, object] | None = None
        self._offer = LinkButton(self.tr("Make it “about”"))
        self._offer.setObjectName("make_about")
        self._offer.setToolTip(self.tr("Round numbers are seldom counted to the last one."))
        self._offer.clicked.connect(self._make_about)
        self._offer.hide()
        self.add_below(self._offer)

    def show_claim(self, claim: Claim, terms: Terms) -> None:
        """Show the figure of a claim."""
        super().show_claim(claim, terms)
        self._show_offer()

    def commit(self) -> None:
        """Commit, and remember what figure was typed rather than found."""
        typed = self.is_dirty
        super().commit()
        if typed and not self.refusal and self._claim is not None:
            self._typed = (self._claim.id, self._claim.figure)
        self._show_offer()

    def _show_offer(self) -> None:
        claim = self._claim
        self._offer.setVisible(claim is not None and not self._line.isReadOnly() and self._asks(claim))

    def _asks(self, claim: Claim) -> bool:
        typed = self._typed == (claim.id, claim.figure)
        return typed and claim.bound is Bound.EXACT and looks_rounded(claim.figure.value)

    def _make_about(self) -> None:
        if self._claim is not None:
            figure = msgspec.structs.replace(self._claim.figure, bound=Bound.ABOUT)
            self.change_requested.emit(with_figure(self._claim, figure))
