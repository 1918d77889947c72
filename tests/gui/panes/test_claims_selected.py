"""Blocks of the selection: the same cells as Qt has, however the parts lie."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionRange
from PySide6.QtGui import QStandardItemModel

from gui.panes.claims.selected import blocks

ROWS, COLUMNS = 8, 4

spans = st.tuples(st.integers(0, ROWS - 1), st.integers(0, ROWS - 1)).map(sorted)
sides = st.tuples(st.integers(0, COLUMNS - 1), st.integers(0, COLUMNS - 1)).map(sorted)


@given(
    st.lists(st.tuples(spans, sides), max_size=5),
    st.lists(st.integers(0, COLUMNS - 1), unique=True),
    st.integers(-1, ROWS - 1),
)
def test_blocks_hold_the_cells_of_the_parts(
    parts: list[tuple[list[int], list[int]]], columns: list[int], without: int
) -> None:
    model = QStandardItemModel(ROWS, COLUMNS)
    chosen = [
        QItemSelectionRange(model.index(top, left), model.index(bottom, right))
        for (top, bottom), (left, right) in parts
    ]
    found = blocks(chosen, columns, without)
    cells = {
        (row, column)
        for (top, bottom), (left, right) in parts
        for row in range(top, bottom + 1)
        for column in range(left, right + 1)
        if row != without and column in columns
    }
    assert {(row, column) for block in found for row in block.rows for column in block.columns} == cells
    rows = [row for block in found for row in block.rows]
    assert rows == sorted(set(rows))
    assert all(list(block.columns) == [column for column in columns if column in block.columns] for block in found)
    assert all(one.columns != other.columns or one.rows.stop < other.rows.start for one, other in pairwise(found))
