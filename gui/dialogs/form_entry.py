"""One field of a form: its editor, and below it why its text was refused."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from gui.dialogs.labels import MessageLine
from gui.dialogs.list_completer import WordCompleter
from gui.dialogs.plain_edit import PlainEdit
from gui.looks.drop_list import DropList

YES, NO = "yes", ""
"""What the text of a check box is."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FormEntry(QWidget):
    """A field that commits when it is left or Enter is pressed, and takes back what was typed on Escape.

    Undo and redo pass through to the dialog while nothing is being typed.
    """

    committed = Signal(str)

    def __init__(self, name: str, label: str, editor: QWidget) -> None:
        super().__init__()
        self.editor = editor
        self._message = MessageLine(f"{name}_refusal")
        self._said = self._shown = ""
        editor.setObjectName(name)
        editor.setAccessibleName(label)
        editor.installEventFilter(self)
        self.setFocusProxy(editor)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(editor)
        layout.addWidget(self._message)

    @property
    def is_pending(self) -> bool:
        """Whether something else stands in it than what was shown last."""
        return self.text() != self._shown

    @property
    def refusal(self) -> str:
        """Why what stands in it was refused; "" where it was not."""
        return self._message.text()

    def show_text(self, text: str) -> None:
        """Show what the record says, in place of what was typed."""
        self._said = text
        self._write(text)
        self._shown = self.text()  # an editor may show it otherwise: other line ends
        self.refuse("")

    def follow(self, text: str) -> None:
        """Show what the record says now; where it says the same as before, what is being typed stays."""
        if text != self._said:
            self.show_text(text)

    def refuse(self, sentence: str) -> None:
        """Say why what stands in it cannot be taken."""
        self._message.say(sentence)
        self._describe(sentence)

    def commit(self) -> None:
        """Tell what stands in it, where that is something else."""
        if self.is_pending:
            self.committed.emit(self.text())
        else:
            self.refuse("")

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Commit when the editor is left; handle its keys."""
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            if event.reason() != Qt.FocusReason.PopupFocusReason:
                self.commit()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._handle_key(event)
        return False

    def text(self) -> str:
        """What stands in the editor."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:
        """Allow or forbid to change it."""
        self.editor.setEnabled(not read_only)

    def _write(self, text: str) -> None:
        raise NotImplementedError

    def _describe(self, refusal: str) -> None:
        self.editor.setAccessibleDescription(refusal)

    def _handle_key(self, event: QKeyEvent) -> bool:
        if event.key() in _ENTER and self._commits_on(event):
            self.commit()
            return True
        if event.key() == Qt.Key.Key_Escape and (self.is_pending or self.refusal):
            self.show_text(self._said)
            return True
        undo_keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
        if not self.is_pending and any(event.matches(key) for key in undo_keys):
            event.ignore()
            return True
        return False

    def _commits_on(self, _: QKeyEvent) -> bool:
        return True


class LineEntry(FormEntry):
    """One line of text, completed where there are words for it."""

    editor: QLineEdit

    def __init__(self, name: str, label: str) -> None:
        super().__init__(name, label, QLineEdit())

    def set_completer(self, completer: WordCompleter) -> None:
        """Complete what is typed."""
        self.editor.setCompleter(completer)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Ask for the words of completion when the field is entered."""
        completer = self.editor.completer()
        if event.type() == QEvent.Type.FocusIn and isinstance(completer, WordCompleter):
            completer.refresh()
        return super().eventFilter(watched, event)

    def text(self) -> str:
        """The line."""
        return self.editor.text()

    def set_read_only(self, read_only: bool) -> None:
        """Keep the text selectable."""
        self.editor.setReadOnly(read_only)

    def _write(self, text: str) -> None:
        place = self.editor.cursorPosition() if self.editor.hasFocus() else 0  # else a long text shows its end
        self.editor.setText(text)
        self.editor.setCursorPosition(place)


class _Lines(PlainEdit):
    """Asks for three lines, and takes whatever room is left over."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().lineSpacing() * 3 + 12)


class NoteEntry(FormEntry):
    """Several lines of text; Enter begins a new one, Ctrl+Enter commits."""

    editor: PlainEdit

    def __init__(self, name: str, label: str) -> None:
        super().__init__(name, label, _Lines())
        self.editor.setTabChangesFocus(True)

    def text(self) -> str:
        """The lines."""
        return self.editor.exact_text()

    def set_read_only(self, read_only: bool) -> None:
        """Keep the text selectable."""
        self.editor.setReadOnly(read_only)

    def _write(self, text: str) -> None:
        self.editor.setPlainText(text)

    def _commits_on(self, event: QKeyEvent) -> bool:
        return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


class ChoiceEntry(FormEntry):
    """One of some words."""

    editor: QComboBox

    def __init__(self, name: str, label: str, choices: tuple[str, ...]) -> None:
        super().__init__(name, label, DropList())
        self.editor.addItems(choices)
        self.editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.editor.activated.connect(self.commit)

    def text(self) -> str:
        """The chosen word."""
        return self.editor.currentText()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the wheel scroll past it: it must not change what is only under the mouse."""
        if event.type() == QEvent.Type.Wheel and not self.editor.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _write(self, text: str) -> None:
        self.editor.setCurrentText(text)

    def _describe(self, refusal: str) -> None:
        """Say its name where nothing was refused: where there is X11, Qt gives what is chosen for the name."""
        self.editor.setAccessibleDescription(refusal or self.editor.accessibleName())


class CheckEntry(FormEntry):
    """Yes or no."""

    editor: QCheckBox

    def __init__(self, name: str, label: str, sentence: str) -> None:
        super().__init__(name, label, QCheckBox(sentence))
        self.editor.clicked.connect(self.commit)

    def text(self) -> str:
        """YES or NO."""
        return YES if self.editor.isChecked() else NO

    def _write(self, text: str) -> None:
        self.editor.setChecked(text == YES)
