"""The rows in sight, painted in one pass: cells are read from the table at one go, and laid on column by column.

Qt would ask the model for every role of every cell, and call the delegate for each: some 30 ms a page.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView

from gui.looks.cell_ring import paint_cell_ring
from gui.looks.hairline import line_below
from gui.looks.theme import LIGHT, Theme
from gui.panes.claims.header import PADDING
from gui.panes.claims.lettering import Lettering
from gui.panes.claims.painting import shown
from models.claims.claim import Claim
from models.tables.claim_table import ClaimTable
from models.tables.claim_words import alignment

_STATE = QStyle.StateFlag
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class _Row(NamedTuple):
    """A row in sight."""

    row: int
    top: int
    claim: Claim
    is_past: bool
    chosen: frozenset[int]
    """The columns in which it is selected."""


class _Column(NamedTuple):
    """A column in sight."""

    column: int
    left: int
    width: int


class _Colors:
    """What words are written in; each colour is made once, so that a pen is set only where it is another."""

    def __init__(self, palette: QPalette, theme: Theme) -> None:
        self._plain = palette.color(QPalette.ColorRole.Text)
        self._chosen = palette.color(QPalette.ColorRole.HighlightedText)
        self._muted = QColor(theme.muted)

    def of(self, is_muted: bool, is_chosen: bool) -> QColor:
        """The colour of a cell's words; what is not as stated is muted."""
        if is_chosen:
            return self._chosen
        return self._muted if is_muted else self._plain


class Page:
    """Paints what is in sight of a claim table."""

    def __init__(self, view: QTableView, table: ClaimTable) -> None:
        self._view, self._table = view, table
        self._theme = LIGHT
        self._letters = Lettering(view.font())

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def paint(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> None:
        """Paint the cells that a rectangle of the viewport touches; ``option`` is that of the view."""
        columns = self._columns(rect)
        rows = self._rows(rect, [column.column for column in columns])
        if not rows or not columns:
            return
        if self._letters.font != option.font:
            self._letters = Lettering(option.font)
        option.palette.setCurrentColorGroup(QPalette.ColorGroup.Normal)
        self._paint_grounds(painter, rows, columns, option)
        self._paint_lines(painter, rows, columns)
        for column in columns:
            self._paint_column(painter, rows, column, option.palette)

    def _columns(self, rect: QRect) -> list[_Column]:
        view, header = self._view, self._view.horizontalHeader()
        places = (header.logicalIndex(place) for place in range(header.count()))
        shown = [
            _Column(column, view.columnViewportPosition(column), header.sectionSize(column))
            for column in places
            if not header.isSectionHidden(column)
        ]
        return [one for one in shown if one.left <= rect.right() and one.left + one.width > rect.left()]

    def _rows(self, rect: QRect, columns: Sequence[int]) -> list[_Row]:
        """The rows within a rectangle; all rows are of one height."""
        view, first = self._view, self._view.rowAt(rect.top())
        if first < 0:
            return []
        top, height = view.rowViewportPosition(first), self._height
        count = min((rect.bottom() - top) // height + 1, self._table.rowCount() - first)
        return [
            _Row(row, top + n * height, self._table.claim(row), self._table.is_past(row), self._chosen(row, columns))
            for n, row in enumerate(range(first, first + count))
        ]

    @property
    def _height(self) -> int:
        return self._view.verticalHeader().defaultSectionSize()

    def _chosen(self, row: int, columns: Sequence[int]) -> frozenset[int]:
        """The columns in which a row is selected; none of a draft, of which only the cell in edit counts."""
        selection = self._view.selectionModel()
        if row == self._table.draft_row or not selection.rowIntersectsSelection(row, QModelIndex()):
            return frozenset()
        return frozenset(column for column in columns if selection.isSelected(self._table.index(row, column)))

    def _paint_grounds(
        self, painter: QPainter, rows: Iterable[_Row], columns: Sequence[_Column], option: QStyleOptionViewItem
    ) -> None:
        """The tint of the current row, and what the style paints of cells that are selected or have the focus."""
        current = self._view.currentIndex()
        has_focus = self._view.hasFocus() or self._view.viewport().hasFocus()
        tint = QColor(self._theme.faint_mark)
        for row in rows:
            is_current = row.row == current.row()
            for column in columns if is_current or row.chosen else ():
                cell = QRect(column.left, row.top, column.width, self._height)
                focused = is_current and has_focus and column.column == current.column()
                if is_current:
                    painter.fillRect(cell, tint)
                is_chosen = column.column in row.chosen
                if focused or is_chosen:
                    self._paint_ground(painter, cell, option, is_chosen, focused)
                if focused:
                    paint_cell_ring(painter, cell, option.palette, is_chosen)

    def _paint_ground(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, is_selected: bool, has_focus: bool
    ) -> None:
        cell = QStyleOptionViewItem(option)
        cell.rect = rect
        cell.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
        cell.state |= (_STATE.State_Selected if is_selected else _STATE.State_None) | (
            _STATE.State_HasFocus if has_focus else _STATE.State_None
        )
        self._view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, self._view)

    def _paint_lines(self, painter: QPainter, rows: Iterable[_Row], columns: Sequence[_Column]) -> None:
        left = min(column.left for column in columns)
        width = max(column.left + column.width for column in columns) - left
        color, height = QColor(self._theme.hairline), self._height
        for row in rows:
            line_below(painter, QRect(left, row.top, width, height), color)

    def _paint_column(self, painter: QPainter, rows: Iterable[_Row], column: _Column, palette: QPalette) -> None:
        """The words of a column, whose font and side are the same in all rows but for what is past."""
        letters, field = self._letters, self._table.COLUMNS[column.column]
        side = int(alignment(field)) | int(Qt.TextFlag.TextSingleLine)
        left, width, height = column.left + PADDING, column.width - 2 * PADDING, self._height
        colors = _Colors(palette, self._theme)
        font: QFont | None = None
        pen: QColor | None = None
        for row in rows:
            cell = self._table.cell(row.row, column.column)
            wanted = letters.of(is_figure=cell.figure is not None, is_struck=row.is_past)
            if wanted is not font:
                painter.setFont(font := wanted)
            color = colors.of(cell.is_fallback or row.is_past, column.column in row.chosen)
            if color is not pen:
                painter.setPen(pen := color)
            if cell.figure is None:
                text = letters.elided(shown(cell, field.name, row.claim.status), width, row.is_past)
                if text:
                    painter.drawText(left, row.top, width, height, side, text)
                continue
            sign, number = cell.figure
            taken = letters.figure_room(number, width)
            painter.drawText(left, row.top, width, height, _RIGHT, number if taken else "…")
            if sign and taken:
                painter.drawText(left, row.top, width - taken, height, _RIGHT, sign)
