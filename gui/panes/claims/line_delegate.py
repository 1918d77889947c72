"""A table whose cells are edited in a line: what cannot be read keeps the line open and says why."""

from collections.abc import Sequence
from typing import TypeGuard

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from gui.looks.plain_tip import plain_tip
from gui.looks.theme import LIGHT, Theme
from gui.panes.claims.cell_line import COMMITTING, ENTER, CellLine
from gui.panes.claims.header import PADDING
from gui.panes.claims.painting import figure_fits, fits, tabular
from models.tables.claim_table import Role
from models.tables.language import say
from models.text.fields import Entry, Field

Index = QModelIndex | QPersistentModelIndex

_LINE_MARGINS = (2, 4)
"""Pixels that a line without frame leaves before its text anyway, and behind it, where the cursor blinks."""


class LineDelegate(QStyledItemDelegate):
    """Edits one field in one line at a time, so that nothing typed is lost; says the whole text of a cell cut short.

    Whoever derives it says which field a cell holds, to which words it may be completed, and what is wrong with a text.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = LIGHT
        self.edited = QPersistentModelIndex()
        """The cell in edit; or that was in edit last."""

        self.line: CellLine | None = None
        """The line in which it is edited; None where none is."""

        self.step = 0
        """How many rows down the key leads that ended the editing last: 1 for Enter, -1 with Shift, 0 for others."""

    def field_of(self, index: Index) -> Field:
        """The field that a cell holds."""
        raise NotImplementedError

    def words_for(self, field: Field) -> Sequence[str]:
        """What a field may be completed to."""
        raise NotImplementedError

    def is_choice(self, field: Field) -> bool:
        """Whether a field is one of some words, whose list opens with the line."""
        raise NotImplementedError

    def problem_of(self, index: Index, text: str) -> str:
        """Why a text cannot stand in a cell; "" where it can."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Paint, and say what cannot be read, in other colours."""
        self.theme = theme

    @property
    def is_open(self) -> bool:
        """Whether a cell is in edit."""
        return self.line is not None

    def commit_open(self) -> bool:
        """Commit the line that is open; False, and a word beside it, where it holds what cannot be read."""
        if self.line is not None:
            if self.refuses():
                _come_back(self.line)
                return False
            self._take()
        return True

    def refuses(self) -> bool:
        """Whether what is typed cannot stand in its cell; says why beside it."""
        line = self.line
        if line is None or not self.edited.isValid() or line.text() == _text(self.edited):
            return False
        problem = self.problem_of(self.edited, line.text())
        if problem:
            line.refuse(problem, self.theme.error)
        return bool(problem)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """The whole text where the cell leaves some out, and what its model has to say besides."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        note = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        QToolTip.showText(event.globalPos(), plain_tip(_left_out(cell, index), note), view, cell.rect)
        return True

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        """A line with completion; one that opens its list where it is one of some words."""
        field = self.field_of(index)
        line = CellLine(parent, self.words_for(field), self.is_choice(field))
        line.setAccessibleName(say(field.label))
        line.setAlignment(index.data(Qt.ItemDataRole.TextAlignmentRole))
        line.setTextMargins(PADDING - _LINE_MARGINS[0], 0, PADDING - _LINE_MARGINS[1], 0)
        if field.entry is Entry.FIGURE:
            line.setFont(tabular(parent.font()))
        line.word_clicked.connect(self._take)
        self.edited, self.line = QPersistentModelIndex(index), line
        return line

    def destroyEditor(self, editor: QWidget, index: Index) -> None:  # noqa: D102, N802
        if editor is self.line:
            self.line = None
        super().destroyEditor(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _: Index) -> None:  # noqa: N802
        """The whole cell, so that the text stays where it was painted."""
        editor.setGeometry(option.rect)

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        """The cell's text, selected; what is being typed is not overwritten when the cell changes."""
        if isinstance(editor, CellLine) and not editor.is_dirty:
            editor.give(_text(index))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: N802
        """What was typed, as a wish of the model; an untouched cell wishes nothing."""
        if isinstance(editor, CellLine) and editor.text() != _text(index):
            model.setData(index, editor.text())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep the line open where Enter, Tab or leaving it would commit what cannot be read."""
        if editor is self.line and self.line is not None:
            if _is_committing(event):
                self.step = _step(event)
                if self.refuses():
                    return True
            if event.type() == QEvent.Type.FocusOut and _is_left(self.line) and self.refuses():
                _come_back(self.line)
                return False
        return super().eventFilter(editor, event)

    def _take(self) -> None:
        line = self.line
        if line is not None and not self.refuses():
            self.commitData.emit(line)
            self.closeEditor.emit(line)


def _text(index: Index) -> str:
    return str(index.data(Qt.ItemDataRole.EditRole) or "")


def _left_out(cell: QStyleOptionViewItem, index: Index) -> str:
    """The text of a cell that does not show all of it; else ""."""
    number = index.data(Role.NUMBER)
    is_whole = fits(cell, cell.text) if number is None else figure_fits(cell, str(number))
    return "" if is_whole else cell.text


def _is_committing(event: QEvent) -> TypeGuard[QKeyEvent]:
    return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in COMMITTING


def _step(event: QKeyEvent) -> int:
    if event.key() not in ENTER:
        return 0
    return -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1


def _is_left(line: CellLine) -> bool:
    """Whether the focus has gone elsewhere, and not only to a menu or list of the line's own."""
    return not line.isActiveWindow() or QApplication.focusWidget() is not line


def _come_back(line: CellLine) -> None:
    """Give the focus back once it has gone, where it went within the window."""
    if line.isActiveWindow():
        QTimer.singleShot(0, line, lambda: line.setFocus(Qt.FocusReason.OtherFocusReason))
