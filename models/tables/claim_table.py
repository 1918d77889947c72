"""The claim table: an item model over the document whose filter and order are an array of slots."""

from array import array
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from models.claims import steps
from models.claims.change import Change
from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.errors import ClaimsError
from models.claims.figure import Bound
from models.tables.claim_cells import QUOTES, Cell, edit_text
from models.tables.claim_rows import DRAFT, ClaimRows
from models.tables.claim_words import ClaimWords, alignment, falls_back
from models.tables.document import Document
from models.tables.language import said, say, why_not
from models.tables.terms import terms
from models.text.display import Display
from models.text.fields import FIELDS, Entry, Field, Terms
from models.text.figure_text import looks_rounded

Index = QModelIndex | QPersistentModelIndex
_MANY = 64
"""From so many claims on, the table is laid or painted anew instead of row by row."""


class Role(IntEnum):
    """What a cell means, beside its text; the delegate turns it into signs and colours."""

    SIGN = Qt.ItemDataRole.UserRole + 1
    NUMBER = Qt.ItemDataRole.UserRole + 2
    LOOSE = Qt.ItemDataRole.UserRole + 3
    STATUS = Qt.ItemDataRole.UserRole + 4
    FALLBACK = Qt.ItemDataRole.UserRole + 5
    """Whether the cell shows something in place of what is not stated."""


class ClaimTable(QAbstractTableModel):
    """Rows are claims, columns the fields of `COLUMNS`. Reads the records; edits leave as wishes.

    An edited claim keeps its row until the table is sorted or filtered again, so that nothing jumps away under the
    hand that types. A draft is a row for a claim that still lacks its figure.
    """

    change_requested = Signal(object, str)
    """Claims to put in the place of those with the same ids, and what the history calls it."""

    add_requested = Signal(object, str)
    """A new claim, and the id of the claim to stand behind."""

    refused = Signal(str)
    """What was typed cannot be read, for this reason."""

    rounded = Signal(str)
    """The claim of this id was given so round a figure, as exact, that it may be meant as "about"."""

    rows_changed = Signal()
    """Another number of claims is shown."""

    rows_sieved = Signal()
    """Other claims are shown, or in another order, because that was asked for."""

    COLUMNS: tuple[Field, ...] = (*FIELDS, QUOTES)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._words = ClaimWords(document)
        self._draft: Claim | None = None
        self._draft_after = ""
        self._rows = ClaimRows(document.records.claims.order())
        self._marks: dict[str, str] = {}
        self.awaits_more = False
        """Whether a search goes on that may find more claims to show."""
        document.changed.connect(self._follow)
        document.was_reset.connect(self._forget_draft)

    # What the panes ask

    @property
    def terms(self) -> Terms:
        """What reading and showing fields needs to know."""
        return self._words.terms

    def column(self, name: str) -> int:
        """The column of the field called ``name``."""
        return next(n for n, field in enumerate(self.COLUMNS) if field.name == name)

    def claim(self, row: int) -> Claim:
        """The claim in a row (the draft, in the draft's row)."""
        slot = self._rows.slot(row)
        if slot == DRAFT and self._draft is not None:
            return self._draft
        return self._document.records.claims.at(slot)

    def is_past(self, row: int) -> bool:
        """Whether the claim in a row is retracted, or replaced by another, as far as is known by now."""
        return self._words.is_past(self.claim(row))

    def claims(self, rows: Sequence[int]) -> list[Claim]:
        """The claims in some rows; of very many, at a fraction of what `claim` takes for each."""
        if self._draft is not None and self.draft_row in rows:
            return list(map(self.claim, rows))
        return self._document.records.claims.all_at(self._rows.slots_in(rows))

    def cell(self, row: int, column: int) -> Cell:
        """What a cell says and means, at one go: the same as `data` tells role by role."""
        return self._cell(self.claim(row), self.COLUMNS[column])

    def row(self, claim_id: str) -> int:
        """The row of a claim; -1 where it is not shown."""
        claims = self._document.records.claims
        if claim_id not in claims:
            return -1
        return self._rows.row(claims.slot(claim_id))

    @property
    def slots(self) -> "array[int]":
        """The slots of the claims shown, row by row, without the draft: a copy of the caller's own."""
        slots = self._rows.copy()
        if self._draft is not None:
            del slots[self.draft_row]
        return slots

    @property
    def claim_count(self) -> int:
        """How many claims are shown, the draft not counted."""
        return len(self._rows) - (self._draft is not None)

    @property
    def draft_row(self) -> int:
        """The row of the draft; -1 where there is none."""
        return -1 if self._draft is None else self._rows.row(DRAFT)

    def problem(self, index: Index, text: str) -> str:
        """Why a text cannot stand in a cell, as a sentence; "" where it can."""
        return why_not(lambda: self._read(index, text))

    # What the window tells

    def show_all(self) -> None:
        """Show every claim in file order."""
        self.show_slots(self._document.records.claims.order())

    def show_slots(self, slots: Any, awaits_more: bool = False) -> None:
        """Show these claims in this order: any iterable of slots; whether that is only what is found so far."""
        self.awaits_more = awaits_more
        self._show(ClaimRows(slots), with_draft=self._draft is not None)
        self.rows_sieved.emit()
        self.rows_changed.emit()

    def show_more(self, slots: Any, awaits_more: bool = False) -> None:
        """Show those of these claims that are not shown yet behind the rows there are, which stay as they are."""
        self.awaits_more = awaits_more
        rows = self._rows.followed_by(slots)
        if len(rows) > len(self._rows):
            self.beginInsertRows(QModelIndex(), len(self._rows), len(rows) - 1)
            self._rows = rows
            self.endInsertRows()
        self.rows_changed.emit()

    def set_display(self, display: Display) -> None:
        """Show numbers and dates in another way."""
        self._words.display = display
        self._repaint_all()

    def show_past(self) -> None:
        """It is known by now of every claim whether another replaces it."""
        self._repaint_all()

    def set_sort_marks(self, marks: dict[str, str]) -> None:
        """Put a sign beside the headings of the fields that the rows are sorted by."""
        self._marks = marks
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.COLUMNS) - 1)

    def begin_draft(self, claim: Claim, after: str = "") -> QModelIndex:
        """Show a row for a claim without figure, behind the one called ``after``; the index of its figure cell."""
        self.end_draft()
        row = self._row_of_draft(self._rows, after)
        self.beginInsertRows(QModelIndex(), row, row)
        self._draft, self._draft_after = claim, after
        self._rows.insert(row, DRAFT)
        self.endInsertRows()
        return self.index(row, self.column("figure"))

    def end_draft(self) -> None:
        """Take the draft's row away, if there is one."""
        if self._draft is None:
            return
        row = self.draft_row
        self.beginRemoveRows(QModelIndex(), row, row)
        self._rows.remove(row)
        self._draft = None
        self.endRemoveRows()

    def is_draft(self, index: Index) -> bool:
        """Whether a row is the draft's."""
        return index.isValid() and self._rows.slot(index.row()) == DRAFT

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """The number of rows shown, the draft's too."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The number of columns, hidden ones too."""
        return 0 if parent.isValid() else len(self.COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The labels of the columns, with a sign where they are sorted by; rows are numbered."""
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return alignment(self.COLUMNS[section])
        if role == Qt.ItemDataRole.WhatsThisRole and orientation is Qt.Orientation.Horizontal:
            return terms()[self.COLUMNS[section].name][1]
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return section + 1
        field = self.COLUMNS[section]
        label = say(field.label)
        return f"{label} {mark}" if (mark := self._marks.get(field.name)) else label

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells can be chosen, and edited save for those that count something."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        field = self.COLUMNS[index.column()]
        if field is QUOTES or self._document.is_read_only or (self.is_draft(index) and field.entry is not Entry.FIGURE):
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, or what it means."""
        if not index.isValid():
            return None
        claim, field = self.claim(index.row()), self.COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(claim, field).text
        if role == Qt.ItemDataRole.EditRole:
            return self._text(claim, field)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "" if self._is_untyped(claim, field) else self._words.heard(claim, field)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(field)
        return self._meaning(claim, field, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Wish for what a text says of a cell; False, and `refused`, where it cannot be read."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        claim, field = self.claim(index.row()), self.COLUMNS[index.column()]
        try:
            changed = self._read(index, str(value))
        except ClaimsError as error:
            self.refused.emit(said(error))
            return False
        self._wish(claim, changed, field)
        is_held = self._document.records.claims.get(changed.id) == changed
        is_exact = field.entry is Entry.FIGURE and changed.bound is Bound.EXACT
        if is_held and is_exact and looks_rounded(changed.figure.value):
            self.rounded.emit(changed.id)
        return True

    def _read(self, index: Index, text: str) -> Claim:
        """The claim as a text in one of its cells makes it; ClaimsError where that cannot be read, or not be kept."""
        claim, field = self.claim(index.row()), self.COLUMNS[index.column()]
        changed = field.read(claim, text, self.terms)
        step = steps.add if claim is self._draft else steps.change
        step(self._document.records, Kind.CLAIMS, [changed], "")
        return changed

    def _wish(self, claim: Claim, changed: Claim, field: Field) -> None:
        if claim is self._draft:
            self.add_requested.emit(changed, self._draft_after)
            self.end_draft()  # which was not taken
        elif changed != claim:
            self.change_requested.emit([changed], edit_text(field, claim, changed, self.terms))

    # How it follows

    def _follow(self, change: Change, slots: tuple[int, ...]) -> None:
        if change.touches(Kind.MEASURES):
            self._repaint_all()
        touched = change.touched(Kind.CLAIMS, slots)
        if len(touched.added) + len(touched.removed) > _MANY:
            self._lay_anew(touched.added, touched.removed)
            return
        self._repaint((*touched.replaced, *self._of_replaced(change)))
        for slot in touched.removed:
            self._remove(slot)
        for place, slot in self._placed(touched.added, change):
            self._insert(slot, self._row_for(place))
        if touched.added or touched.removed:
            self.rows_changed.emit()

    def _of_replaced(self, change: Change) -> list[int]:
        """The slots of the claims that were replaced before a change of not very many, or are since."""
        edits, claims = change.of(Kind.CLAIMS) if len(change.edits) <= _MANY else (), self._document.records.claims
        named = (claim.replaces for edit in edits for claim in (edit.was, edit.now) if isinstance(claim, Claim))
        return [claims.slot(name) for name in named if name in claims]

    def _repaint(self, slots: Sequence[int]) -> None:
        if len(slots) > _MANY:
            self._repaint_all()  # which costs a page in sight, and no search for each row
            return
        for slot in slots:
            if (row := self._rows.row(slot)) >= 0:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.COLUMNS) - 1))

    def _remove(self, slot: int) -> None:
        if (row := self._rows.row(slot)) >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            self._rows.remove(row)
            self.endRemoveRows()

    def _insert(self, slot: int, row: int) -> None:
        if self._draft is not None and self._document.records.claims.at(slot).id == self._draft.id:
            self._settle_draft(slot)
            return
        self.beginInsertRows(QModelIndex(), row, row)
        self._rows.insert(row, slot)
        self.endInsertRows()

    def _settle_draft(self, slot: int) -> None:
        """The draft has become a claim, in its row: who is there, and goes on from there, stays."""
        row, self._draft = self.draft_row, None
        self._rows.replace(row, slot)
        self._repaint([slot])

    def _placed(self, slots: Sequence[int], change: Change) -> list[tuple[int, int]]:
        """Where the claims that a change has added in some slots stand by now, and the slots; the first comes first."""
        if len(change.edits) == 1:
            return [(change.edits[0].place, slot) for slot in slots]
        claims = self._document.records.claims
        names = {claims.at(slot).id: slot for slot in slots}
        return sorted((place, names[name]) for name, place in claims.places(names).items())

    def _row_for(self, place: int) -> int:
        """Where the claim at a place of the file is shown: behind the claim before it, else at the end."""
        claims = self._document.records.claims
        return self._rows.row_behind(claims.slot_at(place - 1) if place else None)

    def _row_of_draft(self, rows: ClaimRows, after: str) -> int:
        """Where a draft stands: there where it will stand as a claim."""
        claims = self._document.records.claims
        if after in claims:
            return rows.row_behind(claims.slot(after))
        return rows.row_behind(claims.slot_at(len(claims) - 1) if len(claims) else None)

    def _lay_anew(self, added: Sequence[int], gone: Sequence[int]) -> None:
        """One reset, which a view draws faster than many single rows."""
        self._show(self._rows.laid_anew(self._document.records.claims.runs(), added, gone))
        self.rows_changed.emit()

    def _show(self, rows: ClaimRows, with_draft: bool = False) -> None:
        if with_draft:
            rows.insert(self._row_of_draft(rows, self._draft_after), DRAFT)
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _forget_draft(self) -> None:
        """Another file has come, and its rows with it."""
        self._draft = None

    def _repaint_all(self) -> None:
        if len(self._rows):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.COLUMNS) - 1))

    # What a cell says

    def _cell(self, claim: Claim, field: Field) -> Cell:
        return Cell("") if self._is_untyped(claim, field) else self._words.cell(claim, field)

    def _text(self, claim: Claim, field: Field) -> str:
        return "" if self._is_untyped(claim, field) else self._words.text(claim, field)

    def _is_untyped(self, claim: Claim, field: Field) -> bool:
        """Whether a cell is the one that a draft waits for."""
        return claim is self._draft and field.entry is Entry.FIGURE

    def _meaning(self, claim: Claim, field: Field, role: int) -> Any:
        if role == Role.STATUS:
            return claim.status
        if role in (Role.LOOSE, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._words.note(claim, field)
        if role == Qt.ItemDataRole.WhatsThisRole:
            return terms()[field.name][1]
        if role == Role.FALLBACK:
            return falls_back(claim, field)
        if role in (Role.SIGN, Role.NUMBER) and (figure := self._cell(claim, field).figure):
            return figure[role - Role.SIGN]
        return None
