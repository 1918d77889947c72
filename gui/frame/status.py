"""The status bar: how many claims, whether all is saved, which file."""

import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from gui.looks.plain_tip import plain_tip
from models.claims.visible import in_short, visible
from models.text.display import ENGLISH, Display

_LONGEST_NAME = 60


class Status(QStatusBar):
    """Counts at the left, saving and file name at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_bar")
        self.setSizeGripEnabled(False)
        self._count, self._saved, self._file = (self._label(name) for name in ("count", "saved", "file"))
        self.addWidget(self._count)
        self.addPermanentWidget(self._saved)
        self.addPermanentWidget(self._file)
        self._saved_at = ""
        self._path: Path | None = None
        self._display = ENGLISH

    def set_display(self, display: Display) -> None:
        """Write numbers in another way, from the next count on."""
        self._display = display

    def show_counts(self, claims: int, chosen: int, conflicts: int = 0) -> None:
        """How many claims the file holds, how many are chosen, and how many conflicts a merge left open."""
        held = self._display.counted(claims, "{0} claim", "{0} claims")
        also = self.tr(", {} chosen").format(self._display.number(chosen)) if chosen else ""
        self._count.setText(held + also + self._conflicts(conflicts))

    def show_saved(self, is_clean: bool, path: Path | None) -> None:
        """Whether the file on disk is what is shown."""
        if not is_clean:
            self._saved.setText(self.tr("Not saved"))
        elif path is None:
            self._saved.setText("")
        else:
            self._saved.setText(self._saved_at or self.tr("Saved"))

    def show_read_only(self) -> None:
        """That nothing can be changed here."""
        self._saved.setText(self.tr("Read-only"))

    def show_reading(self) -> None:
        """That not all of it is there yet."""
        self._saved.setText(self.tr("Reading…"))

    def mark_saved(self) -> None:
        """Remember that the file was saved just now."""
        self._saved_at = self.tr("Saved {}").format(datetime.datetime.now().strftime("%H:%M"))
        self._saved.setText(self._saved_at)

    def show_file(self, path: Path | None) -> None:
        """The name of the file; another file has not been saved here yet."""
        if path != self._path:
            self._path, self._saved_at = path, ""
        self._file.setText(in_short(path.stem, _LONGEST_NAME) if path else self.tr("Untitled"))
        self._file.setToolTip(plain_tip(visible(str(path))) if path else "")
        self._file.setAccessibleDescription(visible(str(path)) if path else "")

    def _conflicts(self, count: int) -> str:
        if count == 0:
            return ""
        return " · " + self._display.counted(count, "{0} open conflict", "{0} open conflicts")

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(f"status_{name}")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setContentsMargins(8, 0, 8, 0)
        return label
