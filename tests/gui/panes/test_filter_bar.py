"""The line of what the claims are asked to be like."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.panes.filter_bar import FilterBar
from models.claims.claim_file import ClaimFile
from models.tables.document import Document
from tests.gui.dialogs.hands import OFFSCREEN
from tests.gui.parts import part_of

pytestmark = OFFSCREEN


def _buttons(line: QLineEdit) -> list[QToolButton]:
    return [button for button in line.findChildren(QToolButton) if button.isVisible()]


def test_without_text_no_cross_stays_to_clear_it(qtbot: QtBot) -> None:
    bar = FilterBar(Document(ClaimFile()))
    qtbot.addWidget(bar)
    bar.show()
    bare = len(_buttons(bar.text))
    bar.text.setText("Kharkiv")
    qtbot.waitUntil(lambda: len(_buttons(bar.text)) == bare + 1)
    bar.clear()
    qtbot.waitUntil(lambda: len(_buttons(bar.text)) == bare)


def test_clearing_asks_once_for_all(qtbot: QtBot) -> None:
    bar = FilterBar(Document(ClaimFile()))
    qtbot.addWidget(bar)
    bar.text.setText("Kharkiv")
    with qtbot.waitSignal(bar.filter_changed):
        pass
    asked: list[object] = []
    bar.filter_changed.connect(asked.append)
    bar.clear()
    qtbot.wait(60)
    assert asked == [bar.filter] and bar.filter.is_empty


def test_the_lists_stay_where_they_are_while_the_count_grows(qtbot: QtBot) -> None:
    bar = FilterBar(Document(ClaimFile()))
    qtbot.addWidget(bar)
    bar.resize(1280, 40)
    bar.show()
    bar.show_count(1_776, 1_776)
    QApplication.processEvents()
    places = [box.x() for box in bar.findChildren(QComboBox)]
    for shown in (1, 23, 1_111, 1_775):
        bar.show_count(shown, 1_776)
        QApplication.processEvents()
        assert [box.x() for box in bar.findChildren(QComboBox)] == places
    bar.show_count(900, 1_776, is_searching=True)
    QApplication.processEvents()
    assert [box.x() for box in bar.findChildren(QComboBox)] == places
    bar.show_count(23, 1_776)
    QApplication.processEvents()
    assert [box.x() for box in bar.findChildren(QComboBox)] == places


def test_what_clears_is_as_wide_as_its_word(qtbot: QtBot) -> None:
    bar = FilterBar(Document(ClaimFile()))
    qtbot.addWidget(bar)
    bar.resize(1280, 40)
    bar.show()
    QApplication.processEvents()
    clear = bar.findChild(QToolButton, "filter_clear")
    text = clear.fontMetrics().horizontalAdvance(clear.text())
    assert text < clear.width() <= text + 24 and clear.mapTo(bar, clear.rect().topRight()).x() == bar.width() - 9


def test_typing_makes_the_bar_no_wider(qtbot: QtBot) -> None:
    bar = FilterBar(Document(ClaimFile()))
    qtbot.addWidget(bar)
    bar.show()
    bar.show_count(1_776, 1_776)
    QApplication.processEvents()
    least = bar.minimumSizeHint()
    bar.text.setText("Kharkiv")
    bar.show_count(8, 1_776)
    QApplication.processEvents()
    assert bar.minimumSizeHint() == least


def test_where_there_is_little_room_the_lists_give_it_to_what_is_typed(qtbot: QtBot) -> None:
    bar = FilterBar(Document(ClaimFile()))
    qtbot.addWidget(bar)
    bar.show_count(1_776, 1_776)
    for size in (bar.font().pointSize(), 20):
        font = QFont(bar.font())
        font.setPointSize(size)
        bar.setFont(font)
        bar.show()
        bar.text.setText("x" * 16)
        bar.resize(bar.minimumSizeHint())
        QApplication.processEvents()
        typed = bar.text.fontMetrics().horizontalAdvance("x" * 16)
        assert bar.text.width() >= typed + sum(button.width() for button in _buttons(bar.text))
        for box in bar.findChildren(QComboBox):
            assert box.width() >= box.fontMetrics().horizontalAdvance(box.currentText()) + 16
        bar.resize(bar.sizeHint().width() + 100, bar.height())
        QApplication.processEvents()
        assert len({box.width() for box in bar.findChildren(QComboBox)}) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up])
def test_an_arrow_opens_a_list_whether_or_not_something_is_chosen(
    key: Qt.Key, window: MainWindow, qtbot: QtBot
) -> None:
    box = part_of(window.filter_bar, QComboBox, "filter_claimant")
    for chosen in (0, 2):
        box.setCurrentIndex(chosen)
        was = box.currentText()
        qtbot.keyClick(box, key)
        assert box.view().isVisible() and box.count() > 2
        assert box.currentText() == was
        box.hidePopup()


@pytest.mark.parametrize("width", [320, 480, 640, 900])
def test_in_a_narrow_window_the_bar_takes_several_rows_and_nothing_lies_over_another(qtbot: QtBot, width: int) -> None:
    bar = FilterBar(Document(ClaimFile()))
    qtbot.addWidget(bar)
    bar.show_count(1_111, 1_776)
    bar.resize(width, bar.sizeHint().height())
    bar.show()
    qtbot.waitUntil(lambda: bar.resize(width, bar.sizeHint().height()) or bar.height() == bar.sizeHint().height())
    parts = [bar.text, *bar.findChildren(QComboBox), part_of(bar, QToolButton, "filter_clear")]
    areas = [QRect(part.mapTo(bar, QPoint()), part.size()) for part in parts]
    assert all(bar.rect().contains(area) for area in areas)
    assert not any(one.intersects(other) for n, one in enumerate(areas) for other in areas[:n])
    assert all(part.width() >= part.minimumSizeHint().width() for part in parts)
    assert max(area.right() for area in areas) == areas[-1].right() == width - 9


def test_half_a_small_screen_is_room_enough_for_a_window(window: MainWindow) -> None:
    assert window.minimumSizeHint().width() <= 640
