"""How the cells of proposals are painted and edited."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from gui.panes.claims.cell_line import COMMITTING, CellLine
from gui.panes.claims.header import PADDING
from gui.panes.claims.painting import figure_fits, fits, paint_figure, paint_text, tabular
from gui.plain_tip import plain_tip
from gui.theme import LIGHT, Theme
from models.claims.records import Records
from models.tables.claim_completion import completions
from models.tables.claim_table import Role
from models.tables.language import say
from models.tables.proposal_table import FIELDS, Column, ProposalTable
from models.text.fields import Entry, Field
from models.text.words import standard

Index = QModelIndex | QPersistentModelIndex

LOOSE = " ⚠"
"""What stands behind a measure that leaves open what it counts."""

_LINE_MARGINS = (2, 4)
"""Pixels that a line without frame leaves before its text anyway, and behind it, where the cursor blinks."""


class ProposalDelegate(QStyledItemDelegate):
    """Paints what is not taken muted, and gives each field a line; what cannot be read keeps it open and says why."""

    def __init__(self, table: ProposalTable, records: Records, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._records = records
        self._theme = LIGHT
        self._edited = QPersistentModelIndex()
        self._line: CellLine | None = None

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    # Painting

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102, N802
        super().initStyleOption(option, index)
        if index.data(Role.FALLBACK):
            option.palette.setColor(QPalette.ColorRole.Text, QColor(self._theme.muted))
        if index.data(Role.LOOSE):
            option.text += LOOSE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        text, cell.text = cell.text, ""
        if isinstance(cell.widget, QTableView) and cell.widget.currentIndex().row() == index.row():
            painter.fillRect(cell.rect, QColor(self._theme.faint_mark))
        style = cell.widget.style() if cell.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        painter.save()
        painter.setPen(QColor(self._theme.hairline))
        painter.drawLine(cell.rect.bottomLeft(), cell.rect.bottomRight())
        is_selected = bool(cell.state & QStyle.StateFlag.State_Selected)
        painter.setPen(
            cell.palette.color(QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text)
        )
        if (number := index.data(Role.NUMBER)) is None:
            paint_text(painter, cell, text)
        else:
            paint_figure(painter, cell, str(index.data(Role.SIGN)), str(number))
        painter.restore()

    def helpEvent(  # noqa: D102
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
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

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        """A line with completion; one that opens its list where it is one of some words."""
        field = FIELDS[Column(index.column())]
        line = CellLine(parent, self._words(field), field.entry is Entry.MEASURE)
        line.setObjectName("article_cell")
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
        """The cell's text, selected; what is being typed stays."""
        if isinstance(editor, CellLine) and not editor.is_dirty:
            editor.give(_text(index))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: N802
        """What was typed; an untouched cell changes nothing."""
        if isinstance(editor, CellLine) and editor.text() != _text(index):
            model.setData(index, editor.text())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep the line open where Enter, Tab or leaving it would commit what cannot be read."""
        if editor is self._line and self._line is not None:
            if _is_committing(event) and self.refuses():
                return True
            if event.type() == QEvent.Type.FocusOut and _is_left(self._line) and self.refuses():
                _come_back(self._line)
                return False
        return super().eventFilter(editor, event)

    def commit_open(self) -> bool:
        """Commit the line that is open; False, and a word beside it, where it holds what cannot be read."""
        if self._line is not None:
            if self.refuses():
                _come_back(self._line)
                return False
            self._take()
        return True

    def refuses(self) -> bool:
        """Whether what is typed cannot stand in its cell; says why beside it."""
        line = self._line
        if line is None or not self._edited.isValid() or line.text() == _text(self._edited):
            return False
        problem = self._table.problem(self._edited, line.text())
        if problem:
            line.refuse(problem, self._theme.error)
        return bool(problem)

    def _words(self, field: Field) -> list[str]:
        """What a field may be completed to: what the file holds, and what other proposals say."""
        if field.entry is Entry.MEASURE:
            return [standard(measure.label, say) for measure in self._table.measures]
        words = completions(self._records, field)
        if field.entry not in (Entry.CLAIMANT, Entry.SUBJECT, Entry.TEXT):
            return words
        said = {str(getattr(proposal.claim, field.name)) for proposal in self._table.proposals()}
        return sorted({*words, *said} - {""}, key=str.casefold)

    def _take(self) -> None:
        line = self._line
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


def _is_committing(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in COMMITTING


def _is_left(line: CellLine) -> bool:
    """Whether the focus has gone elsewhere, and not only to a menu or list of the line's own."""
    return not line.isActiveWindow() or QApplication.focusWidget() is not line


def _come_back(line: CellLine) -> None:
    """Give the focus back once it has gone, where it went within the window."""
    if line.isActiveWindow():
        QTimer.singleShot(0, line, lambda: line.setFocus(Qt.FocusReason.OtherFocusReason))
