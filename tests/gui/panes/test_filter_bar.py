"""The line of what the claims are asked to be like."""

from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from gui.panes.filter_bar import FilterBar
from models.claims.claim_file import ClaimFile
from models.tables.document import Document


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
