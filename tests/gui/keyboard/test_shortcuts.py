"""Shortcuts and mnemonics: each means one thing where it works, and no standard field swallows it."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.actions import ACTIONS
from gui.editor import Editor
from gui.help.keys import pane_keys
from gui.main_window import MainWindow
from models.storage.opened import Opened
from tests.gui.accessibility.dialog_shelf import SHELF
from tests.gui.dialogs.hands import FILE, OFFSCREEN, Hands
from tests.test_architecture import TOP

pytestmark = OFFSCREEN

SHARED = {"Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+C", "Ctrl+V", "Del"}
"""What a text field does with its own words as the window does with claims: the same key for the same thing."""


def letter(text: str) -> str:
    return QKeySequence.mnemonic(text).toString().removeprefix("Alt+")


def mnemonics(place: QWidget) -> Counter[str]:
    """The letters that work with Alt in what is in sight."""
    texts = [part.text() for kind in (QAbstractButton, QLabel) for part in place.findChildren(kind) if is_key(part)]
    for bar in place.findChildren(QTabBar):
        texts += [bar.tabText(tab) for tab in range(bar.count()) if bar.isVisible()]
    return Counter(found for text in texts if (found := letter(text)))


def is_key(part: QWidget) -> bool:
    is_buddy = not isinstance(part, QLabel) or part.buddy() is not None
    return part.isVisible() and is_buddy


@pytest.mark.parametrize("name", SHELF)
def test_no_letter_twice_in_a_dialog(name: str, qtbot: QtBot) -> None:
    editor = Editor()
    editor.hold(Opened(file=FILE))
    dialog = SHELF[name](Hands(qtbot), editor)
    for tabs in dialog.findChildren(QTabWidget) or [None]:
        for page in range(tabs.count()) if tabs else [0]:
            if tabs:
                tabs.setCurrentIndex(page)
            assert [key for key, count in mnemonics(dialog).items() if count > 1] == []


def test_no_letter_twice_in_a_menu_nor_in_the_window(window: MainWindow) -> None:
    bar = [action.text() for action in window.menuBar().actions()]
    for menu in (None, *window.findChildren(QMenu)):
        texts = bar if menu is None else [action.text() for action in menu.actions()]
        letters = Counter(found for text in texts if (found := letter(text)))
        assert [key for key, count in letters.items() if count > 1] == [], texts
    assert not set(map(letter, bar)) & set(mnemonics(window)), "Alt with a letter opens a menu"


@pytest.mark.parametrize(
    "kind", [QLineEdit, QPlainTextEdit, QComboBox, QListView, QTableView], ids=lambda k: k.__name__
)
def test_no_field_swallows_a_shortcut_of_the_window(kind: type[QWidget], qtbot: QtBot) -> None:
    field = kind()
    qtbot.addWidget(field)
    for row in ACTIONS:
        if row.keys and row.keys not in SHARED:
            assert not swallows(field, row.keys), f"{row.id} ({row.keys})"


def swallows(field: QWidget, keys: str) -> bool:
    """Whether a field takes a key before the window's shortcuts hear of it."""
    combination = QKeySequence(keys)[0]
    event = QKeyEvent(QEvent.Type.ShortcutOverride, combination.key(), combination.keyboardModifiers())
    event.ignore()
    QApplication.sendEvent(field, event)
    return event.isAccepted()


PANES = {
    "claims": "claims_pane",
    "detail": "detail_pane",
    "source": "source_view",
    "timeline": "timeline_room",
    "comparison": "comparison_room",
    "conflicts": "conflict_room",
}
STANDARD = QKeySequence.StandardKey


@pytest.mark.parametrize("room", PANES)
def test_every_key_that_a_pane_takes_is_in_the_list_of_keys(room: str, qapp: object) -> None:
    places = (PANES[room], "main_window")
    listed = {QKeySequence(keys)[0].key() for key in pane_keys() if key.pane in places for keys in key.keys}
    taken = [key for path in (TOP / "gui" / "panes" / room).glob("*.py") for key in keys_in(path)]
    assert taken, room
    assert not [key for key in taken if not key & listed]


def keys_in(path: Path) -> Iterator[set[Qt.Key]]:
    """The keys that a file names; for what has a meaning everywhere, all that have it on this system."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute):
            if node.attr.startswith("Key_"):
                yield {Qt.Key[node.attr]}
            elif ast.unparse(node.value) == "QKeySequence.StandardKey":
                yield {keys[0].key() for keys in QKeySequence.keyBindings(STANDARD[node.attr])}
