"""What a window remembers between starts: its size, its docks, the columns and their order."""

import zlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QSettings
from PySide6.QtWidgets import QMainWindow

from gui.frame.docks import Docks
from gui.panes.claims.view import ClaimView
from gui.space.screen_room import give_room
from models.claims.filter import SortKey
from models.tables.claim_sieve import ClaimSieve
from models.tables.claim_table import ClaimTable

if TYPE_CHECKING:
    from gui.rooms.comparison_room import ComparisonRoom

_GROUP = "window"
_SEAL = 8
"""Characters of the checksum before a layout that is kept."""

_FRESH_SIZE = 1280, 800
"""Of a window that was never closed, where the screen has room for it."""


class WindowMemory(QObject):
    """Keeps the layout of the window that was closed last, and gives it to the next."""

    def __init__(self, window: QMainWindow, docks: Docks, view: ClaimView, sieve: ClaimSieve) -> None:
        super().__init__(window)
        self._window, self._docks, self._view, self._sieve = window, docks, view, sieve
        self._comparison: ComparisonRoom | None = None
        window.installEventFilter(self)
        view.reset_columns()

    def keep(self) -> None:
        """Write down how the window is laid out."""
        store = self._store()
        store.setValue("geometry", _sealed(self._window.saveGeometry()))
        store.setValue("docks", _sealed(self._docks.state()))
        store.setValue("columns", _sealed(self._view.columns_state()))
        if self._comparison is not None:
            store.setValue("comparison", _sealed(self._comparison.state()))
        store.setValue("sorting", [f"{'-' if key.descending else '+'}{key.field}" for key in self._sieve.keys])

    def restore(self) -> None:
        """Lay the window out as the last one was; what was never kept stays fresh."""
        store = self._store()
        give_room(self._window, *_FRESH_SIZE)
        self._window.restoreGeometry(_bytes(store, "geometry"))
        self._view.restore_columns(_bytes(store, "columns"))

    def take_in(self, comparison: "ComparisonRoom") -> None:
        """Let the comparison share its room as it last did, and keep that from now on."""
        self._comparison = comparison
        comparison.restore(_bytes(self._store(), "comparison"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Lay the docks out when the window is first shown and so has its size: fresh, then as they were."""
        if event.type() == QEvent.Type.Show:
            self._window.removeEventFilter(self)
            self._docks.keep_fresh()
            self._docks.restore(_bytes(self._store(), "docks"))
        return super().eventFilter(watched, event)

    def restore_sorting(self) -> None:
        """Sort as the last window did."""
        value = self._store().value("sorting")
        kept = [value] if isinstance(value, str) else value  # an INI file gives back a list of one as a text
        if isinstance(kept, list):
            self._sieve.set_keys(key for text in kept if (key := _key(str(text))))

    def reset(self) -> None:
        """Lay the window out as on the first start."""
        self._docks.reset()
        self._view.reset_columns()
        self._sieve.set_keys(())

    @staticmethod
    def _store() -> QSettings:
        store = QSettings()
        store.beginGroup(_GROUP)
        return store


def _sealed(state: QByteArray) -> QByteArray:
    """A layout behind its checksum: Qt trusts what it is given back, and crashes where a single byte is another."""
    data = bytes(state.data())
    return QByteArray(_checksum(data) + data)


def _bytes(store: QSettings, name: str) -> QByteArray:
    """A layout as it was kept; empty where none was, or not so."""
    value = store.value(name)
    kept = bytes(value.data()) if isinstance(value, QByteArray) else b""
    data = kept[_SEAL:]
    return QByteArray(data) if kept[:_SEAL] == _checksum(data) else QByteArray()


def _checksum(data: bytes) -> bytes:
    return b"%08x" % zlib.crc32(data)


def _key(text: str) -> SortKey | None:
    known = any(field.name == text[1:] for field in ClaimTable.COLUMNS)
    return SortKey(text[1:], descending=text.startswith("-")) if known else None
