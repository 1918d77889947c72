"""Buttons of dialogs in words alone: the icons that a desktop puts on them are black, and so lost on a dark theme."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox


def in_words_alone(box: QMessageBox | QDialogButtonBox) -> None:
    """Take the desktop's icons off the buttons that a box has by now."""
    for button in box.buttons():
        button.setIcon(QIcon())
