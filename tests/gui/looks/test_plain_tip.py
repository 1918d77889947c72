"""Tooltips show what they are given as it is, in lines that can be read."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetrics, QTextDocument
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from gui.looks.plain_tip import plain_tip

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform

SENTENCE = "Counts killed; may also count wounded, missing and captured."
Show = Callable[[str], QWidget]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def shown(tip: str) -> QWidget:
        QToolTip.showText(window.mapToGlobal(QPoint(9, 9)), tip, window)
        return next(found for found in QApplication.allWidgets() if found.objectName() == "qtooltip_label")

    yield shown
    QToolTip.hideText()


def lines(box: QWidget) -> float:
    """How many lines of text a box is high, with its frame."""
    return box.height() / QFontMetrics(QToolTip.font()).height()


def test_a_sentence_stands_in_one_line(show: Show) -> None:
    assert lines(show(plain_tip(SENTENCE))) < 2


def test_a_long_text_wraps_in_lines_that_can_be_read(show: Show) -> None:
    box = show(plain_tip(" ".join([SENTENCE] * 6)))
    wide = QFontMetrics(QToolTip.font()).horizontalAdvance(SENTENCE)
    assert wide * 0.7 < box.width() < wide * 1.6
    assert 4 <= lines(box) < 11


def test_a_short_text_has_a_small_box(show: Show) -> None:
    assert show(plain_tip("Losses")).width() < QFontMetrics(QToolTip.font()).horizontalAdvance("Losses") + 20


def test_texts_are_shown_as_they_are_one_below_the_other(qapp: object) -> None:
    document = QTextDocument()
    document.setHtml(plain_tip("<b>5 & 6</b>", "", "second\nthird"))
    assert document.toPlainText().split() == ["<b>5", "&", "6</b>", "second", "third"]
    assert document.toPlainText().replace("\u2028", "\n").strip() == "<b>5 & 6</b>\nsecond\nthird"


def test_nothing_is_no_tip(qapp: object) -> None:
    assert plain_tip() == plain_tip("") == ""
