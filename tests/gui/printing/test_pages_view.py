"""Pages on screen: only those in sight are painted, and turning finds each."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.paper.layout import page_layout
from gui.paper.letters import DOTS_PER_INCH
from gui.paper.sheet import Sheet
from gui.printing.pages_view import PagesView
from gui.printing.zoom import Fit
from tests.gui.paper.printed_pages import inked, report, table

A4 = page_layout(QLocale("de_DE"))


class Watched(Sheet):
    """A sheet that remembers which pages were painted."""

    def __init__(self, rows: int) -> None:
        super().__init__(report(table(3, rows)), A4)
        self.painted: list[int] = []

    def paint(self, painter: QPainter, number: int, dots_per_inch: float = DOTS_PER_INCH) -> None:
        self.painted.append(number)
        super().paint(painter, number, dots_per_inch)


@pytest.fixture
def sheet(qtbot: QtBot) -> Watched:
    return Watched(400)


@pytest.fixture
def view(sheet: Watched, qtbot: QtBot) -> Iterator[PagesView]:
    made = PagesView(sheet)
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show()
    qtbot.waitUntil(lambda: len(sheet.painted) >= 2)
    yield made


def is_painted(sheet: Watched, *pages: int) -> Callable[[], bool]:
    return lambda: set(pages) <= set(sheet.painted)


def test_only_what_is_near_is_painted_each_page_once(sheet: Watched, view: PagesView, qtbot: QtBot) -> None:
    assert len(sheet) > 8
    assert set(sheet.painted) == {0, 1}
    view.turn_to(6)
    qtbot.waitUntil(is_painted(sheet, 5, 6, 7))
    view.viewport().repaint()
    QApplication.processEvents()
    assert sorted(sheet.painted) == [0, 1, 5, 6, 7]
    sheet.painted.clear()
    view.turn_to(0)
    qtbot.waitUntil(is_painted(sheet, 0, 1))  # what is far away is not held


def test_a_page_is_seen_as_it_is_printed(view: PagesView) -> None:
    picture = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    view.viewport().render(picture)
    middle = picture.copy(picture.width() // 2 - 100, 60, 200, 300)
    assert inked(middle, darker_than=120).width() > 80


def test_it_turns_to_each_page_and_not_beyond(sheet: Watched, view: PagesView) -> None:
    last = len(sheet) - 1
    for asked, found in ((3, 3), (last, last), (last + 9, last), (-5, 0)):
        view.turn_to(asked)
        assert view.page == found
    view.turn_to_last()
    view.turn_by(-1)
    assert view.page == last - 1


def test_scrolling_says_which_page_is_at_hand(view: PagesView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.page_changed) as turned:
        QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert turned.args == [1] and view.page == 1


def test_the_whole_page_or_its_width_fits_whatever_the_size_of_the_view(view: PagesView) -> None:
    whole = view.zoom
    assert not view.horizontalScrollBar().maximum()
    view.fit(Fit.WIDTH)
    wide = view.zoom
    assert wide > whole and not view.horizontalScrollBar().maximum()
    view.resize(700, 600)
    assert view.zoom > wide and not view.horizontalScrollBar().maximum()


def test_zooming_stays_where_one_reads_and_no_longer_fits(view: PagesView) -> None:
    view.turn_to(4)
    was = view.zoom
    for _ in range(6):
        view.zoom_in()
    assert view.zoom > 2 * was and view.page == 4 and view.horizontalScrollBar().maximum()
    larger = view.zoom
    view.resize(300, 300)
    assert view.zoom == larger
    for _ in range(40):
        view.zoom_out()
    assert 0 < view.zoom < was


def test_the_wheel_zooms_with_control(view: PagesView) -> None:
    was = view.zoom
    for turn, modifier in ((120, Qt.KeyboardModifier.ControlModifier), (-120, Qt.KeyboardModifier.NoModifier)):
        where = QPointF(100, 100)
        event = QWheelEvent(
            *(where, where, QPoint(), QPoint(0, turn)),
            *(Qt.MouseButton.NoButton, modifier, Qt.ScrollPhase.NoScrollPhase, False),
        )
        QApplication.sendEvent(view.viewport(), event)
    assert view.zoom > was
    assert view.verticalScrollBar().value() > 0


def test_other_pages_are_shown_from_the_same_one_on(sheet: Watched, view: PagesView, qtbot: QtBot) -> None:
    view.turn_to(5)
    other, few = Watched(500), Watched(60)
    view.show_sheet(other)
    assert view.page == 5
    qtbot.waitUntil(is_painted(other, 5))
    view.show_sheet(few)
    assert view.page == len(few) - 1 and view.page_count == len(few)
