"""The hash of a file, worked out bit by bit between the events of the GUI thread."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from models.storage.piecewise import FileReader

_AT_ONCE = 4
"""Pieces that are read before anything else happens: most files are no longer."""


class GradualHash(QObject):
    """Reads one file at a time."""

    ended = Signal(str, object)
    """The SHA-256 of a file's bytes, and its Signature as it was when they began to be read; "" and None where it
    cannot be read.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader: FileReader | None = None
        self._next = QTimer(self)
        self._next.timeout.connect(self._read_on)

    @property
    def is_reading(self) -> bool:
        """Whether a file has been begun, and is not read to its end."""
        return self._reader is not None

    def begin(self, path: Path) -> None:
        """Read a file instead of the one before; `ended` may come at once."""
        self.stop()
        try:
            self._reader = FileReader(path)
        except (OSError, ValueError):  # ValueError: a path with NUL
            self.ended.emit("", None)
            return
        self._next.start(0)
        for _ in range(_AT_ONCE):
            self._read_on()

    def stop(self) -> None:
        """Read no further, and tell nothing."""
        self._next.stop()
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def _read_on(self) -> None:
        reader = self._reader
        if reader is None:
            return
        try:
            if reader.read():
                return
            found, of = reader.hash, reader.signature
        except OSError:
            found, of = "", None
        self.stop()
        self.ended.emit(found, of)
