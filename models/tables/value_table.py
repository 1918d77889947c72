"""The distinct values of a column, and what each stands for, as a table that is filled in."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

import msgspec
from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from models.claims.visible import in_short
from models.tables.labelled_table import Index, LabelledTable
from models.tables.standing import Role, Standing

_LONGEST = 200


class Column(IntEnum):
    """The columns, in order."""

    VALUE = 0
    COUNT = 1
    WORD = 2


class Value(msgspec.Struct, frozen=True, kw_only=True):
    """One value of a column: how many rows hold it, what it stands for, and whether its rows are taken.

    ``word`` is what the mapping says, None where it says nothing; ``itself`` is what the value then stands for, None
    where it is not understood.
    """

    text: str
    count: int
    word: str | None = None
    itself: str | None = None
    is_taken: bool = True
    is_rest: bool = False
    """Whether it stands for every value that the mapping does not name."""


class ValueTable(LabelledTable):
    """One row a value; it changes nothing itself, but tells what is wanted."""

    word_given = Signal(str, object)
    """A value is to stand for a word (text); or, where that is None, for itself again."""

    taking_chosen = Signal(str, bool)
    """The rows that hold a value are to be taken, or left out."""

    numbers = frozenset((Column.COUNT,))

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Value] = ()
        self._choices: tuple[tuple[str, str], ...] = ()
        self._completions: tuple[str, ...] = ()
        self._is_fed = True
        self.labels = (self.tr("Value"), self.tr("Rows"), self.tr("Stands for"))

    def show_values(
        self,
        values: Sequence[Value],
        choices: tuple[tuple[str, str], ...],
        completions: tuple[str, ...],
        *,
        is_fed: bool,
    ) -> None:
        """Show values with what they may stand for: one of ``choices`` (value and label), or any text without them.

        ``is_fed`` says whether the column feeds a field at all: else its values stand for nothing.
        """
        is_alike = is_fed == self._is_fed and [v.text for v in values] == [v.text for v in self.rows]
        if not is_alike:
            self.beginResetModel()
        self.rows, self._choices, self._completions, self._is_fed = values, choices, completions, is_fed
        if not is_alike:
            self.endResetModel()
        elif values:
            self.dataChanged.emit(self.index(0, 0), self.index(len(values) - 1, self.columnCount() - 1))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Without what values stand for, where the column feeds no field."""
        return super().columnCount(parent) - (0 if self._is_fed or parent.isValid() else 1)

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102
        flags = super().flags(index)
        if index.column() == Column.WORD:
            return flags | Qt.ItemFlag.ItemIsEditable
        is_ticked = index.column() == Column.VALUE and not self.rows[index.row()].is_rest
        return flags | Qt.ItemFlag.ItemIsUserCheckable if is_ticked else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        value, column = self.rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._text(value, column)
            case Qt.ItemDataRole.EditRole:
                return _stands_for(value)
            case Qt.ItemDataRole.CheckStateRole if column is Column.VALUE and not value.is_rest:
                return Qt.CheckState.Checked if value.is_taken else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.TextAlignmentRole:
                return self.side(column)
            case Role.STANDING:
                return _standing(value, column)
            case Role.CHOICES:
                return self._choices if column is Column.WORD else None
            case Role.COMPLETIONS:
                return self._completions if column is Column.WORD else None
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: D102
        if not index.isValid():
            return False
        held = self.rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            self.taking_chosen.emit(held.text, Qt.CheckState(value) is Qt.CheckState.Checked)
            return True
        if role == Qt.ItemDataRole.EditRole and index.column() == Column.WORD and value != _stands_for(held):
            self.word_given.emit(held.text, value)
            return True
        return False

    def _text(self, value: Value, column: Column) -> str:
        match column:
            case Column.VALUE:
                every_other = self.tr("Every value not set above")
                return every_other if value.is_rest else in_short(value.text, _LONGEST) or self.tr("(empty)")
            case Column.COUNT:
                return "" if value.is_rest and value.word is None else str(value.count)
        word = _stands_for(value)
        if word is None:
            return self.tr("Itself") if value.is_rest else self.tr("Not understood")
        return in_short(dict(self._choices).get(word, word), _LONGEST) or self.tr("Not stated")


def _standing(value: Value, column: Column) -> Standing:
    if not value.is_taken:
        return Standing.QUIET
    if column is not Column.WORD:
        return Standing.PLAIN
    if value.word is not None:
        return Standing.PLAIN
    return Standing.QUIET if value.itself is not None or value.is_rest else Standing.REFUSED


def _stands_for(value: Value) -> str | None:
    return value.word if value.word is not None else value.itself
