"""Says which keys of the actions a field takes before the window hears of them; for a screen of its own."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from gui.actions import ACTIONS
from gui.application import make_qt


def takes(field: QWidget, keys: str) -> bool:
    """Whether a field takes a key before the window's shortcuts hear of it."""
    combination = QKeySequence(keys)[0]
    event = QKeyEvent(QEvent.Type.ShortcutOverride, combination.key(), combination.keyboardModifiers())
    event.ignore()
    QApplication.sendEvent(field, event)
    return event.isAccepted()


if __name__ == "__main__":
    qt = make_qt([])
    fields = QLineEdit(), QPlainTextEdit()
    print(*sorted({row.keys for row in ACTIONS for field in fields if row.keys and takes(field, row.keys)}))
