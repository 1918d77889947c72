"""The table of the comparison: columns that fit, a menu on rows, text to copy."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QTableView, QToolTip
from pytestqt.qtbot import QtBot

from models.claims.claim import Status
from models.comparison.assumption import Assume, assume
from models.tables.comparison_cells import COLUMNS
from tests.gui.panes.comparison_room import ComparisonRoom
from tests.models.tables.asked import claim

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform

FILE = (
    claim("a", 1_000, 1_000, claimant="<b>Ministry</b>"),
    claim("b", 2_000),
    claim("c", 30, 30, measure="wounded"),
    claim("gone", 8, status=Status.RETRACTED),
)


@pytest.fixture
def room(qtbot: QtBot) -> ComparisonRoom:
    return ComparisonRoom(qtbot, FILE)


def test_headings_span_all_columns(room: ComparisonRoom) -> None:
    view = room.pane.view
    assert [view.columnSpan(row, 0) for row in range(5)] == [len(COLUMNS), 1, 1, len(COLUMNS), 1]
    room.ask(measures=("wounded",))
    assert [view.columnSpan(row, 0) for row in range(2)] == [len(COLUMNS), 1]


def test_arrow_keys_choose_claims_and_pass_headings(room: ComparisonRoom) -> None:
    view = room.pane.view
    view.setFocus()
    view.setCurrentIndex(room.pane.table.index(room.row("b"), 0))
    room.chosen.clear()
    room.press(view, Qt.Key.Key_Down)
    room.press(view, Qt.Key.Key_Down)
    assert room.chosen == ["c"]


def test_copy_takes_the_chosen_rows_though_the_window_has_a_shortcut(room: ComparisonRoom) -> None:
    view = room.pane.view
    room.pane.choose("b")
    override = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    override.ignore()
    QApplication.sendEvent(view, override)
    assert override.isAccepted()
    room.qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t")[1:3] for line in lines] == [["Claimant", "Figure"], ["B", "≥ 2000"]]


def test_copy_takes_all_rows_where_none_is_chosen(room: ComparisonRoom) -> None:
    room.pane.choose("elsewhere")
    room.pane.view.copy()
    assert len(QGuiApplication.clipboard().text().split("\n")) == 4


def test_a_row_can_be_made_the_reference(room: ComparisonRoom) -> None:
    use, best, _, copy = room.pane.view.row_menu(room.row("b")).actions()
    assert copy.shortcut() == QKeySequence(QKeySequence.StandardKey.Copy)
    use.trigger()
    assert room.question.reference == "b"
    best.trigger()
    assert room.question.reference == ""


def test_what_is_no_claim_that_stands_cannot_be_the_reference(room: ComparisonRoom) -> None:
    room.ask(with_set_aside=True)
    assert not room.pane.view.row_menu(room.row("gone")).actions()[0].isEnabled()
    assert not room.pane.view.row_menu(0).actions()[0].isEnabled()


def test_more_columns_where_there_is_more_room(room: ComparisonRoom) -> None:
    view = room.pane.view
    few = view.columns.shown
    room.pane.resize(2600, 800)
    QApplication.processEvents()
    assert set(few) < set(view.columns.shown) == set(COLUMNS)
    widths = sum(view.columnWidth(n) for n in range(len(COLUMNS)))
    assert widths == view.viewport().width()


def test_columns_can_be_wished_and_hidden(room: ComparisonRoom) -> None:
    view = room.pane.view
    view.columns.wish("quote", True)
    view.columns.wish("figure", False)
    assert "quote" in view.columns.shown
    assert "figure" not in view.columns.shown
    view.columns.wish("claimant", False)
    assert "claimant" in view.columns.shown


def test_the_menu_of_columns_ticks_what_is_shown(room: ComparisonRoom) -> None:
    menu = room.pane.bar.more
    menu.aboutToShow.emit()
    columns = next(action.menu() for action in menu.actions() if action.text() == "&Columns")
    columns.aboutToShow.emit()  # type: ignore[attr-defined]
    ticks = {action.data(): action for action in columns.actions()}  # type: ignore[attr-defined]
    assert tuple(name for name in COLUMNS if ticks[name].isChecked()) == room.pane.view.columns.shown
    hidden = next(name for name in COLUMNS if not ticks[name].isChecked())
    ticks[hidden].trigger()
    assert hidden in room.pane.view.columns.shown


def test_a_tooltip_is_plain_text(room: ComparisonRoom) -> None:
    view = room.pane.view
    where = view.visualRect(room.pane.table.index(room.row("a"), 0)).center()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, where, view.viewport().mapToGlobal(where))
    QApplication.sendEvent(view.viewport(), event)
    assert QToolTip.text() == "<span>&lt;b&gt;Ministry&lt;/b&gt;</span>"
    QToolTip.hideText()


def test_columns_do_not_tremble(room: ComparisonRoom) -> None:
    view = room.pane.view
    widths = [view.columnWidth(n) for n in range(len(COLUMNS))]
    room.ask(measures=("wounded",))
    assert [view.columnWidth(n) for n in range(len(COLUMNS))] == widths


def test_every_kind_of_row_is_painted(room: ComparisonRoom) -> None:
    taken = frozenset((assume(Assume.DISJOINT, "killed", "wounded"),))
    room.ask(with_set_aside=True, assumptions=taken, reference="b")
    view = room.pane.view
    room.pane.choose("gone")
    image = view.viewport().grab().toImage()
    row = view.visualRect(room.pane.table.index(room.row("b"), COLUMNS.index("plot")))
    colors = {image.pixel(x, row.center().y()) for x in range(row.left(), row.right())}
    assert len(colors) > 2


def test_it_is_a_table_to_a_screen_reader(room: ComparisonRoom) -> None:
    assert isinstance(room.pane.view, QTableView)
    assert room.pane.view.accessibleName() == "Comparison"
    plot = room.pane.table.index(room.row("b"), COLUMNS.index("plot"))
    assert plot.data(Qt.ItemDataRole.AccessibleTextRole) == "≥ 2,000"


def test_the_menu_on_rows_opens_where_there_is_one(room: ComparisonRoom) -> None:
    view = room.pane.view
    view.customContextMenuRequested.emit(view.visualRect(room.pane.table.index(1, 0)).center())
    opened = QApplication.activePopupWidget()
    assert opened is not None
    opened.close()
    view.customContextMenuRequested.emit(QPoint(5, view.viewport().height() - 2))
    assert QApplication.activePopupWidget() is None
