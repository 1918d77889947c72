"""What stands where the table would be empty: a sentence, and ways on, each with what it does."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.space.upright import UprightOnLow

_LOUDER = 1.3
_WIDTH = 48
"""How many letters there is room for beside a button."""

Way = tuple[str, str, str]
"""The id of an action, what its button says, and what it does, which may be ""."""


class EmptyState(UprightOnLow):
    """A title, a sentence and a button a way on, in the middle; scrolled where the screen is low."""

    wished = Signal(str)
    """The id of the action that was chosen."""

    def __init__(self, title: str, sentence: str, ways: Sequence[Way], parent: QWidget) -> None:
        super().__init__(QWidget(), parent)
        self._title = _label(title)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._says = _label(sentence)
        self._buttons = [self._button(*way) for way in ways]
        self._says.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self.held)
        layout.setSpacing(8)
        layout.addStretch()
        layout.addWidget(self._title)
        layout.addWidget(self._says)
        layout.addSpacing(8)
        layout.addLayout(self._ways(ways))
        layout.addStretch()
        self._enlarge()

    def say(self, title: str, sentence: str) -> None:
        """Say something else."""
        self._title.setText(title)
        self._says.setText(sentence)

    def enter(self, reason: Qt.FocusReason) -> None:
        """Give the keyboard to the button of the first way, and bring it into sight."""
        self._buttons[0].setFocus(reason)
        self.ensureWidgetVisible(self._buttons[0])

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font that the user prefers."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._enlarge()

    def _ways(self, ways: Sequence[Way]) -> QGridLayout:
        """Buttons of one width; beside each what it does."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        is_told = any(does for _, _, does in ways)
        grid.setColumnStretch(2, 1000 if is_told else 0)  # up to its width; what is left over is for both sides
        grid.setColumnStretch(3, 1)
        for row, ((_, _, does), button) in enumerate(zip(ways, self._buttons, strict=True)):
            grid.addWidget(button, row, 1)
            if does:
                grid.addWidget(self._told(does), row, 2)
        return grid

    def _told(self, does: str) -> QLabel:
        told = _label(does)
        told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        told.setMaximumWidth(_WIDTH * self.fontMetrics().horizontalAdvance("x"))
        return told

    def _button(self, action_id: str, text: str, does: str) -> QPushButton:
        button = QPushButton(text, self.held)
        button.setAutoDefault(True)  # in a window Qt lets Enter press no other
        button.setObjectName(f"empty_{action_id.replace('.', '_')}")
        button.setAccessibleDescription(does)
        button.clicked.connect(lambda: self.wished.emit(action_id))
        return button

    def _enlarge(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(self.font().pointSizeF() * _LOUDER)
        self._title.setFont(font)


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
