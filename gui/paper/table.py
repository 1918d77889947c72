"""Tables as pieces: the words in a document, hairlines, tints and hatching painted under them."""

from collections.abc import Iterator, Sequence
from itertools import accumulate

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from gui.paper.document import Cut, document, paint_part
from gui.paper.fitting import (
    GUTTER,
    HEAD_SCALE,
    PADDING,
    SIDE,
    best_size,
    column_widths,
    is_bold,
    note_room,
    outer_width,
    parts,
)
from gui.paper.letters import BLACK, POINT, font, letters, line_pen, semibold
from gui.paper.piece import Piece
from gui.paper.text import one_block
from gui.paper.tints import paint_cell, tint
from gui.theme import LIGHT
from models.report.blocks import Align, Cell, Column, Table, Tone
from models.report.reading import Row, filled, is_group, note_text, note_widths, shown_text

_ROWS = 100
"""Rows in one document: the height that one may have is limited, and so is the time to lay it out."""

_ALIGNMENTS = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
    Align.CENTER: Qt.AlignmentFlag.AlignHCenter,
}
_MUTED = QColor(LIGHT.muted)
_HAIRLINE, _RULE = 0.3 * POINT, 0.8 * POINT


def table_pieces(table: Table, width: float) -> Iterator[Piece]:
    """A table with letters as large as they can be, some rows to a piece; in parts where it has too many columns."""
    size = best_size(table, width)
    outer = outer_width(table, width, size)
    for part in parts(table, outer, size):
        widths = column_widths(part, outer, size)
        for start, stop in _runs(part.rows):
            yield TablePiece(_Words(part, start, stop, widths, size), space=0 if start else 9 * POINT)


def _runs(rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """Where each piece of some rows begins and ends; one run for none. A heading begins a run rather than end one."""
    start = 0
    while True:
        stop = min(start + _ROWS, len(rows))
        while start + 1 < stop < len(rows) and is_group(rows[stop - 1]):
            stop -= 1
        yield start, stop
        if stop == len(rows):
            return
        start = stop


class TablePiece(Piece):
    """Some rows of a table below its head."""

    def __init__(self, words: "_Words", space: float) -> None:
        self._words = words
        self._tops = words.row_tops()
        self.space = space
        self.shows_head = words.is_first
        self.head = self._tops[1]
        self.breaks = list(self._allowed()) or [self._tops[-1]]

    def _allowed(self) -> Iterator[float]:
        """The ends of rows, save those of headings, and those that would leave one row alone."""
        rows, last = self._words.rows, len(self._words.rows) - 1
        for place, row in enumerate(rows):
            is_lonely = (place == 0 and self._words.is_first) or (place == last - 1 and self._words.is_last)
            if place == last or not (is_group(row) or is_lonely):
                yield self._tops[place + 2]

    def seams(self, start: float, limit: float) -> Sequence[float]:
        """The ends of rows; where none lies there, the heights that no line of the row crosses."""
        rows = [top for top in self._tops if start < top <= limit]
        return rows or self._words.seams(self._row_at(start))

    def _row_at(self, height: float) -> int:
        return max((place for place, top in enumerate(self._tops[:-1]) if top <= height), default=0)

    def paint(self, painter: QPainter, top: float, bottom: float) -> None:
        """Paint the rows between two heights; their words begin at the edge of the page, not their cells."""
        words = self._words
        painter.save()
        painter.setClipRect(QRectF(0, top, words.inner_width, bottom - top + _RULE))
        painter.translate(-words.side, 0)
        shown = [n for n, row in enumerate(self._tops[:-1]) if row < bottom and self._tops[n + 1] > top]
        for place in shown:
            self._paint_cells(painter, place)
        for place in shown:
            self._paint_line(painter, place)
        painter.setClipRect(QRectF(0, top, words.width, bottom - top))
        cuts = [cut for cut in map(self._cut, shown) if cut.is_at(top) or cut.is_at(bottom)]
        paint_part(painter, words.text, top, bottom, cuts)
        painter.restore()

    def _cut(self, place: int) -> Cut:
        return Cut(self._tops[place], self._tops[place + 1], self._words.blocks(place))

    def _paint_cells(self, painter: QPainter, place: int) -> None:
        top, bottom = self._tops[place : place + 2]
        for cell, left, right in self._words.spans(place):
            paint_cell(painter, QRectF(left, top, right - left, bottom - top), cell)

    def _paint_line(self, painter: QPainter, place: int) -> None:
        """The hairline under a row, or the rule under the head."""
        words, bottom = self._words, self._tops[place + 1]
        painter.setPen(line_pen(tint(LIGHT.muted, 0.5), _HAIRLINE) if place > 0 else line_pen(BLACK, _RULE))
        painter.drawLine(QLineF(words.side, bottom, words.side + words.inner_width, bottom))


class _Words:
    """The document of some rows of a table, its head above them."""

    def __init__(self, table: Table, start: int, stop: int, widths: Sequence[float], size: float) -> None:
        self.rows = table.rows[start:stop]
        self.is_first = start == 0
        self.is_last = stop == len(table.rows)
        self.padding = PADDING * size * POINT
        self.side = SIDE * size * POINT
        self._edges = (0.0, *accumulate(widths))
        self._source = table
        self._size = size
        self._notes = note_widths(table)
        self.text = document(self.width, font(size))
        self._table = self._written()

    @property
    def width(self) -> float:
        """How wide the table is, with what is beside the words at its sides."""
        return self._edges[-1]

    @property
    def inner_width(self) -> float:
        """How wide it is on the page: between the words at its sides, or up to the last cell of a matrix."""
        return self.width - (1 if self._source.is_matrix else 2) * self.side

    def row_tops(self) -> list[float]:
        """Where the head and each row begin, and where the last ends."""
        layout = self.text.documentLayout()
        blocks = (self._table.cellAt(row, 0).firstCursorPosition().block() for row in range(1, len(self.rows) + 1))
        tops = [layout.blockBoundingRect(block).top() - self.padding for block in blocks]
        return [0.0, *tops, self.text.size().height()]

    def seams(self, row: int) -> list[float]:
        """The heights within a row, 0 for the head, that no line of any of its cells crosses."""
        spans = sorted(span for block in self.blocks(row) for span in self._lines(block))
        return [low for _, low in spans if not any(top + 1 < low < bottom - 1 for top, bottom in spans)]

    def blocks(self, row: int) -> list[QTextBlock]:
        """The block of each cell in a row, 0 for the head."""
        columns = 1 if row > 0 and is_group(self.rows[row - 1]) else self._table.columns()
        return [self._table.cellAt(row, column).firstCursorPosition().block() for column in range(columns)]

    def _lines(self, block: QTextBlock) -> Iterator[tuple[float, float]]:
        top = self.text.documentLayout().blockBoundingRect(block).top()
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            yield top + line.y(), top + line.y() + line.height()

    def spans(self, place: int) -> Iterator[tuple[Cell, float, float]]:
        """Each cell of a row, the first being 1, with its left and right edge; none of the head."""
        row: Row = self.rows[place - 1] if place > 0 else ()
        if is_group(row):
            yield row[0], 0.0, self.width
            return
        yield from zip(
            filled(row, len(self._source.columns)) if place else row, self._edges, self._edges[1:], strict=False
        )

    def _written(self) -> QTextTable:
        cursor = QTextCursor(self.text)
        cursor.beginEditBlock()
        table = cursor.insertTable(len(self.rows) + 1, len(self._source.columns), self._format())
        self._write_head(table)
        for place, row in enumerate(self.rows, start=1):
            if is_group(row):
                table.mergeCells(place, 0, 1, table.columns())
            for column, cell in enumerate(row if is_group(row) else filled(row, table.columns())):
                self._write_cell(table.cellAt(place, column).firstCursorPosition(), cell, column)
        cursor.endEditBlock()
        return table

    def _format(self) -> QTextTableFormat:
        result = QTextTableFormat()
        result.setBorder(0)
        result.setCellSpacing(0)
        result.setCellPadding(self.padding)
        fixed = QTextLength.Type.FixedLength
        widths = (right - left for left, right in zip(self._edges, self._edges[1:], strict=False))
        result.setColumnWidthConstraints([QTextLength(fixed, width) for width in widths])
        return result

    def _write_head(self, table: QTextTable) -> None:
        shape = letters(semibold(self._size * HEAD_SCALE), _MUTED)
        bottom = QTextTableCellFormat()
        bottom.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBottom)
        for place, column in enumerate(self._source.columns):
            cell = table.cellAt(0, place)
            cell.setFormat(bottom)
            cursor = cell.firstCursorPosition()
            cursor.setBlockFormat(self._block(place, column))
            cursor.insertText(self._lead(place) + one_block(column.title), shape)

    def _write_cell(self, cursor: QTextCursor, cell: Cell, place: int) -> None:
        shape = self._letters(cell)
        words = one_block(shown_text(cell, is_matrix=self._source.is_matrix))
        if cell.tone is Tone.GROUP:
            cursor.setBlockFormat(self._gutters())
        else:
            cursor.setBlockFormat(self._block(place, self._source.columns[place]))
            words = self._lead(place) + words
        if not cell.text and cell.notes:
            words += note_text(cell)
        cursor.insertText(words, shape)
        if cell.text and cell.notes:
            shape.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            shape.setFontStrikeOut(False)
            cursor.insertText(f"\N{NARROW NO-BREAK SPACE}{note_text(cell)}", shape)

    def _lead(self, place: int) -> str:
        """A tab before figures that notes stand beside: their digits keep in line, the notes hang behind."""
        return "\t" if self._hangs(place) else ""

    def _hangs(self, place: int) -> bool:
        return self._notes[place] > 0 and self._source.columns[place].align is Align.RIGHT

    def _block(self, place: int, column: Column) -> QTextBlockFormat:
        result = self._gutters()
        if self._hangs(place):
            result.setTabPositions([QTextOption.Tab(self._tab(place), QTextOption.TabType.RightTab)])
        else:
            result.setAlignment(_ALIGNMENTS[column.align])
        return result

    def _gutters(self) -> QTextBlockFormat:
        result = QTextBlockFormat()
        result.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        result.setLeftMargin(GUTTER * self._size * POINT)
        result.setRightMargin(GUTTER * self._size * POINT)
        return result

    def _tab(self, place: int) -> float:
        """How far from the left of a cell its figures end."""
        inner = self._edges[place + 1] - self._edges[place] - 2 * self.side
        return inner - note_room(self._notes[place]) * self._size * POINT

    def _letters(self, cell: Cell) -> QTextCharFormat:
        shape = semibold(self._size) if is_bold(cell) else font(self._size)
        shape.setStrikeOut(cell.tone is Tone.STRUCK)
        shape.setItalic(cell.tone is Tone.DERIVED)
        return letters(shape, _MUTED if cell.tone in (Tone.MUTED, Tone.DERIVED) else BLACK)
