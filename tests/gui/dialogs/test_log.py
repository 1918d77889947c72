"""The dialog that shows the log."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from gui.dialogs.log import LogDialog
from tests.gui.dialogs.hands import OFFSCREEN, Hands

pytestmark = OFFSCREEN


def text(dialog: LogDialog, hands: Hands) -> QPlainTextEdit:
    return hands.find(dialog, QPlainTextEdit, "log_text")


def test_it_shows_the_end_of_the_log_as_plain_text(hands: Hands, tmp_path: Path) -> None:
    (tmp_path / "counterclaim-1.log").write_text("\n".join(f"line {n}" for n in range(900)) + "\n<b>last</b>")
    dialog = hands.open(LogDialog(tmp_path))
    shown = text(dialog, hands)
    assert shown.toPlainText().endswith("line 899\n<b>last</b>")
    assert shown.isReadOnly()
    assert shown.verticalScrollBar().value() == shown.verticalScrollBar().maximum() > 0


def test_the_log_can_be_copied_and_read_again(hands: Hands, tmp_path: Path) -> None:
    dialog = hands.open(LogDialog(tmp_path))
    assert text(dialog, hands).placeholderText() == "Nothing has been logged yet."
    assert text(dialog, hands).toPlainText() == ""
    assert not hands.find(dialog, QPushButton, "log_copy").isEnabled()
    (tmp_path / "counterclaim-1.log").write_text("began")
    hands.click(dialog, "log_refresh")
    hands.click(dialog, "log_copy")
    assert QGuiApplication.clipboard().text() == "counterclaim-1.log\nbegan"


def test_the_folder_can_be_asked_for_where_it_is_there(hands: Hands, tmp_path: Path) -> None:
    dialog = hands.open(LogDialog(tmp_path / "none"))
    assert not hands.find(dialog, QPushButton, "log_folder").isEnabled()
    dialog = hands.open(LogDialog(tmp_path))
    with hands.qtbot.waitSignal(dialog.folder_requested) as asked:
        hands.click(dialog, "log_folder")
    assert asked.args == [tmp_path]


def test_escape_and_enter_close_it(hands: Hands, tmp_path: Path) -> None:
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        dialog = hands.open(LogDialog(tmp_path))
        hands.press(dialog, key)
        assert not dialog.isVisible()
