"""What a person does to import: choose, paste or drop, look at the dialog, take."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton
from pytest import MonkeyPatch
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from tests.gui.hands import trigger
from tests.gui.parts import part_of

ARTICLE = """Storm kills at least 12 in Norland

By Ada Reed, March 16, 2024

At least 12 people were killed by a storm in Norland on Friday, the Interior Ministry said.

More than 300 others were injured, according to the Red Cross.
"""

NEWER = ARTICLE.replace("At least 12 people", "At least 15 people").replace("at least 12", "at least 15")

TABLE = """date,who,dead
2024-03-15,Interior Ministry,12
2024-03-16,Interior Ministry,14
2024-03-17,Interior Ministry,many
"""

RIS = """TY  - NEWS
TI  - Storm over Norland
PY  - 2024/03/16
UR  - https://news.example.org/storm
ER  -
"""


class Traveller:
    """A person at a window who brings things into its file."""

    def __init__(self, qtbot: QtBot, window: MainWindow, monkeypatch: MonkeyPatch) -> None:
        self.qtbot, self.window, self.patch = qtbot, window, monkeypatch

    @property
    def records(self) -> object:
        return self.window.editor.records

    def choose(self, *paths: Path) -> None:
        """Choose files in the dialog of Import."""
        names = [str(path) for path in paths]
        self.patch.setattr(QFileDialog, "getOpenFileNames", staticmethod(lambda *_: (names, "")))
        trigger(self.window, "file.import")

    def paste(self, text: str, html: str = "") -> None:
        """Have text on the clipboard, and import that."""
        data = QMimeData()
        data.setText(text)
        if html:
            data.setHtml(html)
        QApplication.clipboard().setMimeData(data)
        trigger(self.window, "file.import_text")

    def drop(self, data: QMimeData) -> None:
        """Drop something on the window."""
        how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.window, QDragEnterEvent(QPoint(10, 10), *how))
        QApplication.sendEvent(self.window, QDropEvent(QPointF(10, 10), *how))

    def drop_files(self, *paths: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        self.drop(data)

    def dialog(self, name: str) -> QDialog:
        """The dialog of that name, once it is there."""
        self.until(lambda: self._found(name) is not None)
        found = self._found(name)
        assert found is not None
        return found

    def press(self, dialog: QDialog, button: str) -> None:
        found = part_of(dialog, QPushButton, button)
        assert found.isVisible(), f"{button} is not in sight"
        assert found.isEnabled(), f"{button} cannot be pressed"
        found.click()

    def is_told(self, words: str) -> None:
        """Wait until the window says this."""
        self.until(lambda: any(words in label.text() for label in self.window.notice.findChildren(QLabel)))

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=20_000)

    def _found(self, name: str) -> QDialog | None:
        return next((dialog for dialog in self.window.findChildren(QDialog, name) if dialog.isVisible()), None)
