"""What all verbs on the file of a window have."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.editor import Editor
from models.text.display import ENGLISH, Display


class FileVerbs(QObject):
    """Verbs on the file of an editor, which ask and tell over its window; numbers and dates as the user wants them."""

    refused = Signal(str)

    def __init__(self, editor: Editor, window: QWidget) -> None:
        super().__init__(window)
        self._editor = editor
        self._window = window
        self._display = ENGLISH

    def set_display(self, display: Display) -> None:
        """Show numbers and dates in another way."""
        self._display = display
