"""The find bar: what to look for, how often it is there, the next and the previous one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from models.tables.language import say

LONGEST_SEARCH = 500
"""How many characters can be looked for: each word more costs a walk through a text that repeats itself."""


class FindBar(QWidget):
    """Asks for what is to be found; knows nothing of the text."""

    searched = Signal(str)
    """Other words are looked for, as they are typed; "" for none."""

    stepped = Signal(int)
    """The next hit is wished for (1), or the previous one (-1)."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLineEdit()
        self._count = QLabel()
        self._previous = _button("‹", self.tr("Previous hit (Shift+Enter)"), "find_previous")
        self._next = _button("›", self.tr("Next hit (Enter)"), "find_next")
        self._close = _button("✕", self.tr("Close (Escape)"), "find_close")
        self._lay_out()
        self._words.textChanged.connect(self.searched)
        self._previous.clicked.connect(lambda: self.stepped.emit(-1))
        self._next.clicked.connect(lambda: self.stepped.emit(1))
        self._close.clicked.connect(self.close_bar)
        self.hide()

    @property
    def words(self) -> str:
        """What is looked for; "" while the bar is closed."""
        return "" if self.isHidden() else self._words.text()

    def open_bar(self, words: str = "") -> None:
        """Show the bar and let type; ``words``, where given, are looked for at once."""
        self.show()
        if words and words != self._words.text():
            self._words.setText(words)
        else:
            self.searched.emit(self._words.text())
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._words.selectAll()

    def close_bar(self) -> None:
        """Hide the bar and look for nothing."""
        self.hide()
        self.searched.emit("")
        self.closed.emit()

    def show_count(self, current: int, count: int) -> None:
        """Say which of how many hits is selected, from 1; 0 for none yet."""
        texts = self.tr("{} of {}").format(say.number(current), say.number(count)) if current else say.number(count)
        none = self.tr("Not found") if self._words.text() else ""
        self._count.setText(texts if count else none)
        role = QPalette.ColorRole.PlaceholderText if count else QPalette.ColorRole.BrightText
        self._count.setForegroundRole(role)
        for button in (self._previous, self._next):
            button.setEnabled(count > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._words.setObjectName("find_words")
        self._words.setMaxLength(LONGEST_SEARCH)
        self._words.setPlaceholderText(self.tr("Find in the source"))
        self._words.setAccessibleName(self.tr("Find in the source"))
        self._words.setClearButtonEnabled(True)
        self._count.setObjectName("find_count")
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self._words, 1)
        for part in (self._count, self._previous, self._next, self._close):
            row.addWidget(part)


def _button(sign: str, tip: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    button.setAutoRaise(True)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setObjectName(name)
    return button
