"""From an empty file to a saved and printed comparison, by keys alone."""

from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gui.dialogs.source_text import SourceTextDialog
from gui.dialogs.sources import SourcesDialog
from gui.main_window import MainWindow
from gui.printing.print_preview import PrintPreview
from models.claims.claim_file import ClaimFile
from models.claims.figure import Bound
from models.formats.claims_writer import write_claims
from tests.gui.conftest import OpenWindow
from tests.gui.dialogs.hands import OFFSCREEN

pytestmark = OFFSCREEN

TEXT = "It cost Russia over 350,000 military casualties, he said."


@pytest.fixture
def blank(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    (tmp_path / "new.claims").write_bytes(write_claims(ClaimFile.NEW))
    window = open_window(tmp_path / "new.claims")
    window.resize(1400, 900)
    come_back(window, qtbot)
    return window


def come_back(window: QWidget, qtbot: QtBot) -> None:
    """As a desktop does when a dialog closes; offscreen nobody does."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(*keys: str) -> None:
    """Keys as QKeySequence reads them, to whatever has the keyboard."""
    for key in keys:
        combination = QKeySequence(key)[0]
        QTest.keyClick(focus(), combination.key(), combination.keyboardModifiers())
        QApplication.processEvents()


def write(text: str, *keys: str) -> None:
    QTest.keyClicks(focus(), text)
    press(*keys)


def add_claims() -> None:
    press("Space")  # on the first button of the empty table
    write("over 350,000", "Tab")
    write("Killed or wounded", "Tab")
    write("Russian military", "Tab")
    write("14 Mar 2024", "Return", "Home", "F2")
    write("NATO", "Return", "Ctrl+D", "Home", "F2")
    write("Meduza", "Tab")
    write("at least 83k", "Return", "Right", "Right", "Right", "F2")
    write("24 Feb 2024", "Return")


def add_source(window: MainWindow, qtbot: QtBot) -> None:
    press("Ctrl+Shift+U")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), SourcesDialog))
    press("Alt+A")
    qtbot.waitUntil(lambda: focus().objectName() == "source_title")
    write("Stoltenberg speaks", "Tab", "Alt+P")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), SourceTextDialog))
    sources = focus().window().parentWidget()
    write(TEXT, "Ctrl+Return")
    come_back(sources, qtbot)
    press("Escape")
    come_back(window, qtbot)


def test_a_comparison_is_made_by_keys_alone(blank: MainWindow, qtbot: QtBot) -> None:
    add_claims()
    add_source(blank, qtbot)
    press("Home", "Up", "F6", "F6")  # to the source of the first claim
    assert focus().objectName() == "source_text"
    press(*["Ctrl+Right"] * 3, *["Ctrl+Shift+Right"] * 3, "Ctrl+Shift+Q")
    nato, meduza = blank.editor.records.claims
    assert (nato.claimant, nato.bound, nato.low) == ("NATO", Bound.MORE_THAN, 350_000)
    assert (meduza.claimant, meduza.low, meduza.as_of) == ("Meduza", 83_000, "2024-02-24")
    assert [quote.exact.strip() for quote in nato.quotes] == ["over 350,000"]

    press("Escape", "Ctrl+Shift+O", "F6", "F6", "F6")
    assert focus().objectName() == "timeline_plot"
    assert [blank.table.claim(row).claimant for row in range(2)] == ["Meduza", "NATO"]
    shown = blank.detail.claim_id
    press("Left" if shown == nato.id else "Right")
    assert blank.detail.claim_id != shown

    press("Ctrl+K")
    qtbot.waitUntil(lambda: isinstance(focus(), QTableView) and focus().model().rowCount() > 1)
    blank.actions_["compare.preview"].trigger()  # menus open windows of their own, which offscreen has none of
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), PrintPreview))
    press("Ctrl++", "Escape")
    come_back(blank, qtbot)
    press("Ctrl+S")
    qtbot.waitUntil(blank.editor.undo_stack.isClean)
    press("Ctrl+W")
    qtbot.waitUntil(lambda: not isValid(blank))
