"""A row that becomes several."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.looks.wrapped_row import WrappedRow


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def row(window: QWidget) -> WrappedRow:
    made = WrappedRow()
    for name in ("Copy the details", "Show the log"):
        made.add(QPushButton(name))
    made.add_stretch()
    made.add(QPushButton("Go on"))
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(made)
    column.addStretch(1)
    window.show()
    return made


def buttons(row: WrappedRow) -> list[QPushButton]:
    return row.findChildren(QPushButton)


def test_what_has_no_room_stands_below_and_is_whole(row: WrappedRow, window: QWidget, qtbot: QtBot) -> None:
    first, second, last = buttons(row)
    window.resize(row.sizeHint().width() + 100, 300)
    assert first.y() == second.y() == last.y()
    assert last.geometry().right() == row.width() - 1
    window.resize(row.minimumSizeHint().width(), 300)
    assert first.y() < second.y() < last.y()
    assert all(one.width() >= one.minimumSizeHint().width() for one in buttons(row))
    qtbot.waitUntil(lambda: row.height() > last.geometry().bottom())


def test_what_is_hidden_takes_no_room(row: WrappedRow, window: QWidget, qtbot: QtBot) -> None:
    first, second, _ = buttons(row)
    window.resize(row.sizeHint().width() + 100, 300)
    first.hide()
    qtbot.waitUntil(lambda: second.x() == 0)
    assert row.minimumSizeHint().width() == second.minimumSizeHint().width()


def test_what_wishes_for_more_than_there_is_gets_a_like_share(window: QWidget) -> None:
    row, texts = WrappedRow(), [QLineEdit(), QLineEdit(), QLineEdit()]
    for text in texts:
        row.add(text)
    column = QVBoxLayout(window)
    column.addWidget(row)
    least, wished = texts[0].minimumSizeHint().width(), texts[0].sizeHint().width()
    window.show()
    for width in (3 * least + 40, 3 * (least + wished) // 2 + 40):
        row.resize(width, 40)
        shares = [text.width() for text in texts]
        assert max(shares) - min(shares) <= 3 and least <= min(shares)
        assert sum(shares) <= width - 16


def test_a_part_is_never_narrower_than_it_was_told_to_be(window: QWidget) -> None:
    row, text, button = WrappedRow(), QLineEdit(), QPushButton("Go on")
    text.setMinimumWidth(200)
    for part in (text, button):
        row.add(part)
    QVBoxLayout(window).addWidget(row)
    window.show()
    for width in (220, 300, 600):
        row.resize(width, 60)
        assert text.width() >= 200 and not text.geometry().intersects(button.geometry())


def test_a_row_of_which_all_is_hidden_takes_no_room(window: QWidget, qtbot: QtBot) -> None:
    row, button = WrappedRow(), QPushButton("Go on")
    row.add(button)
    QVBoxLayout(window).addWidget(row)
    window.show()
    button.hide()
    row.resize(300, 30)
    qtbot.wait(20)  # an error in an event of Qt fails a test
    assert row.minimumSizeHint().isEmpty()
