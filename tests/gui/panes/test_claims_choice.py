"""Choosing claims in the table with mouse and keys, and what is chosen after filters, sorts and drafts."""

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from models.claims.filter import Filter
from models.tables import claim_sieve
from tests.gui.conftest import OpenWindow
from tests.gui.hands import claims, enter, line, trigger

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def click(qtbot: QtBot, window: MainWindow, row: int, keys: Qt.KeyboardModifier = NONE, name: str = "claimant") -> None:
    view = window.claims.view
    where = view.visualRect(window.table.index(row, window.table.column(name))).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, where)


def chosen(window: MainWindow) -> list[str]:
    return [claim.claimant for claim in window.claims.chosen()]


def test_rows_that_do_not_touch_are_chosen_and_removed(qtbot: QtBot, window: MainWindow) -> None:
    ids = [claim.id for claim in claims(window)]
    click(qtbot, window, 0)
    click(qtbot, window, 2, CTRL)
    click(qtbot, window, 5, CTRL)
    assert window.claims.view.selected_rows() == [0, 2, 5]
    click(qtbot, window, 2, CTRL)
    assert window.claims.view.selected_rows() == [0, 5]
    trigger(window, "claim.remove")
    assert [claim.id for claim in claims(window)] == [ids[n] for n in (1, 2, 3, 4)]


@pytest.mark.parametrize(
    ("key", "rows", "columns"),
    [
        (Qt.Key.Key_Down, [2, 3, 4, 5], ["measure"]),
        (Qt.Key.Key_Up, [0, 1, 2], ["measure"]),
        (Qt.Key.Key_Right, [2], ["measure", "subject", "as_of", "status"]),
        (Qt.Key.Key_Left, [2], ["claimant", "figure", "measure"]),
        (Qt.Key.Key_End, [2, 3, 4, 5], ["measure", "subject", "as_of", "status"]),
        (Qt.Key.Key_Home, [0, 1, 2], ["claimant", "figure", "measure"]),
    ],
)
def test_ctrl_and_shift_with_a_key_choose_up_to_the_end(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, rows: list[int], columns: list[str]
) -> None:
    view = window.claims.view
    click(qtbot, window, 2, name="measure")
    qtbot.keyClick(view, key, CTRL | SHIFT)
    (block,) = view.selected_blocks()
    assert list(block.rows) == rows
    assert [window.table.COLUMNS[column].name for column in block.columns] == columns


@pytest.mark.parametrize(("key", "row"), [(Qt.Key.Key_Down, 5), (Qt.Key.Key_Up, 0)])
def test_ctrl_with_an_arrow_goes_to_the_first_or_last_claim(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, row: int
) -> None:
    click(qtbot, window, 2, name="measure")
    qtbot.keyClick(window.claims.view, key, CTRL)
    assert window.claims.view.currentIndex() == window.table.index(row, window.table.column("measure"))
    assert window.claims.view.selected_rows() == [row]


def test_ctrl_click_selects_where_nothing_was_selected(qtbot: QtBot, window: MainWindow) -> None:
    window.claims.view.choose_none()
    click(qtbot, window, 3, CTRL)
    assert window.claims.view.selected_rows() == [3]


def test_shift_click_chooses_a_run(qtbot: QtBot, window: MainWindow) -> None:
    click(qtbot, window, 1)
    click(qtbot, window, 4, SHIFT)
    assert window.claims.view.selected_rows() == [1, 2, 3, 4]
    assert window.claims.view.selected_count() == 4


def test_keys_choose_a_run(qtbot: QtBot, window: MainWindow) -> None:
    click(qtbot, window, 1)
    qtbot.keyClick(window.claims.view, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(window.claims.view, Qt.Key.Key_Down, SHIFT)
    assert window.claims.view.selected_rows() == [1, 2, 3]


def test_choosing_elsewhere_the_claim_that_is_current_keeps_the_others(qtbot: QtBot, window: MainWindow) -> None:
    click(qtbot, window, 1)
    click(qtbot, window, 3, CTRL)
    window.choose(claims(window)[3].id)
    assert window.claims.view.selected_rows() == [1, 3]
    window.claims.view.clearSelection()
    window.choose(claims(window)[3].id)
    assert window.claims.view.selected_rows() == [3]


def test_after_a_removal_the_next_claim_is_chosen(window: MainWindow) -> None:
    window.claims.view.go_to(1)
    trigger(window, "claim.remove")
    assert chosen(window) == ["General Staff of Ukraine"]


def test_a_claim_that_the_filter_hides_leaves_nothing_chosen(window: MainWindow) -> None:
    hidden = claims(window)[0]
    window.sieve.set_filter(Filter(text="meduza"))
    window.claims.view.go_to(0)
    window.choose(hidden.id)
    assert window.detail.findChild(QLineEdit, "field_claimant").text() == "NATO"
    assert chosen(window) == []
    assert not window.claims.view.currentIndex().isValid()
    assert not window.actions_["claim.remove"].isEnabled()
    window.sieve.set_filter(Filter())
    assert chosen(window) == ["NATO"]


def test_with_a_filter_on_claims_are_added_removed_and_undone(qtbot: QtBot, window: MainWindow) -> None:
    window.sieve.set_filter(Filter(text="zelensky"))
    window.claims.view.go_to(0)
    trigger(window, "claim.duplicate")
    trigger(window, "claim.remove")
    trigger(window, "edit.undo")
    trigger(window, "edit.undo")
    assert (len(claims(window)), window.table.rowCount()) == (6, 2)
    trigger(window, "claim.add")
    qtbot.keyClicks(line(window), "32")
    enter(qtbot, line(window))
    assert (len(claims(window)), window.table.rowCount()) == (7, 3)


def test_a_draft_alone_is_selected_and_nothing_chosen(qtbot: QtBot, window: MainWindow) -> None:
    view = window.claims.view
    view.select_rows([1, 2])
    trigger(window, "claim.add")
    assert {index.row() for index in view.selectedIndexes()} == {window.table.draft_row} == {3}
    assert (chosen(window), view.selected_count(), view.selected_rows(), view.selected_blocks()) == ([], 0, [], [])
    qtbot.keyClick(line(window), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.table.rowCount() == 6)
    assert chosen(window) == ["U.S. officials"]  # the one that was current


def test_a_second_draft_takes_what_the_first_holds(qtbot: QtBot, window: MainWindow) -> None:
    trigger(window, "claim.add")
    qtbot.keyClicks(line(window), "many")
    trigger(window, "claim.add")
    assert (line(window).text(), window.table.rowCount()) == ("many", 7)
    line(window).setText("77")
    trigger(window, "claim.add")
    assert (len(claims(window)), window.table.rowCount()) == (7, 8)
    qtbot.keyClick(line(window), Qt.Key.Key_Escape)


@pytest.fixture
def large(open_window: OpenWindow, examples: Path) -> MainWindow:
    return open_window(examples / "russian-losses-2022-2026.claims")


def test_sorting_and_filtering_show_the_top_and_keep_the_choice(qtbot: QtBot, large: MainWindow) -> None:
    view, bar = large.claims.view, large.claims.view.verticalScrollBar()
    view.go_to(900)
    before = [claim.id for claim in large.claims.chosen()]
    assert bar.value() > 0
    header = view.horizontalHeader()
    x = header.sectionViewportPosition(large.table.column("claimant")) + 20
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 8))
    assert [key.field for key in large.sieve.keys] == ["claimant"]
    assert bar.value() == 0
    assert [claim.id for claim in large.claims.chosen()] == before
    view.go_to(900)
    large.sieve.set_filter(Filter(status="open"))
    assert bar.value() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_End, Qt.Key.Key_Down])
def test_keys_that_move_the_cell_with_ctrl_choose_its_claim(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    view = window.claims.view
    view.go_to(0)
    qtbot.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)
    shown = window.detail.claim_id
    assert [claim.id for claim in window.claims.chosen()] == [shown]
    assert shown != next(iter(window.editor.records.claims)).id


def test_what_comes_back_into_an_empty_table_is_chosen_where_it_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    window.claims.view.selectAll()
    window.actions_["claim.remove"].trigger()
    assert window.table.rowCount() == 0
    window.actions_["edit.undo"].trigger()
    chosen = [claim.id for claim in window.claims.chosen()]
    assert chosen == ([window.detail.claim_id] if window.detail.claim_id else [])


def test_claims_that_were_added_are_chosen_and_of_very_many_the_first_alone(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [claim.id for claim in claims(window)]
    window.claims.choose_all(ids[2:5])
    assert window.claims.view.selected_rows() == [2, 3, 4]
    monkeypatch.setattr("gui.panes.claims.pane._MOST_CHOSEN", 2)
    window.claims.choose_all(ids[2:5])
    assert window.claims.view.selected_rows() == [2]


def test_what_is_edited_during_a_search_stays_where_it_is_seen(
    qtbot: QtBot, large: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(claim_sieve, "_STEP", 0.0)
    monkeypatch.setattr(claim_sieve, "_AT_ONCE", 0)
    view, table, row = large.claims.view, large.table, 60
    large.sieve.set_filter(Filter(text=table.claim(0).subject))
    view.go_to(row)
    top, edited = view.verticalScrollBar().value(), table.claim(row)
    assert table.awaits_more and top > 0
    assert large.editor.change_claims([msgspec.structs.replace(edited, subject="Others")], "Change")
    qtbot.waitUntil(lambda: not table.awaits_more, timeout=20_000)
    assert view.verticalScrollBar().value() == top
    assert view.currentIndex().row() == row == table.row(edited.id)
    assert table.rowCount() > 1024


def test_a_filter_that_is_cleared_leaves_the_current_claim_in_sight(qtbot: QtBot, large: MainWindow) -> None:
    view, table = large.claims.view, large.table
    wanted = table.claim(700)
    large.sieve.set_filter(Filter(text=str(wanted.low)))
    qtbot.waitUntil(lambda: table.rowCount() < 600 and not table.awaits_more, timeout=20_000)
    view.go_to(table.row(wanted.id))
    large.sieve.set_filter(Filter())
    qtbot.waitUntil(lambda: table.rowCount() > 1024, timeout=20_000)
    shown = view.visualRect(table.index(table.row(wanted.id), table.column("claimant")))
    assert view.viewport().rect().contains(shown.center())
