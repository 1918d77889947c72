"""A program that was killed, and the next start."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from gui.application import Application
from gui.dialogs.log import LogDialog
from gui.dialogs.recovery import RecoveryDialog
from gui.disk.recovering import Recovering
from gui.editor import Editor
from gui.main_window import MainWindow
from models.claims.change import Change
from models.storage.data_folder import RECOVERY, data_folder
from models.storage.recovery import Recovered
from tests.gui.disk.test_disk_news import write_elsewhere
from tests.gui.parts import part_of
from tests.gui.programs import noting

KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
application = QApplication([])
QCoreApplication.setOrganizationName({organization!r})
QCoreApplication.setApplicationName({name!r})
import msgspec
from gui.editor import Editor
from models.claims.claim_file import Heading
from models.storage.opened import open_file
editor = Editor()
if {path!r}:
    editor.hold(open_file(Path({path!r})))
for title in {titles!r}:
    editor.change_heading(Heading(title=title))
if {note!r}:
    editor.change_claims([msgspec.structs.replace(next(iter(editor.records.claims)), note={note!r})], "Change note")
os.kill(os.getpid(), signal.SIGKILL)
"""


def kill_while_editing(path: Path | None, *titles: str, note: str = "") -> None:
    """Have another process change the title of a file, and a claim's note, and be killed before it saves."""
    names = {"organization": QCoreApplication.organizationName(), "name": QCoreApplication.applicationName()}
    code = KILLED.format(path=str(path or ""), titles=titles, note=note, **names)
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True, timeout=60)
    assert done.returncode == -9, done.stderr


@pytest.fixture
def path(tmp_path: Path, examples: Path) -> Path:
    """A copy of the small example."""
    copy = tmp_path / "work" / "copy.claims"
    copy.parent.mkdir()
    copy.write_bytes((examples / "stoltenberg-2024-03.claims").read_bytes())
    return copy


def start(qtbot: QtBot, application: Application, *paths: Path) -> RecoveryDialog:
    """Start the program, which offers what is left."""
    application.open_files(paths)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), RecoveryDialog), timeout=5000)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RecoveryDialog)
    return dialog


def press(dialog: RecoveryDialog, name: str) -> None:
    button = part_of(dialog, QPushButton, name)
    assert button.isEnabled()
    button.click()


def logs() -> list[Path]:
    return sorted((data_folder() / RECOVERY).glob("*.recovery"))


def set_aside() -> list[Path]:
    return sorted((data_folder() / RECOVERY / "aside").glob("*.recovery"))


def title(window: MainWindow) -> str:
    return window.editor.records.heading.title


def test_what_was_not_saved_is_restored_step_by_step_and_can_be_saved(
    qtbot: QtBot, application: Application, path: Path
) -> None:
    kill_while_editing(path, "One", "Two")
    press(start(qtbot, application, path), "recovery_restore")
    (window,) = application.windows
    assert title(window) == "Two"
    assert not window.editor.is_clean
    assert QApplication.activeModalWidget() is None
    assert len(logs()) == 1  # this window's own
    assert len(set_aside()) == 1
    window.editor.undo_stack.undo()
    assert title(window) == "One"
    window.editor.undo_stack.redo()
    assert window.files.save()
    assert logs() == []
    application.quit()
    again = Application(application._qt)
    again.open_files([path])
    qtbot.wait(50)
    assert QApplication.activeModalWidget() is None
    assert title(again.windows[0]) == "Two"
    again.quit()
    again.end()


def test_a_file_without_a_name_is_restored_into_the_window_that_is_there(
    qtbot: QtBot, application: Application
) -> None:
    kill_while_editing(None, "Nameless")
    press(start(qtbot, application), "recovery_restore")
    (window,) = application.windows
    assert title(window) == "Nameless"
    assert window.editor.path is None
    assert not window.editor.is_clean


def test_what_is_set_aside_is_kept_but_not_offered_again(qtbot: QtBot, application: Application, path: Path) -> None:
    kill_while_editing(path, "One")
    press(start(qtbot, application, path), "recovery_aside")
    assert logs() == []
    assert len(set_aside()) == 1
    assert title(application.windows[0]) != "One"


def test_what_is_left_for_later_is_offered_again(qtbot: QtBot, application: Application, path: Path) -> None:
    kill_while_editing(path, "One")
    start(qtbot, application, path).reject()
    assert len(logs()) == 1


def test_of_a_file_that_was_changed_since_nothing_is_restored_where_nothing_fits(
    qtbot: QtBot, application: Application, path: Path
) -> None:
    kill_while_editing(path, "Mine")
    write_elsewhere(path, "Theirs")
    dialog = start(qtbot, application, path)
    assert title(application.windows[0]) == "Theirs"
    assert not dialog.findChild(QPushButton, "recovery_restore").isEnabled()  # type: ignore[union-attr]
    dialog.reject()


def test_of_a_file_that_was_changed_since_each_change_that_fits_is_restored(
    qtbot: QtBot, application: Application, path: Path
) -> None:
    kill_while_editing(path, "Mine", "Mine too", note="mine")
    write_elsewhere(path, "Theirs")
    dialog = start(qtbot, application, path)
    told = part_of(dialog, QTextEdit, "recovery_changes")
    assert told.toPlainText().count("– left out") == 2
    press(dialog, "recovery_restore")
    (window,) = application.windows
    assert (title(window), next(iter(window.editor.records.claims)).note) == ("Theirs", "mine")
    assert window.editor.undo_stack.count() == 1
    assert dialog.isVisible()
    assert told.toPlainText().count("– left out") == 2
    notes = dialog.findChild(QLabel, "recovery_notes")
    (log,) = set_aside()
    assert notes is not None
    assert f"kept in the log “{log.name}”" in notes.text()
    assert "2 changes do not fit the file any more" in window.notice.accessibleName()
    press(dialog, "recovery_later")
    assert not dialog.isVisible()


def told_changes(dialog: RecoveryDialog) -> str:
    return part_of(dialog, QTextEdit, "recovery_changes").toPlainText()


def test_of_a_file_that_is_changed_while_the_dialog_is_open_each_change_that_fits_is_restored(
    qtbot: QtBot, application: Application, path: Path
) -> None:
    kill_while_editing(path, "Mine", note="mine")
    dialog = start(qtbot, application)
    assert "left out" not in told_changes(dialog)
    write_elsewhere(path, "Theirs")
    press(dialog, "recovery_restore")
    window = next(window for window in application.windows if window.editor.path == path)
    assert (title(window), next(iter(window.editor.records.claims)).note) == ("Theirs", "mine")
    assert told_changes(dialog).count("– left out") == 1
    assert dialog.isVisible()
    press(dialog, "recovery_later")


def test_of_a_file_that_is_changed_while_the_dialog_is_open_it_is_said_where_nothing_fits(
    qtbot: QtBot, application: Application, path: Path
) -> None:
    kill_while_editing(path, "Mine")
    dialog = start(qtbot, application)
    write_elsewhere(path, "Theirs")
    press(dialog, "recovery_restore")
    message = part_of(dialog, QLabel, "recovery_message")
    assert "does not fit the file any more" in message.text()
    assert told_changes(dialog).count("– left out") == 1
    assert not dialog.findChild(QPushButton, "recovery_restore").isEnabled()  # type: ignore[union-attr]
    assert len(logs()) == 1
    dialog.reject()


def test_of_a_file_that_is_as_it_was_again_all_changes_are_restored_in_order(
    qtbot: QtBot, application: Application, path: Path
) -> None:
    was = path.read_bytes()
    kill_while_editing(path, "Mine", note="mine")
    write_elsewhere(path, "Theirs")
    dialog = start(qtbot, application)
    path.write_bytes(was)
    press(dialog, "recovery_restore")
    window = next(window for window in application.windows if window.editor.path == path)
    assert (title(window), window.editor.undo_stack.count()) == ("Mine", 2)


def test_no_window_is_opened_for_a_start_that_cannot_be_read(qtbot: QtBot, application: Application) -> None:
    opened: list[Path | None] = []

    def open_editor(path: Path | None) -> Editor:
        opened.append(path)
        raise AssertionError

    broken = Recovered(
        log=Path("gone.recovery"), when=datetime.now(UTC), start=b"{", changes=(Change(text="", edits=()),)
    )
    Recovering(open_editor, application).restore(broken)
    assert opened == []


def test_what_the_user_saved_himself_meanwhile_is_no_loss(qtbot: QtBot, application: Application, path: Path) -> None:
    kill_while_editing(path, "Mine")
    write_elsewhere(path, "Mine")
    dialog = start(qtbot, application, path)
    notes = part_of(dialog, QLabel, "recovery_notes")
    assert notes.text() == "The file has been changed since, and holds all of these changes already."
    press(dialog, "recovery_aside")
    assert application.windows[0].editor.is_clean
    assert len(set_aside()) == 1


def test_the_folder_of_what_was_set_aside_is_shown_once_it_is_there(
    qtbot: QtBot, application: Application, path: Path
) -> None:
    kill_while_editing(path, "One")
    kill_while_editing(None, "Other")
    dialog = start(qtbot, application)
    with noting("file") as shown:
        press(dialog, "recovery_show_folder")
        press(dialog, "recovery_aside")
        press(dialog, "recovery_show_folder")
    recovery = data_folder() / RECOVERY
    assert [Path(url.toLocalFile()) for url in shown] == [recovery, recovery / "aside"]
    dialog.reject()


def test_where_no_folder_can_be_shown_its_path_is_said(
    qtbot: QtBot, application: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    kill_while_editing(None, "One")
    dialog = start(qtbot, application)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    press(dialog, "recovery_show_folder")
    message = part_of(dialog, QLabel, "recovery_message")
    assert message.text() == f"No program shows folders here. It is “{data_folder() / RECOVERY}”."
    dialog.reject()


def test_two_files_are_restored_each_in_its_own_window(qtbot: QtBot, application: Application, path: Path) -> None:
    other = path.with_name("other.claims")
    other.write_bytes(path.read_bytes())
    kill_while_editing(path, "One")
    kill_while_editing(other, "Other")
    dialog = start(qtbot, application)
    press(dialog, "recovery_restore")
    press(dialog, "recovery_restore")
    assert sorted(title(window) for window in application.windows) == ["One", "Other"]


def test_after_a_start_without_anything_left_nothing_is_asked(qtbot: QtBot, application: Application) -> None:
    application.open_files([])
    qtbot.wait(50)
    assert QApplication.activeModalWidget() is None


BROKEN = """
import faulthandler, os, sys
from PySide6.QtCore import QCoreApplication
application = QCoreApplication([])
QCoreApplication.setOrganizationName({organization!r})
QCoreApplication.setApplicationName({name!r})
from gui.log import logs
faulthandler.disable()
running = logs.begin(logs.log_folder())
os.abort()
"""


def test_a_start_after_a_breakdown_says_so_and_shows_the_log(qtbot: QtBot, application: Application) -> None:
    names = {"organization": QCoreApplication.organizationName(), "name": QCoreApplication.applicationName()}
    done = subprocess.run([sys.executable, "-c", BROKEN.format(**names)], check=False, capture_output=True, timeout=60)
    assert done.returncode == -6
    application.open_files([])
    (window,) = application.windows
    qtbot.waitUntil(lambda: "ended unexpectedly" in window.notice.accessibleName(), timeout=5000)
    buttons = window.notice.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Show log").click()
    assert any(isinstance(dialog, LogDialog) and dialog.isVisible() for dialog in window.findChildren(LogDialog))
    window.dialogs.close()
    application.open_window()
    application._look_back()
    assert not any("unexpectedly" in window.notice.accessibleName() for window in application.windows[1:])
