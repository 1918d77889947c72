"""Settings, layouts, clipboard and drops of any kind leave a window standing."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QEvent, QMimeData, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDockWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from tests.gui.conftest import OpenWindow, open_window  # noqa: F401
from tests.hostile.windows import PARTS

TOP = Path(__file__).resolve().parents[2]
SECONDS = "1"

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.parametrize("part", PARTS)
def test_any_input_leaves_the_program_standing(part: str) -> None:
    """In a process of its own: Qt would end this one."""
    call = [sys.executable, "-m", "tests.hostile.windows", part, "--seconds", SECONDS]
    done = subprocess.run(call, cwd=TOP, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr[-500:]
    assert " 0 faults" in done.stdout


def test_a_layout_with_one_byte_changed_is_left_alone(qtbot: QtBot, open_window: OpenWindow) -> None:  # noqa: F811
    """Qt reads it as it is, and crashes on some."""
    window: MainWindow = open_window()
    dock = window.findChild(QDockWidget, "history_dock")
    assert dock is not None
    dock.hide()
    window.memory.keep()
    dock.show()
    store = QSettings()
    kept = bytes(store.value("window/docks").data())
    for at in range(0, len(kept), 7):
        store.setValue("window/docks", QByteArray(kept[:at] + bytes((kept[at] ^ 1,)) + kept[at + 1 :]))
        window.memory.eventFilter(window, QEvent(QEvent.Type.Show))
        assert not dock.isHidden()
    store.setValue("window/docks", QByteArray(kept))
    window.memory.eventFilter(window, QEvent(QEvent.Type.Show))
    assert dock.isHidden()


@pytest.mark.parametrize("text", ["x" * 10**7, "\t" * 10**7, "\n" * 10**7, "a\t5\n" * 10**6, '"' * 10**7])
def test_ten_megabytes_are_pasted_or_refused(qtbot: QtBot, open_window: OpenWindow, text: str) -> None:  # noqa: F811
    window: MainWindow = open_window(TOP / "resources/examples/stoltenberg-2024-03.claims")
    before = window.editor.records.snapshot()
    window.claims.view.selectRow(0)
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
    for action in ("edit.paste", "edit.paste_new"):
        window.actions_[action].trigger()
        QApplication.processEvents()
        window.editor.undo_stack.setIndex(0)
    assert window.editor.records.snapshot() == before
    QGuiApplication.clipboard().clear()
