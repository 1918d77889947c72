"""The dialog of an article: text on one side, what may be taken from it on the other."""

from collections.abc import Callable, Sequence
from functools import partial

import msgspec
from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from gui.dialogs.article.choosing import Choosing
from gui.dialogs.article.heading import ArticleHeading
from gui.dialogs.article.leave_question import LeaveQuestion
from gui.dialogs.article.source_words import SourceWords
from gui.dialogs.article.text_side import ArticleText
from gui.dialogs.button_box import quiet_button
from gui.dialogs.dialog_layout import DialogLayout
from gui.dialogs.frames import Frames
from gui.dialogs.labels import MessageLine
from gui.looks.hairline_splitter import HairlineSplitter
from gui.looks.theme import DARK, LIGHT
from gui.space.screen_room import give_room
from models.claims.errors import ClaimsError
from models.claims.quote import Quote
from models.claims.records import Records
from models.claims.source import Source
from models.extraction.candidate import Article
from models.importing.by_hand import claim_by_hand
from models.importing.known_source import Acquaintance, KnownSource, known_source
from models.importing.proposal import Proposal, article_source
from models.importing.taking import Import
from models.quotes.marked_text import Mark
from models.tables.language import said
from models.tables.proposal_table import ProposalTable
from models.text.display import Display
from models.text.figure_text import show_figure

_TAKE_KEYS = ("Ctrl+Return", "Ctrl+Enter")


class ArticleDialog(QDialog):
    """Shows what an article offers to a file, to take, mend and leave; nothing is changed here.

    `taken` tells what is to be taken, checked against the file as it was; `finish` or `refuse` is the answer.
    """

    taken = Signal(object)
    """An Import."""

    reread_requested = Signal(object)
    """The day of publication is another: an Article to be read anew, for `show_proposals` or `keep_proposals`."""

    version_requested = Signal(object, str)
    """The file holds another version: the Article, and the id of the source that is to be compared with it; after the
    dialog has closed."""

    def __init__(
        self,
        article: Article,
        proposals: Sequence[Proposal],
        records: Records,
        display: Display,
        parent: QWidget | None = None,
        *,
        is_fresh: bool = False,
    ) -> None:
        """``is_fresh``: the proposals are what is new in a version of a source that has just been taken."""
        super().__init__(parent)
        self._article, self._records, self._display = article, records, display
        self._source = self._source_was = article_source(records, article, _source_id(proposals))
        self._known = known_source(records, self._source)
        self._read_for = article.published
        self._awaited: str | None = None
        self._is_taking = False
        self._pending: Sequence[Proposal] | None = None
        self._words = SourceWords(display, is_fresh)
        self._table = ProposalTable(proposals, records, display, self)
        self._heading = ArticleHeading(self._source, display)
        self._text = ArticleText(self._describe)
        self._choosing = Choosing(self._table, records, display, self._words.nothing_found(article))
        self._message = MessageLine("article_message")
        # Enter edits a cell or chooses a mark; Ctrl+Enter takes
        self._add = quiet_button("article_add", self.tr("Add from &selection"))
        self._take = quiet_button("article_take", "")
        self._cancel = quiet_button("article_cancel", self.tr("Cancel"))
        self.setObjectName("article_dialog")
        self.setWindowTitle(self.tr("Import an article"))
        self._lay_out()
        self._connect()
        Frames(self)
        self._recolour()
        self._begin()

    def show_proposals(self, proposals: Sequence[Proposal], published: str) -> None:
        """Show what was read anew for this day, once no cell is in edit; what was mended or made by hand stays.

        What was read for a day that is another by now is passed over.
        """
        if published == self._awaited:
            self._awaited, self._read_for, self._pending = None, published, proposals
            self._show_pending()

    def keep_proposals(self, published: str, why: str = "") -> None:
        """The text was not read anew for this day: the day is again the one that it was read for."""
        if published != self._awaited:
            return
        self._awaited, self._is_taking = None, False
        self._show_source(msgspec.structs.replace(self._source, published=self._read_for))
        self._heading.show_source(self._source)
        said = self.tr("The text was not read again, so the day of publication is the one that it was before.")
        self._message.say(" ".join(filter(None, (why, said))))

    def refuse(self, sentence: str) -> None:
        """Say why something could not be done."""
        self._message.say(sentence)

    def finish(self) -> None:
        """Close, for what was to be taken is in the file."""
        super().accept()

    def accept(self) -> None:
        """Tell what is to be taken, or say why the file cannot take it. Waits for what is read anew."""
        self._is_taking = False
        if not (self._choosing.commit() and self._heading.commit() and self._take.isEnabled()):
            return
        if self._awaited is not None:
            self._is_taking = True
            self._message.say(self.tr("The text is being read again for this day. What is ticked is taken after that."))
            return
        wanted = self._wanted()
        try:
            wanted.change(self._records, "")
        except ClaimsError as error:
            self._message.say(said(error))
            return
        self.taken.emit(wanted)

    def reject(self) -> None:
        """Close; what was changed, ticked or made by hand is given up only once that is said."""
        is_mended = not self._heading.commit() or self._source != self._source_was
        self._leave_if_sure(is_mended or self._are_claims_touched(), lambda: None)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolour()

    # What is to be taken

    def _wanted(self) -> Import:
        """What is ticked: new claims, quotes for claims of the file, names, and the source where the file lacks it."""
        taken = self._table.taken()
        return Import(
            source=None if self._known.how is Acquaintance.SAME else self._source,
            claims=tuple(proposal.claim for proposal in taken if not proposal.twin),
            subjects=self._choosing.names.subjects(),
            claimants=self._choosing.names.claimants(),
            more_quotes=_more_quotes(taken),
        )

    def _brings_source(self) -> bool:
        return self._known.how is not Acquaintance.SAME

    def _follow_taken(self) -> None:
        """Name on the button what it takes, and offer the names that come with it."""
        taken = self._table.taken()
        claims = sum(not proposal.twin for proposal in taken)
        quotes = sum(len(proposal.missing) for proposal in taken if proposal.twin)
        self._take.setText(self._words.take(claims, quotes, self._brings_source()))
        self._take.setEnabled(bool(taken) or self._brings_source())

    # The source

    def _mend_source(self, source: Source) -> None:
        is_dated_anew = source.published != self._source.published
        self._message.say("")
        self._show_source(source)
        if is_dated_anew:
            self._awaited = source.published
            self.reread_requested.emit(self._article)

    def _show_source(self, source: Source) -> None:
        self._source = source
        fields = {name: getattr(source, name) for name in ("title", "outlet", "authors", "published", "url")}
        self._article = msgspec.structs.replace(self._article, **fields)
        self._table.date_by_hand(source.published)
        self._show_known(known_source(self._records, source))

    def _show_known(self, known: KnownSource) -> None:
        self._known = known
        self._heading.say(self._words.known(known, self._article), known.how is Acquaintance.VERSION)
        self._follow_taken()

    def _wish_comparison(self) -> None:
        """Close, and have the article compared as it is described by now; the list stays behind."""
        held = self._known.held
        if held is not None and self._heading.commit():
            then = partial(self.version_requested.emit, self._article, held.id)
            self._leave_if_sure(self._are_claims_touched(), then)

    # Text and list

    def _show_pending(self) -> None:
        if self._pending is None or self._choosing.is_editing:
            return
        proposals, self._pending = self._pending, None
        claim_id = self._choosing.claim_id
        self._table.show_anew(proposals)
        self._table.quote_from(self._source.id)
        self._show_marks()
        self._choosing.choose(max(self._table.row(claim_id), 0))
        if self._is_taking:
            self._message.say("")
            self.accept()

    def _show_marks(self) -> None:
        self._text.show_claims(self._source, [proposal.claim for proposal in self._table.proposals()])
        self._show_chosen()

    def _show_chosen(self) -> None:
        row = self._choosing.row
        self._text.show_proposal(self._source, self._table.proposal(row) if row >= 0 else None)

    def _come_to(self, _row: int) -> None:
        self._message.say("")
        self._show_chosen()

    def _choose(self, claim_id: str) -> None:
        self._choosing.choose(self._table.row(claim_id))

    def _add_selected(self) -> None:
        if not self._choosing.commit():
            return
        row = self._choosing.row
        like = self._table.proposal(row).claim if row >= 0 else None
        try:
            made = claim_by_hand(self._source, self._text.selected_span(), like, self._table.measures, self._display)
        except ClaimsError as error:
            self._message.say(said(error))
            return
        added = self._table.add(made)
        self._show_marks()
        self._choosing.choose(added, with_focus=True)

    def _describe(self, mark: Mark) -> str:
        row = self._table.row(mark.claim_id)
        if row < 0:
            return ""
        claim = self._table.proposal(row).claim
        who = claim.claimant or self.tr("Claimant not stated")
        return self.tr("{}: {}. Click to choose this claim.").format(who, show_figure(claim.figure, self._display))

    def _are_claims_touched(self) -> bool:
        return self._table.is_touched or self._choosing.names.is_touched or self._choosing.is_editing

    def _leave_if_sure(self, is_lost: bool, then: Callable[[], None]) -> None:
        """Close and go on; where something would be lost by that, once the user says so."""
        if is_lost:
            question = LeaveQuestion(self)
            question.left.connect(lambda: self._leave(then))
            question.open()
        else:
            self._leave(then)

    def _leave(self, then: Callable[[], None]) -> None:
        super().reject()
        then()

    # How it is made

    def _begin(self) -> None:
        if self._known.how is Acquaintance.SAME or self._known.how is Acquaintance.UNREAD:
            self._heading.set_read_only(True)
        self._show_known(self._known)
        self._table.quote_from(self._source.id)
        self._show_marks()
        self._choosing.choose(0)
        self._choosing.take_focus()

    def _recolour(self) -> None:
        is_dark = self.palette().color(QPalette.ColorRole.Window).lightness() < 128
        for part in (self._text, self._choosing):
            part.set_theme(DARK if is_dark else LIGHT)

    def _lay_out(self) -> None:
        splitter = HairlineSplitter("article_splitter")
        splitter.addWidget(self._text)
        splitter.addWidget(self._choosing)
        splitter.setSizes([300, 860])
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addStretch(1)
        buttons.addWidget(self._take)
        buttons.addWidget(self._cancel)
        DialogLayout(self, self._heading, splitter, self._message, buttons, large=splitter)
        give_room(self, 1240, 720)

    def _connect(self) -> None:
        self._heading.changed.connect(self._mend_source)
        self._heading.compare_requested.connect(self._wish_comparison)
        self._text.claim_chosen.connect(self._choose)
        self._choosing.row_chosen.connect(self._come_to)
        self._choosing.editor_closed.connect(self._show_pending)
        self._table.taken_changed.connect(self._follow_taken)
        self._table.refused.connect(self._message.say)
        self._add.clicked.connect(self._add_selected)
        self._take.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        for keys in _TAKE_KEYS:
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._text.begin_search)


def _source_id(proposals: Sequence[Proposal]) -> str:
    """The id that the quotes of proposals name; "" where there are none."""
    return next((quote.source for proposal in proposals for quote in proposal.claim.quotes), "")


def _more_quotes(taken: Sequence[Proposal]) -> dict[str, tuple[Quote, ...]]:
    quotes: dict[str, tuple[Quote, ...]] = {}
    for proposal in taken:
        if proposal.twin:
            quotes[proposal.twin] = (*quotes.get(proposal.twin, ()), *proposal.missing)
    return quotes
