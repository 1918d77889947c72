"""Copy and paste between the claim table and spreadsheets."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from gui.panes.claims.view import ClaimView
from models.claims import tsv
from models.claims.claim import Claim
from models.claims.display import DateStyle, Display
from models.claims.errors import ClaimsError
from models.claims.fields import Field, Terms
from models.claims.templates import new_claim
from models.tables.claim_cells import QUOTES
from models.tables.claim_table import ClaimTable
from models.tables.document import Document

PLAIN = Display(group="", date_style=DateStyle.ISO)
"""How cells are copied: numbers and dates as every spreadsheet reads them."""


class TableClipboard(QObject):
    """Turns cells into tab-separated text and back; pasting is one wish, or is refused whole."""

    change_requested = Signal(object, str)
    add_requested = Signal(object, str, str)
    """New claims, the id of the claim to stand behind, and what the history calls it."""

    refused = Signal(str)

    def __init__(self, document: Document, table: ClaimTable, view: ClaimView) -> None:
        super().__init__(view)
        self._document = document
        self._table = table
        self._view = view

    def copy(self) -> None:
        """Copy the selected cells; whole rows, with their headings, where every column in sight is selected."""
        columns = self._view.selected_columns()
        fields = [self._table.COLUMNS[column] for column in columns]
        claims = [self._table.claim(row) for row in self._view.selected_rows()]
        terms = Terms(self._table.terms.measures, PLAIN)
        rows = [[field.show(claim, terms) for field in fields] for claim in claims]
        if columns == self._view.shown_columns() and len(columns) > 1:
            rows.insert(0, [field.label for field in fields])
        QGuiApplication.clipboard().setText(tsv.write_tsv(rows).removesuffix("\n"))

    def paste(self) -> None:
        """Fill cells from the current one on; rows that come with their headings become new claims."""
        self._try(self._paste)

    def paste_new(self) -> None:
        """Add a claim for each row of the clipboard."""
        self._try(self._paste_new)

    def _paste(self) -> None:
        rows = tsv.read_tsv(QGuiApplication.clipboard().text())
        if not rows:
            raise ClaimsError("The clipboard holds no text to paste.")
        if tsv.header_fields(rows[0]):
            self._add(rows)
        elif len(rows) == 1 and len(rows[0]) == 1:
            self._fill(rows[0][0])
        else:
            self._overwrite(rows)

    def _paste_new(self) -> None:
        rows = tsv.read_tsv(QGuiApplication.clipboard().text())
        if not rows:
            raise ClaimsError("The clipboard holds no text to paste.")
        self._add(rows)

    def _add(self, rows: tsv.Rows) -> None:
        headed = tsv.header_fields(rows[0])
        fields = headed or self._fields(self._view.shown_columns())
        current = self._current()
        like = new_claim(self._document.records, current)
        claims = tsv.new_claims(like, fields, rows[1:] if headed else rows, self._terms())
        if not claims:
            raise ClaimsError("The clipboard holds headings, but no row below them.")
        text = self.tr("Paste claim") if len(claims) == 1 else self.tr("Paste {} claims").format(len(claims))
        self.add_requested.emit(claims, current.id if current else "", text)

    def _fill(self, text: str) -> None:
        """One value into every selected cell."""
        fields = self._fields(self._view.selected_columns())
        claims = [self._table.claim(row) for row in self._view.selected_rows()]
        self._change(tsv.overwrite(claims, fields, [[text] * len(fields)] * len(claims), self._terms()))

    def _overwrite(self, rows: tsv.Rows) -> None:
        """A block of cells from the current cell on."""
        top, left = self._view.currentIndex().row(), self._view.currentIndex().column()
        room = self._table.rowCount() - max(top, 0)
        if top < 0 or len(rows) > room:
            raise ClaimsError(
                f"The clipboard holds {len(rows):,} rows, but the table has {room:,} from here on: "
                "use “Paste as new claims” to add them."
            )
        shown = self._view.shown_columns()
        fields = self._fields(shown[shown.index(left) :])
        claims = [self._table.claim(top + n) for n in range(len(rows))]
        self._change(tsv.overwrite(claims, fields, rows, self._terms()))

    def _change(self, claims: list[Claim]) -> None:
        text = self.tr("Paste into claim") if len(claims) == 1 else self.tr("Paste into {} claims").format(len(claims))
        self.change_requested.emit(claims, text)

    def _try(self, paste: Callable[[], None]) -> None:
        try:
            paste()
        except ClaimsError as error:
            self.refused.emit(str(error))

    def _current(self) -> Claim | None:
        index = self._view.currentIndex()
        return self._table.claim(index.row()) if index.isValid() else None

    def _terms(self) -> Terms:
        return self._table.terms

    def _fields(self, columns: list[int]) -> list[Field]:
        return [field for column in columns if (field := self._table.COLUMNS[column]) is not QUOTES]
