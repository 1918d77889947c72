"""The text of the article, with every proposal marked in it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.looks.theme import Theme
from gui.panes.source.find_bar import FindBar
from gui.panes.source.search import Search
from gui.panes.source.text import SourceText
from models.claims.claim import Claim
from models.claims.source import Source
from models.importing.proposal import Proposal
from models.quotes.marked_text import Mark, Marks, faint_marks, own_marks


class ArticleText(QWidget):
    """Marks what is found, most the proposal that is chosen; tells which one is clicked."""

    claim_chosen = Signal(str)
    """The mark of another proposal was clicked, or Enter pressed in it: the id of its claim."""

    selection_changed = Signal()

    def __init__(self, describe: Callable[[Mark], str]) -> None:
        super().__init__()
        self._text = SourceText(describe)
        self._find = FindBar()
        self._search = Search(self._find, self._text, self)
        self._marks = Marks()
        self._chosen: Claim | None = None
        self._lay_out()
        self._text.mark_chosen.connect(self._choose)
        self._text.selectionChanged.connect(self.selection_changed)

    def show_claims(self, source: Source, claims: Sequence[Claim]) -> None:
        """Show the text of a source, and where claims quote it."""
        self._text.show_text(source.text)
        self._marks = faint_marks(claims, source)

    def show_proposal(self, source: Source, proposal: Proposal | None) -> None:
        """Mark the quotes of one of the claims, and underline in them the words of its figure.

        The first is brought into view where it is another claim than before.
        """
        claim = proposal.claim if proposal else None
        own = own_marks(claim, source) if claim else []
        figures = [Mark(*span, claim.id, len(claim.quotes)) for span in proposal.figures] if proposal and claim else []
        self._text.show_marks([*own, *figures], self._marks, len(claim.quotes) if claim and figures else 0)
        is_other = claim is not None and (self._chosen is None or self._chosen.id != claim.id)
        self._chosen = claim
        if own and is_other and not self._text.hasFocus():
            self._text.scroll_to((own[0].start, own[0].end))

    def selected_span(self) -> tuple[int, int]:
        """What is selected, in code points of the text; empty where nothing is."""
        return self._text.selected_span()

    def begin_search(self) -> None:
        """Let somebody look for words."""
        self._search.begin()

    def set_theme(self, theme: Theme) -> None:
        """Recolour the marks."""
        self._text.set_theme(theme)

    def _choose(self, mark: Mark) -> None:
        self.claim_chosen.emit(mark.claim_id)

    def _lay_out(self) -> None:
        self._text.setObjectName("article_text")
        self._text.setAccessibleName(self.tr("Text of the article"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._find)
        column.addWidget(self._text, 1)
