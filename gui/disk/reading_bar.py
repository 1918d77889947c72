"""How far a file is that is being read, in the status bar, and Cancel; the window can be looked at meanwhile."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

_PARTS = 1000
_WIDTH = 160


class ReadingBar(QWidget):
    """A line of words, the part that is read, and a button."""

    cancelled = Signal()

    def __init__(self, what: str, parent: QWidget) -> None:
        """``what`` says what is going on, as in “Reading “losses.claims”…”."""
        super().__init__(parent)
        self.setObjectName("reading_bar")
        label = QLabel(what)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self._part = QProgressBar()
        self._part.setRange(0, _PARTS)
        self._part.setTextVisible(False)
        self._part.setFixedWidth(_WIDTH)
        self._part.setAccessibleName(what)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("cancel_reading")
        cancel.clicked.connect(self.cancelled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        for widget in (label, self._part, cancel):
            layout.addWidget(widget)

    def show_part(self, part: float) -> None:
        """Show that so much is read, 0 to 1."""
        self._part.setValue(round(part * _PARTS))
