"""What the actions that open a dialog do."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from gui.editor import Editor
from gui.machine.show_folder import show_folder
from models.text.display import ENGLISH, Display

if TYPE_CHECKING:
    from gui.dialogs.editor_dialog import EditorDialog

SHOW_LOG = "log.show"
"""What an offer to show the log is called."""


class DialogVerbs(QObject):
    """Opens dialogs beside the window, each once; they follow its file. A dialog is imported when it is asked for."""

    claim_chosen = Signal(str)
    refused = Signal(str)
    save_requested = Signal()
    version_given = Signal(str, str)
    """The text of a newer version, and the id of the source that it is one of."""

    def __init__(self, editor: Editor, window: QWidget) -> None:
        super().__init__(window)
        self._editor = editor
        self._window = window
        self._display = ENGLISH
        self._open: dict[str, QDialog] = {}

    @property
    def verbs(self) -> dict[str, Callable[[], None]]:
        """What it does, by the ids of the actions."""
        return {
            "file.heading": self.heading,
            "claim.sources": self.sources,
            "claim.measures": self.measures,
            "claim.names": self.names,
            "help.log": self.log,
            "help.about": self.about,
        }

    def set_display(self, display: Display) -> None:
        """Show numbers and dates in another way."""
        self._display = display
        for dialog in self._working():
            dialog.show_display(display)

    @property
    def is_at_work(self) -> bool:
        """Whether a dialog is open in which the file can be changed."""
        return bool(self._working())

    def settle(self) -> bool:
        """Commit what is half typed in open dialogs; False where one cannot keep it, and says why."""
        return all(dialog.settle() for dialog in self._working())

    def close(self) -> None:
        """Close every dialog, before the file goes."""
        for dialog in tuple(self._open.values()):
            dialog.close()

    def sources(self) -> None:
        """The sources of the file."""
        self._show("sources", self._new_sources)

    def measures(self) -> None:
        """The measures of the file."""
        from gui.dialogs.measures import MeasuresDialog

        self._show("measures", lambda: MeasuresDialog(self._editor, self._window, self._display))

    def names(self) -> None:
        """The subjects and claimants of the file."""
        from gui.dialogs.names import NamesDialog

        self._show("names", lambda: NamesDialog(self._editor, self._window, self._display))

    def heading(self) -> None:
        """Title and note of the file."""
        from gui.dialogs.heading import HeadingDialog

        self._show("heading", lambda: HeadingDialog(self._editor, self._window, self._display))

    def log(self) -> None:
        """What the program has noted of itself."""
        self._show("log", self._new_log)

    def take(self, key: str) -> None:
        """Do what was offered under a key, where it is a dialog."""
        if key == SHOW_LOG:
            self.log()

    def about(self) -> None:
        """What this program is."""
        from gui.dialogs.about import AboutDialog

        self._show("about", lambda: AboutDialog(self._window))

    def _working(self) -> "list[EditorDialog]":
        """The open dialogs in which the file can be changed."""
        if not self._open:
            return []
        from gui.dialogs.editor_dialog import EditorDialog

        return [dialog for dialog in self._open.values() if isinstance(dialog, EditorDialog)]

    def _new_sources(self) -> QDialog:
        from gui.dialogs.sources import SourcesDialog

        dialog = SourcesDialog(self._editor, self._window, self._display)
        dialog.claim_chosen.connect(self.claim_chosen)
        dialog.version_given.connect(self.version_given)
        return dialog

    def _new_log(self) -> QDialog:
        from gui.dialogs.log import LogDialog
        from gui.log.logs import log_folder

        dialog = LogDialog(log_folder(), self._window)
        dialog.folder_requested.connect(self._show_folder)
        return dialog

    def _show_folder(self, folder: Path) -> None:
        if problem := show_folder(folder):
            self.refused.emit(problem)

    def _show(self, name: str, make: Callable[[], QDialog]) -> None:
        dialog = self._open.get(name)
        if dialog is None:
            dialog = self._open[name] = make()
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            QShortcut(QKeySequence(QKeySequence.StandardKey.Save), dialog).activated.connect(self.save_requested)
            dialog.destroyed.connect(lambda _=None: self._open.pop(name, None))
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
