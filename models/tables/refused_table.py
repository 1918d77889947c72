"""The rows of a sheet that make no claim though they should, as a table."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from models.claims.visible import in_short
from models.sheets.accounted import Refused
from models.sheets.sheet import shown
from models.tables.standing import Role, Standing

Index = QModelIndex | QPersistentModelIndex

_LONGEST = 400


class Column(IntEnum):
    """The columns, in order."""

    ROW = 0
    REASON = 1
    CELLS = 2


class RefusedTable(QAbstractTableModel):
    """One row a refused row: its number, why it was refused, and its cells in one line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._refused: Sequence[Refused] = ()
        self._labels = (self.tr("Row"), self.tr("Why it is refused"), self.tr("Cells"))

    def show_refused(self, refused: Sequence[Refused]) -> None:
        """Show other rows; where they are the same ones, what is chosen and seen stays."""
        if refused == self._refused:
            return
        self.beginResetModel()
        self._refused = refused
        self.endResetModel()

    def refused(self, row: int) -> Refused | None:
        """The refused row in a row of the table; None where there is none."""
        return self._refused[row] if 0 <= row < len(self._refused) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self._refused)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(Column)

    def headerData(  # noqa: D102
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._labels[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight if section == Column.ROW else Qt.AlignmentFlag.AlignLeft)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._text(self._refused[index.row()], column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignRight if column is Column.ROW else Qt.AlignmentFlag.AlignLeft)
            case Role.STANDING:
                return Standing.PLAIN if column is Column.REASON else Standing.QUIET
        return None

    def _text(self, refused: Refused, column: Column) -> str:
        match column:
            case Column.ROW:
                return str(refused.row)
            case Column.REASON:
                return in_short(refused.reason, _LONGEST)
        return in_short(" · ".join(filter(None, map(shown, refused.cells))), _LONGEST)
