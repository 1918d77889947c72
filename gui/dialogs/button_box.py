"""The buttons of a dialog."""

from PySide6.QtWidgets import QDialogButtonBox, QPushButton

from gui.looks.words_alone import in_words_alone


class ButtonBox(QDialogButtonBox):
    """Buttons in words alone."""

    def __init__(self, buttons: QDialogButtonBox.StandardButton) -> None:
        super().__init__(buttons)
        in_words_alone(self)

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
