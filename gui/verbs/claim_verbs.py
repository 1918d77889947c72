"""What the actions on claims do: they turn what is chosen in the table into verbs of the editor."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from gui.editor import Editor
from gui.panes.claims import ClaimsPane
from models.claims.change import Change
from models.claims.claim import Claim, with_figure
from models.claims.errors import ClaimsError
from models.claims.figure import Bound, Figure
from models.claims.templates import new_claim, next_in_series
from models.storage.saving import Run, at_once
from models.tables.language import said
from models.text.display import ENGLISH, Display
from models.text.figure_text import show_figure

MOST_CITED = 5_000
"""So many claims are cited in half a second; as a text that anybody reads, they are too many by far."""


class ClaimVerbs(QObject):
    """Add, next in series, duplicate, remove; and the offer to read a round figure as "about"."""

    refused = Signal(str)
    offered = Signal(str, str, str)
    """An offer: its sentence, its button, and the id of the claim."""

    withdrawn = Signal(str)
    """The offer for the claim of this id is no longer true."""

    def __init__(self, editor: Editor, claims: ClaimsPane, parent: QObject, run: Run = at_once) -> None:
        """``run`` does what takes long with very many claims."""
        super().__init__(parent)
        self._editor = editor
        self._claims = claims
        self._run = run
        self._display = ENGLISH
        self._offered = ""

    @property
    def verbs(self) -> dict[str, Callable[[], None]]:
        """What it does, by the ids of the actions."""
        return {
            "claim.add": self.add,
            "claim.next": self.add_next,
            "claim.duplicate": self.duplicate,
            "claim.remove": self.remove,
            "edit.cite": self.cite,
        }

    def follow(self, _change: Change) -> None:
        """Withdraw the offer: something else was done since."""
        if self._offered:
            self.withdrawn.emit(self._offered)
            self._offered = ""

    def set_display(self, display: Display) -> None:
        """Write numbers in another way."""
        self._display = display

    def add(self) -> None:
        """Begin a claim behind the chosen one, of its kind."""
        chosen = self._claims.chosen()
        like = chosen[-1] if chosen else None
        try:
            draft = new_claim(self._editor.records, like)
        except ClaimsError as error:
            self.refused.emit(said(error))
            return
        self._claims.begin_draft(draft, like.id if like else "")

    def add_next(self) -> None:
        """Begin the chosen claim's successor: the same for the next day."""
        if chosen := self._claims.chosen():
            self._claims.begin_draft(next_in_series(chosen[-1]), chosen[-1].id)

    def add_picked(self, claim: Claim) -> None:
        """Add a claim made from words selected in the source."""
        chosen = self._claims.chosen()
        self._editor.add_claim(claim, chosen[-1].id if chosen else "")

    def duplicate(self) -> None:
        """Copy the chosen claims."""
        self._editor.duplicate_claims([claim.id for claim in self._claims.chosen()], self._run)

    def remove(self) -> None:
        """Remove the chosen claims."""
        ids = [claim.id for claim in self._claims.chosen()]
        if ids:
            self._editor.remove_claims(ids)

    def cite(self) -> None:
        """Copy the chosen claims as citations, with their quotes and sources."""
        from gui.citing import copy_claims

        if (count := self._claims.view.selected_count()) > MOST_CITED:
            self.refused.emit(said(_too_many_to_cite(count)))
        elif chosen := self._claims.chosen():
            copy_claims(chosen, self._editor.records, self._display)

    def offer_about(self, claim_id: str) -> None:
        """Offer to read a round figure that was typed as exact as "about"."""
        claim = self._editor.records.claims.get(claim_id)
        if claim is None or claim.bound is not Bound.EXACT:
            return
        self._offered = claim_id
        number = show_figure(claim.figure, self._display)
        sentence = self.tr("{} is a round number, kept as exact.").format(number)
        self.offered.emit(sentence, self.tr("Make it “about {}”").format(number), claim_id)

    def make_about(self, claim_id: str) -> None:
        """Read an exact figure as "about"."""
        claim = self._editor.records.claims.get(claim_id)
        if claim is not None and claim.bound is Bound.EXACT:
            figure = Figure(bound=Bound.ABOUT, low=claim.low, high=claim.high)
            self._editor.change_claims([with_figure(claim, figure)], self.tr("Make figure “about”"))


def _too_many_to_cite(count: int) -> ClaimsError:
    return ClaimsError(
        "{0} claims are too many to cite at once: choose {1} claims or fewer, or export the claims as a table.",
        count,
        MOST_CITED,
    )
