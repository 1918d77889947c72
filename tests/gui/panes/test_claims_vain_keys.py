"""Keys that change claims, pressed while a file is still being read or cannot be changed: why nothing happens."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.actions import changing_keys
from gui.main_window import MainWindow
from models.claims.records import Records
from tests.gui.conftest import OpenWindow

READING = "The file is still being read: it can be changed once all of it is here."

CHANGING = [
    (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_5, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier),
    *((keys[0].key(), keys[0].keyboardModifiers()) for keys in changing_keys()),
]


@pytest.fixture
def reading(window: MainWindow) -> MainWindow:
    """A window that shows the beginning of a file."""
    window.editor.show_part(Path("/somewhere/large.claims"), Records(window.editor.records.snapshot()))
    window.claims.view.setFocus()
    window.claims.choose_first()
    return window


@pytest.mark.parametrize(("key", "modifier"), CHANGING)
def test_a_key_that_would_change_a_claim_is_told_why_not(
    reading: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    was = reading.editor.records.snapshot()
    row = reading.claims.view.currentIndex().row()
    QTest.keyClick(reading.claims.view, key, modifier)
    assert reading.notice.accessibleName() == READING
    assert reading.claims.view.currentIndex().row() == row
    assert reading.editor.records.snapshot() == was


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_a_key_that_changes_nothing_is_not_refused(
    reading: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    QTest.keyClick(reading.claims.view, key, modifier)
    assert not reading.notice.isVisible()


def test_letters_are_no_search_among_the_claims(reading: MainWindow) -> None:
    first = reading.claims.view.currentIndex()
    for letter in "zelensky":
        QTest.keyClick(reading.claims.view, letter)
    assert reading.claims.view.currentIndex() == first


def test_the_title_says_that_the_file_is_being_read(reading: MainWindow) -> None:
    assert reading.windowTitle() == "large.claims (reading…)[*] – Counterclaim"
    reading.editor.give_back()
    assert "reading" not in reading.windowTitle()
    assert "read-only" not in reading.windowTitle()


def test_where_claims_can_be_changed_the_keys_are_the_tables(open_window: OpenWindow, window: MainWindow) -> None:
    window.claims.view.setFocus()
    window.claims.choose_first()
    QTest.keyClick(window.claims.view, Qt.Key.Key_F2)
    assert not window.notice.isVisible()
    assert window.claims.view.state() == window.claims.view.State.EditingState
