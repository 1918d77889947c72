"""Every dialog in every language on the screen of the environment: run by `test_small_screens.py`, on three screens."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from gui.dialogs.labels import MessageLine
from gui.looks.theme import LIGHT, dress
from gui.translation import Translation, languages
from tests.gui.accessibility.dialog_shelf import SHELF, shelved
from tests.gui.accessibility.pages import pages_of_dialog
from tests.gui.dialogs.hands import OFFSCREEN
from tests.gui.dialogs.whole_texts import faults

pytestmark = OFFSCREEN

LONG = "This cannot be taken as it is, because it says one thing here and another there. " * 4


@pytest.fixture(params=languages())
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    qapp.setStyle("Fusion")
    dress(qapp, LIGHT)
    translation = Translation(qapp, request.param)
    yield request.param
    translation.end()


@pytest.mark.parametrize("name", SHELF)
def test_all_texts_of_a_dialog_are_whole_and_it_is_within_the_screen(name: str, language: str, qtbot: QtBot) -> None:
    dialog = shelved(name, qtbot)
    for _ in pages_of_dialog(dialog):
        qtbot.waitUntil(lambda: is_right(dialog), timeout=2000)
    for line in dialog.findChildren(MessageLine):
        corner = dialog.screen().availableGeometry().bottomRight() - dialog.frameGeometry().bottomRight()
        dialog.move(dialog.pos() + corner)
        line.say(LONG)
        qtbot.waitUntil(lambda: is_right(dialog), timeout=2000)
        line.say("")


def is_right(dialog: QDialog) -> None:
    assert faults(dialog) == []
