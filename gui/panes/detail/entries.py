"""What a field is typed or chosen in: one widget for each kind of entry, all with the same few words.

Every entry says `committed` when the person is done with it and `restored` when they gave up; `written` is what it
holds as text, `write` puts another text there, `type_in` does so as if it was typed, `lines` is how many lines of text
it is high.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QWidget

from gui.panes.source.plain_choice import PlainChoice
from models.claims.visible import in_short
from models.tables.word_list import WordList

Names = Callable[[], list[str]]
"""The names that complete what is typed, asked for when the field is entered."""


class LineEntry(QLineEdit):
    """One line of text."""

    lines = 1
    committed = Signal()
    restored = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self._written = self._held = ""
        self.editingFinished.connect(self.committed)

    def written(self) -> str:
        """The text as it stands; as it was written where nobody touched it, since the line may hold less of it."""
        return self._written if self.text() == self._held else self.text()

    def write(self, text: str) -> None:
        """Show another text, from its start unless somebody is in the field."""
        self.setText(text)
        self._written, self._held = text, self.text()
        if not self.hasFocus():
            self.setCursorPosition(0)

    def type_in(self, text: str) -> None:
        """Hold a text that was typed."""
        self.setText(text)

    def set_read_only(self, read_only: bool) -> None:
        """Show only, or let type."""
        self.setReadOnly(read_only)

    def event(self, event: QEvent) -> bool:  # noqa: D102
        if _is_for_window(event, self.isUndoAvailable(), self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Escape and self.text() != self._held:
            self.restored.emit()
        else:
            super().keyPressEvent(event)


class NameEntry(LineEntry):
    """One line of text, completed from names wherever these hold what is typed."""

    def __init__(self, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._model = WordList(parent=self)
        completer = QCompleter(self._model, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        # Queued: the chosen name is put into the field only after this signal.
        completer.activated.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._model.setStringList(self._names())
        super().focusInEvent(event)

    def _finish(self, _: str) -> None:
        self.committed.emit()


class NoteEntry(QPlainTextEdit):
    """Several lines of text; Tab leaves the field and commits it."""

    lines = 4
    committed = Signal()
    restored = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # all is wrapped
        self.document().setDocumentMargin(2)
        self._shown = ""

    def written(self) -> str:
        """The text as typed; as it was written where nothing was typed, since a text widget alters line ends."""
        if not self.document().isModified():
            return self._shown
        # toPlainText() would turn hard spaces into plain ones.
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def write(self, text: str) -> None:
        """Show another text."""
        self._shown = text
        self.setPlainText(text)

    def type_in(self, text: str) -> None:
        """Hold a text that was typed."""
        self.setPlainText(text)
        self.document().setModified(True)

    def set_read_only(self, read_only: bool) -> None:
        """Show only, or let type."""
        self.setReadOnly(read_only)

    def event(self, event: QEvent) -> bool:  # noqa: D102
        document = self.document()
        if _is_for_window(event, document.isUndoAvailable(), document.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Escape and self.document().isModified():
            self.restored.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.committed.emit()


class ChoiceEntry(PlainChoice):
    """One of some words; each is shown as translated, and written and read as it is.

    Up and down open the list, so that walking through it is one change and not ten.
    """

    lines = 1
    indent = 2  # as in a QLineEdit
    committed = Signal()
    restored = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.activated.connect(self._finish)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Hold other choices, each as the word that is written and the word that is shown; what is chosen stays."""
        chosen = self.written()
        self.clear()
        for word, shown in choices:
            self.addItem(in_short(shown), word)
        self.write(chosen)

    def written(self) -> str:
        """The word that is chosen; "" where none is."""
        return str(self.currentData() or "")

    def write(self, text: str) -> None:
        """Choose a word; none where it is not among the choices."""
        self.setCurrentIndex(self.findData(text))

    def type_in(self, text: str) -> None:
        """Hold a word that was chosen."""
        self.write(text)

    def set_read_only(self, read_only: bool) -> None:
        """Show only, or let choose."""
        self.setEnabled(not read_only)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self.showPopup()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.restored.emit()
        super().keyPressEvent(event)

    def _finish(self, _: int) -> None:
        self.committed.emit()


AnyEntry = LineEntry | NoteEntry | ChoiceEntry


def _is_for_window(event: QEvent, can_undo: bool, can_redo: bool) -> bool:
    """Whether a key asks for undo or redo that the field has nothing for, so that the window's own should act."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
    return (event.matches(undo) and not can_undo) or (event.matches(redo) and not can_redo)
