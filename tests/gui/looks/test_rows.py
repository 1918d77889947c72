"""Rows are as high as every other, whatever stands in them."""

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QTableView
from pytestqt.qtbot import QtBot

from gui.looks.rows import fix_rows, row_height


def test_a_row_is_as_high_as_it_is_told_whatever_stands_in_it(qtbot: QtBot) -> None:
    table, model = QTableView(), QStandardItemModel()
    qtbot.addWidget(table)
    for text in ("one line", "two\nlines"):
        model.appendRow(QStandardItem(text))
    table.setModel(model)
    fix_rows(table, 7)
    assert [table.rowHeight(row) for row in range(2)] == [7, 7]
    assert table.verticalHeader().sectionResizeMode(0) is QHeaderView.ResizeMode.Fixed


def test_a_row_has_room_for_its_line_at_any_size_of_the_font(qtbot: QtBot) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    for points in (6, 9, 14, 30):
        font = table.font()
        font.setPointSize(points)
        table.setFont(font)
        assert 1.5 < row_height(table.fontMetrics()) / table.fontMetrics().height() < 2
