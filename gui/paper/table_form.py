"""How the rows of one table are written: widths of columns, size and shape of letters; made once for all of them."""

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextLength,
    QTextOption,
    QTextTableCellFormat,
    QTextTableFormat,
)

from gui.looks.theme import LIGHT
from gui.paper.fitting import GUTTER, HEAD_SCALE, PADDING, SIDE, is_bold, note_room
from gui.paper.letters import BLACK, POINT, font, letters, semibold
from models.report.blocks import Align, Cell, Column, Tone

_ALIGNMENTS = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
    Align.CENTER: Qt.AlignmentFlag.AlignHCenter,
}
_MUTED = QColor(LIGHT.muted)
_FIXED = 64
"""In such parts of a unit a document is laid out: heights are sums of them, without a rest."""


class TableForm:
    """The form of a table's columns; ``notes`` says how many signs of note numbers stand beside words in each."""

    def __init__(
        self, columns: Sequence[Column], widths: Sequence[float], notes: Sequence[int], size: float, *, is_matrix: bool
    ) -> None:
        self.columns, self.size, self.is_matrix = columns, size, is_matrix
        self._widths, self._notes = widths, notes
        self.edges = (0.0, *accumulate(widths))
        self.padding = int(PADDING * size * POINT * _FIXED) / _FIXED
        self.side = SIDE * size * POINT
        self.gutters = self._gutters()
        """The block of a heading within the table."""

        self.blocks = tuple(self._block(place, column) for place, column in enumerate(columns))
        """The block of a cell in each column."""

        self.leads = tuple("\t" if self._hangs(place) else "" for place in range(len(columns)))
        """A tab before figures that notes stand beside: their digits keep in line, the notes hang behind."""

        self._letters: dict[tuple[Tone, bool], QTextCharFormat] = {}

    @property
    def width(self) -> float:
        """How wide the table is, with what is beside the words at its sides."""
        return self.edges[-1]

    @property
    def inner_width(self) -> float:
        """How wide it is on the page: between the words at its sides, or up to the last cell of a matrix."""
        return self.width - (1 if self.is_matrix else 2) * self.side

    def column(self, place: int) -> "TableForm":
        """The form of one column alone."""
        chosen = slice(place, place + 1)
        return TableForm(
            self.columns[chosen], self._widths[chosen], self._notes[chosen], self.size, is_matrix=self.is_matrix
        )

    def across(self) -> "TableForm":
        """The form of what stands over all columns: one as wide as they are together."""
        return TableForm((Column(""),), (self.width,), (0,), self.size, is_matrix=self.is_matrix)

    def table(self) -> QTextTableFormat:
        """The format of the whole."""
        result = QTextTableFormat()
        result.setBorder(0)
        result.setCellSpacing(0)
        result.setCellPadding(self.padding)
        fixed = QTextLength.Type.FixedLength
        widths = (right - left for left, right in zip(self.edges, self.edges[1:], strict=False))
        result.setColumnWidthConstraints([QTextLength(fixed, width) for width in widths])
        return result

    def head(self) -> QTextTableCellFormat:
        """The format of a cell in the head."""
        result = QTextTableCellFormat()
        result.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBottom)
        return result

    def head_letters(self) -> QTextCharFormat:
        """The letters of the head."""
        return letters(semibold(self.size * HEAD_SCALE), _MUTED)

    def letters(self, cell: Cell, *, are_raised: bool = False) -> QTextCharFormat:
        """The letters of a cell, or those of the notes beside its words."""
        key = (cell.tone, are_raised)
        if key not in self._letters:
            self._letters[key] = self._shaped(cell, are_raised)
        return self._letters[key]

    def _shaped(self, cell: Cell, are_raised: bool) -> QTextCharFormat:
        shape = semibold(self.size) if is_bold(cell) else font(self.size)
        shape.setStrikeOut(cell.tone is Tone.STRUCK)
        shape.setItalic(cell.tone is Tone.DERIVED)
        result = letters(shape, _MUTED if cell.tone in (Tone.MUTED, Tone.DERIVED) else BLACK)
        if are_raised:
            result.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            result.setFontStrikeOut(False)
        return result

    def _hangs(self, place: int) -> bool:
        return self._notes[place] > 0 and self.columns[place].align is Align.RIGHT

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
        result.setLeftMargin(GUTTER * self.size * POINT)
        result.setRightMargin(GUTTER * self.size * POINT)
        return result

    def _tab(self, place: int) -> float:
        """How far from the left of a cell its figures end."""
        inner = self.edges[place + 1] - self.edges[place] - 2 * self.side
        return inner - note_room(self._notes[place]) * self.size * POINT
