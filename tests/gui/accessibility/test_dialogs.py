"""Every dialog, as somebody hears it who does not see it."""

import ast

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.accessibility.dialog_shelf import SHELF, shelved
from tests.gui.accessibility.pages import pages_of_dialog
from tests.gui.accessibility.tree import faults, tree
from tests.gui.dialogs.hands import OFFSCREEN
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
    dialog = shelved(name, qtbot)
    assert tree(dialog).name
    for page in pages_of_dialog(dialog):
        assert faults(tree(dialog)) == [], page
