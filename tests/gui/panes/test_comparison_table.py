"""The table of the comparison: columns that fit, a menu on rows, text to copy."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QTableView, QToolButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from gui.panes.comparison.delegate import CHIP, DOT, ComparisonDelegate
from gui.panes.comparison.lettering import PADDING
from models.claims.claim import Status
from models.comparison.assumption import Assume, assume
from models.formats.suffixes import read_file
from models.tables.comparison_cells import COLUMNS
from tests.gui.panes.comparison_room import ComparisonRoom
from tests.models.tables.asked import claim, ordinal

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
    assert room.chosen == ["c"]
    room.qtbot.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    room.press(view, Qt.Key.Key_Up)
    assert view.currentIndex().row() == 1


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


def tip(room: ComparisonRoom, row: int, name: str, width: int = 0) -> str:
    view, index = room.pane.view, room.pane.table.index(row, COLUMNS.index(name))
    delegate = view.itemDelegate()
    assert isinstance(delegate, ComparisonDelegate)
    return delegate.tip(index, QRect(0, 0, width, 20) if width else view.visualRect(index))


def tip_at(viewport: QWidget, where: QPoint) -> str:
    QApplication.sendEvent(viewport, QHelpEvent(QHelpEvent.Type.ToolTip, where, viewport.mapToGlobal(where)))
    return QToolTip.text()


def test_a_tooltip_is_plain_text(qtbot: QtBot) -> None:
    room = ComparisonRoom(qtbot, (claim("a", 5, claimant=f"<b>Ministry</b>{' of truth' * 9}"), claim("b", 6)))
    view = room.pane.view
    tip = tip_at(view.viewport(), view.visualRect(room.pane.table.index(1, 0)).center())
    assert ">&lt;b&gt;Ministry&lt;/b&gt; of truth" in tip


def test_a_tooltip_does_not_repeat_the_cell(room: ComparisonRoom) -> None:
    room.pane.resize(2600, 800)
    QApplication.processEvents()
    row = room.row("b")
    plain = ("claimant", "figure", "as_of", "age", "on_day", "ratio")
    assert [tip(room, row, name) for name in plain] == [""] * len(plain)
    assert tip(room, 0, "claimant") == ""
    assert "Conflict" in tip(room, row, "verdict")
    assert tip(room, 0, "claimant", 200).startswith("Killed: 2 claims, from 1,000 to at least 2,000")
    assert tip(room, row, "as_of", 30) == "14 Mar 2024"


def test_columns_say_what_they_mean(room: ComparisonRoom) -> None:
    header = room.pane.view.horizontalHeader()
    for name in room.pane.view.columns.shown:
        where = QPoint(header.sectionViewportPosition(COLUMNS.index(name)) + 4, 8)
        assert room.pane.table.explained(COLUMNS.index(name)) in tip_at(header.viewport(), where)


def widths(room: ComparisonRoom) -> dict[str, int]:
    view = room.pane.view
    return {name: view.columnWidth(COLUMNS.index(name)) for name in view.columns.shown}


def test_columns_do_not_tremble_while_the_day_moves_and_shrink_when_it_rests(qtbot: QtBot) -> None:
    wide = claim("b", 1_000_000_000, 2_000_000_000, as_of="2024-03-13")
    room = ComparisonRoom(qtbot, (claim("a", 5, as_of="2024-03-12"), wide, claim("b2", 7, claimant="B")))
    few = widths(room)
    room.ask(day=ordinal("2024-03-13"))
    assert widths(room)["figure"] > few["figure"]
    held = widths(room)
    room.ask(day=ordinal("2024-03-14"))
    assert widths(room) == held
    qtbot.waitUntil(lambda: widths(room) == few, timeout=3000)


def test_columns_are_measured_anew_at_any_other_answer(room: ComparisonRoom) -> None:
    few = widths(room)
    ratio = assume(Assume.RATIO, "killed", "wounded", "1000000/1", "3000000/1", "a study")
    room.ask(assumptions=frozenset((ratio,)))
    assert widths(room)["figure"] > few["figure"]
    room.ask(assumptions=frozenset())
    assert widths(room) == few


@pytest.mark.parametrize("width", [480, 700, 788, 1000])
def test_the_verdict_is_never_cut(qtbot: QtBot, examples: Path, width: int) -> None:
    room = ComparisonRoom(qtbot, read_file(examples / "russian-losses-2022-2026.claims"), (width, 330))
    room.pane.bar.log.setChecked(True)
    for day in room.comparison.known.days[::40]:
        room.ask(day=day)
        view = room.pane.view
        assert sum(widths(room).values()) <= view.viewport().width()
        assert widths(room)["verdict"] >= CHIP + 2 * PADDING


def test_names_of_a_usual_length_are_whole_at_any_width(qtbot: QtBot, examples: Path) -> None:
    room = ComparisonRoom(qtbot, read_file(examples / "stoltenberg-2024-03.claims"), (480, 600))
    view = room.pane.view
    name = view.fontMetrics().horizontalAdvance("Volodymyr Zelensky") + DOT + 2 * PADDING
    for width in range(480, 1300, 20):
        room.pane.resize(width, 600)
        QApplication.processEvents()
        assert widths(room)["claimant"] >= name, width


def test_columns_without_room_are_counted_and_can_be_chosen(room: ComparisonRoom) -> None:
    rest = room.find(QToolButton, "comparison_hidden_columns")
    hidden = [name for name in COLUMNS if name not in room.pane.view.columns.shown]
    assert rest.text() == f"+{len(hidden)}"
    assert "Quote" in rest.accessibleName()
    rest.click()
    opened = QApplication.activePopupWidget()
    assert opened is not None
    opened.close()
    for name in hidden:
        room.pane.view.columns.wish(name, False)
    assert not rest.isVisible()


def test_a_heading_keeps_its_verdict_where_it_is_narrow(room: ComparisonRoom) -> None:
    assert room.pane.table.heads(0) == (
        "Killed: 2 claims, from 1,000 to at least 2,000; they contradict each other",
        "Killed: 2 claims; they contradict each other",
        "Killed; they contradict each other",
    )
    assert room.pane.table.heads(3)[-1] == "Wounded: 1 claim"
    view = room.pane.view
    for width in (480, 2000):
        room.pane.resize(width, 500)
        assert not view.grab().isNull()


def test_the_first_row_comes_into_sight_with_its_heading(qtbot: QtBot) -> None:
    room = ComparisonRoom(qtbot, tuple(claim(f"c{n}", n) for n in range(1, 31)), (900, 330))
    view = room.pane.view
    view.setFocus()
    view.setCurrentIndex(room.pane.table.index(30, 0))
    assert view.verticalScrollBar().value() > 0
    room.qtbot.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert (view.currentIndex().row(), view.verticalScrollBar().value()) == (1, 0)


def test_copy_of_everything_leaves_headings_out(room: ComparisonRoom) -> None:
    room.pane.view.selectAll()
    assert [index.row() for index in room.pane.view.selectionModel().selectedRows()] == [1, 2, 4]


def test_a_computed_row_stays_the_current_one(room: ComparisonRoom) -> None:
    one = assume(Assume.RATIO, "killed", "wounded", "2/1", "3/1", "a study")
    room.pane.choose("a")
    room.ask(assumptions=frozenset((one,)))
    view, table = room.pane.view, room.pane.table
    row = next(n for n, line in enumerate(table.lines) if line.row is not None and line.row.is_computed)
    view.setCurrentIndex(table.index(row, 0))
    key = table.key(row)
    room.ask(assumptions=frozenset((one, assume(Assume.DISJOINT, "killed", "wounded"))))
    assert table.key(view.currentIndex().row()) == key


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
    assert plot.data(Qt.ItemDataRole.AccessibleTextRole) == "at least 2,000"


def test_the_menu_on_rows_opens_where_there_is_one(room: ComparisonRoom) -> None:
    view = room.pane.view
    view.customContextMenuRequested.emit(view.visualRect(room.pane.table.index(1, 0)).center())
    opened = QApplication.activePopupWidget()
    assert opened is not None
    opened.close()
    view.customContextMenuRequested.emit(QPoint(5, view.viewport().height() - 2))
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize("width", range(480, 800, 40))
def test_beside_the_sign_of_a_verdict_stands_its_word_or_nothing(qtbot: QtBot, examples: Path, width: int) -> None:
    room = ComparisonRoom(qtbot, read_file(examples / "russian-losses-2022-2026.claims"), (width, 330))
    view, wide = room.pane.view, widths(room)
    assert sum(wide.values()) <= view.viewport().width()
    word = view.fontMetrics().horizontalAdvance("compatible") + CHIP + 2 * PADDING
    assert wide["verdict"] < CHIP + 2 * PADDING + 4 or wide["verdict"] >= word
