"""What a window remembers between starts: its size, its docks, the columns and their order."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSettings

from models.claims.filter import SortKey
from models.tables.claim_table import ClaimTable

if TYPE_CHECKING:
    from gui.main_window import MainWindow

_GROUP = "window"


class WindowMemory(QObject):
    """Keeps the layout of the window that was closed last, and gives it to the next."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.claims.view.reset_columns()

    def keep(self) -> None:
        """Write down how the window is laid out."""
        store, window = self._store(), self._window
        store.setValue("geometry", window.saveGeometry())
        store.setValue("docks", window.docks.state())
        store.setValue("columns", window.claims.view.columns_state())
        store.setValue("sorting", [f"{'-' if key.descending else '+'}{key.field}" for key in window.sieve.keys])

    def restore(self) -> None:
        """Lay the window out as the last one was; what was never kept stays fresh."""
        store, window = self._store(), self._window
        window.restoreGeometry(_bytes(store, "geometry"))
        window.docks.restore(_bytes(store, "docks"))
        window.claims.view.restore_columns(_bytes(store, "columns"))

    def restore_sorting(self) -> None:
        """Sort as the last window did."""
        value = self._store().value("sorting")
        kept = [value] if isinstance(value, str) else value  # an INI file gives back a list of one as a text
        if isinstance(kept, list):
            self._window.sieve.set_keys(key for text in kept if (key := _key(str(text))))

    def reset(self) -> None:
        """Lay the window out as on the first start."""
        self._window.docks.reset()
        self._window.claims.view.reset_columns()
        self._window.sieve.set_keys(())

    @staticmethod
    def _store() -> QSettings:
        store = QSettings()
        store.beginGroup(_GROUP)
        return store


def _bytes(store: QSettings, name: str) -> QByteArray:
    value = store.value(name)
    return value if isinstance(value, QByteArray) else QByteArray()


def _key(text: str) -> SortKey | None:
    known = any(field.name == text[1:] for field in ClaimTable.COLUMNS)
    return SortKey(text[1:], descending=text.startswith("-")) if known else None
