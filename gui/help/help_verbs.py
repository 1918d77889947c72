"""What the actions of the Help menu do that explain the program."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWhatsThis, QWidget

from gui.help.asking import show_help


class HelpVerbs(QObject):
    """Help on the pane one is in, on a single field, and the list of keys."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

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
