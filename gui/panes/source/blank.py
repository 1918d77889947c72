"""What stands where no text is to be shown: why, and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.panes.source.link_button import LinkButton


class Blank(QWidget):
    """A sentence or two, and a link to add a source."""

    add_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._says = QLabel()
        self._says.setObjectName("source_blank")
        self._says.setTextFormat(Qt.TextFormat.PlainText)
        self._says.setWordWrap(True)
        self._says.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._add = LinkButton(self.tr("Add a source…"))
        self._add.setObjectName("add_source")
        self._add.clicked.connect(self.add_wished)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._says)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def say(self, sentences: str) -> None:
        """Say why there is no text."""
        self._says.setText(sentences)

    def set_read_only(self, read_only: bool) -> None:
        """Offer to add a source, or not."""
        self._add.setVisible(not read_only)
