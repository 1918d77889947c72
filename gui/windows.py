"""The windows of one run, and which of them is meant."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from gui.editor import Editor
from gui.main_window import MainWindow
from models.storage.holder import Holder
from models.storage.opened import is_same_place
from models.text.told_apart import told_apart


class Windows:
    """The windows that are open, oldest first; found by what they show."""

    def __init__(self) -> None:
        self._all: list[MainWindow] = []

    def __iter__(self) -> Iterator[MainWindow]:
        return iter(tuple(self._all))

    def add(self, window: MainWindow) -> None:
        """Count a window among them."""
        self._all.append(window)

    def remove(self, window: MainWindow) -> None:
        """Count it no more."""
        self._all.remove(window)
        self.tell_apart()

    def tell_apart(self) -> None:
        """Let their titles name folders too, where several show files of the same name."""
        places = {each: each.title.path for each in self._all}
        folders = told_apart(path.absolute() for path in places.values() if path)
        for each, path in places.items():
            each.title.show_folder(folders[path.absolute()] if path else "")

    @property
    def active(self) -> MainWindow | None:
        """The one that the user is in, or the newest."""
        active = QApplication.activeWindow()
        return next((each for each in self._all if each is active), self._all[-1] if self._all else None)

    @property
    def free(self) -> MainWindow | None:
        """One in which nothing was made, opened or begun yet."""
        return next((each for each in self._all if each.files.is_free), None)

    def of_path(self, path: Path) -> MainWindow | None:
        """The one that shows a file, or is about to."""
        return next((each for each in self._all if each.files.path and is_same_place(each.files.path, path)), None)

    def of_holder(self, holder: Holder | None) -> MainWindow | None:
        """The one that has its file open under that lock."""
        locks = ((each, each.editor.keeper.opened.lock) for each in self._all)
        return next((each for each, lock in locks if lock is not None and lock.holder == holder), None)

    def of_editor(self, editor: Editor) -> MainWindow | None:
        """The one of an editor."""
        return next((each for each in self._all if each.editor is editor), None)
