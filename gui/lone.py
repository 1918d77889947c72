"""Dialogs that stand over no window, which only Python holds."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog


def leave_to_qt(dialog: QDialog) -> None:
    """Have a dialog live until Qt deletes it, soon after it is closed, whoever forgets it before.

    Python would delete it as soon as nobody there holds it: in the middle of `finished`, within the click of its own
    button. So its own end holds it.
    """
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.destroyed.connect(partial(_let_go, dialog))


def _let_go(*_held: object) -> None:
    """It was held for long enough."""
