"""The line that a cell is edited in, with a list of words below it that narrows as one types."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCompleter, QFrame, QLabel, QLineEdit, QWidget

from models.tables.word_list import WordList

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

COMMITTING = (*ENTER, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
"""The keys that end the editing of a cell."""

_REASON_WIDTH = 320


class CellLine(QLineEdit):
    """A line that completes from words; where nothing but the words can be meant, their list opens with it.

    Only Enter, Tab and a click on a word commit; Escape gives up. A word that is the only one left is meant.
    """

    word_clicked = Signal()
    """A word of the list has been taken, and stands in the line."""

    _completer: QCompleter | None = None  # both of the class, for events come before __init__ is through

    _reason: "Reason | None" = None

    def __init__(self, parent: QWidget, words: Sequence[str] = (), is_choice: bool = False) -> None:
        super().__init__(parent)
        self._room = parent
        self.setFrame(False)
        self._words = list(words)
        self._is_choice = is_choice
        self._given = ""
        if words:
            self._completer = self._new_completer()
            self.setCompleter(self._completer)
        self.textEdited.connect(self._forgive)

    @property
    def is_dirty(self) -> bool:
        """Whether it holds something else than it was given."""
        return self.text() != self._given

    def give(self, text: str) -> None:
        """Hold a text to begin with, selected."""
        self._given = text
        self.setText(text)
        self.selectAll()

    def refuse(self, reason: str, color: str) -> None:
        """Show in this colour that what is typed cannot stand; beside it, and to screen readers, say why."""
        self._paint_text(QColor(color))
        self.setAccessibleDescription(reason)
        if self._reason is None:
            self._reason = Reason(self._room)
        self._reason.say(reason, self.geometry())

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102
        self._take_reason_back()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102
        super().showEvent(event)
        if self._is_choice:
            QTimer.singleShot(0, self, self._open_list)

    def event(self, event: QEvent) -> bool:  # noqa: D102
        completer = self._completer
        is_open = completer is not None and _list_of(completer).isVisible()
        if completer and is_open and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in COMMITTING:
                return self._end_list(completer, event, self._meant(completer))
            if event.key() == Qt.Key.Key_Escape and self._is_choice:
                return self._end_list(completer, event, self.text())
        return super().event(event)

    def _new_completer(self) -> QCompleter:
        completer = QCompleter(WordList(self._words, self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(12)
        popup = _list_of(completer)
        popup.setMinimumWidth(popup.sizeHintForColumn(0) + popup.verticalScrollBar().sizeHint().width() + 8)
        completer.activated.connect(self._take)
        return completer

    def _open_list(self) -> None:
        """Show every word, the one that stands in the cell marked; what has been typed meanwhile narrows it."""
        completer = self._completer
        if completer is None or self.is_dirty or not self.hasFocus():
            return
        completer.setCompletionPrefix("")
        completer.complete()
        if self._given in self._words:
            with QSignalBlocker(completer):  # else the line takes the word, and typing no longer replaces it
                popup = _list_of(completer)
                popup.setCurrentIndex(popup.model().index(self._words.index(self._given), 0))

    def _meant(self, completer: QCompleter) -> str:
        """The word marked in the list, or the only one that is left; else what is typed."""
        index = _list_of(completer).currentIndex()
        if index.isValid():
            return str(index.data(Qt.ItemDataRole.EditRole))
        is_word = self.text().casefold() in (word.casefold() for word in self._words)
        is_sure = self._is_choice and not is_word and completer.completionCount() == 1
        return completer.currentCompletion() if is_sure else self.text()

    def _end_list(self, completer: QCompleter, event: QKeyEvent, text: str) -> bool:
        """Close the list and let the key go its usual way; from an open list, it would pass by the delegate."""
        _list_of(completer).hide()
        if text != self.text():
            self.setText(text)
        event.accept()
        again = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
        QCoreApplication.sendEvent(self, again)
        return True

    def _take(self, word: str) -> None:
        self.setText(word)
        self.word_clicked.emit()

    def _forgive(self) -> None:
        if self.accessibleDescription():
            self._paint_text(QApplication.palette(self).color(QPalette.ColorRole.Text))
            self.setAccessibleDescription("")
            self._take_reason_back()

    def _take_reason_back(self) -> None:
        if self._reason is not None:
            self._reason.hide()
            self._reason.deleteLater()
            self._reason = None

    def _paint_text(self, color: QColor) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, color)
        self.setPalette(palette)


class Reason(QLabel):
    """Why a cell cannot hold what is typed: stands beside the cell until something else is typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setObjectName("cell_reason")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMargin(6)
        self.setFrameShape(QFrame.Shape.Box)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.setForegroundRole(QPalette.ColorRole.ToolTipText)

    def say(self, text: str, cell: QRect) -> None:
        """Show a sentence below a cell; above it, where there is no room below."""
        room = self._room.rect()
        self.setText(text)
        width = min(_REASON_WIDTH, room.width())
        self.resize(width, self.heightForWidth(width))
        is_below = cell.bottom() + self.height() <= room.bottom()
        top = cell.bottom() + 1 if is_below else cell.top() - self.height()
        self.move(max(0, min(cell.left(), room.right() - width)), top)
        self.raise_()
        self.show()


def _list_of(completer: QCompleter) -> QAbstractItemView:
    popup = completer.popup()
    assert popup is not None  # a completer that completes in the line only has none
    return popup
