"""The dialog that explains one pane or dialog: what it is for, its keys, and the words it uses."""

from collections.abc import Iterable

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextEdit, QWidget

from gui.dialogs.button_box import ButtonBox
from gui.dialogs.dialog_layout import DialogLayout
from gui.dialogs.frames import Frames
from gui.help.key import Key
from gui.help.topic import Topic
from gui.space.screen_room import give_room
from models.tables.terms import terms


class TopicDialog(QDialog):
    """One topic as text that can be read by keys, selected and copied; Escape closes it."""

    def __init__(self, topic: Topic, keys: Iterable[Key] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QTextEdit()
        self.setObjectName("topic_dialog")
        self._lay_out()
        Frames(self)
        self.show_topic(topic, keys)

    def show_topic(self, topic: Topic, keys: Iterable[Key] = ()) -> None:
        """Explain something else."""
        self.setWindowTitle(self.tr("Help: {}").format(topic.title))
        self._text.setAccessibleName(self.windowTitle())
        self._text.clear()
        meant = terms()
        self._write(topic.title, topic.sentences)
        self._write(self.tr("Keys"), [f"{key.shown}: {key.does}" for key in keys])
        self._write(self.tr("Words"), [f"{meant[name][0]}: {meant[name][1]}" for name in topic.terms])
        self._text.moveCursor(QTextCursor.MoveOperation.Start)

    def _write(self, heading: str, lines: Iterable[str]) -> None:
        """A heading in bold, and its lines; neither where there are none."""
        cursor, bold, plain = self._text.textCursor(), QTextCharFormat(), QTextCharFormat()
        bold.setFontWeight(600)
        for number, line in enumerate(lines):
            if not number:
                cursor.insertText(heading if cursor.atStart() else f"\n\n{heading}", bold)
            cursor.insertText(f"\n{line}", plain)

    def _lay_out(self) -> None:
        self._text.setObjectName("topic_text")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        buttons = ButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        DialogLayout(self, self._text, buttons, large=self._text)
        give_room(self, 560, 480)
        self._text.setFocus()
