"""Words that are forty per cent longer than in English have room in every dialog and pane."""

from contextlib import suppress
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget
from pytestqt.exceptions import TimeoutError as NotInTime
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from models.claims.claim_file import Kind
from tests.gui.accessibility.dialog_shelf import SHELF, shelved
from tests.gui.conftest import OpenWindow
from tests.gui.dialogs.hands import OFFSCREEN
from tests.gui.left_over.pseudo import DISPLAY
from tests.gui.left_over.room import cut

pytestmark = OFFSCREEN


EXAMPLE = "stoltenberg-2024-03.claims"


@pytest.mark.parametrize("name", SHELF)
def test_a_dialog_has_room_for_longer_words(name: str, qtbot: QtBot, pseudo: None) -> None:
    dialog = shelved(name, qtbot)
    qtbot.wait(0)
    assert not (found := cut(dialog)), "\n".join(found)


def without_quotes(window: MainWindow, width: int) -> MainWindow:
    """The window with a claim in sight that has no quote, its details so wide, or as narrow as they can be."""
    window.resize(1920, 1080)
    window.resizeDocks([window.findChild(QDockWidget, "detail_dock")], [width], Qt.Orientation.Horizontal)
    window.claims.choose_first()
    first = window.editor.records.snapshot().claims[0]
    window.editor.change_record(Kind.CLAIMS, msgspec.structs.replace(first, quotes=()), "Remove quotes")
    return window


def cut_in(window: MainWindow, qtbot: QtBot) -> list[str]:
    found = []
    for name in ("detail", "timeline", "comparison", "history"):
        window.docks.show(name)
        qtbot.wait(50)
        with suppress(NotInTime):  # what is wrapped anew takes some turns of events to find its height
            qtbot.waitUntil(lambda: not cut(window), timeout=2_000)
        found += cut(window)
    return found


@pytest.mark.parametrize("width", [300, 700])
def test_a_window_has_room_for_longer_words(
    open_window: OpenWindow, examples: Path, qtbot: QtBot, width: int, pseudo: None
) -> None:
    window = without_quotes(open_window(examples / EXAMPLE, DISPLAY), width)
    assert not (found := cut_in(window, qtbot)), "\n".join(found)


def test_a_window_has_room_for_its_words_where_its_panes_are_narrow(
    open_window: OpenWindow, examples: Path, qtbot: QtBot
) -> None:
    window = without_quotes(open_window(examples / EXAMPLE), 100)
    assert not (found := cut_in(window, qtbot)), "\n".join(found)
