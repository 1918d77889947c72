"""The dialog for an error that nobody expected."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QPushButton, QWidget

from gui.dialogs.dialog_layout import MARGIN, DialogLayout
from gui.dialogs.frames import Frames
from gui.dialogs.labels import MutedLabel, PlainLabel
from gui.looks.wrapped_row import WrappedRow
from gui.space.screen_room import give_room
from models.tables.language import say

SaveCopy = Callable[[Path], None]
"""Writes a copy of all open work into a folder; raises whatever goes wrong."""

_SHOWN_ERRORS = 20


class CrashDialog(QDialog):
    """Says that something went wrong, keeps the work safe if it can, and lets the user go on or close the program."""

    close_requested = Signal()
    """The user wants the program to close."""

    log_requested = Signal()
    """The user wants to see the log."""

    def __init__(self, details: str, save_copy: SaveCopy | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._save_copy = save_copy
        self._details = QPlainTextEdit(details)
        self._errors = 1
        self._further = 0
        self._count = MutedLabel()
        self._outcome = PlainLabel()
        self._copy = QPushButton(self.tr("&Copy details"))
        self._log = QPushButton(self.tr("Show lo&g"))
        self._save = QPushButton(self.tr("&Save a safe copy…"))
        self._close = QPushButton(self.tr("C&lose program"))
        self._go_on = QPushButton(self.tr("Go &on"))
        self.setObjectName("crash_dialog")
        self.setWindowTitle(self.tr("Something went wrong"))
        self._lay_out()
        self._connect()
        Frames(self)

    def add_details(self, details: str) -> None:
        """Add what happened since the dialog was opened; too many are only counted."""
        self._errors += 1
        if self._errors <= _SHOWN_ERRORS:
            self._details.appendPlainText(details)
        else:
            self.count(1)

    def count(self, errors: int) -> None:
        """Say that so many more happened that are not told again; 0 says nothing."""
        self._further += errors
        told = say("One more error is only counted.", "{0} more errors are only counted.", self._further)
        self._count.setText(told.format(say.number(self._further)))
        self._count.setVisible(self._further > 0)

    def say(self, sentence: str) -> None:
        """Say below the details what came of something."""
        self._outcome.setText(sentence)
        self._outcome.show()

    def _lay_out(self) -> None:
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self._details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._details.setObjectName("crash_details")
        self._details.setAccessibleName(self.tr("Details of the error"))
        self._outcome.setObjectName("crash_outcome")
        self._outcome.hide()
        self._count.setObjectName("crash_count")
        self._count.hide()
        sentence, buttons = PlainLabel(self._sentence()), self._buttons()
        DialogLayout(self, sentence, self._details, self._count, self._outcome, buttons, large=self._details)
        give_room(self, max(760, buttons.sizeHint().width() + 2 * MARGIN), 420)

    def _sentence(self) -> str:
        error = self.tr("The program made a mistake, and what you did last may not have been done.")
        advice = self.tr(
            "Every change so far is kept in the recovery log; to be quite sure, save a safe copy of your work."
        )
        report = self.tr("The details help whoever looks for the cause; nothing is sent anywhere.")
        return " ".join((error, advice, report) if self._save_copy else (error, report))

    def _buttons(self) -> WrappedRow:
        """No button is the default: who is typing when the dialog appears must not send it away."""
        row = WrappedRow()
        for button, name in (
            (self._copy, "crash_copy"),
            (self._log, "crash_log"),
            (self._save, "crash_save"),
            (self._close, "crash_close"),
            (self._go_on, "crash_go_on"),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
            row.add(button)
            if button is self._save:
                row.add_stretch()
        self._save.setVisible(self._save_copy is not None)
        return row

    def _connect(self) -> None:
        self._copy.clicked.connect(self._copy_details)
        self._log.clicked.connect(self.log_requested)
        self._save.clicked.connect(self._ask_folder)
        self._go_on.clicked.connect(self.accept)
        self._close.clicked.connect(self._request_close)

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the safe copy"), QDir.homePath())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._save_into)
        dialog.open()

    def _save_into(self, folder: str) -> None:
        assert self._save_copy is not None
        try:
            self._save_copy(Path(folder))
        except Exception as error:  # whatever broke the program may break this too: say so, and stay usable
            sentence = self.tr("Not all of your work could be saved. {} Try another folder, or copy the text you need.")
            self.say(sentence.format(_as_sentence(error)))
        else:
            self.say(self.tr("A copy of your work is in “{}”.").format(QDir.toNativeSeparators(folder)))

    def _request_close(self) -> None:
        self.accept()
        self.close_requested.emit()


def _as_sentence(error: Exception) -> str:
    text = str(error) or type(error).__name__
    return text if text.endswith(".") else f"{text}."
