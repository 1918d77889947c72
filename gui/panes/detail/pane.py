"""The detail pane: one claim's fields, its quotes, and the source these stand in."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from gui.looks.hairline_splitter import HairlineSplitter
from gui.looks.theme import Theme
from gui.panes.detail.field_row import Refused
from gui.panes.detail.form import Form
from gui.panes.detail.header import ClaimHeader
from gui.panes.detail.no_claim import NoClaim
from gui.panes.detail.quotes import Quotes
from gui.panes.source import SourceView
from gui.space.scrolled import Shrinking
from gui.space.upright import Upright
from models.claims import steps
from models.claims.change import Change
from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.errors import ClaimsError
from models.claims.quote import Quote
from models.claims.registry import Registry
from models.claims.usage import Usage
from models.quotes.marked_text import find_quote
from models.quotes.quoting import claim_from_quote, lender
from models.tables.document import Document
from models.tables.language import said, say
from models.text.alphabet import in_alphabet
from models.text.claim_names import ClaimNames
from models.text.display import ENGLISH, Display
from models.text.fields import BY_NAME, Entry, Terms

_MOST_OFFERED = 50
"""How many claims are offered where one names another."""


class DetailPane(QWidget):
    """Shows one claim, and wishes its changes; the document is changed by others, and `apply_change` follows."""

    change_requested = Signal(object, str)
    """Claims that are to replace those of the same ids (a list), and what the history calls that."""

    quote_picked = Signal(str, object)
    """The claim of this id is to have one more Quote."""

    quote_removed = Signal(str, int)
    quote_changed = Signal(str, int, object)
    """The quote at this index of a claim is to become another: a Quote."""

    claim_picked = Signal(object)
    """A new Claim, made of the selected words, is to be added."""

    claim_chosen = Signal(str)
    add_source_requested = Signal()
    selection_changed = Signal()
    refused = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detail_pane")
        self.setAccessibleName(self.tr("Claim in detail"))
        self._document = document
        self._claim: Claim | None = None
        self._display = ENGLISH
        self._read_only = False
        self._usage: dict[Kind, Usage] = {}
        self._refused: dict[str, dict[str, Refused]] = {}  # by the claims that were left with it
        self._picked_id = ""
        self._header = ClaimHeader(document)
        names = {Entry.CLAIMANT: self._claimants, Entry.SUBJECT: self._subjects}
        self._form = Form(self._check, names, self._find_claims)
        self._quotes = Quotes()
        self._source = SourceView(document)
        self._lay_out()
        self._connect()
        self._read_terms()
        self._show(None)

    @property
    def claim_id(self) -> str:
        """The id of the claim that is shown; "" for none."""
        return self._claim.id if self._claim is not None else ""

    @property
    def has_selection(self) -> bool:
        """Whether words are selected in the source."""
        return self._source.has_selection

    @property
    def zoom(self) -> int:
        """How many points larger than the window's font the source text is."""
        return self._source.zoom

    def set_zoom(self, points: int) -> None:
        """Make the source text so many points larger than the window's font."""
        self._source.set_zoom(points)

    def show_claim(self, claim_id: str) -> None:
        """Show another claim, "" for none; what is being typed into the one before is committed first.

        What is refused there is kept, and stands in the form again when its claim is shown again.
        """
        if claim_id != self.claim_id:
            self._leave()
        self._show(self._document.records.claims.get(claim_id))
        self._form.type_again(self._refused.pop(claim_id, {}))
        if claim_id == self._picked_id != "":
            self.focus_field("claimant")  # The first thing that a claim made of words in a source does not say.
        self._picked_id = ""

    def commit(self) -> bool:
        """Commit what is being typed, as before saving; return whether all of it could be, and say what could not.

        So is what was refused at claims that were left; the first that is refused again is chosen.
        """
        refusals = self._commit_shown()
        while not refusals and (left := self._left_refused()):
            self.claim_chosen.emit(left)
            self.show_claim(left)
            if refusals := self._commit_shown():
                self.focus_field(next(iter(self._form.refused())))
        if refusals:
            self.refused.emit(" ".join(refusals))
        return not refusals

    def apply_change(self, change: Change, _slots: Sequence[int] = ()) -> None:
        """Follow a change of the document; what is being typed into other fields is kept."""
        for usage in self._usage.values():
            usage.apply(change)
        if change.touches(Kind.MEASURES):
            self._read_terms()
        self._source.apply_change(change)
        claim = self._document.records.claims.get(self.claim_id)
        if claim is not self._claim or change.touches(Kind.MEASURES, Kind.SOURCES) or self._names_others(change):
            self._show(claim)
        elif claim is not None and self._is_replaced(change):
            self._header.show_claim(claim, self._terms)

    def refresh(self) -> None:
        """Show no claim, since the document holds another file."""
        self._refused.clear()
        self._usage.clear()
        self._source.refresh()
        self._read_terms()
        self._show(None)

    def set_theme(self, theme: Theme) -> None:
        """Recolour what does not follow the window's palette."""
        self._source.set_theme(theme)

    def set_display(self, display: Display) -> None:
        """Show numbers and dates another way."""
        self._display = display
        self._source.set_display(display)
        self._read_terms()
        self._show(self._claim)

    def set_read_only(self, read_only: bool) -> None:
        """Show only, or let change."""
        self._read_only = read_only
        for part in (self._form, self._quotes, self._source):
            part.set_read_only(read_only)
        self._offer()

    def set_hidden(self, is_hidden: bool) -> None:
        """Say that the filter hides the claim that is shown, or no longer."""
        self._header.set_hidden(is_hidden)

    def set_chosen(self, count: int) -> None:
        """Say that so many claims are chosen in the table, of which one is shown here."""
        self._header.set_chosen(count, self._display)

    def add_menu_actions(self, actions: Sequence[QAction]) -> None:
        """Offer these in the menu on the source text."""
        self._source.add_menu_actions(actions)

    def show_quote(self, index: int) -> None:
        """Choose a quote of the claim, and bring it into view."""
        self._quotes.choose(index)

    def focus_field(self, name: str) -> None:
        """Let type into a field; KeyError where the form has none of that name."""
        row = self._form.row(name)
        self._form.unfold(name)
        row.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(row.entry, QLineEdit):
            row.entry.selectAll()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # A group just opened has no height before.
        self._scroll.ensureWidgetVisible(row)
        self._shown.ensureWidgetVisible(row)

    def attach_selection(self) -> None:
        """Wish the selected words attached to the claim as a quote."""
        try:
            if self._claim is None:
                raise ClaimsError("No claim is chosen: choose the one that the words belong to.")
            self.quote_picked.emit(self._claim.id, self._source.selected_quote())
        except ClaimsError as error:
            self.refused.emit(said(error))

    def pick_claim(self) -> None:
        """Wish a new claim made of the selected words, with the figure that is in them."""
        try:
            quote = self._source.selected_quote()
            source = self._document.records.sources.get(quote.source)
            assert source is not None
            records = self._document.records
            like = lender(self._claim, source, records)
            picked = claim_from_quote(quote, source, like, records.measures, self._display)
            self._picked_id = picked.id
            self.claim_picked.emit(picked)
        except ClaimsError as error:
            self.refused.emit(said(error))

    def _leave(self) -> None:
        """Commit what is being typed; keep what is refused, and say so."""
        if refusals := self._commit_shown():
            self._refused[self.claim_id] = self._form.refused()
            self.refused.emit(" ".join((*refusals, self.tr("What was typed there is kept with that claim."))))

    def _commit_shown(self) -> list[str]:
        self._quotes.commit()
        return self._form.commit() if self._claim is not None else []

    def _left_refused(self) -> str:
        """A claim of the file that was left with something refused; "" where none was."""
        return next((claim_id for claim_id in self._refused if claim_id in self._document.records.claims), "")

    def _show(self, claim: Claim | None) -> None:
        self._claim = claim
        if claim is None:
            self._form.restore()  # Hiding the fields takes the focus, which would commit what is typed in one.
        self._pages.setCurrentWidget(self._no_claim if claim is None else self._shown)
        if claim is not None:
            self._header.show_claim(claim, self._terms)
            self._form.show_claim(claim, self._terms)
        self._show_quotes()
        self._source.show_claim(claim, self._quotes.current)
        self._offer()

    def _show_quotes(self) -> None:
        claim, sources = self._claim, self._document.records.sources
        held = [(quote, sources.get(quote.source)) for quote in claim.quotes] if claim is not None else []
        found = [(find_quote(source.text, quote), source) for quote, source in held if source is not None]
        self._quotes.setVisible(claim is not None or len(sources) > 0)
        self._quotes.show_quotes(self.claim_id, found, self._display)

    def _read_terms(self) -> None:
        measures = {measure.id: measure for measure in self._document.records.measures}
        self._claim_names = ClaimNames(self._document.records.claims, self._display)
        self._terms = Terms(measures, self._display, self._claim_names)
        self._form.set_terms(self._terms)

    def _offer(self) -> None:
        can_pick = self._source.has_selection and not self._read_only
        self._quotes.offer(can_pick and self._claim is not None, can_pick)

    def _check(self, claim: Claim) -> None:
        steps.change(self._document.records, Kind.CLAIMS, [claim], "")

    def _names_others(self, change: Change) -> bool:
        """Whether the shown claim names other claims, which may be called differently after a change."""
        claim = self._claim
        return claim is not None and bool(claim.derived_from or claim.replaces) and change.touches(Kind.CLAIMS)

    def _is_replaced(self, change: Change) -> bool:
        """Whether a change touches a claim that replaces the shown one, or did."""
        sides = (side for edit in change.of(Kind.CLAIMS) for side in (edit.was, edit.now))
        return any(isinstance(side, Claim) and side.replaces == self.claim_id != "" for side in sides)

    def _find_claims(self, words: str) -> list[str]:
        return self._claim_names.holding(words, _MOST_OFFERED, other_than=self.claim_id)

    def _claimants(self) -> list[str]:
        return self._names(Kind.CLAIMANTS, self._document.records.claimant_names)

    def _subjects(self) -> list[str]:
        return self._names(Kind.SUBJECTS, self._document.records.subject_names)

    def _names(self, kind: Kind, registry: Registry) -> list[str]:
        if kind not in self._usage:
            self._usage[kind] = Usage(kind, self._document.records.claims)
        return sorted({*self._usage[kind].names(), *registry.names()}, key=in_alphabet)

    def _wish_change(self, claim: Claim, field: str) -> None:
        label = say(BY_NAME[field].label.lower())
        self.change_requested.emit([claim], say("Change {0}").format(label))

    def _wish_removal(self, index: int) -> None:
        self.quote_removed.emit(self.claim_id, index)

    def _wish_requote(self, index: int, quote: Quote) -> None:
        self.quote_changed.emit(self.claim_id, index, quote)

    def _follow_selection(self) -> None:
        self._offer()
        self.selection_changed.emit()

    def _lay_out(self) -> None:
        self._scroll = _scrolling(self._form)
        shown, below, self._pages = Shrinking(), Shrinking(), QStackedWidget()
        _column(shown, self._header, self._scroll)
        self._no_claim, self._shown = _scrolling(NoClaim()), _scrolling(shown)
        self._pages.addWidget(self._no_claim)
        self._pages.addWidget(self._shown)
        column = _column(below, self._source, self._quotes)
        column.setStretch(0, 2)
        column.setStretch(1, 1)  # as far as there are quotes to show
        splitter = HairlineSplitter("detail_splitter", Qt.Orientation.Vertical)
        splitter.addWidget(self._pages)
        lower = _scrolling(below)
        lower.setObjectName("detail_below")
        splitter.addWidget(lower)
        splitter.setSizes([500, 500])
        _column(self, splitter)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)

    def _connect(self) -> None:
        source, quotes = self._source, self._quotes
        self._form.change_requested.connect(self._wish_change)
        self._header.claim_chosen.connect(self.claim_chosen)
        quotes.chosen.connect(source.show_quote)
        quotes.removed.connect(self._wish_removal)
        quotes.changed.connect(self._wish_requote)
        quotes.attach_wished.connect(self.attach_selection)
        quotes.claim_wished.connect(self.pick_claim)
        source.claim_chosen.connect(self.claim_chosen)
        source.add_source_requested.connect(self.add_source_requested)
        source.selection_changed.connect(self._follow_selection)


def _scrolling(held: QWidget) -> Upright:
    """Where there is little room the form scrolls first, and then its head with it: nothing is cut off."""
    area = Upright(held)
    for ground in (held, area.viewport()):
        ground.setBackgroundRole(QPalette.ColorRole.Base)
    return area


def _column(holder: QWidget, *parts: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    return column
