"""The document: the records of one open file, and the one place that tells of their changes."""

from PySide6.QtCore import QObject, Signal

from models.claims.change import Change
from models.claims.claim_file import ClaimFile
from models.claims.records import Records


class Document(QObject):
    """The records of one open file; nothing but `apply` and `reset` changes them."""

    changed = Signal(object, object)
    """A Change has been applied; with the slots of its edits, a tuple of int."""

    was_reset = Signal()
    """`records` are other records altogether."""

    def __init__(self, file: ClaimFile = ClaimFile.NEW, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.records = Records(file)
        self._is_locked = False

    @property
    def is_read_only(self) -> bool:
        """Whether nothing may be changed: a newer program wrote the file, or somebody else has it open."""
        return self._is_locked or self.records.is_read_only

    def reset(self, file: ClaimFile, is_locked: bool = False) -> None:
        """Hold another file's records instead."""
        self.records = Records(file)
        self._is_locked = is_locked
        self.was_reset.emit()

    def apply(self, change: Change) -> None:
        """Apply a change that has been checked, and tell it."""
        self.changed.emit(change, self.records.apply(change))
