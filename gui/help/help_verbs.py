"""What the actions of the Help menu do that explain the program."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWhatsThis, QWidget

from gui.help.asking import show_help, show_meaning


class HelpVerbs(QObject):
    """Help on the pane one is in, on a single field, and the list of keys."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take Shift+F1 where the field itself had nothing to say."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _is_asking(event):
            show_meaning(self._window.focusWidget() or self._window)
            return True
        return super().eventFilter(watched, event)

    @property
    def verbs(self) -> dict[str, Callable[[], None]]:
        """What it does, by the ids of the actions."""
        return {"help.here": self.here, "help.what": self.what, "help.keys": self.keys}

    def here(self) -> None:
        """Explain the pane that has the keyboard."""
        show_help(self._window.focusWidget() or self._window)

    def what(self) -> None:
        """Let the user point at a field, which then says what it holds."""
        from gui.help.field_help import explain_all

        explain_all(self._window)
        QWhatsThis.enterWhatsThisMode()

    def keys(self) -> None:
        """Show every key of the program, once."""
        from gui.help.keys_dialog import KeysDialog

        dialog = self._window.findChild(KeysDialog) or KeysDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()


def _is_asking(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_F1 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
