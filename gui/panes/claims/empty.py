"""What stands where the table would be empty: a sentence, and what to do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyState(QWidget):
    """A sentence in the middle, and a button a way on."""

    wished = Signal(str)
    """The id of the action that was chosen."""

    def __init__(self, title: str, sentence: str, ways: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addStretch()
        layout.addWidget(self._label(title, 1.3))
        layout.addWidget(self._label(sentence, 1.0))
        layout.addSpacing(8)
        for action_id, text in ways:
            button = QPushButton(text, self)
            button.setObjectName(f"empty_{action_id.replace('.', '_')}")
            button.clicked.connect(lambda _=False, wished=action_id: self.wished.emit(wished))
            layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()

    def _label(self, text: str, scale: float) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        font = QFont(label.font())
        font.setPointSizeF(font.pointSizeF() * scale)
        label.setFont(font)
        return label
