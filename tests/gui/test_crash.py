"""An unexpected error, wherever it is raised, reaches one dialog with its traceback."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from gui.crash import CrashHook, install, save_copies
from gui.dialogs.crash import CrashDialog
from gui.editor import Editor
from models.claims.claim_file import VERSION, ClaimFile, Heading
from models.claims.errors import ClaimsError
from models.formats.suffixes import read_file

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def editor(qtbot: QtBot) -> Editor:
    editor = Editor()
    editor.hold(ClaimFile(heading=Heading(title="Losses")), Path("/nowhere/losses.claims"))
    return editor


@pytest.fixture
def hook(editor: Editor, capsys: pytest.CaptureFixture[str]) -> Iterator[CrashHook]:
    with_pytest = sys.excepthook, threading.excepthook
    hook = install(lambda: [editor])
    yield hook
    hook.uninstall()
    assert (sys.excepthook, threading.excepthook) == with_pytest
    for dialog in dialogs():
        dialog.close()


def dialogs() -> list[CrashDialog]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, CrashDialog)]


def visible(qtbot: QtBot) -> CrashDialog:
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in dialogs()))
    (dialog,) = (dialog for dialog in dialogs() if dialog.isVisible())
    return dialog


def details(dialog: CrashDialog) -> str:
    text = dialog.findChild(QPlainTextEdit, "crash_details")
    assert text is not None
    return text.toPlainText()


class Bell(QObject):
    rung = Signal()


def failing_slot() -> None:
    raise KeyError("NATO")


def test_an_error_in_a_slot_is_shown_and_logged(
    hook: CrashHook, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    bell = Bell()
    bell.rung.connect(failing_slot)
    bell.rung.emit()
    dialog = visible(qtbot)
    assert "in failing_slot" in details(dialog)
    assert details(dialog).endswith("KeyError: 'NATO'\n")
    assert "KeyError: 'NATO'" in capsys.readouterr().err
    assert dialog.windowModality() is Qt.WindowModality.ApplicationModal


def test_an_error_in_a_thread_is_shown_in_this_one(hook: CrashHook, qtbot: QtBot) -> None:
    thread = threading.Thread(target=failing_slot)
    thread.start()
    thread.join()
    dialog = visible(qtbot)
    assert "KeyError: 'NATO'" in details(dialog)
    assert dialog.thread() is QApplication.instance().thread()  # type: ignore[union-attr]


def test_further_errors_join_the_open_dialog(hook: CrashHook, qtbot: QtBot) -> None:
    QTimer.singleShot(0, failing_slot)
    dialog = visible(qtbot)
    QTimer.singleShot(0, lambda: 1 // 0)
    qtbot.waitUntil(lambda: "ZeroDivisionError" in details(dialog))
    assert "KeyError" in details(dialog)
    assert visible(qtbot) is dialog


def test_after_going_on_the_next_error_opens_a_new_dialog(hook: CrashHook, qtbot: QtBot) -> None:
    QTimer.singleShot(0, failing_slot)
    visible(qtbot).accept()
    QTimer.singleShot(0, lambda: 1 // 0)
    assert "KeyError" not in details(visible(qtbot))


def test_an_error_while_the_dialog_is_made_is_only_logged(qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    def fail() -> list[Editor]:
        raise RuntimeError("no editors today")

    hook = install(fail)
    try:
        QTimer.singleShot(0, failing_slot)
        logged: list[str] = []

        def is_logged() -> bool:
            logged.append(capsys.readouterr().err)
            return "no editors today" in "".join(logged)

        qtbot.waitUntil(is_logged)
        qtbot.wait(20)
        assert not any(dialog.isVisible() for dialog in dialogs())
    finally:
        hook.uninstall()


def test_the_close_button_closes_all_windows(hook: CrashHook, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    QTimer.singleShot(0, failing_slot)
    dialog = visible(qtbot)
    dialog.accept()
    dialog.close_requested.emit()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_safe_copies_stand_beside_each_other(editor: Editor, qtbot: QtBot, tmp_path: Path) -> None:
    untitled = Editor()
    untitled.hold(ClaimFile.NEW, None)
    save_copies([editor, untitled], tmp_path)
    save_copies([editor], tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "losses (safe copy) 2.claims",
        "losses (safe copy).claims",
        "untitled (safe copy).claims",
    ]
    assert read_file(tmp_path / "losses (safe copy).claims").heading.title == "Losses"
    assert editor.path == Path("/nowhere/losses.claims")


def newer(title: str) -> Editor:
    editor = Editor()
    editor.hold(ClaimFile(heading=Heading(title=title), version=VERSION + 1), Path("/nowhere/newer.claims"))
    return editor


def test_a_file_that_is_only_shown_costs_no_copy(editor: Editor, qtbot: QtBot, tmp_path: Path) -> None:
    save_copies([newer("Later"), editor], tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["losses (safe copy).claims"]


def test_a_copy_that_fails_is_named_and_the_others_are_written(editor: Editor, qtbot: QtBot, tmp_path: Path) -> None:
    broken, nameless = Editor(), Editor()
    broken.hold(ClaimFile(heading=Heading(title="\ud800")), Path("/nowhere/broken.claims"))
    nameless.hold(ClaimFile(heading=Heading(title="\udfff")), None)
    with pytest.raises(ClaimsError, match=r"^“broken” could not .*\. “untitled” could not .*\.$"):
        save_copies([broken, editor, nameless], tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["losses (safe copy).claims"]


def test_where_all_files_are_only_shown_no_copy_is_offered(qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    editors = [newer("Later")]
    hook = install(lambda: editors)
    try:
        QTimer.singleShot(0, failing_slot)
        dialog = visible(qtbot)
        save = dialog.findChild(QPushButton, "crash_save")
        assert save is not None
        assert not save.isVisible()
        dialog.close()
    finally:
        hook.uninstall()


def test_the_copy_of_the_dialog_holds_the_open_work(hook: CrashHook, qtbot: QtBot, tmp_path: Path) -> None:
    QTimer.singleShot(0, failing_slot)
    dialog = visible(qtbot)
    save = dialog.findChild(QPushButton, "crash_save")
    assert save is not None
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    asked = dialog.findChild(QFileDialog)
    assert asked is not None
    asked.fileSelected.emit(str(tmp_path))
    assert (tmp_path / "losses (safe copy).claims").exists()
