"""A list to choose from that shows nothing of its words as markup and does not turn with the wheel by accident."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox

from models.claims.visible import in_short

_WIDEST = 520
"""Pixels of the open list at most."""


class Choice(QComboBox):
    """Texts, each with a value; `activated` tells what the user chose, showing tells nothing."""

    def __init__(self, name: str, label: str, characters: int = 8) -> None:
        """``characters`` is how many of them it shows at least."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(characters)
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)

    def offer(self, choices: Iterable[tuple[str, object]], chosen: object) -> None:
        """Offer texts with their values; the first is chosen where none has the value that is."""
        held = [(in_short(text), value) for text, value in choices]
        if held != [(self.itemText(row), self.itemData(row)) for row in range(self.count())]:
            self.clear()
            for text, value in held:
                self.addItem(text, value)
        row = next((row for row, (_, value) in enumerate(held) if value == chosen), 0)
        self.setCurrentIndex(row)

    def showPopup(self) -> None:  # noqa: N802
        """Open the list, as wide as its texts need."""
        self.view().setMinimumWidth(min(self.view().sizeHintForColumn(0) + 32, _WIDEST))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll what it stands in, but for the one that has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
