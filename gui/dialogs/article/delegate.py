"""How the cells of proposals are painted and edited."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QTableView, QWidget

from gui.looks.cell_ring import paint_cell_ring
from gui.looks.hairline import line_below
from gui.looks.ticks import show_edge
from gui.panes.claims.cell_line import CellLine
from gui.panes.claims.line_delegate import LineDelegate
from gui.panes.claims.painting import paint_figure, paint_text
from models.claims.records import Records
from models.tables.claim_completion import completions
from models.tables.claim_table import Role
from models.tables.language import say
from models.tables.proposal_columns import FIELDS, Column
from models.tables.proposal_table import ProposalTable
from models.text.alphabet import in_alphabet
from models.text.fields import Entry, Field
from models.text.words import standard

Index = QModelIndex | QPersistentModelIndex

LOOSE = " ⚠"
"""What stands behind a measure that leaves open what it counts."""


def tick_width(cell: QStyleOptionViewItem, index: Index) -> int:
    """The pixels that a box to tick takes before the text of a cell; 0 where it has none."""
    if index.data(Qt.ItemDataRole.CheckStateRole) is None:
        return 0
    style = cell.widget.style() if cell.widget else QApplication.style()
    return style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, cell, cell.widget)


class ProposalDelegate(LineDelegate):
    """Paints what is not taken muted, and gives each field a line."""

    def __init__(
        self, table: ProposalTable, records: Records, rows_of: Callable[[Index], list[int]], parent: QObject
    ) -> None:
        """``rows_of`` tells into which rows is written what is typed in a cell."""
        super().__init__(parent)
        self._rows_of = rows_of
        self._table = table
        self._records = records

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102, N802
        super().initStyleOption(option, index)
        show_edge(option)
        if index.data(Role.FALLBACK):
            option.palette.setColor(QPalette.ColorRole.Text, QColor(self.theme.muted))
        if index.data(Role.LOOSE):
            option.text += LOOSE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        text, cell.text = cell.text, ""
        if isinstance(cell.widget, QTableView) and cell.widget.currentIndex().row() == index.row():
            painter.fillRect(cell.rect, QColor(self.theme.faint_mark))
        style = cell.widget.style() if cell.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        painter.save()
        line_below(painter, cell.rect, QColor(self.theme.hairline))
        is_selected = bool(cell.state & QStyle.StateFlag.State_Selected)
        if cell.state & QStyle.StateFlag.State_HasFocus:
            paint_cell_ring(painter, cell.rect, cell.palette, is_selected)
        painter.setPen(
            cell.palette.color(QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text)
        )
        if (number := index.data(Role.NUMBER)) is None:
            cell.rect.setLeft(cell.rect.left() + tick_width(cell, index))
            paint_text(painter, cell, text)
        else:
            paint_figure(painter, cell, str(index.data(Role.SIGN)), str(number))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: D102, N802
        line = super().createEditor(parent, option, index)
        line.setObjectName("article_cell")
        return line

    def field_of(self, index: Index) -> Field:  # noqa: D102
        return FIELDS[Column(index.column())]

    def is_choice(self, field: Field) -> bool:  # noqa: D102
        return field.entry is Entry.MEASURE

    def problem_of(self, index: Index, text: str) -> str:  # noqa: D102
        cells = (self._table.index(row, index.column()) for row in self._rows_of(index))
        return next((problem for cell in cells if (problem := self._table.problem(cell, text))), "")

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:  # noqa: D102, N802
        if isinstance(editor, CellLine) and editor.text() != index.data(Qt.ItemDataRole.EditRole):
            self._table.write(self._rows_of(index), Column(index.column()), editor.text())

    def words_for(self, field: Field) -> list[str]:
        """What the file holds, and what other proposals say."""
        if field.entry is Entry.MEASURE:
            return [standard(measure.label, say) for measure in self._table.measures]
        words = completions(self._records, field)
        if field.entry not in (Entry.CLAIMANT, Entry.SUBJECT, Entry.TEXT):
            return words
        said = {str(getattr(proposal.claim, field.name)) for proposal in self._table.proposals()}
        return sorted({*words, *said} - {""}, key=in_alphabet)
