"""Files that are moved, copied or out of reach while they are open: found again by their lock."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from gui.application import Application
from gui.main_window import MainWindow
from models.claims.claim_file import Heading
from models.formats.suffixes import read_file
from models.storage.data_folder import RECOVERY, data_folder
from models.storage.lock import holder_of
from models.storage.recovery import find
from models.storage.recovery_log import find_logs
from models.storage.watch import OnDisk
from models.tables.language import say
from tests.gui.disk.test_window_files import answer


@pytest.fixture
def path(tmp_path: Path, examples: Path) -> Path:
    """A file in a folder of its own."""
    path = tmp_path / "old" / "mine.claims"
    path.parent.mkdir()
    path.write_bytes((examples / "stoltenberg-2024-03.claims").read_bytes())
    return path


@pytest.fixture
def window(application: Application, path: Path) -> MainWindow:
    """The window that has it open."""
    return application.open_window(path)


def moved(path: Path) -> Path:
    """The file, its folder renamed."""
    return path.parent.rename(path.parent.with_name("new")) / path.name


def test_a_file_whose_folder_was_renamed_is_found_in_its_window(
    application: Application, window: MainWindow, path: Path
) -> None:
    new = moved(path)
    assert application.open_window(new) is window
    assert application.windows == (window,)
    assert window.editor.path == new
    assert (window.windowFilePath(), window.editor.is_read_only) == (str(new), False)
    assert window.recent_menu.actions()[0].text() == "mine.claims"
    assert application.settings.recent_files[0] == str(new)
    assert "was moved while it was open" in window.notice.accessibleName()
    assert "no longer there" not in window.notice.accessibleName()


def test_it_is_found_from_a_blank_window_too(application: Application, window: MainWindow, path: Path) -> None:
    blank = application.open_window()
    new = moved(path)
    blank.files.load(new)  # as where reading takes so long that it has begun there
    assert window.editor.path == new
    assert blank.files.is_free
    assert len(application.windows) == 2


def test_what_was_changed_before_it_was_moved_goes_with_it(
    application: Application, window: MainWindow, path: Path
) -> None:
    window.editor.change_heading(Heading(title="Work of an afternoon"))
    new = moved(path)
    application.open_window(new)
    assert not window.editor.is_clean
    (log,) = find_logs(data_folder() / RECOVERY)
    assert str(new).encode() in log.read_bytes()
    assert find(data_folder() / RECOVERY, say) == []  # its process runs
    assert window.files.save()
    assert read_file(new).heading.title == "Work of an afternoon"
    assert not path.exists()
    assert not find_logs(data_folder() / RECOVERY)
    assert window.close()
    assert [found.name for found in new.parent.iterdir()] == ["mine.claims"]


def test_its_backups_go_with_it(application: Application, window: MainWindow, path: Path) -> None:
    window.editor.change_heading(Heading(title="Work of an afternoon"))
    assert window.files.save()
    before = window.editor.keeper.backups.of(path)
    assert before
    new = moved(path)
    application.open_window(new)
    assert [backup.when for backup in window.editor.keeper.backups.of(new)] == [backup.when for backup in before]


def test_undoing_what_was_changed_before_leads_back_to_the_file(
    application: Application, window: MainWindow, path: Path
) -> None:
    window.editor.change_heading(Heading(title="Work of an afternoon"))
    application.open_window(moved(path))
    window.editor.undo_stack.undo()
    assert window.editor.is_clean
    assert not find_logs(data_folder() / RECOVERY)


def test_somebody_else_writing_where_it_lies_now_is_noticed(
    application: Application, qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    new = moved(path)
    application.open_window(new)
    new.write_bytes(new.read_bytes().replace(b"350000", b"350001"))
    qtbot.waitUntil(lambda: window.editor.keeper.on_disk is OnDisk.CHANGED, timeout=10_000)


def test_saving_into_the_renamed_folder_is_no_matter(window: MainWindow, path: Path) -> None:
    window.editor.change_heading(Heading(title="Work of an afternoon"))
    new = moved(path)
    assert window.files._save(new)
    assert window.editor.path == new
    assert read_file(new).heading.title == "Work of an afternoon"
    assert window.editor.keeper.opened.lock is not None
    assert holder_of(new) == window.editor.keeper.opened.lock.holder


def test_a_copy_of_the_folder_is_another_file(application: Application, window: MainWindow, path: Path) -> None:
    copy = Path(shutil.copytree(path.parent, path.parent.with_name("copy"))) / path.name
    assert holder_of(copy) == holder_of(path)
    other = application.open_window(copy)
    assert other is not window
    assert (other.editor.path, other.editor.is_read_only) == (copy, False)
    assert (window.editor.path, window.editor.keeper.opened.lock.is_ours) == (path, True)  # type: ignore[union-attr]


def test_a_disk_that_was_away_when_the_window_closed_is_no_matter(
    application: Application, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    application.open_window()
    answer(monkeypatch, QMessageBox.StandardButton.Discard)
    away = path.parent.rename(path.parent.with_name("away"))
    assert window.close()
    away.rename(path.parent)
    assert holder_of(path) is not None
    again = application.open_window(path)
    assert (again.editor.path, again.editor.is_read_only) == (path, False)
    assert len(application.windows) == 1


def test_a_file_by_another_way_to_its_folder_is_the_same(
    application: Application, window: MainWindow, path: Path, tmp_path: Path
) -> None:
    (tmp_path / "link").symlink_to(path.parent)
    assert application.open_window(tmp_path / "link" / path.name) is window
    assert window.editor.path == path
