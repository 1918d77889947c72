"""Texts to choose from, each with a value, as a list; shown anew only where they are others."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from models.claims.visible import in_short

Index = QModelIndex | QPersistentModelIndex
Entry = tuple[str, object]


class ChoiceList(QAbstractListModel):
    """One row a text; its value is its `UserRole`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._given: Sequence[Entry] = ()
        self._values: list[object] = []

    @property
    def texts(self) -> list[str]:
        """Every text, in full."""
        return [text for text, _ in self._given]

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other texts and values; the very ones that are shown cost nothing."""
        if entries is self._given or (len(entries) == len(self._given) and list(entries) == list(self._given)):
            return
        self.beginResetModel()
        self._given, self._values = entries, [value for _, value in entries]
        self.endResetModel()

    def place(self, value: object) -> int:
        """The first row of a value; the first of all where none has it."""
        return self._values.index(value) if value in self._values else 0

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self._given)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        text, value = self._given[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return in_short(text)
            case Qt.ItemDataRole.UserRole:
                return value
        return None
