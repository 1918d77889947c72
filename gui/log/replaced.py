"""Whether the program's own files are still those that it was started from: an upgrade may replace them meanwhile."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from gui.lone import leave_to_qt
from gui.looks.words_alone import in_words_alone


class Origin:
    """A file of the program, as it was when this was made."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._was = self._told()

    @property
    def is_replaced(self) -> bool:
        """Whether another file stands there now, or none."""
        return self._told() != self._was

    def _told(self) -> tuple[int, int, int, int] | None:
        try:
            told = self._path.stat()
        except OSError:
            return None
        return told.st_dev, told.st_ino, told.st_size, told.st_mtime_ns


ORIGIN = Origin(Path(sys.executable if getattr(sys, "frozen", False) else __file__))
"""What this process was started from: packaged the program file, which holds all modules; else this very module."""


class ReplacedBox(QObject):
    """Says so in a box that takes nothing but what is loaded already; one at a time."""

    def __init__(self) -> None:
        super().__init__()
        self._box: QMessageBox | None = None

    @staticmethod
    def explains(error: BaseException) -> bool:
        """Whether something failed because a part of the program could not be had that was replaced."""
        return isinstance(error, ImportError | OSError) and ORIGIN.is_replaced

    def show(self) -> None:
        """Open the box, unless it is there."""
        if self._box is not None:
            return
        sentence = self.tr("Counterclaim was replaced or removed while it ran: save your work and start it again.")
        box = self._box = QMessageBox(QMessageBox.Icon.NoIcon, "Counterclaim", sentence, QMessageBox.StandardButton.Ok)
        in_words_alone(box)
        box.setObjectName("replaced_box")
        leave_to_qt(box)
        box.finished.connect(self._forget)
        box.open()

    def _forget(self) -> None:
        self._box = None
