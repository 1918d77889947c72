"""The side on which claims are chosen: the list, why each is there, and the names that come with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.dialogs.article.new_names import NewNames
from gui.dialogs.article.reasons_box import ReasonsBox
from gui.dialogs.article.view import ProposalView
from gui.dialogs.button_box import quiet_button
from gui.dialogs.labels import MutedLabel
from gui.looks.theme import Theme
from models.claims.records import Records
from models.importing.new_names import new_claimants, new_subjects
from models.tables.proposal_columns import Column
from models.tables.proposal_table import ProposalTable
from models.text.display import Display

_LINES = 9
"""How many lines stand below the list at most."""


class Choosing(QWidget):
    """Ticks and mends proposals; says of the chosen one why it reads so."""

    row_chosen = Signal(int)
    """Another row has become the current one; -1 for none."""

    editor_closed = Signal()

    def __init__(self, table: ProposalTable, records: Records, display: Display, why_empty: str) -> None:
        """``why_empty`` is said where nothing is proposed."""
        super().__init__()
        self._table, self._records, self._display = table, records, display
        self.names = NewNames()
        self._count = MutedLabel()
        self._all = quiet_button("article_take_all", self.tr("Take &all"))
        self._none = quiet_button("article_take_none", self.tr("Take &none"))
        self._view = ProposalView(table, records)
        self._reasons = ReasonsBox()
        self._lay_out(why_empty)
        self._connect()
        self._follow()

    @property
    def row(self) -> int:
        """The current row; -1 for none."""
        return self._view.currentIndex().row()

    @property
    def claim_id(self) -> str:
        """The id of the chosen claim; "" for none."""
        return self._table.proposal(self.row).claim.id if self.row >= 0 else ""

    @property
    def is_editing(self) -> bool:
        """Whether a cell is in edit."""
        return self._view.is_editing

    def choose(self, row: int, with_focus: bool = False) -> None:
        """Make a row the current one; the keys may go there, too."""
        self._view.go_to(row, Column.FIGURE if with_focus else -1)
        if with_focus:
            self.take_focus()
        self._show_reasons()

    def take_focus(self) -> None:
        """Give the keyboard to the list; as a focus proxy it would keep Tab from what stands before it."""
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self) -> bool:
        """Commit the cell in edit, if there is one; False where what it holds cannot be read."""
        return self._view.commit_editor()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._view.set_theme(theme)

    def _follow(self) -> None:
        claims = [proposal.claim for proposal in self._table.taken() if not proposal.twin]
        self.names.offer((*new_claimants(self._records, claims), *new_subjects(self._records, claims)))
        self._count.setText(self._counted())
        has_rows = self._table.rowCount() > 0
        for button in (self._all, self._none):
            button.setEnabled(has_rows)
        self._show_reasons()

    def _counted(self) -> str:
        count, taken = self._table.rowCount(), len(self._table.taken())
        if not count:
            return self.tr("No claims found")
        found = self._display.counted(count, "{0} claim found", "{0} claims found")
        shown = self._display.number(taken) if taken else self.tr("none")
        told = found + self.tr(", {} to be taken").format(shown)
        proposals = self._table.proposals()
        twins = sum(bool(proposal.twin) for proposal in proposals)
        perhaps = sum(proposal.is_open for proposal in proposals)
        parts = (
            self.tr("{} in the file already").format(self._display.number(twins)) if twins else "",
            self.tr("{} perhaps in the file: decide").format(self._display.number(perhaps)) if perhaps else "",
        )
        of_file = self.tr(", ").join(filter(None, parts))
        return f"{told} ({of_file})" if of_file else told

    def _show_reasons(self) -> None:
        said = "\n".join(self._table.sentences(self.row)) if 0 <= self.row < self._table.rowCount() else ""
        self._reasons.setVisible(bool(said))
        if said != self._reasons.toPlainText():
            self._reasons.setPlainText(said)

    def _come_to(self, row: int) -> None:
        self._show_reasons()
        self.row_chosen.emit(row)

    def _connect(self) -> None:
        self._all.clicked.connect(lambda: self._table.take_all(True))
        self._none.clicked.connect(lambda: self._table.take_all(False))
        self._view.row_chosen.connect(self._come_to)
        self._view.editor_closed.connect(self.editor_closed)
        self._table.taken_changed.connect(self._follow)

    def _lay_out(self, why_empty: str) -> None:
        self._count.setObjectName("article_count")
        self._view.why_empty = why_empty
        for part in (self._reasons, self.names):
            part.setMaximumHeight(_LINES * self.fontMetrics().lineSpacing())
        top, bottom, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        for button in (self._all, self._none):
            top.addWidget(button)
        top.insertWidget(0, self._count, 1)
        bottom.addWidget(self._reasons, 3)
        bottom.addWidget(self.names, 2)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._view, 1)
        column.addLayout(bottom)
