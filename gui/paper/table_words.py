"""The words of some rows of a table, laid out in a document with the head above them."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QTextBlock, QTextCursor, QTextTable

from gui.paper.document import document
from gui.paper.letters import font
from gui.paper.table_form import TableForm
from gui.paper.text import one_block
from models.report.blocks import Cell, Tone
from models.report.reading import Row, filled, is_group, note_text, shown_text


class TableWords:
    """The document of some rows in a form."""

    def __init__(self, form: TableForm, rows: Sequence[Row]) -> None:
        self._form, self._rows = form, rows
        self.text = document(form.width, font(form.size))
        self._table = self._written()

    def row_tops(self) -> list[float]:
        """Where the head and each row begin, and where the last ends."""
        layout, padding = self.text.documentLayout(), self._form.padding
        blocks = (self._table.cellAt(row, 0).firstCursorPosition().block() for row in range(1, len(self._rows) + 1))
        tops = [layout.blockBoundingRect(block).top() - padding for block in blocks]
        return [0.0, *tops, self.text.size().height()]

    def seams(self, row: int) -> list[float]:
        """The heights within a row, 0 for the head, that no line of any of its cells crosses."""
        spans = sorted(span for block in self.blocks(row) for span in self._lines(block))
        return [low for _, low in spans if not any(top + 1 < low < bottom - 1 for top, bottom in spans)]

    def blocks(self, row: int) -> list[QTextBlock]:
        """The block of each cell in a row, 0 for the head."""
        columns = 1 if row > 0 and is_group(self._rows[row - 1]) else self._table.columns()
        return [self._table.cellAt(row, column).firstCursorPosition().block() for column in range(columns)]

    def _lines(self, block: QTextBlock) -> Iterator[tuple[float, float]]:
        top = self.text.documentLayout().blockBoundingRect(block).top()
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            yield top + line.y(), top + line.y() + line.height()

    def _written(self) -> QTextTable:
        cursor = QTextCursor(self.text)
        cursor.beginEditBlock()
        table = cursor.insertTable(len(self._rows) + 1, len(self._form.columns), self._form.table())
        self._write_head(table)
        for place, row in enumerate(self._rows, start=1):
            if is_group(row):
                table.mergeCells(place, 0, 1, table.columns())
            for column, cell in enumerate(row if is_group(row) else filled(row, table.columns())):
                self._write_cell(table.cellAt(place, column).firstCursorPosition(), cell, column)
        cursor.endEditBlock()
        return table

    def _write_head(self, table: QTextTable) -> None:
        form, shape, bottom = self._form, self._form.head_letters(), self._form.head()
        for place, column in enumerate(form.columns):
            cell = table.cellAt(0, place)
            cell.setFormat(bottom)
            cursor = cell.firstCursorPosition()
            cursor.setBlockFormat(form.blocks[place])
            cursor.insertText(form.leads[place] + one_block(column.title), shape)

    def _write_cell(self, cursor: QTextCursor, cell: Cell, place: int) -> None:
        form = self._form
        is_group_head = cell.tone is Tone.GROUP
        cursor.setBlockFormat(form.gutters if is_group_head else form.blocks[place])
        words = one_block(shown_text(cell, is_matrix=form.is_matrix))
        if not is_group_head:
            words = form.leads[place] + words
        if not cell.text and cell.notes:
            words += note_text(cell)
        cursor.insertText(words, form.letters(cell))
        if cell.text and cell.notes:
            raised = form.letters(cell, are_raised=True)
            cursor.insertText(f"\N{NARROW NO-BREAK SPACE}{note_text(cell)}", raised)
