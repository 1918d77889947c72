"""What stands where the table would be empty: a sentence, and ways on, each with what it does."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.space.upright import UprightOnLow

_LOUDER = 1.3
_MOST, _LEAST = 48, 24
"""How many letters there is room for beside a button; where there is for fewer, they stand below it."""

_BETWEEN = 16

Way = tuple[str, str, str]
"""The id of an action, what its button says, and what it does, which may be ""."""


class EmptyState(UprightOnLow):
    """A title, a sentence and a button a way on, in the middle; scrolled where there is little room."""

    wished = Signal(str)
    """The id of the action that was chosen."""

    def __init__(self, title: str, sentence: str, ways: Sequence[Way], parent: QWidget) -> None:
        super().__init__(QWidget(), parent)
        self._title = _label(title)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._says = _label(sentence)
        self._buttons = [self._button(*way) for way in ways]
        self._says.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column = layout = QVBoxLayout(self.held)
        layout.setSpacing(8)
        layout.addStretch()
        layout.addWidget(self._title)
        layout.addWidget(self._says)
        layout.addSpacing(8)
        self._told = {row: self._telling(does) for row, (_, _, does) in enumerate(ways) if does}
        self._grid = self._ways()
        self._is_beside: bool | None = None
        layout.addLayout(self._grid)
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

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """All below each other."""
        return QSize(self._least_width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font that the user prefers."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._enlarge()

    def _ways(self) -> QGridLayout:
        """Buttons of one width; beside or below each what it does."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(_BETWEEN)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(3, 1)
        for row, button in enumerate(self._buttons):
            grid.addWidget(button, 2 * row, 1)
        return grid

    def _turn(self) -> None:
        """Put what the ways do beside their buttons, or below them."""
        is_beside = self.width() >= self._least_width() + _BETWEEN + self._letters(_LEAST)
        if is_beside == self._is_beside:
            return
        self._is_beside = is_beside
        for row, told in self._told.items():
            self._grid.removeWidget(told)
            self._grid.addWidget(told, 2 * row + (not is_beside), 1 + is_beside)
        for column in (1, 2):  # up to its width; what is left over is for both sides
            self._grid.setColumnStretch(column, 1000 if self._told and column == 1 + is_beside else 0)

    def _letters(self, count: int) -> int:
        return count * self.fontMetrics().horizontalAdvance("x")

    def _least_width(self) -> int:
        """The widest part, and what is around it."""
        around = self._column.contentsMargins()
        parts = (self._title, self._says, *self._buttons, *self._told.values())
        widest = max(part.minimumSizeHint().width() for part in parts)
        return around.left() + widest + around.right() + self._bar()

    def _telling(self, does: str) -> QLabel:
        told = _label(does)
        told.setParent(self.held)
        told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
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
        for told in self._told.values():
            told.setMaximumWidth(self._letters(_MOST))
        self._turn()


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
