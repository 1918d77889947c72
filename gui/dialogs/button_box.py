"""The standard buttons of a dialog."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox


class ButtonBox(QDialogButtonBox):
    """Buttons in words alone: the icons that some systems put on them are black, and so lost on a dark theme."""

    def __init__(self, buttons: QDialogButtonBox.StandardButton) -> None:
        super().__init__(buttons)
        for button in self.buttons():
            button.setIcon(QIcon())
