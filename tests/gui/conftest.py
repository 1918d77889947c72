"""Windows for tests, and the program around them: closed without questions; and no thread of ours may collect."""

import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gui.application import Application, QtApplication
from gui.beside.collecting import Collector
from gui.looks.theme import LIGHT
from gui.main_window import MainWindow
from models.text.display import ENGLISH, Display
from tests.gui.large_file import write_large

OpenWindow = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def as_with_windows(qapp: QtApplication) -> Iterator[None]:
    """Cyclic garbage is collected as in the program, where it has windows; at the latest when the test is over."""
    collector = Collector(qapp)
    yield
    collector.look()
    collector.end()
    collector.deleteLater()


@pytest.fixture(autouse=True)
def nothing_is_collected_on_our_threads() -> Iterator[None]:
    """What Python's collector frees may be a widget, or watch a file: Qt crashes where another thread frees it."""
    seen: list[str] = []

    def note(phase: str, _about: dict[str, int]) -> None:
        name = threading.current_thread().name
        if phase == "start" and name.startswith("counterclaim"):
            seen.append(name)

    gc.callbacks.append(note)
    yield
    gc.callbacks.remove(note)
    assert seen == []


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[OpenWindow]:
    """Opens windows on files, with the chart there."""
    opened: list[MainWindow] = []

    def open_one(path: Path | None = None, display: Display = ENGLISH) -> MainWindow:
        window = MainWindow(LIGHT, display)
        opened.append(window)
        if path is not None:
            assert window.files.load(path)
            qtbot.waitUntil(lambda: not window.editor.document.is_partial)
        window.show()
        qtbot.waitExposed(window)
        qtbot.waitUntil(lambda: window.chart.has_begun, timeout=10_000)
        return window

    yield open_one
    for window in opened:
        if isValid(window):
            window.editor.undo_stack.setClean()
            window.editor.keeper.give_up()
            window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(open_window: OpenWindow, examples: Path, tmp_path: Path) -> MainWindow:
    """A window on a copy of the small example."""
    copy = tmp_path / "copy.claims"
    copy.write_bytes((examples / "stoltenberg-2024-03.claims").read_bytes())
    return open_window(copy)


@pytest.fixture
def application(qapp: QtApplication, qtbot: QtBot) -> Iterator[Application]:
    """The program, whose dialogs and windows are closed at the end, and which looks as before then."""
    font, palette = qapp.font(), qapp.palette()
    application = Application(qapp)
    yield application
    for dialog in qapp.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            dialog.reject()  # else it keeps its window open
    for window in application.windows:
        window.editor.undo_stack.setClean()
    qtbot.waitUntil(lambda: all(window.close() for window in application.windows), timeout=10_000)  # once all is read
    assert not application.windows
    application.end()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setFont(font)
    qapp.setPalette(palette)


@pytest.fixture
def large(tmp_path: Path, examples: Path) -> Path:
    """A file so large that it is read in the background."""
    return write_large(tmp_path / "large.claims", examples / "stoltenberg-2024-03.claims")
