"""Changes as a text to read: what each is called, and below it the records and fields it touches."""

from collections.abc import Mapping, Sequence, Set

import msgspec
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QPalette, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from models.claims.visible import visible
from models.tables.language import say
from models.text.change_words import ChangeTold, FieldTold, How

_INDENT = 20  # pixels that a record stands in from its change, and a field from its record
_ROLES = QPalette.ColorRole


class ToldChanges(msgspec.Struct, frozen=True):
    """The changes that are told, and how many more there are.

    `left_out` says by number why a change cannot be made again, "" where that is said elsewhere; `there` are the
    numbers of those that need not be.
    """

    changes: Sequence[ChangeTold] = ()
    more: int = 0
    left_out: Mapping[int, str] = {}
    there: Set[int] = frozenset()


class ChangesView(QTextEdit):
    """Shows changes in order; what cannot be made again is struck through, and says so.

    A change without a text has no title, and is its records.
    Its text is put in piece by piece as it is, so that none of it is ever taken for markup.
    """

    def __init__(self, name: str, label: str) -> None:
        super().__init__()
        self._told = ToldChanges()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_changes(self, told: ToldChanges) -> None:
        """Show other changes, from the first."""
        self._told = told
        self._write()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def changeEvent(self, event: QEvent) -> None:
        """Follow another theme: text keeps the colours that it was written in."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._write()

    def _write(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for change in self._told.changes:
            self._write_change(cursor, change)
        if self._told.more:
            self._begin(cursor, 0)
            cursor.insertText(_more(self._told.more, "{0} more change", "{0} more changes"))
        cursor.endEditBlock()

    def _write_change(self, cursor: QTextCursor, change: ChangeTold) -> None:
        depth = 1 if change.text else 0
        if change.text:
            self._write_title(cursor, change)
        for record in change.records:
            self._begin(cursor, depth)
            cursor.insertText(self._what(record.how, record.name), self._format(_ROLES.WindowText))
            for field in record.fields:
                self._begin(cursor, depth + 1)
                self._write_field(cursor, field)
        if change.more:
            self._begin(cursor, depth)
            more = _more(change.more, "{0} more record", "{0} more records")
            cursor.insertText(more, self._format(_ROLES.PlaceholderText))

    def _write_title(self, cursor: QTextCursor, change: ChangeTold) -> None:
        why = self._told.left_out.get(change.number)
        self._begin(cursor, 0)
        cursor.insertText(f"{say.number(change.number + 1)}.  ", self._format(_ROLES.PlaceholderText))
        cursor.insertText(change.text, self._format(_ROLES.WindowText, is_bold=True, is_struck=why is not None))
        if why is not None:
            cursor.insertText(self.tr(" – left out"), self._format(_ROLES.BrightText))
        elif change.number in self._told.there:
            cursor.insertText(self.tr(" – in the file already"), self._format(_ROLES.PlaceholderText))
        if why:
            self._begin(cursor, 1)
            cursor.insertText(visible(why), self._format(_ROLES.BrightText))

    def _write_field(self, cursor: QTextCursor, field: FieldTold) -> None:
        quiet, loud = self._format(_ROLES.PlaceholderText), self._format(_ROLES.WindowText)
        cursor.insertText(f"{field.label}: ", quiet)
        if field.before == field.after:
            cursor.insertText(self.tr("spaces or line ends"), loud)
            return
        cursor.insertText(field.before or self.tr("nothing"), loud if field.before else quiet)
        cursor.insertText(" → ", quiet)
        cursor.insertText(field.after or self.tr("nothing"), loud if field.after else quiet)

    def _what(self, how: How, name: str) -> str:
        words = {
            How.ADDED: self.tr("Added: {}"),
            How.REMOVED: self.tr("Removed: {}"),
            How.CHANGED: "{}",
            How.MOVED: self.tr("Moved: {}"),
        }
        return words[how].format(name)

    def _begin(self, cursor: QTextCursor, depth: int) -> None:
        """Begin a line."""
        layout = QTextBlockFormat()
        layout.setLeftMargin(depth * _INDENT)
        layout.setTopMargin(0 if depth or cursor.atStart() else self.fontMetrics().height() // 2)
        if cursor.atStart():
            cursor.setBlockFormat(layout)
        else:
            cursor.insertBlock(layout)

    def _format(self, role: QPalette.ColorRole, is_bold: bool = False, is_struck: bool = False) -> QTextCharFormat:
        result = QTextCharFormat()
        result.setForeground(QColor(self.palette().color(role)))
        result.setFontWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
        result.setFontStrikeOut(is_struck)
        return result


def _more(count: int, one: str, several: str) -> str:
    return f"… {say(one, several, count).format(say.number(count))}"
