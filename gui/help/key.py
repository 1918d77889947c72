"""One key, or several that do the same."""

import msgspec
from PySide6.QtGui import QKeySequence

from gui.help.topics import topic


class Key(msgspec.Struct, frozen=True):
    """Where a key works, as the name of a pane or ""; the keys as QKeySequence reads them; and what they do."""

    pane: str
    keys: tuple[str, ...]
    does: str

    @property
    def shown(self) -> str:
        """The keys as this system writes them."""
        native = QKeySequence.SequenceFormat.NativeText
        return ", ".join(QKeySequence(keys).toString(native) for keys in self.keys)

    @property
    def where(self) -> str:
        """The title of its pane; "" for what works everywhere."""
        return topic(self.pane).title if self.pane else ""
