"""Every dialog, as somebody hears it who does not see it."""

import ast

import pytest
from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot

from gui.editor import Editor
from models.storage.opened import Opened
from tests.gui.accessibility.dialog_shelf import SHELF
from tests.gui.accessibility.tree import faults, tree
from tests.gui.dialogs.hands import FILE, OFFSCREEN, Hands
from tests.test_architecture import CODE

pytestmark = OFFSCREEN

BASES = {"ButtonBox", "EditorDialog", "ProgressDialog"}
"""What dialogs are made of, and Qt's own dialog of progress."""


def test_every_dialog_of_the_program_is_looked_at() -> None:
    classes = (
        node
        for path in CODE
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    )
    dialogs = {node.name for node in classes if any("Dialog" in ast.unparse(base) for base in node.bases)}
    assert dialogs - BASES == set(SHELF)


@pytest.mark.parametrize("name", SHELF)
def test_every_control_of_a_dialog_is_named_once(name: str, qtbot: QtBot) -> None:
    editor = Editor()
    editor.hold(Opened(file=FILE))
    dialog = SHELF[name](Hands(qtbot), editor)
    assert tree(dialog).name
    for tabs in dialog.findChildren(QTabWidget) or [None]:
        for page in range(tabs.count()) if tabs else [0]:
            if tabs:
                tabs.setCurrentIndex(page)
            assert faults(tree(dialog)) == []
