"""Words to choose from, as a model for completers: what is taken is the word, what is listed shows all of it."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt

from models.claims.visible import in_short

_LONGEST = 300
"""How many characters of a word are listed."""


class WordList(QStringListModel):
    """Strings, of which a list shows what is hidden in them, too; the edit role has each as it is."""

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A word; for the eye, as one line without hidden characters."""
        word = super().data(index, role)
        return in_short(word, _LONGEST) if role == Qt.ItemDataRole.DisplayRole and isinstance(word, str) else word
