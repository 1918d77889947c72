"""Ink is where it can be seen, and answers a click: not a drag, and no other button."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.panes.source.ink import Span
from gui.panes.source.inked_text import InkedText
from models.quotes.shown_text import ShownText

LINE = f"{'ink' * 30} \n"
LINES = 2000
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


class Inked(InkedText):
    """Every line is inked, and answers."""

    def __init__(self) -> None:
        super().__init__()
        self.clicks: list[QPoint] = []
        self._text = ShownText((LINE * LINES).rstrip("\n"))
        self.setLineWrapMode(InkedText.LineWrapMode.NoWrap)
        self.setPlainText(self._text.shown)

    @property
    def inked(self) -> set[int]:
        """The lines that are inked now."""
        return {selection.cursor.blockNumber() for selection in self.extraSelections()}

    @property
    def seen(self) -> set[int]:
        """The lines that are in sight."""
        bottom = self.cursorForPosition(self.viewport().rect().bottomLeft()).blockNumber()
        return set(range(self.cursorForPosition(QPoint(0, 0)).blockNumber(), bottom + 1))

    def _inked(self, start: int, end: int) -> Iterator[tuple[Span, QTextCharFormat]]:
        for line in range(start // len(LINE), min(end // len(LINE) + 1, LINES)):
            yield (line * len(LINE), (line + 1) * len(LINE) - 1), QTextCharFormat()

    def _answers(self, point: QPoint) -> bool:
        return self._cursor_over(point) is not None

    def _click(self, point: QPoint) -> None:
        self.clicks.append(point)


@pytest.fixture
def text(qtbot: QtBot) -> Inked:
    """A text of which little is in sight."""
    inked = Inked()
    qtbot.addWidget(inked)
    inked.resize(300, 120)
    inked.show()
    return inked


def test_ink_follows_what_is_in_sight(text: Inked) -> None:
    assert text.inked >= text.seen
    assert len(text.inked) < LINES / 10
    text.verticalScrollBar().setValue(text.verticalScrollBar().maximum())
    assert text.seen > {LINES - 1}
    assert text.inked >= text.seen
    assert 0 not in text.inked


def test_ink_is_where_a_larger_window_shows_more(text: Inked) -> None:
    few = text.inked
    text.resize(300, 3000)
    assert text.seen > few
    assert text.inked >= text.seen


@pytest.mark.parametrize(("button", "clicks"), [(LEFT, 1), (RIGHT, 0)])
def test_a_click_with_the_left_button_is_answered(text: Inked, button: Qt.MouseButton, clicks: int) -> None:
    where = text.cursorRect().center() + QPoint(10, 0)
    far = text.viewport().mapToGlobal(where)
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        event = QMouseEvent(kind, QPointF(where), QPointF(far), button, button, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(text.viewport(), event)
    assert text.clicks == [where] * clicks


def test_a_drag_is_no_click(text: Inked) -> None:
    where = text.cursorRect().center() + QPoint(10, 0)
    QTest.mousePress(text.viewport(), LEFT, pos=where)
    QTest.mouseRelease(text.viewport(), LEFT, pos=where + QPoint(40, 0))
    assert text.clicks == []


def test_a_hand_shows_what_answers_but_not_while_words_are_selected(text: Inked) -> None:
    where = text.cursorRect().center() + QPoint(10, 0)
    viewport = text.viewport()
    QTest.mouseMove(viewport, where)
    assert viewport.cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mousePress(viewport, LEFT, pos=where)
    QTest.mouseMove(viewport, where + QPoint(20, 0))
    assert viewport.cursor().shape() is Qt.CursorShape.IBeamCursor
    QTest.mouseRelease(viewport, LEFT, pos=where + QPoint(20, 0))
