"""How the cells of the claim table are edited, and what they say to a hand that rests on them."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from gui.panes.claims.cell_line import COMMITTING, CellLine
from gui.panes.claims.header import PADDING
from gui.panes.claims.painting import figure_fits, fits, shown, tabular
from gui.plain_tip import plain_tip
from gui.theme import LIGHT, Theme
from models.tables.claim_completion import completions
from models.tables.claim_table import ClaimTable, Role
from models.tables.document import Document
from models.tables.language import say
from models.text.fields import Entry

Index = QModelIndex | QPersistentModelIndex

_LINE_MARGINS = (2, 4)
"""Pixels that a line without frame leaves before its text anyway, and behind it, where the cursor blinks."""


class ClaimDelegate(QStyledItemDelegate):
    """Gives each field the editor that fits it; `Page` paints the cells.

    What cannot be read keeps its editor open and says why, so that nothing typed is lost.
    """

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = LIGHT
        self._edited = QPersistentModelIndex()
        self._line: CellLine | None = None

    def set_theme(self, theme: Theme) -> None:
        """Say in other colours what cannot be read."""
        self._theme = theme

    # Words

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        """The option with the words that are painted: a column is as wide as they need, a tip has what is left out."""
        super().initStyleOption(option, index)
        table = index.model()
        if isinstance(table, ClaimTable):
            name, claim = table.COLUMNS[index.column()].name, table.claim(index.row())
            option.text = shown(table.cell(index.row(), index.column()), name, claim.status)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """The whole text where the cell leaves some out, and what its model has to say besides."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        note = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        QToolTip.showText(event.globalPos(), plain_tip(_left_out(cell, index), note), view, cell.rect)
        return True

    # Editing

    @property
    def is_open(self) -> bool:
        """Whether a cell is in edit."""
        return self._line is not None

    def half_typed(self) -> tuple[QPersistentModelIndex, str] | None:
        """The cell in edit and what is typed there, where that is not what the cell says."""
        if self._line is None or not self._line.is_dirty:
            return None
        return self._edited, self._line.text()

    def type_again(self, text: str) -> None:
        """Put what was half typed into the cell that has been opened again."""
        if self._line is not None:
            self._line.setText(text)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        """A line with completion from what the file holds; one that opens its list where it is one of some words."""
        field = ClaimTable.COLUMNS[index.column()]
        is_choice = field.entry in (Entry.CHOICE, Entry.MEASURE)
        line = CellLine(parent, completions(self._document.records, field), is_choice)
        line.setAccessibleName(say(field.label))
        line.setAlignment(index.data(Qt.ItemDataRole.TextAlignmentRole))
        line.setTextMargins(PADDING - _LINE_MARGINS[0], 0, PADDING - _LINE_MARGINS[1], 0)
        if field.entry is Entry.FIGURE:
            line.setFont(tabular(parent.font()))
        line.word_clicked.connect(self._take)
        self._edited, self._line = QPersistentModelIndex(index), line
        return line

    def destroyEditor(self, editor: QWidget, index: Index) -> None:  # noqa: D102, N802
        if editor is self._line:
            self._line = None
        super().destroyEditor(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _: Index) -> None:  # noqa: N802
        """The whole cell, so that the text stays where it was painted."""
        editor.setGeometry(option.rect)

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        """The cell's text, selected; what is being typed is not overwritten when the claim changes."""
        if isinstance(editor, CellLine) and not editor.is_dirty:
            editor.give(_text(index))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: N802
        """What was typed, as a wish of the model; an untouched cell wishes nothing."""
        if isinstance(editor, CellLine) and editor.text() != _text(index):
            model.setData(index, editor.text())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep the editor open where Enter, Tab or leaving it would commit what cannot be read."""
        if editor is self._line and self._line is not None:
            if _is_committing(event) and self.refuses():
                return True
            if event.type() == QEvent.Type.FocusOut and _is_left(self._line) and self.refuses():
                self._come_back(self._line)
                return False
        return super().eventFilter(editor, event)

    def commit_open(self) -> bool:
        """Commit the editor that is open; False, and a word beside it, where it holds what cannot be read."""
        if self._line is not None:
            if self.refuses():
                self._come_back(self._line)
                return False
            self._take()
        return True

    def refuses(self) -> bool:
        """Whether what is typed cannot stand in its cell; says why beside it."""
        line, problem = self._line, self._problem()
        if line is not None and problem:
            line.refuse(problem, self._theme.error)
        return bool(problem)

    def _problem(self) -> str:
        model = self._edited.model()
        if self._line is None or not isinstance(model, ClaimTable) or self._line.text() == _text(self._edited):
            return ""
        return model.problem(self._edited, self._line.text())

    def _take(self) -> None:
        line = self._line
        if line is not None and not self.refuses():
            self.commitData.emit(line)
            self.closeEditor.emit(line)

    @staticmethod
    def _come_back(line: CellLine) -> None:
        """Give the focus back once it has gone, where it went within the window."""
        if line.isActiveWindow():
            QTimer.singleShot(0, line, lambda: line.setFocus(Qt.FocusReason.OtherFocusReason))


def _text(index: Index) -> str:
    return str(index.data(Qt.ItemDataRole.EditRole) or "")


def _left_out(cell: QStyleOptionViewItem, index: Index) -> str:
    """The text of a cell that does not show all of it; else ""."""
    number = index.data(Role.NUMBER)
    is_whole = fits(cell, cell.text) if number is None else figure_fits(cell, str(number))
    return "" if is_whole else cell.text


def _is_committing(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in COMMITTING


def _is_left(line: CellLine) -> bool:
    """Whether the focus has gone elsewhere, and not only to a menu or list of the line's own."""
    return not line.isActiveWindow() or QApplication.focusWidget() is not line
