"""The matrix: cells, why, and what stands there when there is none."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QSplitter, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from gui.looks.theme import LIGHT
from gui.panes.comparison.matrix_headers import MatrixHeader
from gui.panes.comparison.verdict_ink import fill_color
from gui.panes.comparison.why import WhyText
from models.comparison.assumption import Assume, assume
from models.comparison.pair import Verdict
from models.formats.suffixes import read_file
from tests.gui.panes.comparison_room import ComparisonRoom
from tests.models.tables.asked import claim, ordinal

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform


class Painted(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() == QEvent.Type.Paint
        return False


FILE = (claim("a", 8, 8), claim("b", 9, 9), claim("c", 5))


@pytest.fixture
def room(qtbot: QtBot) -> ComparisonRoom:
    return ComparisonRoom(qtbot, FILE)


def why(room: ComparisonRoom) -> str:
    return room.find(WhyText, "matrix_why").toPlainText()


@pytest.mark.parametrize("width", [500, 1200, 2400])
def test_the_heads_of_rows_cover_no_cell_however_wide_they_become(qtbot: QtBot, width: int) -> None:
    names = tuple(claim(str(n), 8, claimant="A claimant whose name is long") for n in range(3))
    room = ComparisonRoom(qtbot, names, (500, 500))
    view = room.pane.matrix.view
    for wide in (width, 500, width):
        room.pane.resize(wide, 500)
        qtbot.waitUntil(lambda wide=wide: room.pane.width() == wide)  # type: ignore[misc]
        QApplication.processEvents()
        assert view.viewport().x() == view.verticalHeader().geometry().right() + 1
        assert view.horizontalHeader().x() == view.viewport().x()


def test_keys_move_and_why_follows(room: ComparisonRoom) -> None:
    view, table = room.pane.matrix.view, room.pane.matrix.table
    view.setFocus()
    view.setCurrentIndex(table.index(0, 0))
    room.press(view, Qt.Key.Key_Right)
    assert why(room) == table.sentence(0, 1)
    room.press(view, Qt.Key.Key_Down)
    room.press(view, Qt.Key.Key_Right)
    assert (view.currentIndex().row(), view.currentIndex().column()) == (1, 2)
    assert why(room) == table.sentence(1, 2)
    assert room.chosen == []


def test_enter_and_a_click_choose_the_claim_of_the_row(room: ComparisonRoom) -> None:
    view, table = room.pane.matrix.view, room.pane.matrix.table
    view.setCurrentIndex(table.index(1, 0))
    room.press(view, Qt.Key.Key_Return)
    assert room.chosen == ["b"]
    assert room.pane.view.currentIndex().row() == room.row("b")
    room.click(view.viewport(), view.visualRect(table.index(2, 0)))
    assert room.chosen == ["b", "c"]


def test_the_head_of_a_row_chooses_its_claim(room: ComparisonRoom) -> None:
    header = room.pane.matrix.view.verticalHeader()
    header.sectionClicked.emit(2)
    assert room.chosen == ["c"]


def test_cells_have_the_colour_of_their_verdict(room: ComparisonRoom) -> None:
    view, table = room.pane.matrix.view, room.pane.matrix.table
    image = view.viewport().grab().toImage()
    for column, verdict in ((1, Verdict.CONFLICT), (2, Verdict.COMPATIBLE)):
        corner = view.visualRect(table.index(0, column)).topLeft()
        painted = QColor(image.pixel(corner.x() + 2, corner.y() + 2))
        assert painted.name() == fill_color(LIGHT, verdict).name()


def test_why_follows_an_answer(room: ComparisonRoom) -> None:
    view, table = room.pane.matrix.view, room.pane.matrix.table
    view.setCurrentIndex(table.index(0, 1))
    assert "contradict" not in why(room)
    room.ask(day=ordinal("2025-01-01"))
    assert why(room) == table.sentence(0, 1)
    room.ask(day=ordinal("2020-01-01"))
    assert why(room) == ""


def test_one_claim_has_no_matrix(qtbot: QtBot) -> None:
    room = ComparisonRoom(qtbot, (claim("a", 8),))
    assert room.find(QLabel, "matrix_none").isVisible()
    assert "two claims" in room.find(QLabel, "matrix_none").text()


def test_too_many_claims_are_said_to_be(qtbot: QtBot) -> None:
    room = ComparisonRoom(qtbot, tuple(claim(f"c{n}", n) for n in range(1, 102)))
    assert "More than 100 claims" in room.find(QLabel, "matrix_none").text()
    assert not room.pane.matrix.view.isVisible()
    room.ask(measures=("wounded",))


def test_sixty_claims_are_painted(qtbot: QtBot) -> None:
    room = ComparisonRoom(qtbot, tuple(claim(f"c{n}", n * 100, n * 100) for n in range(1, 61)))
    view = room.pane.matrix.view
    view.scrollToBottom()
    assert view.rowAt(view.viewport().height() - 2) == 59
    assert not view.viewport().grab().isNull()


def test_the_legend_names_the_four_signs(room: ComparisonRoom) -> None:
    legend = room.find(QWidget, "matrix_legend")
    assert legend.accessibleName() == "Signs: = agree, ≲ compatible, ≠ conflict, – unlike"
    assert legend.heightForWidth(120) > legend.heightForWidth(900)


def test_the_legend_says_what_is_there_now(qtbot: QtBot) -> None:
    loose = (claim("a", 8, 8, measure="casualties"), claim("b", 9, 9, measure="casualties"))
    room = ComparisonRoom(qtbot, loose, (1200, 1000))
    legend = room.find(QWidget, "matrix_legend")
    assert legend.accessibleName().endswith("– unlike, with a corner: other if more is assumed")
    was = legend.grab().toImage()
    room.ask(assumptions=frozenset((assume(Assume.SAME_OUTCOMES),)))
    assert legend.accessibleName().endswith("– unlike, hatched: assumed")
    assert legend.grab().toImage() != was


def test_the_legend_is_painted_anew(qtbot: QtBot) -> None:
    room = ComparisonRoom(qtbot, (claim("a", 8, 8, measure="casualties"), claim("b", 9, 9, measure="casualties")))
    legend = room.find(QWidget, "matrix_legend")
    painted = Painted(legend)
    QApplication.processEvents()
    painted.count = 0
    room.ask(assumptions=frozenset((assume(Assume.SAME_OUTCOMES),)))
    QApplication.processEvents()
    assert painted.count


def test_why_uses_the_room_that_the_matrix_does_not_need(qtbot: QtBot) -> None:
    few = ComparisonRoom(qtbot, FILE, (1200, 1000))
    many = ComparisonRoom(qtbot, tuple(claim(f"c{n}", n * 100, n * 100) for n in range(1, 61)), (1200, 1000))
    heights = [room.find(WhyText, "matrix_why").height() for room in (few, many)]
    assert heights[0] > heights[1]
    few.ask(day=ordinal("2024-04-01"))
    assert few.pane.matrix.view.verticalScrollBar().maximum() == 0
    assert few.find(WhyText, "matrix_why").height() == heights[0]


def test_a_heading_has_a_tooltip_only_where_it_is_cut(qtbot: QtBot) -> None:
    room = ComparisonRoom(qtbot, (claim("a", 8, 8), claim("b", 9, 9, claimant=f"The <i>ministry</i>{' of truth' * 9}")))
    view = room.pane.matrix.view
    rows, columns = view.verticalHeader(), view.horizontalHeader()
    assert isinstance(rows, MatrixHeader)
    assert isinstance(columns, MatrixHeader)
    assert rows.tip(0) == ""
    assert rows.tip(1).startswith("2 The <i>ministry</i> of truth")
    assert columns.tip(0) == "1 A, 8"
    where = QPoint(4, rows.sectionViewportPosition(1) + 4)
    event = QHelpEvent(QHelpEvent.Type.ToolTip, where, rows.viewport().mapToGlobal(where))
    QApplication.sendEvent(rows.viewport(), event)
    assert ">2 The &lt;i&gt;ministry" in QToolTip.text()
    QToolTip.hideText()


def test_where_it_is_low_why_comes_at_once_and_the_signs_make_way(qtbot: QtBot, room: ComparisonRoom) -> None:
    page = room.pane.matrix
    for height in range(900, 200, -10):
        room.pane.resize(900, height)
        QApplication.processEvents()
        if page.height() < 15 * page.fontMetrics().height():
            break
    qtbot.waitUntil(lambda: page.height() < 15 * page.fontMetrics().height() and page.legend.isVisible())
    room.pane.matrix.view.setCurrentIndex(page.table.index(2, 0))
    assert why(room) == page.table.short_sentence(2, 0)
    assert why(room).startswith("1 · 3: ")
    assert why(room).removeprefix("1 · 3: ") in page.table.sentence(0, 2)
    assert not page.legend.isVisible()
    room.pane.resize(900, 900)
    qtbot.waitUntil(lambda: why(room) == page.table.sentence(2, 0))
    assert page.legend.isVisible()


def test_names_make_way_for_cells(qtbot: QtBot) -> None:
    names = tuple(claim(str(n), 8, claimant=f"{n} A claimant whose name is long") for n in range(7))
    room = ComparisonRoom(qtbot, names, (784, 300))
    view = room.pane.matrix.view
    QApplication.processEvents()
    assert view.horizontalScrollBar().maximum() == 0
    assert view.verticalHeader().width() >= 0.3 * view.width()


def many_rows(qtbot: QtBot, size: tuple[int, int]) -> ComparisonRoom:
    """Claims about which a single assumption can be made."""
    loose = (claim(f"c{n}", n * 100, n * 100, measure="casualties") for n in range(1, 31))
    return ComparisonRoom(qtbot, tuple(loose), size)


@pytest.mark.parametrize("height", [280, 300, 320])
def test_where_it_is_low_the_matrix_alone_scrolls(qtbot: QtBot, height: int) -> None:
    room = many_rows(qtbot, (800, height))
    around, page = room.find(QWidget, "comparison_side"), room.pane.matrix
    QApplication.processEvents()
    assert page.isVisible()
    assert around.findChildren(QScrollArea) == []
    assert page.view.verticalScrollBar().isVisible()
    was = page.view.height()
    page.view.setCurrentIndex(page.table.index(2, 0))
    QApplication.processEvents()
    text = room.find(WhyText, "matrix_why")
    assert text.toPlainText()
    assert page.view.height() == was
    assert text.height() >= min(page.height() // 2, 4 * text.fontMetrics().lineSpacing())
    assert page.view.viewport().rect().contains(page.view.visualRect(page.view.currentIndex()))


def test_a_matrix_that_fits_is_whole_where_it_is_low(qtbot: QtBot, examples: Path) -> None:
    room = ComparisonRoom(qtbot, read_file(examples / "stoltenberg-2024-03.claims"), (791, 330))
    view = room.pane.matrix.view
    qtbot.waitUntil(lambda: view.isVisible() and view.verticalScrollBar().maximum() == 0, timeout=2000)


@pytest.mark.parametrize("first", [640, 300])
def test_where_it_is_high_the_matrix_takes_what_the_assumptions_leave(qtbot: QtBot, first: int) -> None:
    room = many_rows(qtbot, (1500, first))
    QApplication.processEvents()
    room.pane.resize(1500, 640)
    tree = room.pane.assumptions.view
    qtbot.waitUntil(lambda: 0 <= tree.viewport().height() - tree.full_height() < 30, timeout=2000)
    assert tree.isVisible()
    assert room.pane.matrix.view.viewport().height() > 12 * room.pane.matrix.view.rowHeight(0)


def test_both_pages_show_all_where_there_is_room(qtbot: QtBot, examples: Path) -> None:
    room = ComparisonRoom(qtbot, read_file(examples / "stoltenberg-2024-03.claims"), (1500, 1100))
    views = room.pane.matrix.view, room.pane.assumptions.view
    qtbot.waitUntil(lambda: all(view.isVisible() for view in views), timeout=2000)
    qtbot.waitUntil(lambda: all(view.verticalScrollBar().maximum() == 0 for view in views), timeout=2000)
    splitter = room.find(QSplitter, "comparison_side_splitter")
    assert splitter.sizes()[0] == pytest.approx(0.55 * splitter.height(), rel=0.05)


def test_a_line_that_was_moved_stays(qtbot: QtBot) -> None:
    room = many_rows(qtbot, (1500, 640))
    splitter = room.find(QSplitter, "comparison_side_splitter")
    splitter.setSizes([300, splitter.height() - 300])
    splitter.splitterMoved.emit(300, 1)
    room.ask(assumptions=frozenset((assume(Assume.SAME_OUTCOMES),)))
    for _ in range(3):
        QApplication.processEvents()
    assert abs(splitter.sizes()[0] - 300) <= 2
