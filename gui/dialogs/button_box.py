"""The buttons of a dialog."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QPushButton


class ButtonBox(QDialogButtonBox):
    """Buttons in words alone: the icons that some systems put on them are black, and so lost on a dark theme."""

    def __init__(self, buttons: QDialogButtonBox.StandardButton) -> None:
        super().__init__(buttons)
        for button in self.buttons():
            button.setIcon(QIcon())

    def add(self, name: str, text: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
        """One more, that is no standard button."""
        button = quiet_button(name, text)
        self.addButton(button, role)
        return button


def quiet_button(name: str, text: str) -> QPushButton:
    """A button that Enter does not press, as it else would from any field; Space does, where it has the keyboard."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button
