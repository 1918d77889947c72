"""The source view: the full text of a source, its quotes marked, to read, search and quote from."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gui.looks.theme import Theme
from gui.panes.source.blank import Blank
from gui.panes.source.faint import FaintMarks
from gui.panes.source.find_bar import FindBar
from gui.panes.source.heading import SourceHeading
from gui.panes.source.search import Search
from gui.panes.source.text import SourceText
from models.claims.change import Change
from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.errors import ClaimsError
from models.claims.quote import Quote
from models.claims.source import Source
from models.quotes.marked_text import Mark, Marks, own_marks
from models.quotes.quoting import quote_passage
from models.tables.document import Document
from models.text.display import ENGLISH, Display
from models.text.figure_text import show_figure

_ZOOM_KEYS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_Underscore: -1}
_FIND_KEYS = {QKeySequence.StandardKey.FindNext: 1, QKeySequence.StandardKey.FindPrevious: -1}

_LISTED = 20
"""Sources of a file that are all offered at once; of more, those of the claim, and the others on demand."""


class SourceView(QWidget):
    """Shows the source of a claim's quotes, or another one that was chosen to quote from."""

    claim_chosen = Signal(str)
    """A faint mark was clicked: the claim whose quote it is."""

    selection_changed = Signal()
    add_source_requested = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source_view")
        self._document = document
        self._display = ENGLISH
        self._claim: Claim | None = None
        self._source: Source | None = None
        self._chosen = -1
        self._heading = SourceHeading(self._all_sources)
        self._text = SourceText(self._describe)
        self._blank = Blank()
        self._find = FindBar()
        self._search = Search(self._find, self._text, self)
        self._faint = FaintMarks(document, self)
        self._lay_out()
        self._connect()
        self.refresh()

    @property
    def source(self) -> Source | None:
        """The source that is shown."""
        return self._source

    @property
    def has_selection(self) -> bool:
        """Whether words are selected."""
        start, end = self._text.selected_span()
        return start < end

    @property
    def zoom(self) -> int:
        """How many points larger than the window's font the text is."""
        return self._text.zoom

    def set_zoom(self, points: int) -> None:
        """Make the text so many points larger than the window's font."""
        self._text.set_zoom(points)

    def show_claim(self, claim: Claim | None, chosen: int = 0) -> None:
        """Mark a claim's quotes, most the one at index ``chosen``; another claim than before brings it into view.

        Where a claim has none, the source stays, for its words may be in there too.
        """
        if claim is self._claim and chosen == self._chosen:
            return
        is_other = claim is not None and (self._claim is None or self._claim.id != claim.id)
        self._claim, self._chosen = claim, chosen
        if is_other and claim is not None and claim.quotes:
            self.show_quote(chosen)
        else:
            self._show_again()

    def show_quote(self, index: int) -> None:
        """Bring a quote of the shown claim into view, in whichever source it stands; a lost one brings its source."""
        claim, self._chosen = self._claim, index
        if claim is None or not 0 <= index < len(claim.quotes):
            return
        self.show_source(claim.quotes[index].source)
        for mark in self._own():
            if mark.quote_index == index:
                self._text.scroll_to((mark.start, mark.end))

    def show_source(self, source_id: str) -> None:
        """Show another source, whatever the claim quotes."""
        self._show(self._document.records.sources.get(source_id))

    def selected_quote(self) -> Quote:
        """What is selected, as a quote of whole words and bounds; raises ClaimsError where that is nothing."""
        if self._source is None:
            raise ClaimsError("There is no source to quote from: choose or add one first.")
        return quote_passage(self._source, *self._text.selected_span(), self._display)

    def apply_change(self, change: Change) -> None:
        """Follow a change of the document: of sources, or of the quotes of any claim; a new source comes into sight."""
        self._faint.apply(change)
        was = self._claim
        if was is not None:
            self._claim = self._document.records.claims.get(was.id)
        if added := _added_alone(change):
            self._show(added)
        elif self._has_moved(was) or self._is_gone():
            self.show_quote(max(self._chosen, 0))
        elif change.touches(Kind.SOURCES, Kind.CLAIMS):
            self._show_again()

    def refresh(self) -> None:
        """Forget the claim and the source, since the document holds another file."""
        self._claim, self._chosen = None, -1
        self._faint.forget()
        self._show(None)

    def set_theme(self, theme: Theme) -> None:
        """Recolour the marks."""
        self._text.set_theme(theme)

    def set_display(self, display: Display) -> None:
        """Write dates and numbers another way."""
        self._display = display
        self._heading.set_display(display)
        self._show_again()

    def set_read_only(self, read_only: bool) -> None:
        """Offer to add a source, or not; the text is never edited."""
        self._blank.set_read_only(read_only)

    def add_menu_actions(self, actions: Sequence[QAction]) -> None:
        """Offer these in the text's menu, above finding and zooming."""
        self._text.add_menu_actions(actions)

    def event(self, event: QEvent) -> bool:  # noqa: D102
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._wants(event):
            event.accept()  # The window has other uses for some of these keys; in here they are ours.
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if not self._wants(event):
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Find):
            self._search.begin()
        elif steps := self._find_steps(event):
            self._search.step(steps)
        else:
            self._zoom_by(_ZOOM_KEYS.get(Qt.Key(event.key()), 0))

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.set_zoom(self.zoom)

    def _wants(self, event: QKeyEvent) -> bool:
        if self._source is None:
            return False
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        zooms = with_control and (event.key() in _ZOOM_KEYS or event.key() == Qt.Key.Key_0)
        return zooms or event.matches(QKeySequence.StandardKey.Find) or self._find_steps(event) != 0

    def _zoom_by(self, points: int) -> None:
        """Zoom in or out by so many points; 0 for the size the text had at first."""
        self.set_zoom(self.zoom + points if points else 0)

    def _own_actions(self) -> list[QAction]:
        """Actions for the menu alone: their keys are taken in `keyPressEvent`, while the text has the focus."""
        rows = (
            (self.tr("Find…"), "Ctrl+F", self._search.begin),
            (self.tr("Zoom in"), "Ctrl++", lambda: self._zoom_by(1)),
            (self.tr("Zoom out"), "Ctrl+-", lambda: self._zoom_by(-1)),
            (self.tr("Reset zoom"), "Ctrl+0", lambda: self._zoom_by(0)),
        )
        return [self._action(*row) for row in rows]

    def _action(self, text: str, keys: str, does: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(does)
        return action

    @staticmethod
    def _find_steps(event: QKeyEvent) -> int:
        return next((steps for key, steps in _FIND_KEYS.items() if event.matches(key)), 0)

    def _has_moved(self, was: Claim | None) -> bool:
        """Whether the claim has quoted the source that is shown, and quotes only others now."""
        if was is None or self._claim is None or self._source is None or not self._claim.quotes:
            return False
        before, now = ({quote.source for quote in claim.quotes} for claim in (was, self._claim))
        return self._source.id in before - now

    def _is_gone(self) -> bool:
        """Whether the source that is shown is no more, while the claim quotes others."""
        is_gone = self._source is not None and self._source.id not in self._document.records.sources
        return is_gone and self._claim is not None and bool(self._claim.quotes)

    def _show_again(self) -> None:
        self._show(self._document.records.sources.get(self._source.id) if self._source else None)

    def _show(self, source: Source | None) -> None:
        source = source or self._only_source()
        is_other = source is not self._source
        self._source = source
        if is_other or source is None:
            self._text.show_text(source.text if source else "")
            self._search.refresh()
        self._text.show_marks(self._own(), self._faint.of(source) if source else Marks(), self._chosen)
        self._show_heading()
        self._show_page()

    def _show_heading(self) -> None:
        sources = self._document.records.sources
        names = dict.fromkeys(quote.source for quote in self._claim.quotes) if self._claim else {}
        own = [source for name in names if (source := sources.get(name))]
        if len(sources) <= _LISTED:
            own += [source for source in sources if source.id not in names]
        others = len(sources) - len(own) - (self._source is not None and self._source not in own)
        self._heading.show_source(self._source, own, has_more=others > 0)
        self._heading.setVisible(len(sources) > 0)

    def _show_page(self) -> None:
        if self._source is not None and self._source.text:
            self._pages.setCurrentWidget(self._text)
            return
        self._pages.setCurrentWidget(self._blank)
        if self._source is not None:
            self._blank.say(self.tr("The file does not hold the text of this source."))
        elif len(self._document.records.sources):
            self._blank.say(self.tr("Choose a source above, select the words that hold the number, and attach them."))
        else:
            self._blank.say(
                self.tr(
                    "No sources yet. A source keeps the full text that a number was taken from: add the article, then "
                    "select the words that hold the number."
                )
            )

    def _own(self) -> list[Mark]:
        return own_marks(self._claim, self._source) if self._claim and self._source else []

    def _only_source(self) -> Source | None:
        """The source of a file that has no other."""
        sources = self._document.records.sources
        return next(iter(sources)) if len(sources) == 1 else None

    def _all_sources(self) -> list[Source]:
        return list(self._document.records.sources)

    def _describe(self, mark: Mark) -> str:
        claim = self._document.records.claims.get(mark.claim_id)
        if claim is None:
            return ""
        who = claim.claimant or self.tr("Claimant not stated")
        figure = show_figure(claim.figure, self._display)
        return self.tr("{}: {}. Click to choose this claim.").format(who, figure)

    def _choose(self, mark: Mark) -> None:
        self.claim_chosen.emit(mark.claim_id)

    def _lay_out(self) -> None:
        self._text.setObjectName("source_text")
        self._text.setAccessibleName(self.tr("Source text"))
        self._pages = QStackedWidget()
        self._pages.addWidget(self._blank)
        self._pages.addWidget(self._text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._heading, self._find):
            column.addWidget(part)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._heading.source_chosen.connect(self.show_source)
        self._text.mark_chosen.connect(self._choose)
        self._text.selectionChanged.connect(self.selection_changed)
        self._blank.add_wished.connect(self.add_source_requested)
        self._faint.ready.connect(self._show_again)
        self._text.add_menu_actions(self._own_actions())


def _added_alone(change: Change) -> Source | None:
    """The source that a change adds, and nothing besides."""
    if len(change.edits) != 1:
        return None
    (edit,) = change.edits
    return edit.now if edit.was is None and isinstance(edit.now, Source) else None
