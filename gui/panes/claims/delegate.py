"""How the cells of the claim table are painted and edited."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)
from shiboken6 import isValid

from gui.panes.claims.header import PADDING
from gui.theme import LIGHT, Theme
from models.claims.claim import Status
from models.claims.fields import Entry
from models.claims.words import STATUS_SIGNS
from models.tables.claim_completion import completions
from models.tables.claim_table import ClaimTable, Role
from models.tables.document import Document

Index = QModelIndex | QPersistentModelIndex
GAP = 6
"""Pixels between a figure's sign and its number."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class ClaimDelegate(QStyledItemDelegate):
    """Paints a figure's sign in a column of its own, and gives each field the editor that fits it.

    What cannot be read keeps its editor open and says why, so that nothing typed is lost.
    """

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = LIGHT
        self._edited = QPersistentModelIndex()
        self._editor: QWidget | None = None

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        """The option with the meaning of the cell turned into font and colour."""
        super().initStyleOption(option, index)
        status = index.data(Role.STATUS)
        if status == Status.RETRACTED:
            option.font.setStrikeOut(True)
        if index.data(Role.FALLBACK) or status == Status.RETRACTED:
            option.palette.setColor(QPalette.ColorRole.Text, QColor(self._theme.muted))
        if index.data(Role.LOOSE):
            option.text += " ⚠"
        if status and index.column() == self._column("status"):
            option.text = f"{STATUS_SIGNS[status]} {option.text}".strip()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell; a figure as sign and number, so that digits line up whatever the bound."""
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        number = index.data(Role.NUMBER)
        text, cell.text = cell.text, ""
        if isinstance(cell.widget, QTableView) and cell.widget.currentIndex().row() == index.row():
            painter.fillRect(cell.rect, QColor(self._theme.faint_mark))
        style = cell.widget.style() if cell.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        painter.save()
        painter.setPen(QColor(self._theme.hairline))
        painter.drawLine(cell.rect.bottomLeft(), cell.rect.bottomRight())
        is_selected = bool(cell.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        painter.setPen(cell.palette.color(role))
        area = cell.rect.adjusted(PADDING, 0, -PADDING, 0)
        if number is None:
            _paint_text(painter, cell, area, text)
        else:
            _paint_figure(painter, cell, area, str(index.data(Role.SIGN)), str(number))
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        """A list of words, or a line with completion from what the file holds."""
        self._edited = QPersistentModelIndex(index)
        field = ClaimTable.COLUMNS[index.column()]
        words = completions(self._document.records, field)
        if field.entry in (Entry.CHOICE, Entry.MEASURE):
            self._editor = self._choices(parent, words)
        else:
            self._editor = self._line(parent, words, field.label)
        return self._editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        """The cell's text, selected."""
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentText(text)
            editor.showPopup()
        elif isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: N802
        """What was typed, as a wish of the model; an untouched cell wishes nothing."""
        text = _typed(editor)
        if text != str(index.data(Qt.ItemDataRole.EditRole) or ""):
            model.setData(index, text)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep the editor open where Enter or Tab would commit what cannot be read."""
        is_commit = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER
        if is_commit and isinstance(editor, QWidget) and self._refuses(editor):
            return True
        return super().eventFilter(editor, event)

    def commit_open(self) -> bool:
        """Commit the editor that is open; False, and a word beside it, where it holds what cannot be read."""
        editor = self._editor
        if editor is None or not isValid(editor):
            return True
        if self._refuses(editor):
            return False
        self._take(editor)
        return True

    def _refuses(self, editor: QWidget) -> bool:
        """Say beside the editor why what it holds cannot be read, if so."""
        problem = self._problem(editor)
        if problem:
            _mark(editor, self._theme.error)
            QToolTip.showText(editor.mapToGlobal(editor.rect().bottomLeft()), problem, editor)
            editor.setAccessibleDescription(problem)
        return bool(problem)

    def _problem(self, editor: QWidget) -> str:
        model = self._edited.model()
        text = _typed(editor)
        if not isinstance(model, ClaimTable) or text == str(self._edited.data(Qt.ItemDataRole.EditRole) or ""):
            return ""
        return model.problem(self._edited, text)

    def _choices(self, parent: QWidget, words: list[str]) -> QComboBox:
        box = QComboBox(parent)
        box.addItems(words)
        box.activated.connect(lambda _: self._take(box))
        return box

    def _line(self, parent: QWidget, words: list[str], label: str) -> QLineEdit:
        line = QLineEdit(parent)
        line.setFrame(False)
        line.setAccessibleName(label)
        if words:
            completer = QCompleter(words, line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            line.setCompleter(completer)
        return line

    def _take(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    @staticmethod
    def _column(name: str) -> int:
        return _COLUMN_BY_NAME[name]


_COLUMN_BY_NAME = {field.name: column for column, field in enumerate(ClaimTable.COLUMNS)}


def _paint_text(painter: QPainter, cell: QStyleOptionViewItem, area: QRect, text: str) -> None:
    painter.setFont(cell.font)
    line = " ".join(text.split())
    elided = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, int(cell.displayAlignment) | Qt.TextFlag.TextSingleLine, elided)


def _paint_figure(painter: QPainter, cell: QStyleOptionViewItem, area: QRect, sign: str, number: str) -> None:
    """The number at the right, the sign before it; a number that has no room says so rather than lose digits."""
    painter.setFont(_tabular(cell.font))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    width = painter.fontMetrics().horizontalAdvance(number)
    signed = painter.fontMetrics().horizontalAdvance("≥") + GAP
    if width + signed > area.width():
        painter.drawText(area, right, "…")
        return
    painter.drawText(area, right, number)
    painter.drawText(area.adjusted(0, 0, -width - GAP, 0), right, sign)


def _typed(editor: QWidget) -> str:
    if isinstance(editor, QComboBox):
        return editor.currentText()
    return editor.text() if isinstance(editor, QLineEdit) else ""


def _mark(editor: QWidget, color: str) -> None:
    palette = editor.palette()
    palette.setColor(QPalette.ColorRole.Text, QColor(color))
    editor.setPalette(palette)


def _tabular(font: QFont) -> QFont:
    """The font with digits of one width, where it has such."""
    result = QFont(font)
    tag: Any = QFont.Tag("tnum")
    result.setFeature(tag, 1)
    return result
