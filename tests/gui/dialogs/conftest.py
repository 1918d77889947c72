"""An editor with a small file, and hands."""

import pytest
from pytestqt.qtbot import QtBot

from gui.editor import Editor
from models.storage.opened import Opened
from tests.gui.dialogs.hands import FILE, Hands


@pytest.fixture
def editor(qtbot: QtBot) -> Editor:
    editor = Editor()
    editor.hold(Opened(file=FILE))
    return editor


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return Hands(qtbot)
