"""How rows of a sheet read as claims, as a table."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from models.claims.visible import in_short
from models.sheets.accounted import Taken
from models.sheets.mapping import Target
from models.tables.language import say
from models.tables.standing import Role, Standing
from models.text.fields import BY_NAME, Field, Terms

Index = QModelIndex | QPersistentModelIndex

_LONGEST = 200
_ALWAYS = ("claimant", "figure", "measure", "subject", "as_of")
_ELSEWHERE = {
    **dict.fromkeys((Target.LOW, Target.HIGH, Target.BEST, Target.BOUND), "figure"),
    Target.ID: "",
}
"""The fields in which targets are seen that have none of their own."""


class ReadingTable(QAbstractTableModel):
    """One row a claim: the row it was read from, what a claim must say, and what else the mapping feeds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._taken: Sequence[Taken] = ()
        self._terms = Terms({})
        self._fields: tuple[Field, ...] = tuple(BY_NAME[name] for name in _ALWAYS)

    def show_taken(self, taken: Sequence[Taken], terms: Terms, fed: Iterable[Target]) -> None:
        """Show other claims; ``fed`` are the targets that the mapping feeds."""
        fields = _fields(fed)
        is_alike = fields == self._fields and len(taken) == len(self._taken)
        if not is_alike:
            self.beginResetModel()
        self._taken, self._terms, self._fields = taken, terms, fields
        if not is_alike:
            self.endResetModel()
        elif taken:
            self.dataChanged.emit(self.index(0, 0), self.index(len(taken) - 1, len(fields)))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self._taken)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else 1 + len(self._fields)

    def headerData(  # noqa: D102
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        field = self._fields[section - 1] if section else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return say(field.label) if field else self.tr("Row")
            case Qt.ItemDataRole.TextAlignmentRole:
                return _side(field)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        one = self._taken[index.row()]
        field = self._fields[index.column() - 1] if index.column() else None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return in_short(field.show(one.claim, self._terms), _LONGEST) if field else str(one.row)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _side(field)
            case Role.STANDING:
                return Standing.PLAIN if field else Standing.QUIET
        return None


def _side(field: Field | None) -> int:
    is_number = field is None or field.name == "figure"
    return int(Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft)


def _fields(fed: Iterable[Target]) -> tuple[Field, ...]:
    names = {_ELSEWHERE.get(target, str(target)) for target in fed} - {""}
    rest = (name for name in BY_NAME if name in names and name not in _ALWAYS)
    return tuple(BY_NAME[name] for name in (*_ALWAYS, *rest))
