"""The entry for other claims of the file, which are found by what they are called."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QWidget

from gui.panes.detail.entries import LineEntry
from models.text.fields import join_texts

FindClaims = Callable[[str], list[str]]
"""The names of the claims that hold some words, as many as a list can show."""

_LINE = Qt.ItemDataRole.UserRole
"""The whole line as it stands after a name was chosen; the name alone is what the list shows."""


class ClaimEntry(LineEntry):
    """One claim by its name, or ``several`` separated by semicolons; typing filters, Down lists them."""

    def __init__(self, find: FindClaims, *, several: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._several = several
        self._offers = QStandardItemModel(self)
        completer = QCompleter(self._offers, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCompletionRole(_LINE)
        completer.setMaxVisibleItems(10)
        self.setCompleter(completer)
        self.textEdited.connect(self._offer)
        # Queued: the chosen line is put into the field only after this signal.
        completer.activated.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Down and not event.modifiers() and not self.isReadOnly():
            self._offer_more()
        else:
            super().keyPressEvent(event)

    def _offer_more(self) -> None:
        """List what fits to what is typed; where nothing is, every claim, in place of the one or beside the others."""
        text = self.text()
        if text == self._held:
            text = f"{text};" if self._several and text else ""
        self._offer(text)
        self.completer().complete()

    def _offer(self, text: str) -> None:
        done = _end_of_done(text) if self._several else 0
        before = f"{text[:done]} ".lstrip()
        self._offers.clear()
        for name in self._find(text[done:].replace('"', "")):
            item = QStandardItem(name)
            item.setData(before + join_texts([name]) if self._several else name, _LINE)
            self._offers.appendRow(item)

    def _finish(self, _: str) -> None:
        self.committed.emit()


def _end_of_done(line: str) -> int:
    """Where the last of the texts of a line begins: behind the last semicolon that stands in no quotation marks."""
    ends = (at + 1 for at, sign in enumerate(line) if sign == ";" and line.count('"', 0, at) % 2 == 0)
    return max(ends, default=0)
