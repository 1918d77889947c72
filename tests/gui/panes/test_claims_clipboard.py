"""Copy and paste between the claim table and spreadsheets."""

import pytest
from PySide6.QtGui import QGuiApplication

from gui.main_window import MainWindow
from models.claims.claim import Status
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
    window.claims.view.setCurrentIndex(window.table.index(0, window.table.column("figure")))
    trigger(window, "edit.paste")
    assert [(c.low, c.measure) for c in claims(window)[:2]] == [(1000, "killed"), (2000, "wounded")]
    assert window.editor.undo_stack.count() == 1


@pytest.mark.parametrize("text", ["", "many\tKilled", "1\tKilled\n" * 7, "\x00\x01"])
def test_a_bad_paste_is_refused_whole(window: MainWindow, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    window.claims.view.setCurrentIndex(window.table.index(0, window.table.column("figure")))
    trigger(window, "edit.paste")
    assert window.editor.is_clean
    assert window.notice.isVisible()


def test_one_value_fills_every_selected_cell(window: MainWindow) -> None:
    view = window.claims.view
    column = window.table.column("status")
    view.setCurrentIndex(window.table.index(0, column))
    for row in (1, 2):
        view.selectionModel().select(window.table.index(row, column), view.selectionModel().SelectionFlag.Select)
    QGuiApplication.clipboard().setText("Verified")
    trigger(window, "edit.paste")
    assert [c.status for c in claims(window)[:4]] == [Status.VERIFIED] * 3 + [Status.OPEN]
