"""Asks for one name."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from gui.dialogs.button_box import ButtonBox
from gui.dialogs.dialog_layout import DialogLayout
from gui.dialogs.frames import Frames
from gui.dialogs.labels import MessageLine, PlainLabel
from gui.dialogs.list_completer import WordCompleter


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked; ``words`` complete the answer, and object names begin with ``name``."""

    name: str
    title: str
    sentence: str
    label: str
    words: tuple[str, ...] = ()


class AskName(QDialog):
    """Asks for one name until it is taken or the user gives up.

    ``take`` gets the name and returns why it was refused, or "" where it was taken.
    """

    def __init__(self, question: Question, take: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._take = take
        self._line = QLineEdit()
        self._message = MessageLine(f"{question.name}_message")
        self._buttons = ButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName(question.name)
        self.setWindowTitle(question.title)
        self._prepare_line(question)
        self._lay_out(question)
        self._connect()
        Frames(self)

    def accept(self) -> None:
        """Hand the name over; close where it is taken."""
        refusal = self._take(" ".join(self._line.text().split()))
        self._message.say(refusal)
        if not refusal:
            super().accept()

    def _prepare_line(self, question: Question) -> None:
        self._line.setObjectName(f"{question.name}_name")
        self._line.setAccessibleName(question.label)
        completer = WordCompleter(lambda: question.words, self)
        completer.refresh()
        self._line.setCompleter(completer)
        self._line.textEdited.connect(completer.prefer)  # told before the line proposes

    def _lay_out(self, question: Question) -> None:
        form = QFormLayout()
        form.addRow(question.label, self._line)
        DialogLayout(self, PlainLabel(question.sentence), form, self._message, self._buttons)
        self.setMinimumWidth(420)

    def _connect(self) -> None:
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._line.textChanged.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        has_name = bool(self._line.text().strip())
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(has_name)
