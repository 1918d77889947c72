"""The window as a person uses it: keys and mouse on real widgets, and what the file then holds."""

import re
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolBar,
)
from pytestqt.qtbot import QtBot

from gui.looks.theme import DARK, LIGHT, palette
from gui.main_window import MainWindow
from models.claims.claim_file import Kind
from models.claims.figure import Bound
from models.formats.claims_reader import read_claims
from tests.gui.conftest import OpenWindow
from tests.gui.hands import cell, claims, edit, enter, line, trigger

SIX = ("NATO", "U.S. officials", "General Staff of Ukraine", "Volodymyr Zelensky", "Volodymyr Zelensky")


def test_the_six_claims_of_the_article_are_in_the_table(window: MainWindow) -> None:
    assert tuple(cell(window, row, "claimant") for row in range(5)) == SIX
    assert [cell(window, row, "figure") for row in range(6)] == [
        "> 350,000",
        "> 315,000",
        "427,840",
        "180,000",
        "31,000",
        "≥ 83,000",
    ]
    assert window.editor.is_clean
    assert "copy.claims" in window.windowTitle()


def test_an_edit_saved_and_opened_again_is_there(qtbot: QtBot, window: MainWindow) -> None:
    editor = edit(qtbot, window, 0, "figure", "at least 351k")
    enter(qtbot, editor)
    assert cell(window, 0, "figure") == "≥ 351,000"
    assert window.isWindowModified()
    trigger(window, "file.save")
    assert not window.isWindowModified()
    path = window.editor.path
    assert path is not None
    saved = read_claims(path.read_bytes())
    assert (saved.claims[0].bound, saved.claims[0].low) == (Bound.AT_LEAST, 351_000)
    assert saved.claims[1:] == tuple(claims(window)[1:])


def test_bad_input_keeps_its_editor_and_loses_nothing(qtbot: QtBot, window: MainWindow) -> None:
    editor = edit(qtbot, window, 0, "as_of", "2024-13-01")
    enter(qtbot, editor)
    assert line(window) is editor
    assert "13" in editor.accessibleDescription()
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    editor.setText("Mar 2024")
    enter(qtbot, editor)
    assert claims(window)[0].as_of == "2024-03"


def test_a_new_file_is_clean(window: MainWindow) -> None:
    window.files.make_copy()
    assert window.editor.path is None
    assert window.editor.is_clean
    assert not window.editor.is_gone


def test_escape_leaves_the_cell_as_it_was(qtbot: QtBot, window: MainWindow) -> None:
    editor = edit(qtbot, window, 0, "figure", "12")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert window.editor.is_clean


def test_undo_and_redo_take_the_same_road(qtbot: QtBot, window: MainWindow) -> None:
    before = window.editor.records.snapshot()
    enter(qtbot, edit(qtbot, window, 0, "figure", "12"))
    window.claims.view.go_to(2)
    trigger(window, "claim.remove")
    trigger(window, "claim.duplicate")
    after = window.editor.records.snapshot()
    for _ in range(3):
        trigger(window, "edit.undo")
    assert window.editor.records.snapshot() == before
    assert window.editor.is_clean
    for _ in range(3):
        trigger(window, "edit.redo")
    assert window.editor.records.snapshot() == after
    assert window.editor.undo_stack.text(0) == "Change figure of NATO to 12"


def test_a_claim_is_added_by_typing_its_figure(qtbot: QtBot, window: MainWindow) -> None:
    window.claims.view.go_to(1)
    trigger(window, "claim.add")
    editor = line(window)
    qtbot.keyClicks(editor, "about 5k")
    enter(qtbot, editor)
    added = claims(window)[2]
    assert (added.bound, added.low, added.subject) == (Bound.ABOUT, 5000, "Russian military")
    assert [claim.id for claim in window.claims.chosen()] == [added.id]
    assert window.detail.findChild(QLineEdit, "field_figure").text() == "≈ 5,000"


def test_an_added_claim_without_figure_leaves_nothing(qtbot: QtBot, window: MainWindow) -> None:
    trigger(window, "claim.add")
    assert window.table.rowCount() == 7
    qtbot.keyClick(line(window), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.table.rowCount() == 6)
    assert window.editor.is_clean


def test_next_in_series_is_the_next_day(qtbot: QtBot, window: MainWindow) -> None:
    window.claims.view.go_to(2)
    trigger(window, "claim.next")
    editor = line(window)
    assert editor.text() == ""
    qtbot.keyClicks(editor, "428,750")
    enter(qtbot, editor)
    added = claims(window)[3]
    assert (added.claimant, added.as_of, added.low, added.quotes) == (
        "General Staff of Ukraine",
        "2024-03-15",
        428_750,
        (),
    )


def test_a_round_figure_offers_about(qtbot: QtBot, window: MainWindow) -> None:
    enter(qtbot, edit(qtbot, window, 2, "figure", "428,000"))
    button = window.notice.findChild(QPushButton, "notice_button")
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert claims(window)[2].bound is Bound.ABOUT
    assert not window.notice.isVisible()


def test_the_filter_counts_and_clears(qtbot: QtBot, window: MainWindow) -> None:
    trigger(window, "edit.find")
    qtbot.keyClicks(window.filter_bar.text, "zelensky")
    qtbot.waitUntil(lambda: window.table.rowCount() == 2)
    assert window.filter_bar.findChild(object, "filter_count").text() == "2 of 6 claims"
    window.filter_bar.text.setText("nobody said this")
    qtbot.waitUntil(lambda: window.table.rowCount() == 0)
    clear = window.claims.findChild(QPushButton, "empty_edit_clear_filter")
    assert clear.isVisible()
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.table.rowCount() == 6)


def test_a_choice_in_the_table_is_a_choice_everywhere(window: MainWindow) -> None:
    window.claims.view.go_to(5)
    assert window.detail.findChild(QLineEdit, "field_claimant").text() == "Meduza and Mediazona"
    window.choose(claims(window)[0].id)
    assert window.claims.view.currentIndex().row() == 0


def test_the_choice_survives_sorting(window: MainWindow) -> None:
    window.claims.view.go_to(2)
    window.sieve.sort_by("claimant")
    assert [claim.claimant for claim in window.claims.chosen()] == ["General Staff of Ukraine"]
    assert window.claims.view.currentIndex().row() == 0


def test_the_empty_window_says_what_to_do(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    add = window.claims.findChild(QPushButton, "empty_claim_add")
    assert add.isVisible()
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    editor = line(window)
    qtbot.keyClicks(editor, "over 350,000")
    enter(qtbot, editor)
    assert [c.bound for c in claims(window)] == [Bound.MORE_THAN]


def test_the_column_menu_shows_and_hides(window: MainWindow) -> None:
    menu = window.claims.view.column_menu()
    place = next(action for action in menu.actions() if action.text() == "Place")
    place.trigger()
    assert not window.claims.view.isColumnHidden(window.table.column("place"))
    menu.deleteLater()


def test_the_theme_changes_at_once(window: MainWindow) -> None:
    window.set_theme(DARK)
    image = window.actions_["claim.add"].icon().pixmap(24, 24).toImage()
    assert image.pixelColor(12, 12).lightness() > 128


def test_every_pane_has_a_name_for_screen_readers(window: MainWindow) -> None:
    for widget in (window.claims.view, window.filter_bar.text, window.detail, window.chart):
        assert widget.accessibleName() or widget.focusProxy().accessibleName(), widget.objectName()


def test_typing_in_a_cell_starts_to_edit_it(window: MainWindow) -> None:
    assert window.claims.view.editTriggers() & QAbstractItemView.EditTrigger.AnyKeyPressed


def test_the_large_example_is_opened_and_edited(qtbot: QtBot, open_window: OpenWindow, examples: Path) -> None:
    window = open_window(examples / "russian-losses-2022-2026.claims")
    window.filter_bar.text.setText("meduza")
    qtbot.waitUntil(lambda: 0 < window.table.rowCount() < 100)
    window.sieve.sort_by("figure")
    enter(qtbot, edit(qtbot, window, 0, "note", "checked"))
    assert window.editor.undo_stack.undoText() == "Change note of Meduza and Mediazona to checked"


def test_with_a_filter_on_claims_come_and_go(qtbot: QtBot, window: MainWindow) -> None:
    window.filter_bar.text.setText("killed")
    qtbot.waitUntil(lambda: window.table.rowCount() == 5)
    window.claims.view.go_to(0)
    trigger(window, "claim.remove")
    assert window.table.rowCount() == 4
    trigger(window, "edit.undo")
    assert len(claims(window)) == 6
    trigger(window, "claim.add")
    editor = line(window)
    qtbot.keyClicks(editor, "77")
    enter(qtbot, editor)
    assert len(claims(window)) == 7


def test_the_filter_follows_a_rename(qtbot: QtBot, window: MainWindow) -> None:
    box = window.filter_bar.findChild(QComboBox, "filter_subject")
    box.refresh()
    box.setCurrentIndex(box.findData("Russian military"))
    assert window.table.rowCount() == 5
    record = window.editor.records.subjects.get("Russian military")
    assert record is not None
    assert window.editor.rename(Kind.SUBJECTS, record.name, msgspec.structs.replace(record, name="Russian forces"))
    window.filter_bar.text.setText("nato")
    qtbot.waitUntil(lambda: window.table.rowCount() == 1)
    assert box.currentText() == "Russian forces"


def test_a_refusal_goes_when_something_is_done(window: MainWindow) -> None:
    window.notice.refuse("This was wrong.")
    window.claims.view.go_to(0)
    trigger(window, "claim.remove")
    assert not window.notice.isVisible()


def test_a_draft_is_not_counted(qtbot: QtBot, window: MainWindow) -> None:
    count = window.filter_bar.findChild(QLabel, "filter_count")
    trigger(window, "claim.add")
    assert count.text() == "6 claims"
    qtbot.keyClick(line(window), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.table.rowCount() == 6)
    assert count.text() == "6 claims"


def test_a_pane_alone_has_a_title_to_move_it_by(qtbot: QtBot, window: MainWindow) -> None:
    docks = {dock.objectName(): dock for dock in window.findChildren(QDockWidget)}
    timeline, history = docks["timeline_dock"], docks["history_dock"]
    qtbot.waitUntil(lambda: timeline.titleBarWidget() is not None)
    docks["comparison_dock"].hide()
    history.hide()
    qtbot.waitUntil(lambda: timeline.titleBarWidget() is None)
    history.show()
    qtbot.waitUntil(lambda: timeline.titleBarWidget() is not None)


def test_bars_take_the_colours_of_the_theme(qapp: QApplication, window: MainWindow) -> None:
    before = qapp.palette()
    bar = window.findChild(QToolBar, "main_bar")
    seen = []
    for theme in (LIGHT, DARK, LIGHT):
        qapp.setPalette(palette(theme))
        window.set_theme(theme)
        QApplication.processEvents()
        seen.append(bar.grab().toImage().pixelColor(bar.width() - 3, 3).name().upper())
    qapp.setPalette(before)
    assert seen == [LIGHT.window, DARK.window, LIGHT.window]


def test_the_window_says_when_it_was_saved(window: MainWindow) -> None:
    window.claims.view.go_to(0)
    trigger(window, "claim.remove")
    label = window.findChild(QLabel, "status_saved")
    assert label.text() == "Not saved"
    trigger(window, "file.save")
    assert re.fullmatch(r"Saved \d\d:\d\d", label.text())


def test_an_offer_goes_with_its_claim(qtbot: QtBot, window: MainWindow) -> None:
    enter(qtbot, edit(qtbot, window, 2, "figure", "428,000"))
    assert window.notice.isVisible()
    trigger(window, "edit.undo")
    assert not window.notice.isVisible()


def test_saving_from_a_dialog_saves_what_is_typed_there(qtbot: QtBot, window: MainWindow) -> None:
    trigger(window, "file.heading")
    dialog = window.findChild(QDialog, "heading_dialog")
    qtbot.waitUntil(dialog.isActiveWindow)
    title = dialog.findChild(QLineEdit)
    title.selectAll()
    qtbot.keyClicks(title, "Another title")
    qtbot.keyClick(title, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert window.editor.is_clean
    path = window.editor.path
    assert path is not None
    assert read_claims(path.read_bytes()).heading.title == "Another title"


def test_the_first_window_is_laid_out_as_a_reset_one(window: MainWindow) -> None:
    first = {dock.objectName(): dock.size() for dock in window.findChildren(QDockWidget) if dock.isVisible()}
    trigger(window, "view.reset_layout")
    assert {dock.objectName(): dock.size() for dock in window.findChildren(QDockWidget) if dock.isVisible()} == first
    assert first["detail_dock"].width() > window.width() // 3
