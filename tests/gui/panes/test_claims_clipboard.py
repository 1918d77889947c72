"""Copy and paste between the claim table and spreadsheets."""

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from gui.main_window import MainWindow
from models.claims.claim import Per, Status
from tests.gui.hands import claims, trigger


def test_cells_are_copied_as_spreadsheets_read_them(window: MainWindow) -> None:
    view = window.claims.view
    view.select_rows([0, 2])
    trigger(window, "edit.copy")
    rows = [row.split("\t") for row in QGuiApplication.clipboard().text().split("\n")]
    assert rows[0][:3] == ["Claimant", "Figure", "Measure"]
    assert rows[2][:3] == ["General Staff of Ukraine", "427840", "Losses"]
    assert rows[2][rows[0].index("As of")] == "2024-03-14"


def test_copied_rows_are_pasted_as_one_step(window: MainWindow) -> None:
    window.claims.view.select_rows([0, 1, 2])
    trigger(window, "edit.copy")
    trigger(window, "edit.paste")
    assert len(claims(window)) == 9
    assert window.editor.undo_stack.count() == 1
    assert window.editor.undo_stack.undoText() == "Paste 3 claims"
    trigger(window, "edit.undo")
    assert len(claims(window)) == 6


def test_a_block_of_cells_fills_from_the_current_one(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("1,000\tKilled\n≥ 2,000\tWounded\n")
    select(window, (0, "figure"))
    trigger(window, "edit.paste")
    assert [(c.low, c.measure) for c in claims(window)[:2]] == [(1000, "killed"), (2000, "wounded")]
    assert window.editor.undo_stack.count() == 1


def test_a_block_begins_at_the_top_left_of_what_is_selected(window: MainWindow) -> None:
    cells = [(row, name) for row in (1, 2) for name in ("measure", "status")]
    select(window, *cells)
    assert window.claims.view.currentIndex().row() == 2
    before = claims(window)
    trigger(window, "edit.copy")
    trigger(window, "edit.paste")
    assert claims(window) == before
    QGuiApplication.clipboard().setText("Verified\nDisputed")
    select(window, (1, "status"), (2, "status"))
    trigger(window, "edit.paste")
    statuses = [claim.status for claim in claims(window)]
    assert statuses[:4] == [Status.OPEN, Status.VERIFIED, Status.DISPUTED, Status.OPEN]


@pytest.mark.parametrize("text", ["", "many\tKilled", "1\tKilled\n" * 7, "\x00\x01"])
def test_a_bad_paste_is_refused_whole(window: MainWindow, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    window.claims.view.setCurrentIndex(window.table.index(0, window.table.column("figure")))
    trigger(window, "edit.paste")
    assert window.editor.is_clean
    assert window.notice.isVisible()


@pytest.mark.parametrize("action", ["edit.paste", "edit.paste_new", "file.import_text"])
def test_from_a_cleared_clipboard_nothing_is_pasted(window: MainWindow, action: str) -> None:
    QGuiApplication.clipboard().clear()
    trigger(window, action)
    assert any("no text to" in label.text() for label in window.notice.findChildren(QLabel))


def test_one_value_fills_every_selected_cell(window: MainWindow) -> None:
    view = window.claims.view
    column = window.table.column("status")
    view.setCurrentIndex(window.table.index(0, column))
    for row in (1, 2):
        view.selectionModel().select(window.table.index(row, column), view.selectionModel().SelectionFlag.Select)
    QGuiApplication.clipboard().setText("Verified")
    trigger(window, "edit.paste")
    assert [c.status for c in claims(window)[:4]] == [Status.VERIFIED] * 3 + [Status.OPEN]


def select(window: MainWindow, *cells: tuple[int, str]) -> None:
    """Select single cells, and nothing else; the last becomes the current one."""
    view = window.claims.view
    view.clearSelection()
    for row, name in cells:
        index = window.table.index(row, window.table.column(name))
        view.selectionModel().setCurrentIndex(index, view.selectionModel().SelectionFlag.Select)


def test_only_the_selected_cells_are_filled(window: MainWindow) -> None:
    select(window, (0, "claimant"), (1, "subject"))
    QGuiApplication.clipboard().setText("Somebody")
    trigger(window, "edit.paste")
    assert [(c.claimant, c.subject) for c in claims(window)[:2]] == [
        ("Somebody", "Russian military"),
        ("U.S. officials", "Somebody"),
    ]


def test_cells_that_are_no_rectangle_are_not_copied(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("before")
    select(window, (0, "claimant"), (1, "subject"))
    trigger(window, "edit.copy")
    assert QGuiApplication.clipboard().text() == "before"
    assert "rectangle" in window.notice.findChild(QLabel, "notice_text").text()


def test_a_selection_with_gaps_is_copied_as_one_block(window: MainWindow) -> None:
    select(window, (0, "claimant"), (0, "as_of"), (2, "claimant"), (2, "as_of"))
    trigger(window, "edit.copy")
    assert QGuiApplication.clipboard().text() == "NATO\t\nGeneral Staff of Ukraine\t2024-03-14"


def test_rows_with_their_quotes_column_come_back(window: MainWindow) -> None:
    view = window.claims.view
    view.show_column(window.table.column("quotes"))
    view.horizontalHeader().moveSection(
        view.horizontalHeader().visualIndex(window.table.column("quotes")), 1
    )  # before the figure
    view.select_rows([0, 1])
    trigger(window, "edit.copy")
    assert QGuiApplication.clipboard().text().split("\t")[:3] == ["Claimant", "Quotes", "Figure"]
    trigger(window, "edit.paste")
    pasted = claims(window)[1:3]  # behind the current claim
    assert [(c.claimant, c.low, c.quotes) for c in pasted] == [("NATO", 350_000, ()), ("U.S. officials", 315_000, ())]


def test_a_block_passes_over_the_quotes_column(window: MainWindow) -> None:
    before = [len(claim.quotes) for claim in claims(window)]
    view, quotes = window.claims.view, window.table.column("quotes")
    view.show_column(quotes)
    view.horizontalHeader().moveSection(view.horizontalHeader().visualIndex(quotes), 2)
    select(window, (0, "figure"))
    QGuiApplication.clipboard().setText("1,001\t9\tKilled\n1,002\t\tWounded")
    trigger(window, "edit.paste")
    assert [(c.low, c.measure) for c in claims(window)[:2]] == [(1001, "killed"), (1002, "wounded")]
    assert [len(claim.quotes) for claim in claims(window)] == before
    select(window, (0, "quotes"))
    QGuiApplication.clipboard().setText("3")
    trigger(window, "edit.paste")
    assert "source" in window.notice.findChild(QLabel, "notice_text").text()


def test_the_day_said_and_the_rate_are_copied_with_whole_rows(window: MainWindow) -> None:
    rated = msgspec.structs.replace(claims(window)[1], per=Per.MONTH)
    window.editor.change_claims([rated], "Change rate")
    before = claims(window)
    window.claims.view.select_rows([0, 1])
    trigger(window, "edit.copy")
    trigger(window, "edit.paste")
    pasted = claims(window)[1:3]
    said = [(c.claimant, c.figure, c.measure, c.per, c.as_of, c.stated_on) for c in before[:2]]
    assert [(c.claimant, c.figure, c.measure, c.per, c.as_of, c.stated_on) for c in pasted] == said


def test_one_cell_that_reads_like_a_heading_is_a_value(window: MainWindow) -> None:
    select(window, (0, "claimant"))
    QGuiApplication.clipboard().setText("Place")
    trigger(window, "edit.paste")
    assert claims(window)[0].claimant == "Place"


def test_new_claims_need_their_figures(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("Claimant\tFigure\nNATO\t5\n\t\nMeduza\n")
    trigger(window, "edit.paste")
    assert len(claims(window)) == 6
    assert window.notice.findChild(QLabel, "notice_text").text().startswith("Row 3 gives no figure")


def test_pasting_after_hiding_the_current_column(window: MainWindow) -> None:
    select(window, (1, "measure"))
    window.claims.view.columns.set_shown(window.table.column("measure"), False)
    assert window.claims.view.currentIndex().column() in window.claims.view.shown_columns()
    assert [claim.claimant for claim in window.claims.chosen()] == ["U.S. officials"]
    QGuiApplication.clipboard().setText("1,001\tArmy")
    select(window, (1, "figure"))
    trigger(window, "edit.paste")
    assert (claims(window)[1].low, claims(window)[1].subject) == (1001, "Army")
    window.claims.view.setColumnHidden(window.table.column("figure"), True)
    trigger(window, "edit.paste")
    assert "out of sight" in window.notice.findChild(QLabel, "notice_text").text()
