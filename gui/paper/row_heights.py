"""How high the rows of a table are: each kind of cell is laid out once, alone, and the highest of a row counts.

A table repeats most of its words; a document of all its rows would take a hundred times the time and the room.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtGui import QFontMetricsF

from gui.paper.fitting import is_bold
from gui.paper.letters import font
from gui.paper.table_form import TableForm
from gui.paper.table_words import TableWords
from models.report.blocks import Cell
from models.report.reading import Row, filled, is_group, note_text

_MOST = 20_000
"""Kinds of cells that are remembered in a column."""

_SURE = 0.95
"""What is narrower than so much of its room surely stands on one line."""


class RowHeights:
    """Heights in a form, in tenths of a point, exactly as documents of whole rows have them."""

    def __init__(self, form: TableForm) -> None:
        self.head = TableWords(form, ()).row_tops()[-1]
        self._columns = [_CellHeights(form.column(place)) for place in range(len(form.columns))]
        self._across = _CellHeights(form.across())

    def of(self, rows: Sequence[Row]) -> list[float]:
        """The height of each of some rows."""
        cells = [row if is_group(row) else filled(row, len(self._columns)) for row in rows]
        self._across.learn(row[0] for row in cells if is_group(row))
        plain = [row for row in cells if not is_group(row)]
        for place, column in enumerate(self._columns):
            column.learn(row[place] for row in plain)
        return [self._across.height(row[0]) if is_group(row) else self._highest(row) for row in cells]

    def _highest(self, row: Row) -> float:
        return max(column.height(cell) for column, cell in zip(self._columns, row, strict=True))


class _CellHeights:
    """The heights of cells in one column."""

    def __init__(self, form: TableForm) -> None:
        self._form = form
        self._known: dict[Cell, float] = {}
        self._room = (form.width - 2 * form.side) * _SURE
        self._metrics = QFontMetricsF(font(form.size))
        (self._line,) = self._laid_out([Cell("", notes=(0,))])

    def learn(self, cells: Iterable[Cell]) -> None:
        """Know the heights of some cells."""
        if len(self._known) > _MOST:
            self._known.clear()
        new = [cell for cell in dict.fromkeys(cells) if cell not in self._known and not self._is_one_line(cell)]
        if new:
            self._known.update(zip(new, self._laid_out(new), strict=True))

    def height(self, cell: Cell) -> float:
        """The height of a cell that was learnt."""
        return self._known.get(cell, self._line)

    def _is_one_line(self, cell: Cell) -> bool:
        """Whether it holds nothing but note numbers, each its own, and they surely stand on one line."""
        if cell.text or not cell.notes or is_bold(cell) or self._form.leads[0]:
            return False
        return self._metrics.horizontalAdvance(note_text(cell)) < self._room

    def _laid_out(self, cells: Sequence[Cell]) -> Iterator[float]:
        _, *tops = TableWords(self._form, [(cell,) for cell in cells]).row_tops()
        return (bottom - top for top, bottom in pairwise(tops))
