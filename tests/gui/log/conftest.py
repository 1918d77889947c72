"""An editor whose work is open when something goes wrong."""

import pytest
from pytestqt.qtbot import QtBot

from gui.editor import Editor
from tests.gui.log.open_work import losses


@pytest.fixture
def editor(qtbot: QtBot) -> Editor:
    return losses()
