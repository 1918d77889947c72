"""The open conflicts of a document as a table."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt

from models.claims.change import Change, Edit
from models.claims.claim_file import Kind, key
from models.claims.view import Conflict
from models.merging.settle import Choice
from models.tables.conflict_words import ConflictTold, ConflictWords, Side
from models.tables.document import Document
from models.tables.labelled_table import Index, LabelledTable
from models.text.display import ENGLISH, Display

_MANY = 100
"""From so many conflicts that come or go on, the table is laid anew."""

_LONGEST = 200
"""How many characters of a value a cell holds."""


class Column(IntEnum):
    """The columns, in order; the choice is only of use where sides are chosen before anything is done."""

    RECORD = 0
    FIELD = 1
    BASE = 2
    MINE = 3
    THEIRS = 4
    CHOICE = 5


class Role(IntEnum):
    """What a cell means beside its text."""

    IS_STATED = Qt.ItemDataRole.UserRole + 1
    """Whether the side says what the cell says; else the cell says in words that it says nothing."""


class ConflictTable(LabelledTable):
    """One row a conflict, in the order of the file; it follows the document, and keeps a choice for each row."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._display = ENGLISH
        self.rows: list[Conflict] = list(document.records.conflicts)
        self._choices: dict[str, Choice] = {}
        self._told: dict[str, ConflictTold] = {}
        self._words: ConflictWords | None = None
        self.labels = (
            *(self.tr("Record"), self.tr("Field"), self.tr("Before")),
            *(self.tr("Mine"), self.tr("Theirs"), self.tr("Choice")),
        )
        document.changed.connect(self._follow)
        document.was_reset.connect(self._start_anew)

    def conflict(self, row: int) -> Conflict | None:
        """The conflict in a row; None where there is no such row."""
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def told(self, row: int) -> ConflictTold:
        """The conflict in a row in words."""
        conflict = self.rows[row]
        if self._words is None:
            self._words = ConflictWords(self._document.records, self._display)
        told = self._told.get(key(conflict))
        if told is None:
            told = self._told[key(conflict)] = self._words.tell(conflict)
        return told

    def choice(self, row: int) -> Choice | None:
        """The side that is chosen for a row; None while it is left open."""
        return self._choices.get(key(self.rows[row]))

    def choose(self, rows: Sequence[int], choice: Choice | None) -> None:
        """Choose a side for some rows, or leave them open."""
        for row in rows:
            if choice is None:
                self._choices.pop(key(self.rows[row]), None)
            else:
                self._choices[key(self.rows[row])] = choice
            cell = self.index(row, Column.CHOICE)
            self.dataChanged.emit(cell, cell)

    def set_display(self, display: Display) -> None:
        """Show numbers and dates another way."""
        self._display = display
        self._forget()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        cell = self._cell(index.row(), Column(index.column()))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " ".join(cell.text[: 2 * _LONGEST].split())[:_LONGEST]
            case Qt.ItemDataRole.ToolTipRole:
                return cell.text
            case Role.IS_STATED:
                return cell.is_stated
        return None

    def _cell(self, row: int, column: Column) -> Side:
        told = self.told(row)
        match column:
            case Column.RECORD:
                return Side(told.record)
            case Column.FIELD:
                return Side(told.field)
            case Column.CHOICE:
                choice = self.choice(row)
                names = dict(zip(Choice, self.labels[Column.BASE : Column.CHOICE], strict=True))
                return Side(names[choice]) if choice else Side(self.tr("Leave open"), is_stated=False)
        return told.fields[0].sides[column - Column.BASE]

    def _follow(self, change: Change, _slots: Sequence[int]) -> None:
        edits = change.of(Kind.CONFLICTS)
        if len(edits) > _MANY:
            self._start_anew()
            return
        for edit in edits:
            self._follow_one(edit)
        if self.rows and len(edits) < len(change.edits):
            self._forget()

    def _follow_one(self, edit: Edit) -> None:
        self._told.pop(edit.key, None)
        if edit.was is None:
            assert isinstance(edit.now, Conflict)
            self.beginInsertRows(QModelIndex(), edit.place, edit.place)
            self.rows.insert(edit.place, edit.now)
            self.endInsertRows()
        elif edit.now is None:
            self.beginRemoveRows(QModelIndex(), edit.place, edit.place)
            self._choices.pop(key(self.rows.pop(edit.place)), None)
            self.endRemoveRows()
        else:
            assert isinstance(edit.now, Conflict)
            row = next(n for n, conflict in enumerate(self.rows) if key(conflict) == edit.key)
            self.rows[row] = edit.now
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def _forget(self) -> None:
        """Tell everything again when it is asked for: any record may be called differently now."""
        self._words = None
        self._told.clear()
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(Column) - 1))

    def _start_anew(self) -> None:
        self.beginResetModel()
        self.rows = list(self._document.records.conflicts)
        self._choices.clear()
        self._told.clear()
        self._words = None
        self.endResetModel()
