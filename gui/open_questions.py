"""Dialogs over a window that ask something, and may hold what is not in the file yet."""

from PySide6.QtWidgets import QDialog, QWidget

_OF_THE_PROGRAM = ("preferences_dialog", "recovery_dialog")
"""Dialogs that stand over a window, but ask nothing about its file."""


def is_asked(window: QWidget) -> bool:
    """Whether a dialog over a window asks something about its file."""
    return any(dialog.objectName() not in _OF_THE_PROGRAM for dialog in _blocking(window))


def all_closed(window: QWidget) -> bool:
    """Close the dialogs that block a window; False where one stays, because what is in it would be lost."""
    for dialog in _blocking(window):
        if not dialog.close():
            dialog.raise_()
            dialog.activateWindow()
            return False
    return True


def _blocking(window: QWidget) -> list[QDialog]:
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible() and dialog.isModal()]
