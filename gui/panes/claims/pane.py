"""The claims pane: the table, or what to do where it is empty."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from gui.panes.claims.empty import EmptyState
from gui.panes.claims.view import ClaimView
from gui.theme import Theme
from models.claims.claim import Claim
from models.tables.claim_table import ClaimTable
from models.tables.document import Document


class ClaimsPane(QWidget):
    """Shows a claim table; the current claim survives sorting and filtering."""

    claim_chosen = Signal(str)
    """The claim of this id has become the current one."""

    count_chosen = Signal(int)
    """So many claims are chosen now."""

    menu_wanted = Signal(QPoint)
    """A menu on the chosen claims is wanted, at this place of the screen."""

    action_wished = Signal(str)
    """A button of an empty state was pressed: the id of its action."""

    def __init__(self, document: Document, table: ClaimTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("claims_pane")
        self._document = document
        self._table = table
        self._current = ""
        self.view = ClaimView(document, table, self)
        self._no_claims = EmptyState(
            self.tr("No claims yet"),
            self.tr("A claim is one number that somebody asserts, with the words it was said in."),
            (
                ("claim.add", self.tr("Add a claim")),
                ("file.open", self.tr("Open a file")),
                ("help.example_small", self.tr("Open an example")),
            ),
            self,
        )
        self._no_hits = EmptyState(
            self.tr("No claim passes the filter"),
            self.tr("The file holds claims, but none is like what the filter asks for."),
            (("edit.clear_filter", self.tr("Clear the filter")),),
            self,
        )
        self._stack = QStackedLayout(self)
        for page in (self.view, self._no_claims, self._no_hits):
            self._stack.addWidget(page)
        self.setFocusProxy(self.view)
        self._connect()
        self._show_page()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.view.set_theme(theme)

    def choose(self, claim_id: str) -> None:
        """Make a claim the current one, where it is shown."""
        row = self._table.row(claim_id)
        if row >= 0:
            self.view.go_to(row)

    def choose_first(self) -> None:
        """Make the first claim the current one, where there is any."""
        if self._table.rowCount():
            self.view.go_to(0)

    def choose_all(self, ids: Sequence[str]) -> None:
        """Select the rows of these claims, and nothing else."""
        self.view.select_rows(sorted(row for claim_id in ids if (row := self._table.row(claim_id)) >= 0))

    def chosen(self) -> list[Claim]:
        """The claims with a selected cell, from the top."""
        return [self._table.claim(row) for row in self.view.selected_rows()]

    def commit(self) -> bool:
        """Commit what is half typed in a cell; False where it cannot be read, and the cell stays in edit."""
        return self.view.commit_editor()

    def begin_draft(self, claim: Claim, after: str) -> None:
        """Show a row for a new claim, its figure in edit."""
        index = self._table.begin_draft(claim, after)
        self._show_page()
        self.view.setColumnHidden(index.column(), False)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        self.view.edit(index)

    def _connect(self) -> None:
        self._no_claims.wished.connect(self.action_wished)
        self._no_hits.wished.connect(self.action_wished)
        self._table.modelAboutToBeReset.connect(self._remember)
        self._table.modelReset.connect(self._restore)
        self._table.rowsInserted.connect(self._show_page)
        self._table.rowsRemoved.connect(self._show_page)
        self.view.current_claim_changed.connect(self.claim_chosen)
        self.view.selected_count_changed.connect(self.count_chosen)
        self.view.customContextMenuRequested.connect(self._want_menu)

    def _show_page(self) -> None:
        page: QWidget = self.view
        if not self._table.rowCount():
            page = self._no_hits if len(self._document.records.claims) else self._no_claims
        self._stack.setCurrentWidget(page)

    def _remember(self) -> None:
        current = self.view.currentIndex()
        if current.isValid() and not self._table.is_draft(current):
            self._current = self._table.claim(current.row()).id

    def _restore(self) -> None:
        self._show_page()
        self.choose(self._current)

    def _want_menu(self, where: QPoint) -> None:
        self.menu_wanted.emit(self.view.viewport().mapToGlobal(where))
