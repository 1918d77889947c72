"""What stands in place of the fields while no claim is chosen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget


class NoClaim(QWidget):
    """Says what the pane is for, and how a claim gets here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self._label(self.tr("No claim is chosen"))
        bold = QFont()
        bold.setBold(True)
        title.setFont(bold)
        says = self._label(
            self.tr(
                "Choose one in the table or the chart to see its fields here, and its quotes marked in their source. "
                "Or select a number in a source below, and make a new claim of it."
            )
        )
        says.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(says)
        column.addStretch(1)

    @staticmethod
    def _label(text: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label
