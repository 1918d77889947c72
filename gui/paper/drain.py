"""A device that Qt writes to, and whose bytes go on to wherever they are wanted."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice

Pour = Callable[[bytes], object]
"""Takes the next bytes of a file; raises ClaimsError where it cannot."""


class Drain:
    """Holds what is written to its device until it is poured out.

    Not a QIODevice written in Python: the first byte that Qt's PDF engine writes to one ends the process.
    """

    def __init__(self, pour: Pour) -> None:
        self._pour = pour
        self._held = QByteArray()
        self.device = QBuffer(self._held)
        """Who writes to it must count for itself how much that was, as Qt's PDF engine does."""

        self.device.open(QIODevice.OpenModeFlag.WriteOnly)

    def empty(self) -> None:
        """Pour out what was written; raises what pouring raises."""
        self._pour(bytes(self._held.data()))
        self._held.clear()
        self.device.seek(0)
