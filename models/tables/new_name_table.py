"""Names that a file does not know yet, as a table of which some are ticked."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt

from models.claims.claim_file import Kind
from models.claims.visible import in_short
from models.sheets.accounted import NewName
from models.tables.labelled_table import Index, LabelledTable
from models.tables.standing import Role, Standing

Key = tuple[Kind, str]

_LONGEST = 200


class NewNameTable(LabelledTable):
    """One row a name: what it is a name of, and how many claims use it; every name is ticked until it is unticked."""

    numbers = frozenset((2,))

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[NewName] = ()
        self._unticked: set[Key] = set()
        self.labels = (self.tr("Name"), self.tr("Is a"), self.tr("Claims"))
        self._kinds = {Kind.SUBJECTS: self.tr("Subject"), Kind.CLAIMANTS: self.tr("Claimant")}

    @property
    def unticked(self) -> frozenset[Key]:
        """The names, each with what it is a name of, that are not to be registered."""
        return frozenset(self._unticked)

    def show_names(self, names: Sequence[NewName]) -> None:
        """Show other names; what was unticked stays so, even where a name is gone meanwhile."""
        if names == self.rows:
            return
        self.beginResetModel()
        self.rows = names
        self.endResetModel()

    def tick_all(self, ticked: bool) -> None:
        """Tick every name, or none."""
        keys = {(name.kind, name.name) for name in self.rows}
        self._unticked = self._unticked - keys if ticked else self._unticked | keys
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        name, column = self.rows[index.row()], index.column()
        is_ticked = (name.kind, name.name) not in self._unticked
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return (in_short(name.name, _LONGEST), self._kinds[name.kind], str(name.claims))[column]
            case Qt.ItemDataRole.CheckStateRole if column == 0:
                return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.TextAlignmentRole:
                return self.side(column)
            case Role.STANDING:
                return Standing.PLAIN if is_ticked and column == 0 else Standing.QUIET
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: D102
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        name = self.rows[index.row()]
        key = (name.kind, name.name)
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._unticked.discard(key)
        else:
            self._unticked.add(key)
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), len(self.labels) - 1))
        return True
