"""The claims pane: the table, or what to do where it is empty."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence
from PySide6.QtWidgets import QStackedLayout, QWidget

from gui.looks.theme import Theme
from gui.panes.claims.empty import EmptyState
from gui.panes.claims.vain_keys import VainKeys
from gui.panes.claims.view import ClaimView
from models.claims.claim import Claim
from models.tables.claim_table import ClaimTable
from models.tables.document import Document

_MOST_CHOSEN = 1000
"""How many claims that were added are all chosen: to choose a hundred thousand takes seconds."""


class ClaimsPane(QWidget):
    """Shows a claim table; the current claim survives sorting and filtering."""

    claim_chosen = Signal(str)
    """The claim of this id has become the current one."""

    count_chosen = Signal(int)
    """So many claims are chosen now."""

    menu_wanted = Signal(QPoint)
    """A menu on the chosen claims is wanted, at this place of the screen."""

    change_wished = Signal()
    """A key was pressed that changes claims, but nothing can be changed now."""

    action_wished = Signal(str)
    """A button of an empty state was pressed: the id of its action."""

    def __init__(
        self, document: Document, table: ClaimTable, changing: Iterable[QKeySequence], parent: QWidget | None = None
    ) -> None:
        """``changing`` are the keys of actions that need a document that can be changed."""
        super().__init__(parent)
        self.setObjectName("claims_pane")
        self._document = document
        self._table = table
        self._current, self._column = "", -1
        self._told = self._newest = ""
        self._is_whole = True
        self._records = document.records
        self._typed: tuple[str, int, str] | None = None
        self.view = ClaimView(document, table, self)
        VainKeys(document, self.view, changing).pressed.connect(self.change_wished)
        self._no_claims = EmptyState(
            self.tr("No claims yet"),
            self.tr("A claim is one number that somebody asserts, with the words it was said in."),
            (
                ("claim.add", self.tr("Add a claim"), self.tr("Type a figure as people write it: “over 350,000”.")),
                (
                    "file.import",
                    self.tr("Import an article or a table"),
                    self.tr("Its numbers are found for you; take those that are right, with their words."),
                ),
                (
                    "help.example_small",
                    self.tr("Open an example"),
                    self.tr("Six numbers of one article, ready to be compared."),
                ),
                ("file.open", self.tr("Open a file"), self.tr("Go on with claims that were saved before.")),
            ),
            self,
        )
        self._no_hits = EmptyState("", "", (("edit.clear_filter", self.tr("Clear the filter"), ""),), self)
        self._stack = QStackedLayout(self)
        for page in (self.view, self._no_claims, self._no_hits):
            self._stack.addWidget(page)
        self._connect()
        self._show_page()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.view.set_theme(theme)

    def choose(self, claim_id: str) -> None:
        """Make a claim the current one; where it is not shown, none is, lest another be taken for it."""
        if claim_id == self._told:
            return  # the table has said so itself, and its hand may be on several rows
        row = self._table.row(claim_id)
        if row >= 0:
            self.view.go_to(row)
        else:
            self._current = claim_id
            self.view.choose_none()

    def choose_first(self) -> None:
        """Make the first claim the current one, where there is any."""
        if self._table.rowCount():
            self.view.go_to(0)

    def choose_all(self, ids: Sequence[str]) -> None:
        """Select the rows of these claims, and nothing else; of very many only the first, which costs no time."""
        rows = sorted(row for claim_id in ids[:_MOST_CHOSEN] if (row := self._table.row(claim_id)) >= 0)
        self.view.select_rows(rows if len(ids) <= _MOST_CHOSEN else rows[:1])

    def chosen(self) -> list[Claim]:
        """The claims with a selected cell, from the top."""
        return self._table.claims(self.view.selected_rows())

    def commit(self) -> bool:
        """Commit what is half typed in a cell; False where it cannot be read, and the cell stays in edit."""
        return self.view.commit_editor()

    def begin_draft(self, claim: Claim, after: str) -> None:
        """Show a row for a new claim, its figure in edit; not while another cell holds what cannot be read."""
        if not self.commit():
            return
        self._remember()
        index = self._table.begin_draft(claim, after)
        self._show_page()
        self.view.begin_edit(index)

    def _connect(self) -> None:
        for empty in (self._no_claims, self._no_hits):
            empty.wished.connect(self.action_wished)
        self._table.modelAboutToBeReset.connect(self._remember)
        self._table.modelReset.connect(self._restore)
        self._table.rows_sieved.connect(self._show_sieved)
        self._table.rows_changed.connect(self._show_page)
        self._table.rowsInserted.connect(self._show_page)
        self._table.rowsInserted.connect(self._select_current)
        self._table.rowsRemoved.connect(self._show_page)
        self._table.rowsRemoved.connect(self._choose_beside)
        self.view.current_claim_changed.connect(self._tell)
        self.view.draft_left.connect(self._choose_again)
        self.view.selected_count_changed.connect(self.count_chosen)
        self.view.customContextMenuRequested.connect(self._want_menu)

    def _show_sieved(self) -> None:
        """Show the first rows at once: what else follows the filter and the order may wait for them.

        Where a filter was cleared, the rows around the current claim, so that one sees what stands beside it.
        """
        was_whole, self._is_whole = self._is_whole, self._table.rowCount() == len(self._document.records.claims)
        self.view.scrollToTop()
        if self._is_whole and not was_whole and (row := self._table.row(self._newest)) >= 0:
            self.view.scrollTo(self._table.index(row, max(0, self._column)))
        self.view.viewport().repaint()

    def _show_page(self) -> None:
        page: QWidget = self.view
        if not self._table.rowCount() and not self._table.awaits_more:
            page = self._empty()
        self._stack.setCurrentWidget(page)
        # Tab is stuck before a proxy that is hidden
        self.setFocusProxy(self.view if page is self.view else None)  # type: ignore[arg-type]

    def _empty(self) -> EmptyState:
        if not len(self._document.records.claims):
            return self._no_claims
        if self._document.is_partial:
            self._no_hits.say(self.tr("No claim passes the filter so far"), self.tr("The file is still being read."))
        else:
            self._no_hits.say(
                self.tr("No claim passes the filter"),
                self.tr("The file holds claims, but none is like what the filter asks for."),
            )
        return self._no_hits

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the keyboard to the first way out of an empty state."""
        page = self._stack.currentWidget()
        if isinstance(page, EmptyState):
            page.enter(event.reason())

    def _tell(self, claim_id: str) -> None:
        self._told = self._newest = claim_id
        self.claim_chosen.emit(claim_id)
        self._told = ""

    def _remember(self) -> None:
        """Keep in mind what a reset of the table takes away: the current claim, and what is half typed."""
        if self._document.records is not self._records:  # of another file: rows of the one before say nothing in it
            self._records, self._current, self._typed = self._document.records, self._newest, None
            return
        current = self.view.currentIndex()
        if current.isValid() and not self._table.is_draft(current):
            self._current, self._column = self._table.claim(current.row()).id, current.column()
        typed = self.view.half_typed()
        self._typed = (self._table.claim(typed[0]).id, *typed[1:]) if typed else None

    def _restore(self) -> None:
        self._show_page()
        across = self.view.horizontalScrollBar().value()
        self._choose_again()
        self.view.horizontalScrollBar().setValue(across)
        self._type_again()

    def _type_again(self) -> None:
        """Open the cell again that was in edit; the draft's, even where nothing was typed."""
        claim_id, column, text = self._typed or ("", self._table.column("figure"), "")
        row = self._table.draft_row if self._table.draft_row >= 0 else self._table.row(claim_id)
        if row >= 0:
            self.view.type_again(row, column, text)

    def _choose_beside(self, _: QModelIndex, first: int) -> None:
        """Where all that was chosen has gone, choose what stands in its place."""
        if self.view.currentIndex().isValid() and not self.view.selectionModel().hasSelection():
            self.view.go_to(min(first, self._table.rowCount() - 1))

    def _select_current(self) -> None:
        """The first row of a table that was empty becomes the current one by itself, but is not selected."""
        current = self.view.currentIndex()
        if current.isValid() and not self.view.selectionModel().hasSelection() and self._table.draft_row < 0:
            self.view.go_to(current.row())

    def _choose_again(self) -> None:
        row = self._table.row(self._current)
        if row >= 0:
            self.view.go_to(row, self._column)

    def _want_menu(self, where: QPoint) -> None:
        self.menu_wanted.emit(self.view.viewport().mapToGlobal(where))
