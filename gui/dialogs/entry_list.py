"""A list of entries with a field that narrows it down and buttons that add and remove."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.dialogs.button_box import quiet_button
from gui.dialogs.entries import KEY, Entry, EntryView


class EntryList(QWidget):
    """Entries of which one is chosen; the choice outlives a search that hides it."""

    chosen = Signal(str)
    """Another entry was chosen by the user: its key."""
    add_requested = Signal()
    remove_requested = Signal()

    def __init__(self, name: str, label: str, empty: str, add: str) -> None:
        super().__init__()
        self._entries: Sequence[Entry] = ()
        self._key = ""
        self._empty = empty
        self.search = QLineEdit()
        self.search.setObjectName(f"{name}_search")
        self.view = EntryView(f"{name}_list", label)
        self._is_read_only = False
        self.buttons = QHBoxLayout()
        self.add_button = self._button(f"{name}_add", add)
        self.remove_button = self._button(f"{name}_remove", self.tr("&Remove"))
        self._lay_out(label)
        self._connect()

    @property
    def key(self) -> str:
        """The key of the chosen entry; "" where there is none."""
        return self._key

    def show_entries(self, entries: Sequence[Entry], key: str) -> str:
        """Show entries and choose the one of that key; where it has gone, its neighbour, whose key is returned."""
        keys = [entry.key for entry in entries]
        if key not in keys:
            key = self._neighbour(keys)
        self._entries, self._key = entries, key
        self._show_matching()
        self.allow_removing(bool(key))
        return key

    def allow_removing(self, allowed: bool) -> None:
        """Say whether the chosen entry is one that can be removed."""
        self.remove_button.setEnabled(allowed and not self._is_read_only)

    def set_read_only(self, read_only: bool) -> None:
        """Allow or forbid to add and remove."""
        self._is_read_only = read_only
        self.add_button.setEnabled(not read_only)
        self.allow_removing(bool(self._key))

    def choose(self, key: str) -> None:
        """Choose an entry; a search that would hide it is cleared."""
        self._key = key
        if self.view.entries.row(key) < 0:
            self.search.clear()
        self._select()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Arrow down goes from the search to the list, Delete in the list removes, Escape clears the search."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if watched is self.view:
            return self._is_removal(event)
        if event.key() == Qt.Key.Key_Down:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        return False

    def _button(self, name: str, text: str) -> QPushButton:
        button = quiet_button(name, text)
        self.buttons.addWidget(button)
        return button

    def _lay_out(self, label: str) -> None:
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search: {}").format(label))
        self.search.setClearButtonEnabled(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(8)
        layout.addWidget(self.search)
        layout.addWidget(self.view, 1)
        layout.addLayout(self.buttons)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._show_matching)
        self.search.installEventFilter(self)
        self.view.installEventFilter(self)
        self.view.selectionModel().selectionChanged.connect(self._tell)
        self.add_button.clicked.connect(self.add_requested)
        self.remove_button.clicked.connect(self.remove_requested)

    def _show_matching(self) -> None:
        words = self.search.text().casefold().split()
        matching = [entry for entry in self._entries if entry.matches(words)]
        sought = self.tr("Nothing here matches “{}”.").format(self.search.text())
        self.view.why_empty = sought if self._entries else self._empty
        self.view.entries.show_entries(matching)
        self._select()

    def _select(self) -> None:
        """Let the view follow the choice; nothing is told, for the key is the chosen one already."""
        self.view.setCurrentIndex(self.view.entries.index(self.view.entries.row(self._key)))
        self.view.viewport().update()

    def _tell(self) -> None:
        rows = self.view.selectionModel().selectedIndexes()
        key = rows[0].data(KEY) if rows else self._key
        if key != self._key:
            self._key = key
            self.chosen.emit(key)

    def _is_removal(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Delete) and self.remove_button.isEnabled():
            self.remove_requested.emit()
            return True
        return False

    def _neighbour(self, keys: Sequence[str]) -> str:
        """What is chosen in place of an entry that has gone: the one that took its place, or the last."""
        was = [entry.key for entry in self._entries]
        place = was.index(self._key) if self._key in was else 0
        return keys[min(place, len(keys) - 1)] if keys else ""
