"""Whatever a table holds and however it is cut: its pages have every row once, in order, as high as its words ask."""

from collections.abc import Sequence
from itertools import pairwise
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPainter, QPicture
from pytestqt.qtbot import QtBot

from gui.paper import table as table_module
from gui.paper.fitting import Fitting
from gui.paper.layout import page_layout
from gui.paper.pagination import Page, paginate
from gui.paper.row_heights import RowHeights
from gui.paper.sheet import Sheet
from gui.paper.table import TablePiece, table_pieces
from gui.paper.table_form import TableForm
from gui.paper.table_words import TableWords
from models.report.blocks import Align, Cell, Column, Table, Tone
from models.report.reading import Row
from tests.gui.paper.printed_pages import report

A4 = page_layout(QLocale("de_DE"))
WIDTH = 5000.0
FEW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

WORDS = st.one_of(
    *(st.sampled_from(("", "one", "some more words", "Генеральний штаб", "two\nlines", "x" * 200)),),
    st.integers(1, 60).map(lambda count: "word " * count),
)
TONES = st.sampled_from((Tone.PLAIN, Tone.MUTED, Tone.STRUCK, Tone.REFERENCE, Tone.AGREE))
NOTES = st.lists(st.integers(1, 5000), max_size=3).map(tuple)
CELLS = st.builds(Cell, WORDS, TONES, NOTES)
ROWS = st.one_of(
    st.lists(CELLS, min_size=0, max_size=3).map(tuple),
    st.lists(CELLS, min_size=3, max_size=3).map(tuple),
    st.builds(Cell, WORDS.filter(bool), st.just(Tone.GROUP)).map(lambda cell: (cell,)),
)
COLUMNS = (Column("Claimant"), Column("Figure", Align.RIGHT, is_narrow=True), Column("Measure"))
TABLES = st.lists(ROWS, min_size=1, max_size=90).map(lambda rows: Table(COLUMNS, tuple(rows)))


@pytest.fixture(autouse=True)
def qt(qtbot: QtBot) -> None:
    """Fonts need an application."""


def pieces(table: Table, rows: int) -> list[TablePiece]:
    """The table cut into pieces of so many rows."""
    with patch.object(table_module, "_ROWS", rows):
        return [piece for piece in table_pieces(Fitting(table), WIDTH) if isinstance(piece, TablePiece)]


def row_heights(cut: list[TablePiece]) -> list[float]:
    return [bottom - top for piece in cut for top, bottom in pairwise(piece.tops[1:])]


@FEW
@given(TABLES, st.integers(1, 60))
def test_however_it_is_cut_it_has_the_same_rows_of_the_same_height(table: Table, rows: int) -> None:
    whole, cut = pieces(table, len(table.rows)), pieces(table, rows)
    assert [row for piece in cut for row in piece.rows] == list(table.rows)
    assert row_heights(cut) == pytest.approx(row_heights(whole))


@FEW
@given(TABLES, st.integers(1, 60), st.integers(900, 7000), st.integers(900, 7000))
def test_each_height_of_the_table_is_on_one_page_in_order(table: Table, rows: int, first: int, room: int) -> None:
    cut = pieces(table, rows)
    pages = paginate(cut, first, room)
    stretches = [stretch for page in pages for stretch in page]
    for piece in cut:
        own = [stretch for stretch in stretches if stretch.piece is piece]
        assert own[0].top == piece.head and own[-1].bottom == piece.end
        assert all(before.bottom == after.top for before, after in pairwise(own))
    order = [cut.index(stretch.piece) for stretch in stretches]  # type: ignore[arg-type]
    assert order == sorted(order)
    assert all(is_within(page, room if number else first) for number, page in enumerate(pages))


def is_within(page: Page, room: float) -> bool:
    """Whether what is on a page is below each other, and above its end."""
    ends = [stretch.y + stretch.height for stretch in page]
    return all(end <= after.y + 0.01 for end, after in zip(ends, page[1:], strict=False)) and ends[-1] <= room + 0.01


def assert_as_in_one_document(rows: Sequence[Row], size: float, widths: tuple[float, ...]) -> None:
    notes = Fitting(Table(COLUMNS, tuple(rows))).notes
    form = TableForm(COLUMNS, widths, notes, size, is_matrix=False)
    found = RowHeights(form)
    head, *laid_out = [bottom - top for top, bottom in pairwise(TableWords(form, rows).row_tops())]
    assert found.head == pytest.approx(head, abs=0.1)
    assert found.of(rows) == pytest.approx(laid_out, abs=0.1)


@FEW
@given(st.lists(ROWS, min_size=1, max_size=40), st.floats(6.5, 9.0), st.tuples(*[st.floats(500.0, 2500.0)] * 3))
def test_a_row_is_as_high_as_in_a_document_of_all_rows(
    rows: list[Row], size: float, widths: tuple[float, float, float]
) -> None:
    assert_as_in_one_document(rows, size, widths)


@pytest.mark.parametrize("beside", [(), (3000, 3001, 3002, 3003)], ids=["no figure has notes", "a figure has notes"])
def test_rows_of_note_numbers_alone_are_as_high_as_they_are(beside: tuple[int, ...]) -> None:
    numbers = tuple(range(1000, 1012))
    for count in range(1, len(numbers)):
        cell = Cell("", notes=numbers[:count])
        for row in ((cell, Cell(""), Cell("")), (Cell(""), cell, Cell(""))):
            assert_as_in_one_document((row, (Cell("a"), Cell("7", notes=beside), Cell(""))), 9.0, (1200.0,) * 3)


def test_a_sheet_holds_few_documents_however_long_it_is() -> None:
    rows = tuple((Cell(f"row {n}"), Cell("b"), Cell("c")) for n in range(2_000))
    sheet = Sheet(report(Table(COLUMNS, rows)), A4)
    cut = {stretch.piece for page in sheet.pages for stretch in page}
    painter = QPainter(canvas := QPicture())
    for number in range(len(sheet)):
        sheet.paint(painter, number)
    painter.end()
    assert canvas.size() > 0
    held = [piece for piece in cut if isinstance(piece, TablePiece) and piece.is_laid_out]
    assert len(cut) > 40 and 0 < len(held) <= 16
    sheet.rest()
    assert not any(piece.is_laid_out for piece in cut if isinstance(piece, TablePiece))
