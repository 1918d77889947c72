"""The dialog that shows the program's log."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QWidget

from gui.dialogs.button_box import ButtonBox
from gui.dialogs.dialog_layout import DialogLayout
from gui.dialogs.frames import Frames
from gui.dialogs.labels import PlainLabel
from gui.log.log_file import last_lines
from gui.space.screen_room import give_room
from models.storage.there import is_folder


class LogDialog(QDialog):
    """The end of the log as plain text, to be read and copied."""

    folder_requested = Signal(object)
    """The user wants to see the folder of the logs, a Path."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._text = QPlainTextEdit()
        self._refresh = QPushButton(self.tr("&Refresh"))
        self._copy = QPushButton(self.tr("&Copy"))
        self._show_folder = QPushButton(self.tr("Open &folder"))
        self.setObjectName("log_dialog")
        self.setWindowTitle(self.tr("Log"))
        self._lay_out()
        self._connect()
        Frames(self)
        self.refresh()

    def refresh(self) -> None:
        """Read the log again, and show its end."""
        text = last_lines(self._folder)
        self._text.setPlainText(text)
        self._text.verticalScrollBar().setValue(self._text.verticalScrollBar().maximum())
        self._copy.setEnabled(bool(text))
        self._show_folder.setEnabled(is_folder(self._folder))

    def _lay_out(self) -> None:
        self._text.setObjectName("log_text")
        self._text.setAccessibleName(self.tr("Text of the log"))
        self._text.setPlaceholderText(self.tr("Nothing has been logged yet."))
        self._text.setReadOnly(True)
        self._text.setUndoRedoEnabled(False)
        self._text.setTabChangesFocus(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        DialogLayout(self, PlainLabel(self._sentence()), self._text, self._buttons(), large=self._text)
        give_room(self, 800, 520)

    def _sentence(self) -> str:
        return self.tr(
            "When the program began and ended, and what went wrong. It is kept on this computer, and nothing is sent "
            "anywhere. It names files, and an error may quote a few words of one: read it before you pass it on."
        )

    def _buttons(self) -> QDialogButtonBox:
        buttons = ButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for button, name in (
            (self._copy, "log_copy"),
            (self._show_folder, "log_folder"),
            (self._refresh, "log_refresh"),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        return buttons

    def _connect(self) -> None:
        self._copy.clicked.connect(self._copy_text)
        self._show_folder.clicked.connect(lambda: self.folder_requested.emit(self._folder))
        self._refresh.clicked.connect(self.refresh)

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
