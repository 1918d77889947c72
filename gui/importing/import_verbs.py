"""What the actions that import do; the roads are loaded when the first is taken."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.editor import Editor
from models.text.display import ENGLISH, Display

if TYPE_CHECKING:
    from gui.importing.roads import Roads


class ImportVerbs(QObject):
    """Imports articles, tables and references into the file of a window; files of whole claim files are opened."""

    refused = Signal(str)
    said = Signal(str)
    open_requested = Signal(object)
    """A claim file was chosen: a Path."""

    copy_read = Signal(object)
    """A whole claim file was read from another format: a ClaimFile."""

    def __init__(self, editor: Editor, window: QWidget) -> None:
        super().__init__(window)
        self._editor, self._window, self._display = editor, window, ENGLISH
        self._made: Roads | None = None

    @property
    def verbs(self) -> dict[str, Callable[[], None]]:
        """What it does, by the ids of the actions."""
        return {"file.import": self.ask_file, "file.import_text": self.take_clipboard}

    @property
    def is_busy(self) -> bool:
        """Whether an import is under way."""
        return self._made is not None and self._made.is_busy

    def give_up(self) -> None:
        """Begin no import any more: the window goes."""
        if self._made is not None:
            self._made.give_up()

    def set_display(self, display: Display) -> None:
        """Show numbers and dates in another way."""
        self._display = display
        if self._made is not None:
            self._made.set_display(display)

    def ask_file(self) -> None:
        """Let the user choose files, and import each."""
        folder = str(self._editor.path.parent) if self._editor.path else ""
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Import"), folder, self._roads.filters())
        for name in names:
            self.import_file(Path(name))

    def import_file(self, path: Path) -> None:
        """Import a file by what it is."""
        self._roads.take_file(path)

    def take_clipboard(self) -> None:
        """Import the text of the clipboard as an article."""
        self.take(QGuiApplication.clipboard().mimeData() or QMimeData())  # None where it has been cleared

    def take(self, data: QMimeData) -> None:
        """Import what was pasted or dropped: files, a piece of a page, or text."""
        self._roads.take(data)

    def take_version(self, text: str, source: str) -> None:
        """Compare a text with the source of this id, whose newer version it is."""
        self._roads.take_version(text, source)

    @property
    def _roads(self) -> "Roads":
        if self._made is None:
            from gui.importing.roads import Roads

            self._made = Roads(self._editor, self._window)
            self._made.set_display(self._display)
            self._made.refused.connect(self.refused)
            self._made.said.connect(self.said)
            self._made.open_requested.connect(self.open_requested)
            self._made.copy_read.connect(self.copy_read)
        return self._made
