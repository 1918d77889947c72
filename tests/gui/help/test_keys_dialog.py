"""The list of keys: everything in it, to be found, copied and heard."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from gui.actions import ACTIONS
from gui.help.keys import all_keys
from gui.help.keys_dialog import KeysDialog
from gui.looks.rows import row_height
from tests.gui.dialogs.hands import OFFSCREEN, Hands
from tests.gui.parts import part_of
from tests.test_architecture import TOP

pytestmark = OFFSCREEN


def test_it_lists_every_action_that_has_keys_and_every_pane(qapp: object) -> None:
    rows = list(all_keys())
    assert ("File", "Ctrl+S", "Save") in rows
    assert ("Timeline", "Home", "Show everything") in rows
    assert len([row for row in rows if row[0] in ("File", "Edit", "View", "Claim", "Compare", "Help")]) == len(
        [row for row in ACTIONS if row.keys]
    )
    assert all(keys and does for _, keys, does in rows)


def test_a_key_is_found_by_its_name_or_by_what_it_does(qtbot: QtBot) -> None:
    hands = Hands(qtbot)
    dialog = hands.open(KeysDialog())
    search, view = hands.find(dialog, QLineEdit, "keys_search"), hands.find(dialog, QTableView, "keys_table")
    everything = view.model().rowCount()
    search.setText("ctrl+shift+q")
    assert [view.model().index(0, column).data() for column in range(3)] == [
        *("Claim", "Ctrl+Shift+Q", "Attach selected words as quote"),
    ]
    assert view.model().rowCount() == 1
    search.setText("zoom")
    assert 1 < view.model().rowCount() < everything
    hands.find(dialog, QPushButton, "keys_copy").click()
    assert "Claim\tCtrl+Shift+Q\tAttach selected words as quote" in QGuiApplication.clipboard().text().splitlines()


def test_the_document_lists_the_same_keys(qapp: object) -> None:
    document = (TOP / "docs" / "keyboard.md").read_text(encoding="utf-8")
    listed = [line for line in document.splitlines() if line.startswith("| ")][1:]
    assert listed == [f"| {where} | {keys} | {does} |" for where, keys, does in all_keys()]


def test_its_rows_are_as_high_as_those_of_other_tables(qtbot: QtBot) -> None:
    view = part_of(Hands(qtbot).open(KeysDialog()), QTableView, "keys_table")
    assert view.rowHeight(0) == row_height(view.fontMetrics())
