"""Tables as pieces: the words in a document, hairlines, tints and hatching painted under them."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter

from gui.looks.theme import LIGHT
from gui.paper.document import Cut, paint_part
from gui.paper.fitting import Fitting, outer_width
from gui.paper.letters import BLACK, POINT, line_pen
from gui.paper.piece import Piece
from gui.paper.row_heights import RowHeights
from gui.paper.table_form import TableForm
from gui.paper.table_words import TableWords
from gui.paper.tints import paint_cell, tint
from models.report.blocks import Cell
from models.report.reading import Row, filled, is_group

_ROWS = 50
"""Rows in one document: the height that one may have is limited, and while it is laid out nothing else is done."""

_HAIRLINE, _RULE = 0.3 * POINT, 0.8 * POINT


def table_pieces(fitting: Fitting, width: float) -> Iterator[Piece]:
    """A table with letters as large as they can be, some rows to a piece; in parts where it has too many columns."""
    size = fitting.best_size(width)
    outer = outer_width(fitting.table, width, size)
    for part in fitting.parts(outer, size):
        table = part.table
        widths = part.column_widths(outer, size)
        form = TableForm(table.columns, widths, part.notes, size, is_matrix=table.is_matrix)
        heights = RowHeights(form)
        for start, stop in _runs(table.rows):
            yield TablePiece(form, heights, table.rows, start, stop)


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
    """Some rows of a table below its head; they are laid out when they are painted."""

    def __init__(self, form: TableForm, heights: RowHeights, rows: Sequence[Row], start: int, stop: int) -> None:
        self._form = form
        self.rows = rows[start:stop]
        self.tops = array("d", accumulate((heights.head, *heights.of(self.rows)), initial=0.0))
        """Where the head and each row begin, and where the last ends."""

        self._made: TableWords | None = None
        self.space = 0 if start else 9 * POINT
        self.shows_head = start == 0
        self.head = heights.head
        self.breaks = array("d", self._allowed(is_last=stop == len(rows))) or self.tops[-1:]

    def _allowed(self, *, is_last: bool) -> Iterator[float]:
        """The ends of rows, save those of headings, and those that would leave one row alone."""
        last = len(self.rows) - 1
        for place, row in enumerate(self.rows):
            is_lonely = (place == 0 and self.shows_head) or (place == last - 1 and is_last)
            if place == last or not (is_group(row) or is_lonely):
                yield self.tops[place + 2]

    @property
    def _words(self) -> TableWords:
        if self._made is None:
            self._made = TableWords(self._form, self.rows)
        return self._made

    @property
    def is_laid_out(self) -> bool:
        """Whether its words are held."""
        return self._made is not None

    def rest(self) -> None:
        """Let go of the words."""
        self._made = None

    def seams(self, start: float, limit: float) -> Sequence[float]:
        """The ends of rows; where none lies there, the heights that no line of the row crosses."""
        rows = [top for top in self.tops if start < top <= limit]
        return rows or self._words.seams(self._row_at(start))

    def _row_at(self, height: float) -> int:
        return max(bisect_right(self.tops, height, hi=len(self.tops) - 1) - 1, 0)

    def paint(self, painter: QPainter, top: float, bottom: float) -> None:
        """Paint the rows between two heights; their words begin at the edge of the page, not their cells."""
        form, tops = self._form, self.tops
        painter.save()
        painter.setClipRect(QRectF(0, top, form.inner_width, bottom - top + _RULE))
        painter.translate(-form.side, 0)
        shown = range(self._row_at(top), min(bisect_left(tops, bottom), len(tops) - 1))
        for place in shown:
            self._paint_cells(painter, place)
        for place in shown:
            self._paint_line(painter, place)
        painter.setClipRect(QRectF(0, top, form.width, bottom - top))
        paint_part(painter, self._words.text, top, bottom, self._cuts(shown, top, bottom))
        painter.restore()

    def _cuts(self, shown: Sequence[int], top: float, bottom: float) -> Iterator[Cut]:
        for place in shown:
            cut = Cut(self.tops[place], self.tops[place + 1])
            if cut.is_at(top) or cut.is_at(bottom):
                yield cut.of(self._words.blocks(place))

    def _paint_cells(self, painter: QPainter, place: int) -> None:
        top, bottom = self.tops[place : place + 2]
        for cell, left, right in self._spans(place):
            paint_cell(painter, QRectF(left, top, right - left, bottom - top), cell)

    def _spans(self, place: int) -> Iterator[tuple[Cell, float, float]]:
        """Each cell of a row, the first being 1, with its left and right edge; none of the head."""
        form = self._form
        row: Row = self.rows[place - 1] if place > 0 else ()
        if is_group(row):
            yield row[0], 0.0, form.width
        elif row:
            yield from zip(filled(row, len(form.columns)), form.edges, form.edges[1:], strict=False)

    def _paint_line(self, painter: QPainter, place: int) -> None:
        """The hairline under a row, or the rule under the head."""
        form, bottom = self._form, self.tops[place + 1]
        painter.setPen(line_pen(tint(LIGHT.muted, 0.5), _HAIRLINE) if place > 0 else line_pen(BLACK, _RULE))
        painter.drawLine(QLineF(form.side, bottom, form.side + form.inner_width, bottom))
