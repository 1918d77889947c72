"""Dialogs over a window that ask something, and may hold what is not in the file yet."""

from PySide6.QtWidgets import QDialog, QWidget


def all_closed(window: QWidget) -> bool:
    """Close the dialogs that block a window; False where one stays, because what is in it would be lost."""
    blocking = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible() and dialog.isModal()]
    for dialog in blocking:
        if not dialog.close():
            dialog.raise_()
            dialog.activateWindow()
            return False
    return True
