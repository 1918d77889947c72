"""How the cells of the claim table are edited, and what they say to a hand that rests on them."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtWidgets import QStyleOptionViewItem

from gui.panes.claims.line_delegate import LineDelegate
from gui.panes.claims.painting import shown
from models.tables.claim_completion import completions
from models.tables.claim_table import ClaimTable
from models.tables.document import Document
from models.text.fields import Entry, Field

Index = QModelIndex | QPersistentModelIndex


class ClaimDelegate(LineDelegate):
    """Gives each field the line that fits it, with completion from what the file holds; `Page` paints the cells."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        """The option with the words that are painted: a column is as wide as they need, a tip has what is left out."""
        super().initStyleOption(option, index)
        table = index.model()
        if isinstance(table, ClaimTable):
            name, claim = table.COLUMNS[index.column()].name, table.claim(index.row())
            option.text = shown(table.cell(index.row(), index.column()), name, claim.status)

    def half_typed(self) -> tuple[QPersistentModelIndex, str] | None:
        """The cell in edit and what is typed there, where that is not what the cell says."""
        if self.line is None or not self.line.is_dirty:
            return None
        return self.edited, self.line.text()

    def type_again(self, text: str) -> None:
        """Put what was half typed into the cell that has been opened again."""
        if self.line is not None:
            self.line.setText(text)

    def field_of(self, index: Index) -> Field:  # noqa: D102
        return ClaimTable.COLUMNS[index.column()]

    def words_for(self, field: Field) -> list[str]:  # noqa: D102
        return completions(self._document.records, field)

    def is_choice(self, field: Field) -> bool:  # noqa: D102
        return field.entry in (Entry.CHOICE, Entry.MEASURE)

    def problem_of(self, index: Index, text: str) -> str:  # noqa: D102
        model = index.model()
        return model.problem(index, text) if isinstance(model, ClaimTable) else ""
