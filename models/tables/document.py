"""The document: the records of one open file, and the one place that tells of their changes."""

from PySide6.QtCore import QObject, Signal

from models.claims.change import Change
from models.claims.claim_file import ClaimFile
from models.claims.records import Foreseen, Records


class Document(QObject):
    """The records of one open file; nothing but `apply` and `reset` changes them."""

    changed = Signal(object, object)
    """A Change has been applied; with the slots of its edits, a tuple of int."""

    was_reset = Signal()
    """`records` are other records altogether."""

    def __init__(self, file: ClaimFile = ClaimFile.NEW, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.records = Records(file)
        self._is_locked = self._is_partial = False

    @property
    def is_read_only(self) -> bool:
        """Whether nothing may be changed: a newer program wrote it, somebody else has it open, or it is partial."""
        return self._is_locked or self._is_partial or self.records.is_read_only

    @property
    def is_partial(self) -> bool:
        """Whether the records are the beginning of a file that is still being read; all of them follow by a reset."""
        return self._is_partial

    def reset(self, file: ClaimFile | Records, is_locked: bool = False, is_partial: bool = False) -> None:
        """Hold another file's records instead; of a large one they are made elsewhere, for that takes long."""
        self.records = file if isinstance(file, Records) else Records(file)
        self._is_locked, self._is_partial = is_locked, is_partial
        self.was_reset.emit()

    def apply(self, change: Change) -> None:
        """Apply a change that has been checked, and tell it."""
        self.changed.emit(change, self.records.apply(change))

    def take(self, foreseen: Foreseen) -> None:
        """Apply a checked change of which it is worked out already what it makes, and tell it."""
        self.changed.emit(foreseen.change, self.records.take(foreseen))
