"""The title of a window: which file it shows, and whether that is saved."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow

from gui.editor import Editor
from gui.frame.status import Status
from models.claims.change import Change
from models.claims.claim_file import Kind
from models.claims.visible import in_short

_LONGEST_NAME = 120


class Title:
    """Tells the name of a file and whether it is saved, in the window's title and in the status bar."""

    def __init__(self, window: QMainWindow, editor: Editor, status: Status) -> None:
        self._window, self._editor, self._status = window, editor, status
        self._folder = ""

    @property
    def path(self) -> Path | None:
        """The file that is named; None where it has no name yet."""
        return self._editor.part_of or self._editor.path

    def show_folder(self, folder: str) -> None:
        """Name the file with its folder, or the end of that: another window shows one of the same name. "" for none."""
        if folder != self._folder:
            self._folder = folder
            self.show_file()

    def show_file(self) -> None:
        """Show the file's name, or its title where it has none yet."""
        path, title = self.path, self._editor.records.heading.title
        self._window.setWindowFilePath(str(path) if path else "")
        name = in_short(path.name if path else title, _LONGEST_NAME) or QCoreApplication.translate("Title", "Untitled")
        if self._editor.document.is_partial:
            name = QCoreApplication.translate("Title", "{} (reading…)").format(name)
        elif self._editor.is_read_only:
            name = QCoreApplication.translate("Title", "{} (read-only)").format(name)
        names = f"{_literal(name)}[*]", _literal(in_short(self._folder, _LONGEST_NAME)), "Counterclaim"
        self._window.setWindowTitle(" – ".join(filter(None, names)))
        self._status.show_file(path)
        self.show_saved()

    def follow(self, change: Change, _slots: Sequence[int] = ()) -> None:
        """Follow a change of the document: its title names a file that has no name yet."""
        if change.touches(Kind.HEADING):
            self.show_file()

    def show_saved(self) -> None:
        """Show whether everything is saved."""
        self._window.setWindowModified(not self._editor.is_clean)
        if self._editor.document.is_partial:
            self._status.show_reading()
        elif self._editor.is_read_only:
            self._status.show_read_only()
        else:
            self._status.show_saved(self._editor.is_clean, self._editor.path)


def _literal(name: str) -> str:
    """A name in which nothing stands for the sign that a file is changed."""
    return name.replace("[*]", "[*][*]")
