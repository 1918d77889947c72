"""The rows of a sheet that make no claim though they should, as a table."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt

from models.claims.visible import in_short
from models.sheets.accounted import Refused
from models.sheets.sheet import shown
from models.tables.labelled_table import Index, LabelledTable
from models.tables.language import said
from models.tables.standing import Role, Standing

_LONGEST = 400


class Column(IntEnum):
    """The columns, in order."""

    ROW = 0
    REASON = 1
    CELLS = 2


class RefusedTable(LabelledTable):
    """One row a refused row: its number, why it was refused, and its cells in one line."""

    numbers = frozenset((Column.ROW,))

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Refused] = ()
        self.labels = (self.tr("Row"), self.tr("Why it is refused"), self.tr("Cells"))

    def show_refused(self, refused: Sequence[Refused]) -> None:
        """Show other rows; where they are the same ones, what is chosen and seen stays."""
        if refused == self.rows:
            return
        self.beginResetModel()
        self.rows = refused
        self.endResetModel()

    def refused(self, row: int) -> Refused | None:
        """The refused row in a row of the table; None where there is none."""
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._text(self.rows[index.row()], column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self.side(column)
            case Role.STANDING:
                return Standing.PLAIN if column is Column.REASON else Standing.QUIET
        return None

    def _text(self, refused: Refused, column: Column) -> str:
        match column:
            case Column.ROW:
                return str(refused.row)
            case Column.REASON:
                return in_short(said(refused.reason), _LONGEST)
        return in_short(" · ".join(filter(None, map(shown, refused.cells))), _LONGEST)
