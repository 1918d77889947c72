"""Typing into cells: nothing typed is lost, lists narrow as one types, and cells look the same in edit."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolTip
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from models.claims.claim import Status
from models.claims.filter import Filter
from tests.gui.hands import claims, edit, enter, line, trigger

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform


def lines(window: MainWindow) -> list[QLineEdit]:
    return [child for child in window.claims.view.viewport().findChildren(QLineEdit) if child.isVisible()]


def start_typing(qtbot: QtBot, window: MainWindow, row: int, name: str, text: str) -> QLineEdit:
    """Choose a cell and type, as a person does who knows no F2."""
    view = window.claims.view
    view.setCurrentIndex(window.table.index(row, window.table.column(name)))
    view.setFocus()
    qtbot.keyClick(view, text[0])
    editor = line(window)
    type_on(qtbot, editor, text[1:])
    return editor


def target(editor: QLineEdit) -> object:
    """Where the keys go: to the list while it is open."""
    popup = editor.completer().popup() if editor.completer() else None
    return popup if popup is not None and popup.isVisible() else editor


def type_on(qtbot: QtBot, editor: QLineEdit, text: str) -> None:
    for letter in text:
        qtbot.keyClick(target(editor), letter)


def press(qtbot: QtBot, editor: QLineEdit, key: Qt.Key) -> None:
    qtbot.keyClick(target(editor), key)
    QApplication.processEvents()


@pytest.mark.parametrize("where", ["another cell", "the filter", "the form"])
def test_bad_text_stays_when_one_clicks_elsewhere(qtbot: QtBot, window: MainWindow, where: str) -> None:
    view = window.claims.view
    editor = edit(qtbot, window, 0, "as_of", "2024-13-01")
    other = {
        "another cell": view.viewport(),
        "the filter": window.filter_bar.text,
        "the form": window.detail.findChild(QLineEdit, "field_claimant"),
    }[where]
    spot = view.visualRect(window.table.index(3, 0)).center() if where == "another cell" else QPoint(5, 5)
    qtbot.mouseClick(other, Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseDClick(other, Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(editor.hasFocus)
    assert lines(window) == [editor]
    assert editor.text() == "2024-13-01"
    reason = view.findChild(QLabel, "cell_reason")
    assert reason.isVisible()
    assert "13" in reason.text() == editor.accessibleDescription()
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert not reason.isVisible()
    assert not editor.accessibleDescription()
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert lines(window) == []
    assert window.editor.is_clean


def test_good_text_is_taken_when_one_clicks_elsewhere(qtbot: QtBot, window: MainWindow) -> None:
    edit(qtbot, window, 0, "as_of", "Mar 2024")
    where = window.claims.view.visualRect(window.table.index(3, 0)).center()
    qtbot.mouseClick(window.claims.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert claims(window)[0].as_of == "2024-03"
    assert window.claims.view.currentIndex().row() == 3


def test_bad_text_of_a_draft_stays_when_one_clicks_elsewhere(qtbot: QtBot, window: MainWindow) -> None:
    trigger(window, "claim.add")
    editor = line(window)
    qtbot.keyClicks(editor, "dozens")
    qtbot.mouseClick(window.filter_bar.text, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(editor.hasFocus)
    assert (editor.text(), window.table.rowCount()) == ("dozens", 7)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.table.rowCount() == 6)


def test_bad_text_stays_when_a_claim_is_chosen_elsewhere(qtbot: QtBot, window: MainWindow) -> None:
    editor = edit(qtbot, window, 0, "figure", "dozens")
    window.choose(claims(window)[4].id)
    assert (lines(window), editor.text()) == ([editor], "dozens")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)


def test_what_is_typed_outlives_sorting_filtering_and_changes_of_the_claim(qtbot: QtBot, window: MainWindow) -> None:
    edit(qtbot, window, 0, "figure", "dozens")
    window.sieve.sort_by("claimant")
    assert line(window).text() == "dozens"
    window.sieve.set_filter(Filter(text="nato"))
    assert line(window).text() == "dozens"
    window.table.setData(window.table.index(0, window.table.column("place")), "Brussels")
    assert line(window).text() == "dozens"
    enter(qtbot, line(window))
    line(window).setText("36")
    enter(qtbot, line(window))
    assert (claims(window)[0].low, claims(window)[0].place) == (36, "Brussels")


def test_a_draft_outlives_a_filter(qtbot: QtBot, window: MainWindow) -> None:
    trigger(window, "claim.add")
    qtbot.keyClicks(line(window), "4")
    window.sieve.set_filter(Filter(text="meduza"))
    assert line(window).text() == "4"
    qtbot.keyClicks(line(window), "2")
    enter(qtbot, line(window))
    assert 42 in [claim.low for claim in claims(window)]


def test_a_measure_is_typed_whole_before_it_is_taken(qtbot: QtBot, window: MainWindow) -> None:
    editor = start_typing(qtbot, window, 0, "measure", "casualties")
    assert editor.text() == "casualties"
    assert window.editor.is_clean
    press(qtbot, editor, Qt.Key.Key_Return)
    assert claims(window)[0].measure == "casualties"
    assert lines(window) == []


def test_the_list_narrows_and_its_last_word_is_meant(qtbot: QtBot, window: MainWindow) -> None:
    editor = start_typing(qtbot, window, 0, "status", "ver")
    popup = editor.completer().popup()
    assert popup.isVisible()
    assert [popup.model().index(n, 0).data() for n in range(popup.model().rowCount())] == ["Verified"]
    press(qtbot, editor, Qt.Key.Key_Tab)
    assert claims(window)[0].status is Status.VERIFIED


def test_a_word_of_the_list_is_taken_by_a_click(qtbot: QtBot, window: MainWindow) -> None:
    view = window.claims.view
    view.edit(window.table.index(1, window.table.column("status")))
    editor = line(window)
    popup = editor.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    assert (popup.model().rowCount(), editor.selectedText()) == (4, "Open")
    where = popup.visualRect(popup.model().index(2, 0)).center()
    qtbot.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert claims(window)[1].status is Status.DISPUTED
    assert not popup.isVisible()


def test_a_word_of_the_list_is_taken_by_arrows_and_enter(qtbot: QtBot, window: MainWindow) -> None:
    window.claims.view.edit(window.table.index(1, window.table.column("status")))
    editor = line(window)
    qtbot.waitUntil(editor.completer().popup().isVisible)
    press(qtbot, editor, Qt.Key.Key_Down)
    press(qtbot, editor, Qt.Key.Key_Return)
    assert claims(window)[1].status is Status.VERIFIED


def test_what_is_no_word_of_the_list_is_refused(qtbot: QtBot, window: MainWindow) -> None:
    editor = start_typing(qtbot, window, 0, "measure", "sadness")
    press(qtbot, editor, Qt.Key.Key_Return)
    assert lines(window) == [editor]
    assert "sadness" in editor.accessibleDescription()
    press(qtbot, editor, Qt.Key.Key_Escape)
    assert window.editor.is_clean


def test_escape_gives_up_a_list_at_once(qtbot: QtBot, window: MainWindow) -> None:
    editor = start_typing(qtbot, window, 0, "measure", "kil")
    press(qtbot, editor, Qt.Key.Key_Escape)
    assert lines(window) == []
    assert window.editor.is_clean


def test_one_enter_takes_a_name_while_its_list_is_open(qtbot: QtBot, window: MainWindow) -> None:
    editor = start_typing(qtbot, window, 5, "claimant", "Nat")
    assert editor.completer().popup().isVisible()
    press(qtbot, editor, Qt.Key.Key_Return)
    assert claims(window)[5].claimant == "Nat"


def place(window: MainWindow) -> tuple[int, str]:
    """The row of the current cell, and the field that it holds."""
    index = window.claims.view.currentIndex()
    return index.row(), window.table.COLUMNS[index.column()].name


@pytest.mark.parametrize(
    ("row", "modifier", "onward"),
    [
        (1, Qt.KeyboardModifier.NoModifier, 2),
        (1, Qt.KeyboardModifier.ShiftModifier, 0),
        (0, Qt.KeyboardModifier.ShiftModifier, 0),
        (5, Qt.KeyboardModifier.NoModifier, 5),
    ],
)
def test_enter_goes_a_row_down_and_with_shift_a_row_up(
    qtbot: QtBot, window: MainWindow, row: int, modifier: Qt.KeyboardModifier, onward: int
) -> None:
    qtbot.keyClick(edit(qtbot, window, row, "place", "Kyiv"), Qt.Key.Key_Return, modifier)
    qtbot.waitUntil(lambda: lines(window) == [])
    assert claims(window)[row].place == "Kyiv"
    assert place(window) == (onward, "place")
    assert window.claims.view.selected_rows() == [onward]


def test_enter_goes_on_from_an_open_list_too(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, start_typing(qtbot, window, 1, "status", "ver"), Qt.Key.Key_Return)
    assert claims(window)[1].status is Status.VERIFIED
    assert place(window) == (2, "status")


def test_enter_stays_with_what_is_refused_and_with_a_new_claim(qtbot: QtBot, window: MainWindow) -> None:
    editor = edit(qtbot, window, 1, "figure", "dozens")
    enter(qtbot, editor)
    assert (lines(window), place(window)) == ([editor], (1, "figure"))
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    window.claims.view.go_to(0)
    trigger(window, "claim.add")
    qtbot.keyClicks(line(window), "42")
    enter(qtbot, line(window))
    assert window.table.claim(place(window)[0]).low == 42


def test_enter_goes_to_the_claim_that_was_below_though_the_edited_one_moves(qtbot: QtBot, window: MainWindow) -> None:
    window.sieve.sort_by("figure")
    below = window.table.claim(1).id
    enter(qtbot, edit(qtbot, window, 0, "figure", "999,999"))
    assert window.table.claim(place(window)[0]).id == below


def test_a_figure_is_typed_where_it_stands(qtbot: QtBot, window: MainWindow) -> None:
    figure = edit(qtbot, window, 0, "figure", "12")
    assert figure.alignment() & Qt.AlignmentFlag.AlignRight
    assert figure.geometry() == window.claims.view.visualRect(window.table.index(0, window.table.column("figure")))
    qtbot.keyClick(figure, Qt.Key.Key_Escape)
    assert edit(qtbot, window, 0, "claimant", "").alignment() & Qt.AlignmentFlag.AlignLeft


def test_a_figure_that_is_refused_offers_no_about(qtbot: QtBot, window: MainWindow) -> None:
    window.table.change_requested.disconnect(window.editor.change_claims)
    with qtbot.assertNotEmitted(window.table.rounded):
        enter(qtbot, edit(qtbot, window, 2, "figure", "428,000"))


@pytest.mark.parametrize(
    ("name", "width", "tip"), [("claimant", 60, "<b>General</b> Staff"), ("figure", 40, "427,840")]
)
def test_a_cell_that_leaves_text_out_has_it_as_tip(
    qtbot: QtBot, window: MainWindow, name: str, width: int, tip: str
) -> None:
    view, index = window.claims.view, window.table.index(2, window.table.column(name))
    window.table.setData(window.table.index(2, window.table.column("claimant")), "<b>General</b> Staff")
    view.setColumnWidth(index.column(), width)
    where = view.visualRect(index).center()
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, where, view.viewport().mapToGlobal(where)))
    assert tip.replace("<", "&lt;").replace(">", "&gt;") in QToolTip.text()
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
