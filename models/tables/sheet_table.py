"""A sheet as it was found, as a table: letters and fields over the columns, the file's own numbers beside the rows."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from models.claims.saying import Sentence
from models.claims.visible import in_short
from models.sheets.sheet import Row, Sheet, letters, shown
from models.tables.language import said
from models.tables.standing import Role, Standing

Index = QModelIndex | QPersistentModelIndex

LONGEST = 200
"""How many characters of a cell are shown."""

_REFUSED_SIGN = "✕"


class SheetTable(QAbstractTableModel):
    """The first rows of a sheet, and what a mapping makes of them."""

    def __init__(self, most: int, parent: QObject | None = None) -> None:
        """``most`` is the number of rows that are shown at most."""
        super().__init__(parent)
        self._most = most
        self._rows: Sequence[Row] = ()
        self._width = 0
        self._header = 0
        self._feeds: Mapping[int, str] = {}
        self._refused: Mapping[int, Sentence] = {}
        self._left_out: frozenset[int] = frozenset()

    @property
    def header(self) -> int:
        """The number of the row that names the columns; 0 where there is none."""
        return self._header

    @property
    def fed(self) -> tuple[int, ...]:
        """The columns that feed fields, counted from 0."""
        return tuple(sorted(self._feeds))

    def show_sheet(self, sheet: Sheet, header: int) -> None:
        """Show another sheet, and which of its rows names the columns (counted from 1; 0 for none)."""
        self.beginResetModel()
        self._header = header
        self._rows, self._width = sheet.rows[: self._most], sheet.width
        self._feeds, self._refused, self._left_out = {}, {}, frozenset()
        self.endResetModel()

    def show_mapping(self, header: int, feeds: Mapping[int, str]) -> None:
        """Show which row names the columns, and which fields each column (counted from 0) feeds, in words."""
        self._header, self._feeds = header, feeds
        if self._width:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self._width - 1)
        self._repaint()

    def show_reading(self, refused: Mapping[int, Sentence], left_out: frozenset[int]) -> None:
        """Show which rows (counted from 1) are refused, and why, and which are left out."""
        self._refused, self._left_out = refused, left_out
        if self._rows:
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self._rows) - 1)
        self._repaint()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else self._width

    def headerData(  # noqa: D102
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return self._row_head(section + 1, role)
        feeds = self._feeds.get(section, "")
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return letters(section)
            case Role.FEEDS:
                return feeds
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{letters(section)} → {feeds}" if feeds else letters(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        cell = row[index.column()] if index.column() < len(row) else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return in_short(shown(cell), LONGEST)
            case Qt.ItemDataRole.ToolTipRole:
                return self._why(index.row() + 1) or in_short(shown(cell), 4 * LONGEST)
            case Qt.ItemDataRole.TextAlignmentRole:
                is_number = isinstance(cell, int | float) and not isinstance(cell, bool)
                return int(Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft)
            case Role.STANDING:
                return self._standing(index.row() + 1)
        return None

    def _row_head(self, row: int, role: int) -> str | None:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{row} {_REFUSED_SIGN}" if row in self._refused else str(row)
            case Qt.ItemDataRole.ToolTipRole:
                return self._why(row)
        return None

    def _why(self, row: int) -> str | None:
        return said(self._refused[row]) if row in self._refused else None

    def _standing(self, row: int) -> Standing:
        if row == self._header:
            return Standing.HEAD
        if row < self._header or row in self._left_out:
            return Standing.QUIET
        return Standing.REFUSED if row in self._refused else Standing.PLAIN

    def _repaint(self) -> None:
        if self._rows and self._width:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self._width - 1))
