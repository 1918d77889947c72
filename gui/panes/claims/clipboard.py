"""Copy and paste between the claim table and spreadsheets."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from gui.panes.claims.selected import Block
from gui.panes.claims.view import ClaimView
from models.claims.claim import Claim
from models.claims.errors import ClaimsError
from models.claims.templates import new_claim
from models.progress import Cancelled, Report, followed, shares
from models.storage.saving import Run, at_once
from models.tables.claim_cells import QUOTES
from models.tables.claim_table import ClaimTable
from models.tables.document import Document
from models.tables.language import said, say
from models.text import tsv
from models.text.display import DateStyle, Display
from models.text.fields import BY_NAME, Field, Terms
from models.text.formulas import escaped

PLAIN = Display(group="", date_style=DateStyle.ISO)
"""How cells are copied: numbers and dates as every spreadsheet reads them."""

MOST_COPIED = 50_000
"""So many rows are copied in about a second; the clipboard of a desktop is no place for a million."""

CELLS = "application/x-counterclaim-cells"
"""Cells as they are, beside the text in which no cell is a formula: pasted here, they are what was copied."""


class TableClipboard(QObject):
    """Turns cells into tab-separated text and back; pasting is one wish, or is refused whole."""

    change_requested = Signal(object, str)
    add_requested = Signal(object, str, str)
    """New claims, the id of the claim to stand behind, and what the history calls it."""

    refused = Signal(str)

    def __init__(self, document: Document, table: ClaimTable, view: ClaimView, run: Run = at_once) -> None:
        """``run`` reads what is pasted, for many rows take long; meanwhile nobody may change the document."""
        super().__init__(view)
        self._document = document
        self._table = table
        self._view = view
        self._run = run

    @property
    def verbs(self) -> dict[str, Callable[[], None]]:
        """What it does, by the ids of the actions."""
        return {
            "edit.copy": self.copy,
            "edit.paste": self.paste,
            "edit.paste_new": self.paste_new,
        }

    def copy(self) -> None:
        """Copy the selected cells; whole rows, with their headings, where every column in sight is selected."""
        self._try(self._copy)

    def paste(self) -> None:
        """Fill cells from the first selected one on; rows that come with their headings become new claims."""
        self._try(self._paste)

    def paste_new(self) -> None:
        """Add a claim for each row of the clipboard."""
        self._try(self._paste_new)

    def _copy(self) -> None:
        if (count := self._view.selected_count()) > MOST_COPIED:
            raise ClaimsError(
                "{0} rows are too many to copy at once: select {1} rows or fewer, or export the claims as a table.",
                count,
                MOST_COPIED,
            )
        chosen = self._view.selected_blocks()
        if not chosen:
            return
        columns = chosen[0].columns
        if any(block.columns != columns for block in chosen):
            raise ClaimsError(
                "The selected cells form no rectangle, so they cannot be copied as a table: "
                "select the same columns in every row, or whole rows."
            )
        claims = [claim for block in chosen for claim in self._table.claims(block.rows)]
        fields = [self._table.COLUMNS[column] for column in columns]
        is_whole = list(columns) == self._view.shown_columns() and len(columns) > 1
        self._put(claims, _with_what_stands_there(fields, claims) if is_whole else fields, is_whole)

    def _put(self, claims: list[Claim], fields: list[Field], with_headings: bool) -> None:
        terms = Terms(self._table.terms.measures, PLAIN)
        rows = [[field.show(claim, terms) for field in fields] for claim in claims]
        if with_headings:
            rows.insert(0, [field.label for field in fields])
        data = QMimeData()
        data.setText(tsv.write_tsv([map(escaped, row) for row in rows]).removesuffix("\n"))
        data.setData(CELLS, tsv.write_tsv(rows).encode())
        QGuiApplication.clipboard().setMimeData(data)

    def _paste(self) -> None:
        rows = self._read()
        if tsv.header_fields(rows, self._table.COLUMNS, say):
            self._add(rows)
        elif len(rows) == 1 and len(rows[0]) == 1:
            self._fill(rows[0][0])
        else:
            self._overwrite(rows)

    def _paste_new(self) -> None:
        self._add(self._read())

    @staticmethod
    def _read() -> tsv.Rows:
        data = QGuiApplication.clipboard().mimeData() or QMimeData()  # None where it has been cleared
        own = bytes(data.data(CELLS).data()).decode(errors="replace")
        rows = tsv.read_tsv(own or data.text())
        if not rows:
            raise ClaimsError("The clipboard holds no text to paste.")
        return rows

    def _add(self, rows: tsv.Rows) -> None:
        headed = tsv.header_fields(rows, self._table.COLUMNS, say)
        fields = _typed(headed or self._fields(self._view.shown_columns()))
        current = self._current()
        like = new_claim(self._document.records, current)
        below = rows[1:] if headed else rows
        claims = self._run(partial(tsv.new_claims, like, fields, below, self._terms()))
        if not claims:
            raise ClaimsError("The clipboard holds headings, but no row below them.")
        text = say("Paste claim", "Paste {0} claims", len(claims)).format(say.number(len(claims)))
        self.add_requested.emit(claims, current.id if current else "", text)

    def _fill(self, text: str) -> None:
        """One value into every selected cell."""
        chosen = self._view.selected_blocks()
        if not chosen:
            raise ClaimsError("No cell is selected: choose the cells to paste into.")
        terms = self._terms()
        targets = [(self._table.claims(block.rows), _writable(self._fields(block.columns))) for block in chosen]

        def filled(report: Report) -> list[Claim]:
            parts = shares(targets, report, lambda target: len(target[0]))
            return [
                tsv.fill(claim, fields, text, terms)
                for (claims, fields), part in parts
                for claim in followed(claims, len(claims), part)
            ]

        self._change(self._run(filled))

    def _overwrite(self, rows: tsv.Rows) -> None:
        """A block of cells into the selected rows and columns, where they are as many; else from the first one on."""
        chosen = self._view.selected_blocks()
        claims = self._claims_below(chosen, len(rows))
        fields = _writable(self._fields(self._columns_beside(chosen, max(map(len, rows)))))
        self._change(self._run(partial(tsv.overwrite, claims, fields, rows, self._terms())))

    def _claims_below(self, chosen: Sequence[Block], count: int) -> list[Claim]:
        """So many claims: the selected ones, or those from the first selected one down; without one, the current."""
        if sum(len(block.rows) for block in chosen) == count:
            return [claim for block in chosen for claim in self._table.claims(block.rows)]
        top = chosen[0].rows.start if chosen else self._view.currentIndex().row()
        room = self._table.rowCount() - max(top, 0)
        if top < 0 or count > room:
            raise ClaimsError(
                "The clipboard holds {0} rows, but the table has {1} from here on: use “Paste as "
                "new claims” to add them.",
                count,
                room,
            )
        return list(self._table.claims(range(top, top + count)))

    def _columns_beside(self, chosen: Sequence[Block], count: int) -> Sequence[int]:
        """At most so many columns: the selected ones, or those from the first selected, or current, to the right."""
        if chosen and len(chosen[0].columns) == count and len({block.columns for block in chosen}) == 1:
            return chosen[0].columns
        left, shown = chosen[0].columns[0] if chosen else self._view.currentIndex().column(), self._view.shown_columns()
        if left not in shown:
            raise ClaimsError("The current cell is out of sight: choose the cell to paste from.")
        return shown[shown.index(left) :][:count]

    def _change(self, claims: list[Claim]) -> None:
        text = say("Paste into claim", "Paste into {0} claims", len(claims)).format(say.number(len(claims)))
        self.change_requested.emit(claims, text)

    def _try(self, paste: Callable[[], None]) -> None:
        try:
            paste()
        except ClaimsError as error:
            self.refused.emit(said(error))
        except Cancelled:
            return  # nothing was pasted

    def _current(self) -> Claim | None:
        index = self._view.currentIndex()
        return self._table.claim(index.row()) if index.isValid() else None

    def _terms(self) -> Terms:
        return self._table.terms

    def _fields(self, columns: Iterable[int]) -> list[Field]:
        return [self._table.COLUMNS[column] for column in columns]


def _typed(fields: Iterable[Field]) -> list[Field | None]:
    """The fields as columns to read; what is counted, not typed, is passed over."""
    return [None if field is QUOTES else field for field in fields]


def _writable(fields: Sequence[Field]) -> list[Field | None]:
    """The same, but ClaimsError where there is nothing to type into."""
    columns = _typed(fields)
    if not any(columns):
        raise ClaimsError("Quotes cannot be pasted: they are attached in the source.")
    return columns


def _with_what_stands_there(fields: Sequence[Field], claims: Sequence[Claim]) -> list[Field]:
    """The fields with those that the table shows within others: the day said for “As of”, the rate for the measure."""
    result = list(fields)
    for name, within, is_there in (
        ("stated_on", "as_of", True),
        ("per", "measure", any(claim.per for claim in claims)),
    ):
        if is_there and BY_NAME[within] in result and BY_NAME[name] not in result:
            result.insert(result.index(BY_NAME[within]) + 1, BY_NAME[name])
    return result
