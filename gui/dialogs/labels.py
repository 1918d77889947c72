"""Labels that show text as it is, never as markup."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy


class PlainLabel(QLabel):
    """Text that wraps; in the colour that the palette gives to ``role``, so that a change of theme recolours it."""

    def __init__(self, text: str = "", role: QPalette.ColorRole = QPalette.ColorRole.WindowText) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setForegroundRole(role)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802
        """Show another text, and ask for the room that it takes."""
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for all lines at the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Ask for the height by hand: forms and splitters give a label that is wrapped anew that of fewer lines."""
        is_laid_out = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        self.setMinimumHeight(self.heightForWidth(self.width()) if self.text() and is_laid_out else 0)


class MutedLabel(PlainLabel):
    """Text that explains; quieter than what it explains."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text, QPalette.ColorRole.PlaceholderText)


class MessageLine(PlainLabel):
    """A sentence that says what was refused and why; it takes no room while there is none."""

    def __init__(self, name: str) -> None:
        super().__init__("", QPalette.ColorRole.BrightText)
        self.setObjectName(name)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence; "" takes the last one back."""
        self.setText(sentence)
        self.setVisible(bool(sentence))
