"""Shortcuts and mnemonics: each means one thing where it works, and no standard field swallows it."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
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
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.actions import ACTIONS
from gui.help.keys import all_keys, own_keys
from gui.main_window import MainWindow
from tests.gui.accessibility.dialog_shelf import shelved
from tests.gui.dialogs.hands import OFFSCREEN
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


RECORDS = ("SourcesDialog", "MeasuresDialog", "NamesDialog")
PLACES = {
    "panes/filter_bar.py": ("filter_bar",),
    "panes/claims": ("claims_pane",),
    "panes/detail": ("detail_pane",),
    "panes/source": ("source_view",),
    "panes/timeline": ("timeline_room",),
    "panes/comparison": ("comparison_room",),
    "panes/conflicts": ("conflict_room",),
    "dialogs/article": ("ArticleDialog",),
    "dialogs/mapping": ("MappingDialog",),
    "dialogs/revision": ("RevisionDialog",),
    "dialogs/source_text.py": ("SourceTextDialog",),
    "dialogs/entry_list.py": RECORDS,
    "dialogs/form_entry.py": (*RECORDS, "HeadingDialog"),
    "dialogs/editor_dialog.py": (*RECORDS, "HeadingDialog"),
    "verbs/dialog_verbs.py": (*RECORDS, "HeadingDialog"),
    "frame/bars.py": ("main_window",),
    "frame/pane_round.py": ("main_window",),
    "help": ("main_window",),
}
"""Where in gui/ keys are taken, and for which panes and dialogs."""

LISTS = ("actions.py", "help/keys.py", "help/dialog_keys.py")
STANDARD = QKeySequence.StandardKey


@pytest.mark.parametrize("room", PLACES)
def test_every_key_that_is_taken_somewhere_is_in_the_list_of_keys(room: str, qapp: object) -> None:
    taken = [key for path in files_of(room) for key in keys_in(path)]
    assert taken, room
    for place in PLACES[room]:
        listed = keys_at(place) | keys_at("main_window") | {QKeySequence("F1")[0].key()}
        assert not [key for key in taken if not key & listed], place


def test_no_file_takes_keys_that_nobody_looks_for() -> None:
    known = {path for room in PLACES for path in files_of(room)} | {TOP / "gui" / name for name in LISTS}
    assert not [path for path in (TOP / "gui").rglob("*.py") if path not in known and any(keys_in(path))]


def test_every_key_of_the_preview_is_in_the_list(qtbot: QtBot) -> None:
    dialog = shelved("PrintPreview", qtbot)
    taken = {action.shortcut() for action in dialog.findChildren(QAction)} - {QKeySequence()}
    assert taken == {QKeySequence(keys) for key in own_keys() if key.pane == "PrintPreview" for keys in key.keys}


def test_every_key_of_an_action_is_in_the_list(qapp: object) -> None:
    listed = {shown for _, shown, _ in all_keys()}
    shown = {QKeySequence(row.keys).toString(QKeySequence.SequenceFormat.NativeText) for row in ACTIONS if row.keys}
    assert shown <= listed


def files_of(room: str) -> list[Path]:
    place = TOP / "gui" / room
    return [place] if place.suffix else sorted(place.glob("*.py"))


def keys_at(place: str) -> set[Qt.Key]:
    return {QKeySequence(keys)[0].key() for key in own_keys() if key.pane == place for keys in key.keys}


def keys_in(path: Path) -> Iterator[set[Qt.Key]]:
    """The keys that a file names; for what has a meaning everywhere, all that have it on this system."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute):
            if node.attr.startswith("Key_"):
                yield {Qt.Key[node.attr]}
            elif ast.unparse(node.value) == "QKeySequence.StandardKey":
                yield {keys[0].key() for keys in QKeySequence.keyBindings(STANDARD[node.attr])}
