"""Asks for the text of a source."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from gui.dialogs.button_box import ButtonBox
from gui.dialogs.dialog_layout import DialogLayout
from gui.dialogs.frames import Frames
from gui.dialogs.labels import PlainLabel
from gui.dialogs.plain_edit import PlainEdit
from gui.space.screen_room import give_room

_OK = QDialogButtonBox.StandardButton.Ok


class SourceTextDialog(QDialog):
    """A place to paste or type the text that a source will keep."""

    text_given = Signal(str)

    def __init__(self, title: str, sentence: str, accept: str, parent: QWidget) -> None:
        """``accept`` is what the button says that gives the text."""
        super().__init__(parent)
        self._text = PlainEdit()
        self._buttons = ButtonBox(_OK | QDialogButtonBox.StandardButton.Cancel)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("source_text_dialog")
        self.setWindowTitle(title)
        self._lay_out(sentence)
        self._buttons.button(_OK).setText(accept)
        self._connect()
        Frames(self)
        give_room(self, 640, 480)

    def accept(self) -> None:
        """Give the text."""
        text = self._text.exact_text()
        super().accept()
        self.text_given.emit(text)

    def _lay_out(self, sentence: str) -> None:
        self._text.setObjectName("source_text_new")
        self._text.setAccessibleName(self.tr("Text of the source"))
        self._text.setPlaceholderText(self.tr("Paste the text here."))
        self._text.setTabChangesFocus(True)
        DialogLayout(self, PlainLabel(sentence), self._text, self._buttons, large=self._text)

    def _connect(self) -> None:
        QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return), self, self._buttons.button(_OK).click)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._text.textChanged.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        has_text = bool(self._text.exact_text().strip())
        self._buttons.button(_OK).setEnabled(has_text)
